import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decompose, isDefined } from "../../../src/core/statistics";
import { expectClose } from "./closeness";

const count = fc.integer({ min: 1, max: 100_000 });

describe("the decomposition of a change", () => {
  it("gives the exact fractions of small whole numbers", () => {
    // Sizes 5 and 6: (4 − 2)(5 + 6) ÷ 2 and (6 − 5)(2 + 4) ÷ 2.
    expect(decompose(10, 24, 2, 4)).toEqual({ numberEffect: 11, sizeEffect: 3 });
  });

  it("gives all to the number where the size stays, and all to the size where the number stays", () => {
    expect(decompose(10, 20, 2, 4)).toEqual({ numberEffect: 10, sizeEffect: 0 });
    expect(decompose(10, 30, 2, 2)).toEqual({ numberEffect: 0, sizeEffect: 20 });
  });

  it("is not defined where there was nothing", () => {
    expect(decompose(0, 24, 0, 4).numberEffect).toEqual({ undefined: "zero-base" });
    expect(decompose(10, 0, 2, 0).sizeEffect).toEqual({ undefined: "zero-base" });
  });

  it("adds up to the change, and changes its sign read backwards", () => {
    fc.assert(
      fc.property(count, count, count, count, (y0, y1, x0, x1) => {
        const { numberEffect, sizeEffect } = decompose(y0, y1, x0, x1);
        const back = decompose(y1, y0, x1, x0);
        if (!isDefined(numberEffect) || !isDefined(sizeEffect)) {
          throw new Error("defined expected");
        }
        // Near-cancelling effects: measured by their own size.
        const size = Math.abs(numberEffect) + Math.abs(sizeEffect) + y0 + y1;
        expect(Math.abs(numberEffect + sizeEffect - (y1 - y0)) / size).toBeLessThan(1e-14);
        expect(back.numberEffect).toBeCloseTo(-numberEffect, 6);
      }),
    );
  });

  it("scales with the total", () => {
    fc.assert(
      fc.property(count, count, count, count, (y0, y1, x0, x1) => {
        const once = decompose(y0, y1, x0, x1);
        const eightfold = decompose(8 * y0, 8 * y1, x0, x1);
        expect(eightfold.numberEffect).toBe(8 * (once.numberEffect as number));
        expect(eightfold.sizeEffect).toBe(8 * (once.sizeEffect as number));
      }),
    );
  });

  it("refuses what is not finite", () => {
    expect(() => decompose(1, Number.NaN, 2, 3)).toThrow(/decompose requires finite numbers/);
    expectClose(decompose(1, 2, 3, 7).numberEffect as number, (4 * (1 / 3 + 2 / 7)) / 2, 1e-15);
  });
});
