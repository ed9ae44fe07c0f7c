import {
  type ColumnName,
  type ObservedSeries,
  type ResourceName,
  seriesColumns,
} from "../../core/study/columns";

/** The name of an option: the series with hyphens. */
type Hyphened<Name extends string> = Name extends `${infer Start}_${infer Rest}`
  ? `${Start}-${Hyphened<Rest>}`
  : Name;

export type YearFigure = Hyphened<ObservedSeries>;

/** The figures of a year that `serapan data add` takes, by their option, in the order of the tables. */
export const yearFigures = Object.fromEntries(
  Object.entries(seriesColumns).map(([series, column]) => [series.replaceAll("_", "-"), column]),
) as Readonly<Record<YearFigure, { readonly resource: ResourceName; readonly column: ColumnName }>>;
