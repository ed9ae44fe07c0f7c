import type { DataFrame, Series } from "danfojs-node";
import { escapeMarkup } from "../core/content/markup";
import { seriesLabel, seriesNames } from "../core/ledger/series";
import type { Study } from "../core/study/study";
import { capitalise } from "../core/words/capitalise";
import { type Language, wordsIn } from "../core/words/language";
import { formatNumber } from "../core/words/number";

/** What danfojs' `describe()` calls its rows, in its order. */
export const descriptionNames = ["count", "mean", "std", "min", "median", "max", "variance"] as const;

/** What danfojs calls a column that has no name. */
const UNNAMED = "0";

/** A frame, or one column, as a grid of texts: heads first, then one line a row, in the language's words and numbers. */
export function frameCells(
  frame: DataFrame | Series,
  study: Study,
  language: Language,
): readonly (readonly string[])[] {
  const words = wordsIn(language).notebook;
  const rowNames: Readonly<Record<string, string>> = words.description;
  const titles = new Map<string, string>([
    ["year", words.year],
    [UNNAMED, ""],
    ...seriesNames.map((name) => [name, capitalise(seriesLabel(name)[language])] as const),
    ...Object.values(study.tables).flatMap(({ columns }) =>
      columns.map(({ name, title, unit }) => [name, `${title[language]} (${unit[language]})`] as const),
    ),
  ]);
  const index = frame.index.map((label) => rowNames[String(label)] ?? String(label));
  const isNumbered = frame.index.every((label, position) => label === position);
  const heads = frame.columns.map((column: string) => headOf(column, titles, rowNames));
  const rows = (frame.values as readonly unknown[]).map((row, position) => {
    const cells = [row]
      .flat()
      .map((value, place) => cellText(value, frame.columns[place] as string, language));
    return isNumbered ? cells : [index[position] as string, ...cells];
  });
  return [isNumbered ? heads : ["", ...heads], ...rows];
}

/** What a column is called; a group's mean is called `units_mean` by danfojs. */
function headOf(
  column: string,
  titles: ReadonlyMap<string, string>,
  statistics: Readonly<Record<string, string>>,
): string {
  const [, base = "", statistic = ""] = /^(.+)_([a-z]+)$/.exec(column) ?? [];
  const [title, said] = [titles.get(base), statistics[statistic]];
  return titles.get(column) ?? (title === undefined || said === undefined ? column : `${title}, ${said}`);
}

function cellText(value: unknown, column: string, language: Language): string {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return value === null || value === undefined || typeof value === "number" ? "–" : String(value);
  }
  if (column === "year" && Number.isInteger(value)) {
    return String(value);
  }
  return formatNumber(value, Number.isInteger(value) ? 0 : 2, language);
}

/** The grid as an HTML table: columns of numbers to the right, with their heads, all others to the left. */
export function renderCells(cells: readonly (readonly string[])[]): string {
  const [heads = [], ...rows] = cells;
  const sides = heads.map((_, column) =>
    rows.every((row) => /^(?:[\d\u2212.,]+|–)$/.test(row[column] ?? "")) ? "right" : "left",
  );
  const row = (line: readonly string[], tag: "th" | "td") =>
    `<tr>${line.map((cell, column) => `<${tag} style="text-align:${sides[column]}">${escapeMarkup(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${row(heads, "th")}</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table>`;
}
