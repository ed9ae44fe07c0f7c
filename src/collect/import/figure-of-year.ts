import { type ColumnName, columns } from "../../core/study/columns";
import { type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { columnTitle } from "./column-title";
import { isTotal } from "./labels";
import { labelsOf, type PublishedFigure } from "./published-table";

/** One figure a year, and what was chosen to get there. */
export interface YearFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly Say[];
}

/**
 * Leaves one figure for each year: the whole year's, else that of August and else that of February, in which the labour
 * force survey is held; the total before its parts. A dash or an empty cell never goes before a figure.
 */
export function figureOfYear(
  figures: readonly PublishedFigure[],
  column: ColumnName,
): YearFigures | Problem<string | null> {
  const chosen: PublishedFigure[] = [];
  const cautions: Say[] = [];
  for (const year of [...new Set(figures.map((figure) => figure.year))].sort((one, other) => one - other)) {
    const inPeriod = onePeriod(
      figures.filter((figure) => figure.year === year),
      columns[column].isOfSurvey ? surveyPeriods : [/^tahunan$/],
    );
    const [first, ...others] = oneCategory(inPeriod);
    if (first === undefined) continue;
    if (others.length > 0) return ambiguous(column, year, [first, ...others]);
    const { period } = first;
    if (period !== null && period !== "tahunan")
      cautions.push((words) =>
        words.collect.table.figureOfPart({ column: columnTitle(column, words), year, period }),
      );
    chosen.push(first);
  }
  return { figures: chosen, cautions: mergeCautions(cautions) };
}

const isBlank = ({ content }: PublishedFigure): boolean => content.text.trim() === "";

/** Whether the cell has a figure, rather than nothing or a mark that stands for none. */
const hasFigure = ({ content }: PublishedFigure): boolean =>
  content.number !== null || content.fault !== null || /\d/.test(content.text);

/** The first that has a figure is taken. */
const surveyPeriods = [/^tahunan$/, /^(agustus|august|agu|agt|ags|aug)$/, /^(februari|february|feb)$/];

function onePeriod(
  figures: readonly PublishedFigure[],
  periods: readonly RegExp[],
): readonly PublishedFigure[] {
  const withFigures = figures.filter(hasFigure);
  const filled = withFigures.length > 0 ? withFigures : figures.filter((figure) => !isBlank(figure));
  const candidates = filled.length > 0 ? filled : figures;
  for (const period of periods) {
    const found = candidates.filter((figure) => period.test(figure.period ?? "tahunan"));
    if (found.length > 0) return found;
  }
  return candidates;
}

function oneCategory(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  if (figures.length < 2) return figures;
  const totals = figures.filter((figure) => labelsOf(figure).some(isTotal));
  return totals.length === 1 ? totals : figures.every(isBlank) ? figures.slice(0, 1) : figures;
}

function ambiguous(
  column: ColumnName,
  year: number,
  figures: readonly PublishedFigure[],
): Problem<string | null> {
  const shown = figures.slice(0, 6).map((figure) => {
    const { content, period } = figure;
    const labels = [...labelsOf(figure), ...(period === null ? [] : [period])].join(", ");
    return `${content.place} (${labels === "" ? content.text : labels})`;
  });
  return problem((words) =>
    words.collect.table.severalFigures({
      column: columnTitle(column, words),
      year,
      count: figures.length,
      shown: shown.join("; "),
    }),
  );
}

/** One sentence for the years that say the same. */
function mergeCautions(cautions: readonly Say[]): readonly Say[] {
  const [first] = cautions;
  if (first === undefined || cautions.length === 1) return cautions;
  return [
    (words) => words.collect.table.andOtherYears({ caution: first(words), count: cautions.length - 1 }),
  ];
}
