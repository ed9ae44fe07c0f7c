import { type Html, html } from "../../core/content/html";
import { courseNames, type RegionRow } from "./region-row";

/** The drawing is stretched to its place: a step to the right is a year. */
const HEIGHT = 100;

/** The first year of each series. */
const BASE = 100;

/**
 * How workers and business units went in one region, each as an index of its first year, on one scale; the rule is the
 * first year's level. The figures are in the table, so nobody needs to be read the drawing.
 */
export function courseChart({ study, courses }: RegionRow): Html | null {
  const indexed = courseNames.map((name) => ({ name, values: indexOf(courses[name]) }));
  const all = indexed.flatMap(({ values }) => values.filter((value) => value !== null));
  if (all.length < 2) return null;
  const [lowest, highest] = [Math.min(BASE, ...all), Math.max(BASE, ...all)];
  const toY = (value: number): number =>
    Math.round(HEIGHT - ((value - lowest) / (highest - lowest || 1)) * HEIGHT);
  const lines = indexed.map(({ name, values }) => {
    const points = study.years.flatMap((year, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [`${year - study.firstYear},${toY(value)}`];
    });
    return html`<polyline class="${name}" points="${points.join(" ")}"/>`;
  });
  const width = study.lastYear - study.firstYear;
  return html`<svg class="course" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path class="rule" d="M0 ${toY(BASE)}H${width}"/>${lines}</svg>`;
}

/** Values as parts of a hundred of the first; without one that is above zero there is no index. */
function indexOf(values: readonly (number | null)[]): readonly (number | null)[] {
  const [first = null] = values;
  if (first === null || first <= 0) return values.map(() => null);
  return values.map((value) => (value === null ? null : (BASE * value) / first));
}
