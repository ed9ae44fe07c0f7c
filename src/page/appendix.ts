import type { Finding } from "../core/audit/finding";
import { type Html, html, joined } from "../core/content/html";
import { type Study, type Table, tablesOf } from "../core/study/study";
import type { Language } from "../core/words/language";
import { formatNumber } from "../core/words/number";
import { typedPath } from "../core/words/typed-path";
import type { Edition } from "./edition";
import { writeRanges } from "./quantity-list";
import { renderGrid } from "./table-view";

const left = (head: string) => ({ head, align: "left" as const });
const right = (head: string) => ({ head, align: "right" as const });

/** The tables of the data package as they were published, each row with its line in the file. */
export function renderPublishedData(study: Study, edition: Edition): Html {
  return joined(tablesOf(study).map((table) => renderPublished(table, edition)));
}

function renderPublished(table: Table, { language, words: { page: said }, anchor }: Edition): Html {
  const decimals = table.columns.map(({ name }) => decimalsOf(table, name));
  const columns = [
    left(said.year),
    ...table.columns.map(({ title, unit }) => ({ ...right(title[language]), unit: unit[language] })),
    right(said.line),
  ];
  const rows = table.rows.map(({ year, cells }) => {
    const numbers = table.columns.map(({ name }, index) => {
      const value = cells[name]?.value ?? null;
      return value === null ? "–" : formatNumber(value, decimals[index] ?? 0, language);
    });
    return [String(year), ...numbers, String(Object.values(cells)[0]?.source.line ?? "")];
  });
  const caption = html`${table.title[language]} <span class="file">${table.file}</span>`;
  const title = table.publishedTitle;
  return html`<div class="table" id="${anchor(`data-${table.name}`)}">
${renderGrid(caption, columns, rows)}
<p class="source">${said.publisher({ publisher: table.publisher })}${title !== undefined && ` ${said.publishedTitle({ title })}`}</p>
</div>`;
}

/** The most decimals that a cell of the column has: 1.50 and 4.58 stand in one column with two. */
function decimalsOf(table: Table, column: string): number {
  const lengths = table.rows.map(
    ({ cells }) => String(cells[column]?.value ?? "").split(".")[1]?.length ?? 0,
  );
  return Math.max(0, ...lengths);
}

/** What the audit found in the published tables. */
export function renderAudit(findings: readonly Finding[], study: Study, edition: Edition): Html {
  const { language, words } = edition;
  const { heads, severities, nothingFound } = words.tables.audit;
  if (findings.length === 0) {
    return html`<p>${nothingFound}</p>`;
  }
  const columns = [
    left(heads.verdict),
    left(heads.reading),
    left(words.page.cells),
    right(heads.published),
    right(heads.recomputed),
  ];
  const rows = findings.map(({ severity, text, cells, published, recomputed }) => [
    html`<span class="verdict ${severity}">${severities[severity]}</span>`,
    text[language],
    cells.length === 0 ? "–" : placesOf(cells, study),
    comparedNumber(published, language),
    comparedNumber(recomputed, language),
  ]);
  return html`<div class="table findings">${renderGrid(words.page.findings, columns, rows)}</div>`;
}

const comparedNumber = (value: number | undefined, language: Language): string =>
  value === undefined ? "–" : formatNumber(value, Number.isInteger(value) ? 0 : 2, language);

/** `population.csv:3–4`, the lines of the cells. */
function placesOf(cells: Finding["cells"], study: Study): string {
  const lines = new Map<string, Set<number>>();
  for (const { resource, year, column } of cells) {
    const table = study.tables[resource];
    if (table === undefined) continue;
    const line = table.rows.find((row) => row.year === year)?.cells[column]?.source.line;
    const known = lines.get(table.file) ?? new Set();
    if (line !== undefined) known.add(line);
    lines.set(table.file, known);
  }
  return [...lines]
    .map(([file, known]) => [file, writeRanges([...known])].filter(Boolean).join(":"))
    .join("; ");
}

/** The commands, the data's hash and the versions that the report was made with. */
export function renderReproduce(
  study: Study,
  dataFolder: string,
  packageVersions: Readonly<Record<string, string>>,
  { words: { page: said } }: Edition,
): Html {
  if (study.dataHash === "") return html`<p>${said.whatIf.notReproducible}</p>`;
  const files = tablesOf(study)
    .map(({ file }) => file)
    .join(", ");
  const rows = Object.entries(packageVersions).sort(([one], [other]) => (one < other ? -1 : 1));
  return html`<p>${said.commands}</p>
<pre class="commands"><code>npm ci
npx serapan report --data ${typedPath(dataFolder)}</code></pre>
<p>${said.dataRead}: ${study.name} ${study.version} (${files}), SHA-256 <code class="hash">${study.dataHash}</code>. ${said.sameAgain}</p>
<div class="table">${renderGrid(said.versions, [left(said.packageHead), left(said.versionHead)], rows)}</div>`;
}
