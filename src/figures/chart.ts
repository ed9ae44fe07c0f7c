import type { Language } from "../format/language";
import type { Chart } from "./figure";
import { NARROW_BELOW_PIXELS } from "./figure";
import { baseLayout, plainXAxis, plainYAxis } from "./theme";

type Properties = Readonly<Record<string, unknown>>;

/** The room that a layout is made for: it must hold at this width and at any above it. */
export interface Frame {
  readonly name: "wide" | "narrow";
  /** Of the whole chart, in pixels. */
  readonly smallestWidth: number;
  readonly textSize: number;
}

const frames = {
  wide: { name: "wide", smallestWidth: NARROW_BELOW_PIXELS, textSize: 14 },
  narrow: { name: "narrow", smallestWidth: 320, textSize: 13 },
} as const satisfies Record<string, Frame>;

/** A text at a point of a panel, which stands where a legend would have to be looked up. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Which side of the text the point is at; "center" where it is not given. */
  readonly anchor?: "left" | "center" | "right";
  /** Pixels to the right. */
  readonly right?: number;
  /** Pixels up; 14 where it is not given. */
  readonly up?: number;
}

/** One coordinate system of a chart. */
export interface Panel {
  /** What the vertical axis measures, over it. */
  readonly title: string;
  readonly x: Properties;
  readonly y: Properties;
  readonly labels: readonly Label[];
}

/** How the panels of a chart are set in a frame. */
export interface Setting {
  readonly panels: readonly Panel[];
  /** Pixels of one panel, from its title to its x axis. */
  readonly panelHeight: number;
  /** Pixels right of the panels, for labels. */
  readonly marginRight?: number;
  /** Pixels below each panel: the years, and an axis title if there is one. */
  readonly footHeight?: number;
}

/** The names of a panel's axes as traces refer to them. */
export function axesOf(panel: number): { readonly xaxis: string; readonly yaxis: string } {
  const suffix = panel === 0 ? "" : String(panel + 1);
  return { xaxis: `x${suffix}`, yaxis: `y${suffix}` };
}

const TITLE_HEIGHT = 30;
const FOOT_HEIGHT = 34;
/** Room for the numbers of a vertical axis. */
const AXIS_WIDTH = 64;
const GUTTER_WIDTH = 72;

/** About how many pixels the data of one of so many panels have across, at the frame's smallest width. */
export function plotWidth(frame: Frame, panels: number, marginRight = 16): number {
  const inner = frame.smallestWidth - AXIS_WIDTH - marginRight;
  return isStacked(frame, panels) ? inner : (inner - GUTTER_WIDTH * (panels - 1)) / panels;
}

const isStacked = (frame: Frame, panels: number): boolean =>
  panels > 1 && (frame.name === "narrow" || panels > 2);

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

function makeLayout(language: Language, frame: Frame, setting: Setting): Properties {
  const { panels, panelHeight, marginRight = 16, footHeight = FOOT_HEIGHT } = setting;
  const stacked = isStacked(frame, panels.length);
  const rows = stacked ? panels.length : 1;
  const inner = rows * panelHeight + (rows - 1) * (TITLE_HEIGHT + footHeight);
  const domains = panels.map((_, index) =>
    stacked
      ? { x: [0, 1], y: rowDomain(index, panelHeight, panelHeight + TITLE_HEIGHT + footHeight, inner) }
      : { x: columnDomain(index, panels.length, frame), y: [0, 1] },
  );
  return {
    ...baseLayout(language, frame.textSize),
    height: inner + TITLE_HEIGHT + footHeight,
    margin: { l: AXIS_WIDTH, r: marginRight, t: TITLE_HEIGHT, b: footHeight, pad: 0 },
    ...Object.fromEntries(
      panels.flatMap(({ x, y }, index) => {
        const { xaxis, yaxis } = axesOf(index);
        return [
          [layoutKey(xaxis), { ...plainXAxis, ...x, domain: domains[index]?.x, anchor: yaxis }],
          [layoutKey(yaxis), { ...plainYAxis, ...y, domain: domains[index]?.y, anchor: xaxis }],
        ];
      }),
    ),
    annotations: panels.flatMap((panel, index) => [
      titleAnnotation(panel.title, domains[index]),
      ...panel.labels.map((label) => labelAnnotation(label, index)),
    ]),
  };
}

const layoutKey = (axis: string): string => `${axis[0]}axis${axis.slice(1)}`;

function rowDomain(row: number, height: number, step: number, inner: number): readonly number[] {
  const top = 1 - (row * step) / inner;
  return [rounded(top - height / inner), rounded(top)];
}

function columnDomain(column: number, columns: number, frame: Frame): readonly number[] {
  const gutter = columns === 1 ? 0 : GUTTER_WIDTH / (frame.smallestWidth - AXIS_WIDTH);
  const width = (1 - gutter * (columns - 1)) / columns;
  const start = column * (width + gutter);
  return [rounded(start), rounded(start + width)];
}

const rounded = (share: number): number => Math.max(0, Math.round(share * 1e4) / 1e4);

function titleAnnotation(
  title: string,
  domain: { readonly x: readonly number[]; readonly y: readonly number[] } | undefined,
): Properties {
  return {
    text: `<b>${title}</b>`,
    xref: "paper",
    yref: "paper",
    x: domain?.x[0],
    y: domain?.y[1],
    xanchor: "left",
    yanchor: "bottom",
    yshift: 8,
    xshift: -2,
    showarrow: false,
    align: "left",
  };
}

function labelAnnotation(label: Label, panel: number): Properties {
  const { xaxis, yaxis } = axesOf(panel);
  return {
    text: label.text,
    xref: xaxis,
    yref: yaxis,
    x: label.x,
    y: label.y,
    xanchor: label.anchor ?? "center",
    yanchor: "middle",
    xshift: label.right ?? 0,
    yshift: label.up ?? 14,
    showarrow: false,
    align: label.anchor ?? "center",
  };
}
