import { setImmediate as nextTurn } from "node:timers/promises";

/** How long a notebook's last timers are waited for: an error after that could change nothing in its outputs. */
const SETTLE_LIMIT_MS = 1_000;
const SETTLE_STEP_MS = 5;

/** Lets what is due happen: rejections of promises are reported after the turn in which they occur. */
export async function settleTurn(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

/** Waits until no timer is left that keeps the process alive, for a second at most. */
export async function settle(): Promise<void> {
  await settleTurn();
  for (let waited = 0; waited < SETTLE_LIMIT_MS && timersArePending(); waited += SETTLE_STEP_MS) {
    await new Promise<void>((resolve) => setTimeout(resolve, SETTLE_STEP_MS).unref());
  }
  await settleTurn();
}

function timersArePending(): boolean {
  return process.getActiveResourcesInfo().includes("Timeout");
}
