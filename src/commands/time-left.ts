import { median } from "simple-statistics";

/**
 * How long the rest of a batch takes, judged by the reports that it has made; nothing while it has made none.
 *
 * @param seconds what each report took
 * @param remaining how many are still to be made
 * @example timeLeft([2, 4], 40) // => "about 2 min left"
 */
export function timeLeft(seconds: readonly number[], remaining: number): string {
  if (seconds.length === 0) {
    return "";
  }
  // The first one also starts the kernel: the median does not mind.
  const rest = median(seconds.slice(-20)) * remaining;
  if (rest < 60) {
    return `about ${Math.ceil(rest)} s left`;
  }
  return rest < 3_600
    ? `about ${Math.round(rest / 60)} min left`
    : `about ${(rest / 3_600).toFixed(1)} h left`;
}
