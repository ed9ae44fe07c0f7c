import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels, type Wanted } from "../../../../src/core/content/figures/place-labels";

const room = { width: 400, height: 300 };

describe("placeLabels", () => {
  test("sets a lone label over its point", () => {
    const [offset] = placeLabels([{ x: 200, y: 150, width: 30, height: 16 }], [{ x: 200, y: 150 }], [], room);
    expect(offset).toEqual({ right: 0, up: 15 });
  });

  test("turns to another side where a line passes over the point", () => {
    const line = Array.from({ length: 40 }, (_, step) => ({ x: 180 + step, y: 165 }));
    const [offset] = placeLabels(
      [{ x: 200, y: 150, width: 30, height: 16 }],
      [{ x: 200, y: 150 }],
      line,
      room,
    );
    expect(offset).not.toBeNull();
    expect(Math.abs(150 + (offset?.up ?? 0) - 165)).toBeGreaterThan(8);
  });

  test("leaves out a label that has no free side", () => {
    const points = Array.from({ length: 441 }, (_, index) => ({
      x: 100 + (index % 21) * 10,
      y: 50 + Math.floor(index / 21) * 10,
    }));
    expect(placeLabels([{ x: 200, y: 150, width: 30, height: 16 }], points, [], room)).toEqual([null]);
  });

  test("never lets two labels touch, nor one cover a point or leave the panel", () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 14 }), (points) => {
        const wanted = points.map((point) => ({ ...point, width: 34, height: 17 }));
        const boxes = placeLabels(wanted, points, [], room).flatMap((offset, index): Wanted[] => {
          const label = wanted[index] as Wanted;
          return offset === null ? [] : [{ ...label, x: label.x + offset.right, y: label.y + offset.up }];
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(17);
          expect(box.x).toBeLessThanOrEqual(383);
          for (const other of boxes.slice(index + 1)) {
            expect(Math.abs(box.x - other.x) >= 34 || Math.abs(box.y - other.y) >= 17).toBe(true);
          }
          for (const point of points) {
            expect(Math.abs(box.x - point.x) >= 17 || Math.abs(box.y - point.y) >= 8.5).toBe(true);
          }
        }
      }),
    );
  });
});
