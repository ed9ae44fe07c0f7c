import type { Figure } from "../../core/content/figures/figure";
import { NARROW_BELOW_PIXELS } from "../../core/content/figures/figure";
import { makePicture } from "./picture";
import { plotlyInDocument } from "./plotly-in-document";

const USUAL_WIDTH_PIXELS = 640;

/**
 * Draws a figure as a static picture: one SVG element, the same from run to run, without ids, styles or
 * scripts. Its text and axes are `INK`, its grid `RULE`, its ground transparent.
 * Loads Plotly at the first call.
 *
 * @param width in pixels; the height is the layout's own
 */
export function drawFigure(figure: Pick<Figure, "chart">, width = USUAL_WIDTH_PIXELS): string {
  const { chart } = figure;
  const layout = width < NARROW_BELOW_PIXELS ? chart.narrowLayout : chart.layout;
  const { plotly, document } = plotlyInDocument();
  const place = document.body.appendChild(document.createElement("div"));
  try {
    // Plotly changes what it is given; it has drawn when it returns, and needs the place a moment longer.
    const drawn = plotly.newPlot(
      place,
      structuredClone(chart.data),
      { ...withFixedMargins(layout), width },
      { staticPlot: true },
    );
    void drawn.then(() => plotly.purge(place));
  } finally {
    place.remove();
  }
  return makePicture(Array.from(place.querySelectorAll("svg.main-svg")), {
    width,
    height: layout.height as number,
    textSize: (layout.font as { readonly size: number }).size,
  });
}

/** Margins that grow with the labels are drawn a moment later, when the picture is gone; these need not grow. */
function withFixedMargins(layout: Figure["chart"]["layout"]): Record<string, unknown> {
  return structuredClone(
    Object.fromEntries(
      Object.entries(layout).map(([key, value]) =>
        /^[xy]axis/.test(key) ? [key, { ...(value as object), automargin: false }] : [key, value],
      ),
    ),
  );
}
