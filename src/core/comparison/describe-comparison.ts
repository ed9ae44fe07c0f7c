import type { Language } from "../words/language";
import type { Comparison } from "./compare-results";
import { type ComparisonPart, comparedRuns, comparisonParts, type PartColumn } from "./comparison-parts";

/** Wider cells go on in the next line. */
const WIDEST_CELL = 60;

/** A comparison as plain text, in tables of aligned columns. */
export function describeComparison(comparison: Comparison, language: Language): string {
  const parts = comparisonParts(comparison, language).map((part) => describePart(part));
  return [comparedRuns(comparison, language), ...parts].join("\n\n");
}

function describePart({ title, columns, rows, nothing }: ComparisonPart): string {
  if (rows.length === 0) {
    return nothing;
  }
  const table = [columns.map(({ head }) => head), ...rows].map((row) => row.map(cellLines));
  const widths = columns.map((_, index) =>
    Math.max(...table.flatMap((row) => (row[index] ?? []).map((line) => line.length))),
  );
  const lines = table.flatMap((row) => alignRow(row, columns, widths));
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [title, rule, ...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}

function alignRow(
  row: readonly (readonly string[])[],
  columns: readonly PartColumn[],
  widths: readonly number[],
): string[] {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((lines, index) => {
        const text = lines[line] ?? "";
        const width = widths[index] ?? 0;
        return columns[index]?.align === "right" ? text.padStart(width) : text.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** The words of a cell in lines; what could steer a terminal is taken out. */
function cellLines(text: string): string[] {
  const lines = [""];
  for (const word of text.replace(/\p{Cc}/gu, " ").split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > WIDEST_CELL) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
    }
  }
  return lines;
}
