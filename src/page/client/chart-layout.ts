import { type Chart, NARROW_BELOW_PIXELS } from "../../core/content/figures/figure";
import { INK, PAPER, RULE } from "../../core/content/figures/theme";

/** The colours of the figures' theme, and the page's own that take their place in light and dark. */
const pageColours: Readonly<Record<string, string>> = {
  [INK]: "--ink",
  [RULE]: "--rule",
  [PAPER]: "--paper",
};

/** What Plotly is given of a chart. */
interface DrawnChart {
  readonly data: readonly unknown[];
  readonly layout: Readonly<Record<string, unknown>>;
}

/**
 * A chart for a box of that width in CSS pixels, in the colours of the page as it is now.
 *
 * @param colourOf the value of one of the page's custom properties
 */
export function fitChart(chart: Chart, width: number, colourOf: (property: string) => string): DrawnChart {
  const layout = {
    ...(width < NARROW_BELOW_PIXELS ? chart.narrowLayout : chart.layout),
    width,
    autosize: false,
  };
  const text = JSON.stringify({ data: chart.data, layout });
  const coloured = text.replace(/"(#[0-9a-fA-F]{6})"/g, (whole, colour: string) => {
    const property = pageColours[colour.toLowerCase()];
    return property === undefined ? whole : JSON.stringify(colourOf(property));
  });
  return JSON.parse(coloured) as DrawnChart;
}
