import { type ColumnName, columns } from "../../core/study/columns";
import { type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { isTotal } from "./labels";
import type { PublishedFigure } from "./published-table";

/** The month in which the labour force survey that gives regency figures is held. */
const SURVEY_MONTH = /^(agustus|august)$/;

/** One figure a year, and what was chosen to get there. */
export interface YearFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly Say[];
}

/**
 * Leaves one figure for each year: the whole year's before a part's, the total before its parts.
 * The figure of a survey is that of August where the file has none for the whole year.
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
      column,
    );
    const [first, ...others] = oneCategory(inPeriod);
    if (first === undefined) continue;
    if (others.length > 0) return ambiguous(column, year, [first, ...others]);
    const { period } = first;
    if (period !== null && period !== "tahunan")
      cautions.push(({ collect }) => collect.table.figureOfPart({ column, year, period }));
    chosen.push(first);
  }
  return { figures: chosen, cautions: mergeCautions(cautions) };
}

const isBlank = ({ content }: PublishedFigure): boolean => content.text.trim() === "";

function onePeriod(figures: readonly PublishedFigure[], column: ColumnName): readonly PublishedFigure[] {
  const filled = figures.some((figure) => !isBlank(figure))
    ? figures.filter((figure) => !isBlank(figure))
    : figures;
  const whole = filled.filter(({ period }) => period === null || period === "tahunan");
  if (whole.length > 0) return whole;
  const survey = filled.filter(({ period }) => columns[column].isOfSurvey && SURVEY_MONTH.test(period ?? ""));
  return survey.length > 0 ? survey : filled;
}

function oneCategory(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  if (figures.length < 2) return figures;
  const totals = figures.filter(({ columnLabels, rowLabels }) =>
    [...columnLabels, ...rowLabels].some(isTotal),
  );
  return totals.length === 1 ? totals : figures.every(isBlank) ? figures.slice(0, 1) : figures;
}

function ambiguous(
  column: ColumnName,
  year: number,
  figures: readonly PublishedFigure[],
): Problem<string | null> {
  const shown = figures.slice(0, 6).map(({ content, period, columnLabels, rowLabels }) => {
    const labels = [...columnLabels, ...rowLabels, ...(period === null ? [] : [period])].join(", ");
    return `${content.place} (${labels === "" ? content.text : labels})`;
  });
  return problem(({ collect }) =>
    collect.table.severalFigures({ column, year, count: figures.length, shown: shown.join("; ") }),
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
