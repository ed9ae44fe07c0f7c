import type { TrendSeries } from "../../ledger/series";
import type { Language } from "../../words/language";
import { formatNumber } from "../../words/number";

/** The one colour of text, axes and reference lines; the page replaces it in dark mode. */
export const INK = "#1c1b19";

/** The one colour of grid lines; the page replaces it in dark mode. */
export const RULE = "#dcd8cf";

/** What another reading overturns; on light and on dark paper alike. */
export const OVERTURNED = "#c28a1e";

/** The page's paper, behind the pictures that a notebook shows. */
export const PAPER = "#fcfbf8";

export const FONT_FAMILY =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** How one series looks in every figure: told apart by colour, and in grey by dash and marker. */
export interface SeriesStyle {
  readonly colour: string;
  readonly dash: "solid" | "dash" | "dot" | "dashdot";
  readonly symbol: "circle" | "square" | "diamond" | "triangle-up";
}

/** Colours: Okabe and Ito's palette for colour-blind readers. */
export const seriesStyles: Readonly<Record<TrendSeries, SeriesStyle>> = {
  population: { colour: "#009e73", dash: "solid", symbol: "diamond" },
  unemployment: { colour: "#cc79a7", dash: "dashdot", symbol: "triangle-up" },
  units: { colour: "#d55e00", dash: "dash", symbol: "square" },
  workers: { colour: "#0072b2", dash: "solid", symbol: "circle" },
};

/** A series' colour, thinned for the band of an interval. */
export function bandColour(series: TrendSeries): string {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    Number.parseInt(seriesStyles[series].colour.slice(start, start + 2), 16),
  );
  return `rgba(${red},${green},${blue},0.16)`;
}

/** Decimal mark and thousands separator, as Plotly takes them: those of "1.000,5". */
function separatorsOf(language: Language): string {
  const number = formatNumber(1000.5, 1, language);
  return `${number.at(-2)}${number.at(1)}`;
}

/** What every layout has. */
export function baseLayout(language: Language, textSize: number): Readonly<Record<string, unknown>> {
  return {
    font: { family: FONT_FAMILY, size: textSize, color: INK },
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    separators: separatorsOf(language),
    autosize: true,
    showlegend: false,
    hovermode: "closest",
    dragmode: false,
  };
}

/** What every x axis has: a line with short ticks, and no grid. */
export const plainXAxis = {
  type: "linear",
  showgrid: false,
  zeroline: false,
  showline: true,
  linecolor: INK,
  linewidth: 1,
  ticks: "outside",
  tickcolor: INK,
  ticklen: 4,
  fixedrange: true,
  automargin: true,
  tickangle: 0,
  separatethousands: true,
  exponentformat: "none",
} as const;

/** What every y axis has: horizontal rules, and numbers without an axis line. */
export const plainYAxis = {
  type: "linear",
  showgrid: true,
  gridcolor: RULE,
  gridwidth: 1,
  zeroline: false,
  zerolinecolor: INK,
  showline: false,
  ticks: "",
  nticks: 6,
  ticklabelstandoff: 4,
  fixedrange: true,
  automargin: true,
  separatethousands: true,
  exponentformat: "none",
} as const;

/** How Plotly is asked to show a chart: as a picture with values on hover, without tools. */
export const chartConfig = {
  displayModeBar: false,
  responsive: true,
  scrollZoom: false,
  doubleClick: false,
  showTips: false,
} as const;
