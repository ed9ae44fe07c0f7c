/**
 * All n! orderings of 0 … n − 1, by Heap's algorithm (1963): each is the one before with two places exchanged.
 * The same array is handed out every time, so that nothing is allocated; whoever keeps an ordering copies it.
 *
 * @example [...everyOrdering(2)] has 2 entries
 */
export function* everyOrdering(n: number): Generator<readonly number[]> {
  const ordering = Array.from({ length: n }, (_, index) => index);
  const counters = new Array<number>(n).fill(0);
  yield ordering;
  let place = 1;
  while (place < n) {
    const counter = counters[place] ?? 0;
    if (counter < place) {
      exchange(ordering, place % 2 === 0 ? 0 : counter, place);
      counters[place] = counter + 1;
      place = 1;
      yield ordering;
    } else {
      counters[place] = 0;
      place += 1;
    }
  }
}

function exchange(values: number[], left: number, right: number): void {
  [values[left], values[right]] = [values[right] ?? right, values[left] ?? left];
}
