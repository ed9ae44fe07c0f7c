const CELLS = 20;

/**
 * A bar of 20 characters, filled as far as the work is done.
 *
 * @example progressBar(5, 20) // => "█████░░░░░░░░░░░░░░░"
 */
export function progressBar(done: number, total: number): string {
  const filled = Math.floor((done / total) * CELLS);
  return "█".repeat(filled) + "░".repeat(CELLS - filled);
}
