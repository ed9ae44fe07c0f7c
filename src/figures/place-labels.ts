/** A point, or a label's middle, in pixels from the left and from the bottom. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label that is to stand beside its point. */
export interface Wanted extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands against its point: pixels to the right and up, from the point to the label's middle. */
export interface Offset {
  readonly right: number;
  readonly up: number;
}

/** Between a point and its label. */
const GAP_PIXELS = 7;
const POINT_PIXELS = 5;

/** What it costs to cover another label, a point, and a line. */
const COST = { label: 100, point: 20, line: 5, outside: 50 } as const;

/**
 * Finds for each label the side of its point where it covers least: the eight directions are tried, the earlier
 * label keeps its place. A label that would cover another one wherever it stood is left out (null).
 *
 * @param points all points, also those without a label
 * @param line spots on lines that labels should stay clear of
 * @param room how large the panel is
 */
export function placeLabels(
  wanted: readonly Wanted[],
  points: readonly Spot[],
  line: readonly Spot[],
  room: { readonly width: number; readonly height: number },
): readonly (Offset | null)[] {
  const placed: Wanted[] = [];
  return wanted.map((label) => {
    const candidates = offsetsOf(label).map((offset) => {
      const box = { ...label, x: label.x + offset.right, y: label.y + offset.up };
      const others = points.filter((point) => point.x !== label.x || point.y !== label.y);
      const cost =
        COST.label * placed.filter((other) => touch(box, other)).length +
        COST.point * others.filter((point) => covers(box, point, POINT_PIXELS)).length +
        COST.line * line.filter((spot) => covers(box, spot, 1)).length +
        (isOutside(box, room) ? COST.outside : 0);
      return { offset, box, cost };
    });
    const best = candidates.reduce((one, other) => (other.cost < one.cost ? other : one));
    if (best.cost >= COST.label) {
      return null;
    }
    placed.push(best.box);
    return best.offset;
  });
}

/** The eight directions, those that a reader expects first. */
function offsetsOf({ width, height }: Wanted): readonly Offset[] {
  const across = width / 2 + GAP_PIXELS;
  const along = height / 2 + GAP_PIXELS;
  const aslant = { across: width / 2 + 3, along: height / 2 + 3 };
  return [
    { right: -aslant.across, up: aslant.along },
    { right: 0, up: along },
    { right: aslant.across, up: aslant.along },
    { right: across, up: 0 },
    { right: aslant.across, up: -aslant.along },
    { right: 0, up: -along },
    { right: -aslant.across, up: -aslant.along },
    { right: -across, up: 0 },
  ];
}

const touch = (one: Wanted, other: Wanted): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

const covers = (box: Wanted, spot: Spot, radius: number): boolean =>
  Math.abs(box.x - spot.x) < box.width / 2 + radius && Math.abs(box.y - spot.y) < box.height / 2 + radius;

const isOutside = (box: Wanted, room: { readonly width: number; readonly height: number }): boolean =>
  box.x - box.width / 2 < 0 ||
  box.x + box.width / 2 > room.width ||
  box.y - box.height / 2 < 0 ||
  box.y + box.height / 2 > room.height;
