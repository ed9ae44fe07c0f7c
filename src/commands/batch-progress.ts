import { median } from "simple-statistics";
import type { Words } from "../core/words/language";

/**
 * How long the rest of a batch takes, judged by the reports that it has made; nothing while it has made none.
 *
 * @param seconds what each report took
 * @param remaining how many are still to be made
 * @example timeLeft([2, 4], 40, wordsIn("en")) // => "about 2 min left"
 */
export function timeLeft(seconds: readonly number[], remaining: number, { commands }: Words): string {
  if (seconds.length === 0) {
    return "";
  }
  // The first one also starts the kernel: the median does not mind.
  const rest = median(seconds.slice(-20)) * remaining;
  if (rest < 60) {
    return commands.batch.secondsLeft({ seconds: Math.ceil(rest) });
  }
  return rest < 3_600
    ? commands.batch.minutesLeft({ minutes: Math.round(rest / 60) })
    : commands.batch.hoursLeft({ hours: rest / 3_600 });
}

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
