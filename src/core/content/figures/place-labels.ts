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
const ASLANT_GAP_PIXELS = 4;
const POINT_RADIUS_PIXELS = 5;

/**
 * Finds for each label the side of its point where it covers least of the lines: the eight directions are
 * tried, and an earlier label keeps its place. A label that on every side would cover another one, or a point,
 * or leave the panel, is left out (null).
 *
 * @param points all points, also those without a label
 * @param lines spots on lines that labels should stay clear of
 * @param room how large the panel is
 */
export function placeLabels(
  wanted: readonly Wanted[],
  points: readonly Spot[],
  lines: readonly Spot[],
  room: { readonly width: number; readonly height: number },
): readonly (Offset | null)[] {
  const placed: Wanted[] = [];
  return wanted.map((label) => {
    const others = points.filter(({ x, y }) => x !== label.x || y !== label.y);
    const free = offsetsOf(label)
      .map((offset) => ({ offset, box: { ...label, x: label.x + offset.right, y: label.y + offset.up } }))
      .filter(
        ({ box }) =>
          isInside(box, room) &&
          !placed.some((other) => touch(box, other)) &&
          !others.some((point) => covers(box, point, POINT_RADIUS_PIXELS)),
      )
      .map((candidate) => ({
        ...candidate,
        covered: lines.filter((spot) => covers(candidate.box, spot, 1)).length,
      }));
    const best = free.reduce<(typeof free)[number] | null>(
      (one, other) => (one === null || other.covered < one.covered ? other : one),
      null,
    );
    if (best === null) {
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
  const aslant = { across: width / 2 + ASLANT_GAP_PIXELS, along: height / 2 + ASLANT_GAP_PIXELS };
  return [
    { right: 0, up: along },
    { right: -aslant.across, up: aslant.along },
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

const isInside = (box: Wanted, room: { readonly width: number; readonly height: number }): boolean =>
  box.x - box.width / 2 >= 0 &&
  box.x + box.width / 2 <= room.width &&
  box.y - box.height / 2 >= 0 &&
  box.y + box.height / 2 <= room.height;
