import { type Html, html, joined } from "../../core/content/html";
import { type Language, languages, type Words, wordsIn } from "../../core/words/language";
import { formatValue } from "../../core/words/quantity";
import { units } from "../../core/words/unit";
import { pageScript } from "../bundle";
import { languageStyle, policyFor, renderDocument } from "../document";
import { readStyle } from "../page-files";

import { folderLink, growthChart } from "./growth-chart";
import { type BatchColumnName, batchColumnNames, batchHead, type RegionRow } from "./region-row";

/**
 * The page that sets the reports of a batch beside each other: a table that sorts, and one chart.
 * One small file that loads nothing; the same rows give the same bytes.
 *
 * @param rows the reports, in the order in which they are shown
 * @param failed the folders of the packages without a report
 */
export function renderIndexPage(rows: readonly RegionRow[], failed: readonly string[]): string {
  const style = [readStyle("page", "header", "table", "batch"), languageStyle(languages)].join("\n");
  const script = pageScript("batch");
  return renderDocument({
    editions: languages.map((language) => ({
      language,
      title: wordsIn(language).batch.title,
      content: renderEdition(rows, failed, language),
    })),
    style,
    script,
    policy: policyFor(style, script),
  });
}

function renderEdition(rows: readonly RegionRow[], failed: readonly string[], language: Language): Html {
  const { batch: said } = wordsIn(language);
  const chart = growthChart(rows, language);
  return html`<h1>${said.title}</h1>
<p>${said.intro}</p>
${renderTable(rows, said, language)}
${chart && html`<h2>${said.chart}</h2>\n<p>${said.chartText}</p>\n${chart}`}
${failed.length > 0 && html`<h2>${said.failed}</h2>\n<p>${said.failedText}</p>\n<ul>${failed.map((name) => html`<li>${name}</li>`)}</ul>`}`;
}

function renderTable(rows: readonly RegionRow[], said: Words["batch"], language: Language): Html {
  const text = (head: string) =>
    html`<th scope="col" data-kind="text"><button type="button">${head}</button></th>`;
  const number = (head: string, unit = "") =>
    html`<th scope="col" data-kind="number" class="r"><button type="button">${head}</button>${unit !== "" && html`<span class="unit">${unit}</span>`}</th>`;
  const heads = [
    text(said.region),
    text(said.period),
    ...batchColumnNames.map((name) => number(batchHead(name, language), unitOf(rows, name, language))),
    number(said.remarks),
  ];
  return html`<div class="scroll"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${joined(rows.map((row) => renderRow(row, language)))}
</tbody>
</table></div>`;
}

function renderRow({ folder, study, figures, remarks }: RegionRow, language: Language): Html {
  const numbers = batchColumnNames.map((name) => {
    const figure = figures[name];
    return html`<td class="r" data-value="${figure?.value}">${figure === null ? "–" : formatValue(figure, language)}</td>`;
  });
  return html`<tr><th scope="row"><a href="${folderLink(folder)}">${study.region.name}</a></th><td>${study.firstYear}–${study.lastYear}</td>${numbers}<td class="r" data-value="${remarks}">${remarks}</td></tr>`;
}

function unitOf(rows: readonly RegionRow[], name: BatchColumnName, language: Language): string {
  const unit = rows.map(({ figures }) => figures[name]?.unit).find((found) => found !== undefined);
  return unit === undefined ? "" : units[unit].head[language];
}
