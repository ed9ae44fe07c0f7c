import type { Quantity } from "../../ledger/quantity";
import type { TrendSeries } from "../../ledger/series";
import { FORECAST_YEARS } from "../../ledger/trends";
import type { FigureData } from "./figure";
import { type FigureInput, quantity, studyYears } from "./figure-input";
import { seriesPoints, type YearPoint } from "./year-series";

/** The series that are looked ahead at, in the order of their panels. */
const lookedAhead = ["units", "workers", "unemployment"] as const satisfies readonly TrendSeries[];

/** A series with its trend and what the trend says of the years to come. */
export interface Outlook {
  readonly series: (typeof lookedAhead)[number];
  readonly observed: readonly YearPoint[];
  readonly trend: readonly Spot[];
  readonly ahead: readonly Ahead[];
}

/** A value of the trend line. */
interface Spot {
  readonly year: number;
  readonly value: number;
}

/** What the trend says of a year to come, with its 95 % prediction interval. */
export interface Ahead {
  readonly year: number;
  readonly fit: Quantity & { readonly value: number };
  readonly low: Quantity;
  readonly high: Quantity;
}

/** The outlooks of the series that have a value in any year. */
export function outlooksOf(input: FigureInput): readonly Outlook[] {
  return lookedAhead.map((series) => outlookOf(input, series)).filter(({ observed }) => observed.length > 0);
}

/** The last year that is looked ahead at. */
export function lastAhead(input: FigureInput): number {
  return studyYears(input).last + (FORECAST_YEARS.at(-1) as number);
}

function outlookOf(input: FigureInput, series: Outlook["series"]): Outlook {
  const { last } = studyYears(input);
  const observed = seriesPoints(input, series);
  const ahead = FORECAST_YEARS.flatMap((step): readonly Ahead[] => {
    const year = last + step;
    const get = (part: string) => quantity(input, `forecast.trend.${series}.${year}.${part}`);
    const fit = get("fit");
    return fit.value === null
      ? []
      : [{ year, fit: { ...fit, value: fit.value }, low: get("pi95_low"), high: get("pi95_high") }];
  });
  const start = observed[0];
  const fitted =
    start === undefined ? null : quantity(input, `ols.trend.${series}.fitted.${start.year}`).value;
  const trend =
    start === undefined || fitted === null || ahead.length === 0
      ? []
      : [{ year: start.year, value: fitted }, ...ahead.map(({ year, fit }) => ({ year, value: fit.value }))];
  return { series, observed, trend, ahead };
}

/** Those of the years ahead that have an interval. */
export function bounded(
  ahead: readonly Ahead[],
): readonly { readonly year: number; readonly low: number; readonly high: number }[] {
  return ahead.flatMap(({ year, low, high }) =>
    low.value === null || high.value === null ? [] : [{ year, low: low.value, high: high.value }],
  );
}

/** The numbers behind the figure: observed and trend values, and the limits of the intervals, by year. */
export function outlookData(input: FigureInput, outlooks: readonly Outlook[]): FigureData {
  const { year: yearHead, axes, forecast } = input.words.figures;
  const columns = [forecast.observed, forecast.trend, forecast.lowerLimit, forecast.upperLimit];
  const years = [...input.study.years, ...FORECAST_YEARS.map((step) => studyYears(input).last + step)];
  return {
    heads: [
      yearHead,
      ...outlooks.flatMap(({ series }) => columns.map((column) => `${axes[series]}: ${column}`)),
    ],
    rows: years.map((year) => [
      String(year),
      ...outlooks.flatMap(({ series, observed, ahead }) => {
        const found = ahead.find((step) => step.year === year);
        return [
          observed.find((point) => point.year === year)?.value ?? null,
          found?.fit.value ?? fittedIn(input, series, year),
          found?.low.value ?? null,
          found?.high.value ?? null,
        ];
      }),
    ]),
  };
}

/** The trend's value in an observed year; null where the series has none. */
function fittedIn(input: FigureInput, series: TrendSeries, year: number): number | null {
  return input.analysis.get(`ols.trend.${series}.fitted.${year}`)?.value ?? null;
}
