import type { Words } from "../core/words/language";
import type { Panel, Trace } from "./plotly";
import { asNumber } from "./trace-points";

/** What a trace is called: by itself, by the column of the figure's data that it draws, or by the text at its end. */
export function nameOf(trace: Trace, panel: Panel, { word }: Words): string {
  if (trace.name !== undefined) return trace.name;
  const drawn = (trace.y ?? []).filter((value) => value !== null);
  const column = panel.data.heads.findIndex(
    (_, index) => index > 0 && drawn.length > 0 && isSame(columnValues(panel, index), drawn),
  );
  if (column > 0) return panel.data.heads[column] ?? "";
  const isOpen = String(trace.marker?.symbol ?? "").endsWith("-open");
  if (trace.mode === "markers") return isOpen ? "" : panel.yTitle;
  const last = asNumber(drawn.at(-1));
  const name = last === null ? undefined : marginName(panel, last);
  return name !== undefined && !/^\d/.test(name)
    ? name
    : trace.line?.dash === "dot"
      ? word.trend
      : panel.yTitle;
}

const columnValues = ({ data }: Panel, index: number): readonly unknown[] =>
  data.rows.map((row) => row[index]).filter((value) => value !== null && value !== undefined);

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** The text in the margin at a height. */
export const marginName = ({ marginLabels }: Panel, y: number): string | undefined =>
  marginLabels.find((label) => label.y === y)?.text;
