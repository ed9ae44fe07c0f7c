import { compareResults } from "../compare/compare-results";
import { type ComparisonPart, comparedRuns, comparisonParts } from "../compare/comparison-parts";
import { words } from "../compare/comparison-words";
import { readResults } from "../compare/results";
import type { Language } from "../format/language";
import { escapeMarkup } from "../format/markup";
import { renderGrid } from "./table-view";

/**
 * The section of the page that says what changed since the last report.
 *
 * @param previous the text of `results.previous.json`
 * @param current the text of `results.json`
 * @returns the section's title as text, and its content as HTML
 */
export function renderChange(
  previous: string,
  current: string,
  language: Language,
): { readonly title: string; readonly html: string } {
  const comparison = compareResults(
    readResults(previous, "results.previous.json"),
    readResults(current, "results.json"),
  );
  const parts = comparisonParts(comparison, language).map(renderPart);
  return {
    title: words.title[language],
    html: [`<p>${escapeMarkup(comparedRuns(comparison, language))}</p>`, ...parts].join("\n"),
  };
}

function renderPart({ title, columns, rows, nothing }: ComparisonPart): string {
  if (rows.length === 0) {
    return `<p>${escapeMarkup(nothing)}</p>`;
  }
  const cells = rows.map((row) => row.map(escapeMarkup));
  return `<div class="table">${renderGrid(escapeMarkup(title), columns, cells)}</div>`;
}
