import type { Language } from "../../words/language";
import type { Chart } from "./figure";
import {
  axisWidth,
  type Frame,
  frames,
  GUTTER_WIDTH_PIXELS,
  MARGIN_LABEL_GAP_PIXELS,
  MARGIN_RIGHT_PIXELS,
} from "./frame";
import { axesOf, type Label, type Panel, type Properties, type Setting } from "./panel";
import { spreadApart } from "./spread-apart";
import { baseLayout, INK, plainXAxis, plainYAxis } from "./theme";

const TITLE_HEIGHT_PIXELS = 34;
const NO_TITLE_HEIGHT_PIXELS = 12;
const FOOT_HEIGHT_PIXELS = 34;
/** Of a line of text, in sizes of the text. */
const LINE_HEIGHT = 1.35;
/** Below a panel that has an axis title under its numbers. */
export const TITLED_FOOT_HEIGHT_PIXELS = 56;

/** Sets traces into layouts for wide and for narrow places. */
export function makeChart(
  language: Language,
  data: readonly Properties[],
  setting: (frame: Frame) => Setting,
): Chart {
  return {
    data,
    layout: makeLayout(language, frames.wide, setting(frames.wide)),
    narrowLayout: makeLayout(language, frames.narrow, setting(frames.narrow)),
  };
}

interface Domain {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

function makeLayout(language: Language, frame: Frame, setting: Setting): Properties {
  const { panels, panelHeight } = setting;
  const foot = setting.footHeight ?? FOOT_HEIGHT_PIXELS;
  const left =
    setting.marginLeft ??
    axisWidth(
      panels.map(({ y }) => y),
      language,
      frame.textSize,
    );
  const right = setting.marginRight ?? MARGIN_RIGHT_PIXELS;
  const stacked = setting.arrangement === "stacked" || frame.name === "narrow";
  const rows = stacked ? panels.length : 1;
  const lines = Math.max(0, ...panels.map(({ title }) => title?.split("<br>").length ?? 0));
  const top =
    lines === 0 ? NO_TITLE_HEIGHT_PIXELS : TITLE_HEIGHT_PIXELS + (lines - 1) * frame.textSize * LINE_HEIGHT;
  const gutter = setting.gutter ?? GUTTER_WIDTH_PIXELS;
  // Beside others without an axis' width between them a title begins with its panel; under another at the very left.
  const titleShift = setting.gutter === undefined ? Math.min(left, GUTTER_WIDTH_PIXELS) : stacked ? left : 0;
  const step = panelHeight + top + foot;
  const inner = rows * step - top - foot;
  const domains = panels.map(
    (_, index): Domain =>
      rows > 1
        ? { x: [0, 1], y: rowDomain(index * step, panelHeight, inner) }
        : { x: columnDomain(index, panels.length, gutter / (frame.smallestWidth - left - right)), y: [0, 1] },
  );
  const placed = panels.map((panel, index) => ({ panel, index, domain: domains[index] as Domain }));
  return {
    ...baseLayout(language, frame.textSize),
    height: inner + top + foot,
    margin: { l: left, r: right, t: top, b: foot, pad: 0 },
    ...(setting.bars === "stacked" ? { barmode: "relative" } : {}),
    ...Object.fromEntries(placed.flatMap(({ panel, index, domain }) => axesLayout(panel, index, domain))),
    annotations: placed.flatMap(({ panel, index, domain }) => [
      ...(panel.title === undefined ? [] : [titleAnnotation(panel.title, domain, titleShift)]),
      ...(panel.xTitle === undefined ? [] : [xTitleAnnotation(panel.xTitle, domain, frame.textSize)]),
      ...(panel.labels ?? []).map((label) => labelAnnotation(label, index)),
      ...marginAnnotations(panel, index, domain, panelHeight, frame.textSize),
    ]),
    shapes: placed.flatMap(({ panel, index }) => referenceShapes(panel, index)),
  };
}

function axesLayout({ x, y }: Panel, index: number, domain: Domain): readonly [string, Properties][] {
  const { xaxis, yaxis } = axesOf(index);
  const key = (axis: string): string => `${axis[0]}axis${axis.slice(1)}`;
  return [
    [key(xaxis), { ...plainXAxis, ...x, domain: domain.x, anchor: yaxis }],
    [key(yaxis), { ...plainYAxis, ...y, domain: domain.y, anchor: xaxis }],
  ];
}

function rowDomain(start: number, height: number, inner: number): readonly [number, number] {
  const top = 1 - start / inner;
  return [rounded(top - height / inner), rounded(top)];
}

function columnDomain(column: number, columns: number, gutter: number): readonly [number, number] {
  const width = (1 - gutter * (columns - 1)) / columns;
  const start = column * (width + gutter);
  return [rounded(start), rounded(start + width)];
}

const rounded = (share: number): number => Math.max(0, Math.round(share * 1e4) / 1e4);

function titleAnnotation(title: string, domain: Domain, left: number): Properties {
  return {
    text: `<b>${title}</b>`,
    xref: "paper",
    yref: "paper",
    x: domain.x[0],
    y: domain.y[1],
    xanchor: "left",
    yanchor: "bottom",
    xshift: -left,
    yshift: 10,
    showarrow: false,
    align: "left",
  };
}

/** Below the numbers of the axis. */
function xTitleAnnotation(title: string, domain: Domain, textSize: number): Properties {
  return {
    text: title,
    xref: "paper",
    yref: "paper",
    x: (domain.x[0] + domain.x[1]) / 2,
    y: domain.y[0],
    xanchor: "center",
    yanchor: "top",
    yshift: -(textSize + 12),
    showarrow: false,
  };
}

function labelAnnotation(label: Label, index: number): Properties {
  const { xaxis, yaxis } = axesOf(index);
  const anchor = label.anchor ?? "center";
  return {
    text: label.text,
    xref: xaxis,
    yref: yaxis,
    x: label.x,
    y: label.y,
    xanchor: anchor,
    yanchor: "middle",
    xshift: label.right ?? 0,
    yshift: label.up ?? 14,
    showarrow: false,
    align: anchor,
  };
}

function marginAnnotations(
  { y: { range }, marginLabels = [] }: Panel,
  index: number,
  domain: Domain,
  panelHeight: number,
  textSize: number,
): readonly Properties[] {
  const pixelsPerUnit = panelHeight / (range[1] - range[0]);
  const heights = marginLabels.map(({ text }) => text.split("<br>").length * textSize * LINE_HEIGHT);
  const wished = marginLabels.map(({ y }) => (y - range[0]) * pixelsPerUnit);
  const found = spreadApart(wished, heights);
  return marginLabels.map(({ text, y }, place) => ({
    text,
    xref: "paper",
    yref: axesOf(index).yaxis,
    x: domain.x[1],
    y,
    xanchor: "left",
    yanchor: "middle",
    xshift: MARGIN_LABEL_GAP_PIXELS,
    yshift: Math.round((found[place] as number) - (wished[place] as number)),
    showarrow: false,
    align: "left",
  }));
}

function referenceShapes({ x, y, references = [] }: Panel, index: number): readonly Properties[] {
  const { xaxis, yaxis } = axesOf(index);
  return references.map(({ axis, value, dash = "dash" }) => ({
    type: "line",
    layer: "between",
    xref: xaxis,
    yref: yaxis,
    ...(axis === "y"
      ? { x0: x.range[0], x1: x.range[1], y0: value, y1: value }
      : { x0: value, x1: value, y0: y.range[0], y1: y.range[1] }),
    line: { color: INK, width: 1, dash },
  }));
}
