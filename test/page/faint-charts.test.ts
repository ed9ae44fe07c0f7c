import { expect, it } from "vitest";
import type { Chart } from "../../src/core/content/figures/figure";
import { withPublished } from "../../src/page/living/view/faint-charts";

const chart = (points: readonly number[], y: readonly [number, number]): Chart => {
  const layout = { xaxis: { range: [2011.5, 2016.5] }, yaxis: { range: y, showgrid: true }, height: 300 };
  return { data: [{ type: "scatter", x: [2012, 2016], y: points }], layout, narrowLayout: layout };
};

it("shows the published points faint behind the others, within the axes", () => {
  const { units } = withPublished(
    { units: chart([652, 1040], [500, 1200]) },
    { units: chart([652, 1940], [600, 2000]) },
  );
  expect(units?.data.map(({ y, opacity }) => [y, opacity !== undefined])).toEqual([
    [[652, 1940], true],
    [[652, 1040], false],
  ]);
  for (const layout of [units?.layout, units?.narrowLayout]) {
    expect(layout?.yaxis).toEqual({ range: [500, 2000], showgrid: true });
    expect(layout?.xaxis).toEqual({ range: [2011.5, 2016.5] });
    expect(layout?.height).toBe(300);
  }
});

it("widens an axis that runs downwards the same way, and leaves a chart that did not change", () => {
  const same = chart([1, 2], [0, 3]);
  const changed = withPublished(
    { ranks: chart([3, 5], [9, 1]), same },
    { ranks: chart([3, 4], [7, 0]), same },
  );
  expect(changed.ranks?.layout.yaxis).toMatchObject({ range: [9, 0] });
  expect(changed.same).toBe(same);
});
