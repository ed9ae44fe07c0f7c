import type { RefusalReason } from "../entry/refusal";
import { isTotal } from "./labels";
import type { PublishedFigure } from "./published-table";

/** The month in which the labour force survey that gives regency figures is held. */
const SURVEY_MONTH = /^(agustus|august)$/;

/** One figure a year, and what was chosen to get there. */
export interface YearFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly string[];
}

/**
 * Leaves one figure for each year: the whole year's before a part's, the total before its parts.
 * The unemployment rate of a year is that of August where the file has no figure for the whole year.
 */
export function figureOfYear(
  figures: readonly PublishedFigure[],
  column: string,
): YearFigures | RefusalReason {
  const chosen: PublishedFigure[] = [];
  const cautions: string[] = [];
  for (const year of [...new Set(figures.map((figure) => figure.year))].sort((one, other) => one - other)) {
    const inPeriod = onePeriod(
      figures.filter((figure) => figure.year === year),
      column,
    );
    const [first, ...others] = oneCategory(inPeriod);
    if (first === undefined) continue;
    if (others.length > 0) return ambiguous(column, year, [first, ...others]);
    if (first.period !== null && first.period !== "tahunan")
      cautions.push(`${column} ${year} is the figure of ${first.period}`);
    chosen.push(first);
  }
  return { figures: chosen, cautions: mergeCautions(cautions) };
}

const isBlank = ({ content }: PublishedFigure): boolean => content.text.trim() === "";

function onePeriod(figures: readonly PublishedFigure[], column: string): readonly PublishedFigure[] {
  const filled = figures.some((figure) => !isBlank(figure))
    ? figures.filter((figure) => !isBlank(figure))
    : figures;
  const whole = filled.filter(({ period }) => period === null || period === "tahunan");
  if (whole.length > 0) return whole;
  const survey = filled.filter(
    ({ period }) => column === "unemployment_rate" && SURVEY_MONTH.test(period ?? ""),
  );
  return survey.length > 0 ? survey : filled;
}

function oneCategory(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  if (figures.length < 2) return figures;
  const totals = figures.filter(({ columnLabels, rowLabels }) =>
    [...columnLabels, ...rowLabels].some(isTotal),
  );
  return totals.length === 1 ? totals : figures.every(isBlank) ? figures.slice(0, 1) : figures;
}

function ambiguous(column: string, year: number, figures: readonly PublishedFigure[]): RefusalReason {
  const shown = figures.slice(0, 6).map(({ content, period, columnLabels, rowLabels }) => {
    const labels = [...columnLabels, ...rowLabels, ...(period === null ? [] : [period])].join(", ");
    return `${content.place} (${labels === "" ? content.text : labels})`;
  });
  return {
    place: null,
    value: null,
    rule: `one figure for ${column} ${year} expected, the file has ${figures.length}: ${shown.join("; ")}`,
    remedy: "remove the others in a copy of the file, or add the year with serapan data add.",
  };
}

/** One sentence for the years that say the same. */
function mergeCautions(cautions: readonly string[]): readonly string[] {
  const [first] = cautions;
  if (first === undefined || cautions.length === 1) return cautions;
  return [`${first}, and so for ${cautions.length - 1} other year${cautions.length > 2 ? "s" : ""}`];
}
