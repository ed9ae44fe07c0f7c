import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadApart } from "../../../../src/core/content/figures/spread-apart";

describe("spreadApart", () => {
  test("leaves alone what does not overlap", () => {
    expect(spreadApart([10, 60, 120], [20, 20, 20])).toEqual([10, 60, 120]);
  });

  test("moves two that overlap by the same way apart, and nothing else", () => {
    expect(spreadApart([10, 12, 60], [20, 20, 20])).toEqual([1, 21, 60]);
  });

  test("keeps the places of its arguments, whatever their heights over each other", () => {
    expect(spreadApart([50, 40], [20, 20])).toEqual([55, 35]);
  });

  test("never leaves two overlapping, and keeps their order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 5, max: 60 })), {
          maxLength: 9,
        }),
        (things) => {
          const heights = things.map(([, height]) => height);
          const found = spreadApart(
            things.map(([middle]) => middle),
            heights,
          );
          const order = found
            .map((middle, index) => ({ middle, height: heights[index] as number, index }))
            .sort((one, other) => one.middle - other.middle);
          for (const [place, upper] of order.entries()) {
            const lower = order[place - 1];
            if (lower !== undefined) {
              expect(upper.middle - lower.middle).toBeGreaterThanOrEqual(
                (upper.height + lower.height) / 2 - 1e-9,
              );
              expect(things[lower.index]?.[0]).toBeLessThanOrEqual(things[upper.index]?.[0] as number);
            }
          }
        },
      ),
    );
  });
});
