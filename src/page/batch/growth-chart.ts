import { textWidth } from "../../core/content/figures/text-width";
import { type Html, html, joined } from "../../core/content/html";
import { type Language, wordsIn } from "../../core/words/language";
import { formatNumber } from "../../core/words/number";
import type { RegionRow } from "./region-row";

const WIDTH = 720;
const HEIGHT = 440;
const MARGIN = { left: 56, right: 24, top: 16, bottom: 48 };
const TEXT_SIZE = 13;
const DOT_RADIUS = 4;

interface Point {
  readonly row: RegionRow;
  readonly x: number;
  readonly y: number;
}

/**
 * Growth of workers against growth of business units, one dot a region; below the line workers per unit fell.
 * A region is named where its name covers no other; all are named for a pointer, and in the table, which is also what
 * leads to their reports by keyboard.
 *
 * @returns an SVG element, or null where no region has both
 */
export function growthChart(rows: readonly RegionRow[], language: Language): Html | null {
  const points = rows.flatMap((row): Point[] => {
    const x = row.figures["cagr_pct.units"]?.value;
    const y = row.figures["cagr_pct.workers"]?.value;
    return x === null || x === undefined || y === null || y === undefined ? [] : [{ row, x, y }];
  });
  if (points.length === 0) {
    return null;
  }
  const { batch: said } = wordsIn(language);
  const slower = points.filter(({ x, y }) => y < x).length;
  const xTicks = axisTicks(
    Math.min(0, ...points.map(({ x }) => x)),
    Math.max(0, ...points.map(({ x }) => x)),
  );
  const yTicks = axisTicks(
    Math.min(0, ...points.map(({ y }) => y)),
    Math.max(0, ...points.map(({ y }) => y)),
  );
  const toX = scale(xTicks, MARGIN.left, WIDTH - MARGIN.right);
  const toY = scale(yTicks, HEIGHT - MARGIN.bottom, MARGIN.top);
  const below = HEIGHT - MARGIN.bottom;
  const label = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
  const rules = yTicks.map(
    (tick) =>
      html`<path class="rule" d="M${MARGIN.left} ${toY(tick)}H${WIDTH - MARGIN.right}"/><text x="${MARGIN.left - 8}" y="${toY(tick) + 4}" text-anchor="end">${label(tick)}</text>`,
  );
  const marks = xTicks.map(
    (tick) =>
      html`<path class="axis" d="M${toX(tick)} ${below}v5"/><text x="${toX(tick)}" y="${below + 20}" text-anchor="middle">${label(tick)}</text>`,
  );
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${said.chartSaid({ regions: points.length, slower })}" font-size="${TEXT_SIZE}">
${joined(rules)}
${joined(marks)}
<path class="axis" d="M${MARGIN.left} ${below}H${WIDTH - MARGIN.right}"/>
<text x="${MARGIN.left}" y="${MARGIN.top - 4}">${said.workersAxis}</text>
<text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 8}" text-anchor="end">${said.unitsAxis}</text>
${equalLine(xTicks, yTicks, toX, toY, said.equal)}
${joined(points.map((point) => dot(point, toX, toY, label)))}
${names(points, toX, toY, equalLabel(xTicks, yTicks, toX, toY, said.equal))}
</svg>`;
}

type Scale = (value: number) => number;

function scale(ticks: readonly number[], from: number, to: number): Scale {
  const low = ticks[0] as number;
  const high = ticks.at(-1) as number;
  return (value) => Math.round((from + ((value - low) / (high - low)) * (to - from)) * 10) / 10;
}

/** What is written, and where it ends. */
interface Label {
  readonly text: string;
  readonly right: number;
  readonly y: number;
}

/** The words at the upper end of the line of equal growth. */
function equalLabel(
  xTicks: readonly number[],
  yTicks: readonly number[],
  toX: Scale,
  toY: Scale,
  text: string,
): Label {
  const high = Math.min(xTicks.at(-1) as number, yTicks.at(-1) as number);
  return { text, right: toX(high) - 16, y: toY(high) + 12 };
}

function equalLine(
  xTicks: readonly number[],
  yTicks: readonly number[],
  toX: Scale,
  toY: Scale,
  said: string,
): Html {
  const low = Math.max(xTicks[0] as number, yTicks[0] as number);
  const high = Math.min(xTicks.at(-1) as number, yTicks.at(-1) as number);
  const { text, right, y } = equalLabel(xTicks, yTicks, toX, toY, said);
  return html`<path class="equal" d="M${toX(low)} ${toY(low)}L${toX(high)} ${toY(high)}"/><text class="quiet" x="${right}" y="${y}" text-anchor="end">${text}</text>`;
}

function dot({ row, x, y }: Point, toX: Scale, toY: Scale, label: (value: number) => string): Html {
  return html`<a href="${folderLink(row.folder)}" tabindex="-1"><circle cx="${toX(x)}" cy="${toY(y)}" r="${DOT_RADIUS}"><title>${row.study.region.name}: ${label(x)}; ${label(y)}</title></circle></a>`;
}

/** Names right of their dots, or left of them at the edge; a name that would cover another text or a dot stays out. */
function names(points: readonly Point[], toX: Scale, toY: Scale, { text, right, y: labelY }: Label): Html {
  const taken = [
    { left: right - textWidth(text, TEXT_SIZE), right, y: labelY - 4 },
    ...points.map(({ x, y }) => ({ left: toX(x) - 5, right: toX(x) + 5, y: toY(y) })),
  ];
  const free = points.flatMap(({ row, x, y }) => {
    const name = row.study.region.name;
    const width = textWidth(name, TEXT_SIZE);
    const isLeft = toX(x) + 8 + width > WIDTH - MARGIN.right;
    const start = isLeft ? toX(x) - 8 - width : toX(x) + 8;
    const box = { left: start, right: start + width, y: toY(y) };
    const isFree = taken.every(
      (other) => other.right < box.left || other.left > box.right || Math.abs(other.y - box.y) > TEXT_SIZE,
    );
    if (!isFree) {
      return [];
    }
    taken.push(box);
    return [html`<text x="${Math.round(start)}" y="${box.y + 4}">${name}</text>`];
  });
  return joined(free);
}

/** The address of a report from the index page. */
export function folderLink(folder: string): string {
  return `${encodeURIComponent(folder)}/index.html`;
}

/** How many steps an axis has, about. */
const STEPS = 6;

/**
 * Round numbers that an axis from `low` to `high` is marked with; the first and the last hold both ends.
 *
 * @example axisTicks(-3, 17) // => [-5, 0, 5, 10, 15, 20]
 */
export function axisTicks(low: number, high: number): readonly number[] {
  const rough = (high - low || Math.abs(high) || 1) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
