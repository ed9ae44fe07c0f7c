import { type Html, html, joined } from "../../core/content/html";
import { type Language, languages, wordsIn } from "../../core/words/language";
import { formatValue } from "../../core/words/quantity";
import { units } from "../../core/words/unit";
import { pageScript } from "../bundle";
import { languageStyle, policyFor, renderDocument } from "../document";
import { readStyle } from "../page-files";
import { courseChart } from "./course-chart";
import { folderLink, growthChart } from "./growth-chart";
import { type BatchColumnName, batchColumnNames, batchHead, type RegionRow } from "./region-row";

/** The column by which the regions are ranked at first. */
const FIRST_RANKED = batchColumnNames[0];

/**
 * The page that sets the reports of a batch beside each other: a table that can be searched and sorted, and one chart.
 * One small file that loads nothing; the same rows give the same bytes.
 *
 * @param rows the reports
 * @param failed the folders of the packages without a report
 */
export function renderIndexPage(rows: readonly RegionRow[], failed: readonly string[]): string {
  const style = [readStyle("page", "header", "table", "batch"), languageStyle(languages)].join("\n");
  const script = pageScript("batch");
  const ranked = rankedRows(rows);
  return renderDocument({
    editions: languages.map((language) => ({
      language,
      title: wordsIn(language).batch.title,
      content: renderEdition(ranked, failed, language),
    })),
    style,
    script,
    policy: policyFor(style, script),
  });
}

interface Ranked {
  readonly row: RegionRow;
  /** Its place, the largest number first; null where it has none. */
  readonly place: number | null;
}

/** The regions by their place, those without a number last. */
function rankedRows(rows: readonly RegionRow[]): readonly Ranked[] {
  const numberOf = ({ figures }: RegionRow): number =>
    figures[FIRST_RANKED]?.value ?? Number.NEGATIVE_INFINITY;
  const ordered = [...rows].sort((one, other) => numberOf(other) - numberOf(one) || 0);
  return ordered.map((row) => {
    const value = numberOf(row);
    const place = ordered.findIndex((other) => numberOf(other) === value) + 1;
    return { row, place: Number.isFinite(value) ? place : null };
  });
}

function renderEdition(ranked: readonly Ranked[], failed: readonly string[], language: Language): Html {
  const { batch: said } = wordsIn(language);
  const rows = ranked.map(({ row }) => row);
  const chart = growthChart(rows, language);
  return html`<h1>${said.title}</h1>
<p>${said.intro}</p>
${renderSearch(rows.length, language)}
${renderTable(ranked, language)}
<p class="source">${said.courseText}</p>
${chart && html`<h2>${said.chart}</h2>\n<p>${said.chartText}</p>\n${chart}`}
${failed.length > 0 && html`<h2>${said.failed}</h2>\n<p>${said.failedText}</p>\n<ul>${failed.map((name) => html`<li>${name}</li>`)}</ul>`}`;
}

/** Works with the page's script only, which shows it. */
function renderSearch(regions: number, language: Language): Html {
  const { find, found, sorted } = wordsIn(language).batch;
  return html`<search hidden><label>${find} <input type="search" autocomplete="off" spellcheck="false"></label>
<output data-found="${found({ shown: "{shown}", regions: "{regions}" })}" data-ascending="${sorted.ascending({ head: "{head}" })}" data-descending="${sorted.descending({ head: "{head}" })}">${found({ shown: String(regions), regions: String(regions) })}</output></search>`;
}

function renderTable(ranked: readonly Ranked[], language: Language): Html {
  const { batch: said } = wordsIn(language);
  const rows = ranked.map(({ row }) => row);
  const text = (head: string) =>
    html`<th scope="col" data-kind="text"><button type="button">${head}</button></th>`;
  const number = (head: string, unit = "", isSorted = false) =>
    html`<th scope="col" data-kind="number" class="r"${isSorted && html` aria-sort="descending"`}><button type="button">${head}</button>${unit !== "" && html`<span class="unit">${unit}</span>`}</th>`;
  const rankedBy = said.rankedBy({ head: batchHead(FIRST_RANKED, language) });
  const heads = [
    text(said.region),
    html`<th scope="col" data-kind="rank" data-by="${said.rankedBy({ head: "{head}" })}" class="r">${said.rank}<span class="unit">${rankedBy}</span></th>`,
    html`<th scope="col">${said.course}<span class="unit">${said.courseUnit}</span></th>`,
    ...batchColumnNames.map((name) =>
      number(batchHead(name, language), unitOf(rows, name, language), name === FIRST_RANKED),
    ),
    text(said.period),
    number(said.remarks),
  ];
  return html`<div class="scroll" role="region" aria-label="${said.table}" tabindex="0"><table>
<caption class="aside">${said.howToSort}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${joined(ranked.map((each) => renderRow(each, language)))}
</tbody>
</table></div>`;
}

function renderRow({ row, place }: Ranked, language: Language): Html {
  const { folder, study, figures, remarks } = row;
  const { name, bpsCode } = study.region;
  const numbers = batchColumnNames.map((column) => {
    const figure = figures[column];
    return html`<td class="r" data-value="${figure?.value}">${figure === null ? "–" : formatValue(figure, language)}</td>`;
  });
  return html`<tr data-find="${name} ${bpsCode}"><th scope="row"><a href="${folderLink(folder)}">${name}</a></th><td class="r">${place ?? "–"}</td><td>${courseChart(row)}</td>${numbers}<td>${study.firstYear}–${study.lastYear}</td><td class="r" data-value="${remarks}">${remarks}</td></tr>`;
}

function unitOf(rows: readonly RegionRow[], name: BatchColumnName, language: Language): string {
  const unit = rows.map(({ figures }) => figures[name]?.unit).find((found) => found !== undefined);
  return unit === undefined ? "" : units[unit].head[language];
}
