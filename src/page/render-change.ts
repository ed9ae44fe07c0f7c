import { compareResults, hasChanged } from "../core/comparison/compare-results";
import { type ComparisonPart, comparedRuns, comparisonParts } from "../core/comparison/comparison-parts";

import { readResults } from "../core/comparison/results";
import { type Html, html, joined } from "../core/content/html";
import { type Language, wordsIn } from "../core/words/language";
import { renderGrid } from "./table-view";

/**
 * The section of the page that says what changed since the last report.
 *
 * @param previous the text of `results.previous.json`
 * @param current the text of `results.json`
 * @returns the section's title as text, and its content as HTML; null where no figure and no finding changed
 */
export function renderChange(
  previous: string,
  current: string,
  language: Language,
): { readonly title: string; readonly html: string } | null {
  const comparison = compareResults(
    readResults(previous, "results.previous.json"),
    readResults(current, "results.json"),
  );
  if (!hasChanged(comparison)) return null;
  const parts = comparisonParts(comparison, language).map(renderPart);
  return {
    title: wordsIn(language).comparison.title,
    html: joined([html`<p>${comparedRuns(comparison, language)}</p>`, ...parts]).markup,
  };
}

function renderPart({ title, columns, rows, nothing }: ComparisonPart): Html {
  return rows.length === 0
    ? html`<p>${nothing}</p>`
    : html`<div class="table">${renderGrid(title, columns, rows)}</div>`;
}
