import { openStudy } from "../../../../src/collect/open-package";
import { audit } from "../../../../src/core/audit/audit";
import { plainText } from "../../../../src/core/content/prose/prose";
import type { TableKey } from "../../../../src/core/content/registry";
import { buildTable } from "../../../../src/core/content/tables/build-table";
import type { ReportTable, TableContext } from "../../../../src/core/content/tables/table";
import { analyse } from "../../../../src/core/ledger/analyse";
import type { Study } from "../../../../src/core/study/study";
import type { Language } from "../../../../src/core/words/language";
import golden from "../../../golden/golden.json";

const thesis = openStudy("data/kota-kupang");

/** What tables of a study are built from. */
export function contextOf(study: Study): Omit<TableContext, "language"> {
  return { study, analysis: analyse(study), findings: audit(study) };
}

export const thesisContext = contextOf(thesis);

/** A table as a reader sees it: every text plain, each column as head, unit and alignment. */
export interface ShownTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
  readonly notes: readonly string[];
}

/** The table of a study, the thesis' own unless another is given, as a reader sees it. */
export function shown(
  key: TableKey,
  language: Language = "en",
  context: Omit<TableContext, "language"> = thesisContext,
): ShownTable {
  return asShown(buildTable(key, { ...context, language }));
}

function asShown({ title, columns, rows, source, notes }: ReportTable): ShownTable {
  return {
    title: plainText(title),
    columns: columns.map(({ head, unit }) => (unit === undefined ? head : `${head} | ${unit}`)),
    rows: rows.map((row) => row.map(plainText)),
    source,
    notes: notes.map(plainText),
  };
}

/** A number of R as English writes it, with so many decimals and a true minus sign. */
export function fromR(id: keyof typeof golden, decimals: number): string {
  const [whole = "", fraction] = Math.abs(Number(golden[id])).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${Number(golden[id]) < 0 ? "\u2212" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A probability of R: three decimals, four where it is below a hundredth. */
export function probabilityFromR(id: keyof typeof golden): string {
  return fromR(id, Number(golden[id]) < 0.01 ? 4 : 3);
}
