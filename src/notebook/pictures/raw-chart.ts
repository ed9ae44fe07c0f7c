import { merged } from "../../core/content/figures/own-traces";
import type { Properties } from "../../core/content/figures/panel";
import { FONT_FAMILY, INK } from "../../core/content/figures/theme";
import { CHART_TYPE, type MimeBundle } from "../../core/content/mime";
import { drawFigure } from "./draw";

/** What a chart has that does not say it, in place of what Plotly would give it. */
const usualLayout = {
  height: 400,
  font: { family: FONT_FAMILY, size: 14, color: INK },
  paper_bgcolor: "rgba(0,0,0,0)",
  plot_bgcolor: "rgba(0,0,0,0)",
};

/**
 * A Plotly chart that a cell shows by itself, with a still picture beside it for wherever it is not live. As it is where
 * it has one, or cannot be drawn: the page then names it in its place.
 */
export function withStillPicture(bundle: MimeBundle): MimeBundle {
  const isSeen = Object.keys(bundle).some((type) => type === "text/html" || type.startsWith("image/"));
  if (!(CHART_TYPE in bundle) || isSeen) return bundle;
  try {
    const shown = bundle[CHART_TYPE];
    const { data, layout = {} } = (typeof shown === "string" ? JSON.parse(shown) : shown) as {
      data: readonly Properties[];
      layout?: Properties;
    };
    if (!Array.isArray(data)) return bundle;
    const { width, ...set } = merged(usualLayout, layout);
    const chart = { data, layout: set, narrowLayout: set };
    return {
      ...bundle,
      "image/svg+xml": drawFigure({ chart }, typeof width === "number" ? width : undefined),
    };
  } catch {
    return bundle;
  }
}
