import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createRebuildLoop } from "../../../src/commands/live/rebuild-loop";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A rebuild that takes a second, and how often it was begun and ended. */
function slowRebuild() {
  const counts = { begun: 0, ended: 0 };
  const rebuild = async () => {
    counts.begun++;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    counts.ended++;
  };
  return { counts, rebuild };
}

it("makes of a burst of changes one rebuild, once it is over", async () => {
  const { counts, rebuild } = slowRebuild();
  const loop = createRebuildLoop(rebuild, 100);
  loop.request();
  await vi.advanceTimersByTimeAsync(90);
  loop.request();
  await vi.advanceTimersByTimeAsync(90);
  expect(counts.begun).toBe(0);
  await vi.advanceTimersByTimeAsync(10);
  expect(counts.begun).toBe(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(counts).toEqual({ begun: 1, ended: 1 });
});

it("never rebuilds twice at once, and once more for what changed meanwhile", async () => {
  const { counts, rebuild } = slowRebuild();
  const loop = createRebuildLoop(rebuild, 100);
  loop.request();
  await vi.advanceTimersByTimeAsync(200);
  loop.request();
  loop.request();
  await vi.advanceTimersByTimeAsync(800);
  expect(counts).toEqual({ begun: 1, ended: 0 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(counts).toEqual({ begun: 2, ended: 2 });
});
