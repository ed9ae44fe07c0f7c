const WIDTH = 96;
const HEIGHT = 24;
const MARGIN = 3;

/** A series as a small line, its last year marked; years without a value are left out. */
export function renderSparkline(values: readonly (number | null)[]): string {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  if (points.length < 2) return "";
  const lowest = Math.min(...points.map(({ value }) => value));
  const span = Math.max(...points.map(({ value }) => value)) - lowest;
  const placed = points.map(({ value, index }) => {
    const x = MARGIN + (index / (values.length - 1)) * (WIDTH - 2 * MARGIN);
    const share = span === 0 ? 0.5 : (value - lowest) / span;
    return [x.toFixed(1), (HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)).toFixed(1)] as const;
  });
  const [x, y] = placed.at(-1) ?? ["0", "0"];
  return `<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false"><polyline points="${placed.map((point) => point.join(",")).join(" ")}"/><circle cx="${x}" cy="${y}" r="2.5"/></svg>`;
}
