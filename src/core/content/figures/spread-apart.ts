/**
 * Moves the middles of things that stand over each other on a line as little as possible apart, so that
 * none overlaps its neighbour; their order is kept.
 *
 * @param wished where each would stand, in pixels
 * @param heights how much room each needs
 * @example spreadApart([10, 12, 60], [20, 20, 20]) // => [1, 21, 60]
 */
export function spreadApart(wished: readonly number[], heights: readonly number[]): readonly number[] {
  const order = wished.map((_, index) => index).sort((one, other) => at(wished, one) - at(wished, other));
  const groups: { members: number[]; middle: number; height: number }[] = [];
  for (const index of order) {
    groups.push({ members: [index], middle: at(wished, index), height: at(heights, index) });
    for (
      let last = groups.length - 1;
      last > 0 && overlap(at(groups, last - 1), at(groups, last));
      last -= 1
    ) {
      const upper = groups.pop() as (typeof groups)[number];
      const lower = at(groups, last - 1);
      const members = [...lower.members, ...upper.members];
      const height = lower.height + upper.height;
      groups[last - 1] = { members, height, middle: balance(members, height, wished, heights) };
    }
  }
  const found = [...wished];
  for (const { members, middle, height } of groups) {
    let bottom = middle - height / 2;
    for (const index of members) {
      found[index] = bottom + at(heights, index) / 2;
      bottom += at(heights, index);
    }
  }
  return found;
}

interface Group {
  readonly middle: number;
  readonly height: number;
}

const overlap = (lower: Group, upper: Group): boolean =>
  lower.middle + lower.height / 2 > upper.middle - upper.height / 2;

/** The middle of a stack that moves its members, on average, not at all. */
function balance(
  members: readonly number[],
  height: number,
  wished: readonly number[],
  heights: readonly number[],
): number {
  let bottom = 0;
  let shift = 0;
  for (const index of members) {
    shift += at(wished, index) - (bottom + at(heights, index) / 2);
    bottom += at(heights, index);
  }
  return shift / members.length + height / 2;
}

function at<Item>(list: readonly Item[], index: number): Item {
  return list[index] as Item;
}
