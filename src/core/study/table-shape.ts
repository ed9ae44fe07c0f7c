import type { ColumnRule } from "./column-rules";
import type { TextCell, TextRow } from "./csv-rows";
import type { Problem } from "./problem";

/** What is wrong with a table's header, which must name exactly the columns of the rules, in their order. */
export function headerProblem(
  file: string,
  rules: readonly ColumnRule[],
  header: TextRow | undefined,
): Problem | null {
  const expected = rules.map(({ name }) => name);
  const headerRow = expected.join(",");
  if (header === undefined)
    return {
      file,
      line: 1,
      column: 1,
      value: null,
      rule: "header row expected, the file is empty",
      remedy: `write ${headerRow} and a row for each year.`,
    };
  const [first] = header.cells;
  if (header.cells.length === 1 && /[;\t]/.test(first.text))
    return {
      file,
      line: first.line,
      column: first.column,
      value: first.text,
      rule: "comma-separated values expected",
      remedy:
        "is this the CSV of an Indonesian Excel, with semicolons and decimal commas? Bring it in with serapan data import.",
    };
  const names = header.cells.map(({ text }) => text);
  const missing = expected.filter((name) => !names.includes(name));
  const surplus = header.cells.find(({ text }) => !expected.includes(text));
  if (missing.length === 0 && surplus === undefined && names.join() === headerRow) return null;
  const wrong = surplus ?? header.cells.find(({ text }, index) => text !== expected[index]);
  return {
    file,
    ...(wrong === undefined ? header.end : { line: wrong.line, column: wrong.column }),
    value: wrong?.text ?? null,
    rule: `the header ${headerRow} expected${headerWords(missing, surplus, names.length > expected.length)}`,
    remedy: "give the columns these names, in this order.",
  };
}

function headerWords(missing: readonly string[], surplus: TextCell | undefined, isLonger: boolean): string {
  if (missing.length > 0) return `, without ${missing.join(", ")} here`;
  if (surplus !== undefined) return ", this column is surplus";
  return isLonger ? ", a column is there twice" : ", the columns stand in another order";
}

/** The problem of a table that has a header and no rows. */
export const noRows = (file: string, header: TextRow | undefined): Problem => ({
  file,
  ...(header?.end ?? { line: 1, column: 1 }),
  value: null,
  rule: "a row for each year expected, there is only the header",
  remedy: "add the published figures.",
});

/** What is wrong with the number of a row's cells. */
export function lengthProblem(
  file: string,
  rules: readonly ColumnRule[],
  { cells, end }: TextRow,
): Problem | null {
  if (cells.length === rules.length) return null;
  const surplus = cells[rules.length];
  const rule = `${rules.length} cells in a row expected, this one has ${cells.length}`;
  if (surplus !== undefined)
    return {
      file,
      line: surplus.line,
      column: surplus.column,
      value: surplus.text,
      rule,
      remedy:
        "is a comma used for thousands or decimals? Write thousands without a mark, decimals with a point.",
    };
  const isBlank = cells.length === 1 && cells[0].text === "";
  return {
    file,
    ...end,
    value: null,
    rule: isBlank ? `${rule.replace("this one has 1", "this line is blank")}` : rule,
    remedy: isBlank
      ? "remove the line."
      : "add the missing commas; a cell without a figure stays blank between them.",
  };
}
