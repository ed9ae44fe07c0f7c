/**
 * Whole numbers as a reader takes them in: sorted, runs of them as their ends.
 *
 * @example writeRanges([3, 1, 2, 7]) // => "1–3, 7"
 */
export function writeRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ", " : "–"}${to}`))
    .join(", ");
}
