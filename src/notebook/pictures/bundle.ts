import type { Figure, OwnFigure } from "../../core/content/figures/figure";
import { chartConfig } from "../../core/content/figures/theme";
import { escapeMarkup } from "../../core/content/markup";
import { CHART_TYPE, REPORT_ITEM_TYPE } from "../../core/content/mime";
import { renderInline } from "../../core/content/prose/render";
import { nameOf } from "../../core/content/registry";

/**
 * A figure as a notebook shows it, in one MIME bundle: the live chart for clients that draw Plotly, the
 * picture as an `<img>` (which a client keeps that strips SVG from files it does not trust), the alt text,
 * and the figure's words and numbers for the page.
 *
 * @param svg its picture
 */
export function figureBundle(figure: Figure | OwnFigure, svg: string): Record<string, unknown> {
  const { chart, ...words } = figure;
  return {
    [REPORT_ITEM_TYPE]: words,
    [CHART_TYPE]: { ...chart, config: chartConfig },
    "text/html": figureMarkup(figure, svg),
    "text/plain": figure.alt,
  };
}

function figureMarkup(figure: Figure | OwnFigure, svg: string): string {
  const { title, subtitle, alt, source } = figure;
  const name = figure.kind === "figure" ? nameOf("figure", figure.key, figure.language) : "";
  const picture = Buffer.from(svg).toString("base64");
  return [
    '<figure style="margin:1em 0">',
    `<figcaption><strong>${escapeMarkup(name)}</strong> ${renderInline(title)}<br><small>${escapeMarkup(subtitle)}</small></figcaption>`,
    `<img alt="${escapeMarkup(alt)}" src="data:image/svg+xml;base64,${picture}" style="max-width:100%;height:auto">`,
    `<div><small>${escapeMarkup(source)}</small></div>`,
    "</figure>",
  ].join("\n");
}
