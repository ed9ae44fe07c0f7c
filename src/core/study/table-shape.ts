import type { ColumnRule } from "./columns";
import type { TextCell, TextRow } from "./csv-rows";
import { type FileProblem, problemOfFile } from "./problem";

/** What is wrong with a table's header, which must name exactly the columns of the rules, in their order. */
export function headerProblem(
  file: string,
  rules: readonly ColumnRule[],
  row: TextRow | undefined,
): FileProblem | null {
  const expected: readonly string[] = rules.map(({ name }) => name);
  const header = expected.join(",");
  if (row === undefined) return problemOfFile(file, ({ study }) => study.table.empty({ header }));
  const [first] = row.cells;
  if (row.cells.length === 1 && /[;\t]/.test(first.text))
    return { ...atCell(file, first), advice: ({ study }) => study.table.otherDelimiter };
  const names = row.cells.map(({ text }) => text);
  const missing = expected.filter((name) => !names.includes(name));
  const surplus = row.cells.find(({ text }) => !expected.includes(text));
  if (missing.length === 0 && surplus === undefined && names.join() === header) return null;
  const wrong = surplus ?? row.cells.find(({ text }, index) => text !== expected[index]);
  return {
    ...(wrong === undefined ? { place: { file, ...row.end }, value: null } : atCell(file, wrong)),
    advice: ({ study: { table } }) => {
      const remedy = table.nameColumns;
      if (missing.length > 0)
        return { rule: table.headerWithout({ header, missing: missing.join(", ") }), remedy };
      if (surplus !== undefined) return { rule: table.headerWithSurplus({ header }), remedy };
      const isLonger = names.length > expected.length;
      return {
        rule: isLonger ? table.headerWithRepeated({ header }) : table.headerInOtherOrder({ header }),
        remedy,
      };
    },
  };
}

/** The place and value of a problem with a cell. */
export function atCell(
  file: string,
  { line, column, text }: TextCell,
): Pick<FileProblem, "place"> & { readonly value: string } {
  return { place: { file, line, column }, value: text };
}

/** The problem of a table that has a header and no rows. */
export const noRows = (file: string, header: TextRow | undefined): FileProblem => ({
  place: { file, ...(header?.end ?? { line: 1, column: 1 }) },
  value: null,
  advice: ({ study }) => study.table.noRows,
});

/** What is wrong with the number of a row's cells. */
export function lengthProblem(
  file: string,
  rules: readonly ColumnRule[],
  { cells, end }: TextRow,
): FileProblem | null {
  if (cells.length === rules.length) return null;
  const count = { cells: rules.length, found: cells.length };
  const surplus = cells[rules.length];
  if (surplus !== undefined)
    return { ...atCell(file, surplus), advice: ({ study }) => study.table.tooManyCells(count) };
  const isBlank = cells.length === 1 && cells[0].text === "";
  return {
    place: { file, ...end },
    value: null,
    advice: ({ study: { table } }) => (isBlank ? table.blankLine(count) : table.tooFewCells(count)),
  };
}
