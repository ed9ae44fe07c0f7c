import type { Figure } from "../../core/content/figures/figure";
import { PAPER } from "../../core/content/figures/theme";
import { drawFigure } from "./draw";

/** What a picture is drawn from, and the picture. */
export interface DrawnChart {
  readonly chart: Pick<Figure["chart"], "data" | "layout">;
  /** SVG, on the page's paper. */
  readonly picture: string;
}

let kept: ReadonlyMap<string, string> = new Map();

/** Takes the pictures that this very program drew before, in place of those it was given last. */
export function recallPictures(drawn: readonly DrawnChart[]): void {
  kept = new Map(drawn.map(({ chart, picture }) => [specificationOf(chart), picture]));
}

/**
 * The picture of a figure, on the page's paper so that it can be read on a notebook's dark ground: drawn, unless
 * there is one of just the same data in just the same layout.
 */
export function pictureOf(figure: Pick<Figure, "chart">): string {
  return kept.get(specificationOf(figure.chart)) ?? draw(figure);
}

const specificationOf = ({ data, layout }: DrawnChart["chart"]): string => JSON.stringify([data, layout]);

function draw(figure: Pick<Figure, "chart">): string {
  return drawFigure(figure).replace(
    /^<svg[^>]*>/,
    (start) => `${start}<rect width="100%" height="100%" fill="${PAPER}"/>`,
  );
}
