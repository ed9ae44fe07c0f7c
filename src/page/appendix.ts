import type { Finding, Severity } from "../core/audit/finding";
import { escapeMarkup } from "../core/content/markup";
import { resourceNames, type Study, type Table } from "../core/study/study";
import type { Language, Localized } from "../core/words/language";
import { formatNumber } from "../core/words/number";
import type { Edition } from "./edition";
import { writeRanges } from "./ranges";
import { renderGrid } from "./table-view";

const heads = {
  year: { id: "Tahun", en: "Year" },
  line: { id: "Baris berkas", en: "Line of the file" },
  verdict: { id: "Penilaian", en: "Verdict" },
  cells: { id: "Sel", en: "Cells" },
  published: { id: "Terbitan", en: "Published" },
  recomputed: { id: "Hitung ulang", en: "Recomputed" },
  reading: { id: "Keterangan", en: "Reading" },
} as const satisfies Record<string, Localized>;

const severities: Readonly<Record<Severity, Localized>> = {
  "error-likely": { id: "Mungkin keliru", en: "Error likely" },
  doubtful: { id: "Meragukan", en: "Doubtful" },
  note: { id: "Catatan", en: "Note" },
};

/** The tables of the data package as they were published, each row with its line in the file. */
export function renderPublishedData(study: Study, edition: Edition): string {
  return resourceNames.map((name) => renderPublished(study.tables[name], edition)).join("\n");
}

function renderPublished(table: Table, edition: Edition): string {
  const { language } = edition;
  const decimals = table.columns.map(({ name }) => decimalsOf(table, name));
  const columns = [
    { head: heads.year[language], align: "left" as const },
    ...table.columns.map(({ title, unit }) => ({
      head: title[language],
      unit: unit[language],
      align: "right" as const,
    })),
    { head: heads.line[language], align: "right" as const },
  ];
  const rows = table.rows.map(({ year, cells }) => {
    const numbers = table.columns.map(({ name }, index) => {
      const value = cells[name]?.value ?? null;
      return value === null ? "–" : formatNumber(value, decimals[index] ?? 0, language);
    });
    return [String(year), ...numbers, String(Object.values(cells)[0]?.source.line ?? "")];
  });
  const said =
    table.publishedTitle === undefined
      ? ""
      : ` ${{ id: "Judul pada sumber", en: "Title given by the source" }[language]}: “${escapeMarkup(table.publishedTitle)}”.`;
  return `<div class="table" id="${edition.anchor(`data-${table.name}`)}">
${renderGrid(`${escapeMarkup(table.title[language])} <span class="file">${escapeMarkup(table.file)}</span>`, columns, rows)}
<p class="source">${{ id: "Sumber", en: "Source" }[language]}: ${escapeMarkup(table.publisher)}.${said}</p>
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
export function renderAudit(findings: readonly Finding[], study: Study, edition: Edition): string {
  const { language } = edition;
  if (findings.length === 0) {
    const none = {
      id: "Pemeriksaan tidak menemukan kejanggalan.",
      en: "The audit found nothing out of line.",
    };
    return `<p>${none[language]}</p>`;
  }
  const columns = [
    { head: heads.verdict[language], align: "left" as const },
    { head: heads.reading[language], align: "left" as const },
    { head: heads.cells[language], align: "left" as const },
    { head: heads.published[language], align: "right" as const },
    { head: heads.recomputed[language], align: "right" as const },
  ];
  const rows = findings.map((finding) => [
    `<span class="verdict ${finding.severity}">${severities[finding.severity][language]}</span>`,
    escapeMarkup(finding.text[language]),
    finding.cells.length === 0 ? "–" : escapeMarkup(placesOf(finding, study)),
    comparedNumber(finding.published, language),
    comparedNumber(finding.recomputed, language),
  ]);
  const caption = { id: "Temuan pemeriksaan", en: "Findings of the audit" };
  return `<div class="table findings">${renderGrid(caption[language], columns, rows)}</div>`;
}

const comparedNumber = (value: number | undefined, language: Language): string =>
  value === undefined ? "–" : formatNumber(value, Number.isInteger(value) ? 0 : 2, language);

/** `population.csv:3–4`, the lines of the cells. */
function placesOf({ cells }: Finding, study: Study): string {
  const lines = new Map<string, Set<number>>();
  for (const { resource, year, column } of cells) {
    const table = study.tables[resource];
    const line = table.rows.find((row) => row.year === year)?.cells[column]?.source.line;
    const known = lines.get(table.file) ?? new Set();
    if (line !== undefined) known.add(line);
    lines.set(table.file, known);
  }
  return [...lines]
    .map(([file, known]) => [file, writeRanges([...known])].filter(Boolean).join(":"))
    .join("; ");
}
