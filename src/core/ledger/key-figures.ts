import type { Study } from "../study/study";
import { lastYear } from "../study/study-years";
import type { Localized } from "../words/language";
import type { Analysis } from "./analyse";
import { periodOf } from "./growth";
import type { Quantity } from "./quantity";
import { type SeriesName, series, seriesLabel, seriesNames, valueId } from "./series";

/** A figure at a glance: the last year's value, how it changed over the period, and every year's value. */
export interface KeyFigure {
  readonly label: Localized;
  readonly value: Quantity;
  readonly change: Quantity | null;
  readonly series: readonly Quantity[];
}

/** The series of the key figures, in their order, and how their change over the period is measured. */
export const keySeries: readonly {
  readonly series: SeriesName;
  readonly change: "growth_pct" | "growth_abs";
}[] = seriesNames
  .flatMap((name) => {
    const { keyFigure } = series[name];
    return keyFigure === undefined ? [] : [{ series: name, ...keyFigure }];
  })
  .sort((one, other) => one.place - other.place);

/** The key figures of a study, those without a value in the last year left out. */
export function keyFigures(study: Study, analysis: Analysis): readonly KeyFigure[] {
  const last = lastYear(study);
  return keySeries.flatMap(({ series: name, change }): readonly KeyFigure[] => {
    const value = quantityOf(analysis, valueId(name, last));
    if (value.value === null) {
      return [];
    }
    const changed = quantityOf(analysis, `${change}.${name}.${periodOf(study)}`);
    return [
      {
        label: seriesLabel(name),
        value,
        change: changed.value === null ? null : changed,
        series: study.years.map((year) => quantityOf(analysis, valueId(name, year))),
      },
    ];
  });
}

/**
 * The quantity of that id.
 *
 * @throws where the analysis has none, naming the nearest ids
 */
export function quantityOf(analysis: Analysis, id: string): Quantity {
  const found = analysis.get(id);
  if (found === undefined) {
    const stem = id.split(".").slice(0, 2).join(".");
    const near = [...analysis.keys()].filter((candidate) => candidate.startsWith(stem)).slice(0, 5);
    throw new Error(
      `there is no quantity "${id}"${near.length > 0 ? `; quantities of that kind: ${near.join(", ")}` : ""}`,
    );
  }
  return found;
}
