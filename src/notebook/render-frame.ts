import type { DataFrame, Series } from "danfojs-node";
import { escapeMarkup } from "../core/content/markup";
import type { Study } from "../core/study/study";
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
    ...Object.values(study.tables).flatMap(({ columns }) =>
      columns.map(({ name, title, unit }) => [name, `${title[language]} (${unit[language]})`] as const),
    ),
  ]);
  const index = frame.index.map((label) => rowNames[String(label)] ?? String(label));
  const isNumbered = frame.index.every((label, position) => label === position);
  const heads = frame.columns.map((column: string) => titles.get(column) ?? column);
  const rows = (frame.values as readonly unknown[]).map((row, position) => {
    const cells = [row]
      .flat()
      .map((value, place) => cellText(value, frame.columns[place] as string, language));
    return isNumbered ? cells : [index[position] as string, ...cells];
  });
  return [isNumbered ? heads : ["", ...heads], ...rows];
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

/** The grid as an HTML table. */
export function renderCells(cells: readonly (readonly string[])[]): string {
  const [heads = [], ...rows] = cells;
  const row = (line: readonly string[], tag: "th" | "td") =>
    `<tr>${line.map((cell) => `<${tag} style="text-align:right">${escapeMarkup(cell)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${row(heads, "th")}</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table>`;
}
