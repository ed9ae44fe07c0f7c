import type { ChartLine, ScatterChartSeries } from "docx/charts";
import type { Words } from "../core/words/language";
import { type Trace, wordColour } from "./plotly";
import { pointsOf } from "./trace-points";

/** A band that is drawn there and back again, as its two edges. */
export function bandEdges(trace: Trace, { word }: Words): readonly ScatterChartSeries[] {
  const points = pointsOf(trace);
  const turn = points.findIndex((point, index) => index > 0 && point.x <= (points[index - 1]?.x ?? 0));
  const there = points.slice(0, turn);
  const back = points.slice(turn).reverse();
  const isUpper = (there.at(-1)?.y ?? 0) > (back.at(-1)?.y ?? 0);
  const [upper, lower] = isUpper ? [there, back] : [back, there];
  const color = wordColour(trace.fillcolor?.replace(/[\d.]+\)$/, "1)")) ?? "808080";
  const line: ChartLine = { width: 1, dash: "shortDash" };
  return [
    { name: word.limits, points: upper, color, line, markers: false },
    { name: "", points: lower, color, line, markers: false },
  ];
}
