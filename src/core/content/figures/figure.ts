import type { Language } from "../../words/language";
import type { Inline } from "../../words/sentence";

/** Below this width a chart is drawn by its `narrowLayout`: panels under each other, fewer labels. */
export const NARROW_BELOW_PIXELS = 600;

/** A Plotly chart: plain data, drawn live by Plotly or into a static picture. No layout sets a width. */
export interface Chart {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
  /** The layout for widths below `NARROW_BELOW_PIXELS`; the data are the same. */
  readonly narrowLayout: Readonly<Record<string, unknown>>;
}

/** The numbers that a figure draws: one head for each column, one row for each observation. */
export interface FigureData {
  readonly heads: readonly string[];
  /** Years and names are strings, which no output may group by thousands; numbers are in full precision. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A figure of the report in one language: the finding, what is drawn, and the same in words and numbers. */
export interface Figure {
  readonly kind: "figure";
  /** The registry's, or, of a chart of a researcher's own, that of its place. */
  readonly key: string;
  readonly language: Language;
  /** `Gambar 1.1` without the noun. */
  readonly number: string;
  /** What the figure shows to be so, computed. */
  readonly title: readonly Inline[];
  /** What is drawn, in which unit, n. */
  readonly subtitle: string;
  /** The "Sumber:" line. */
  readonly source: string;
  /** For who cannot see it: type, axes, range, finding. */
  readonly alt: string;
  readonly chart: Chart;
  readonly data: FigureData;
}

/** A chart of a researcher's own: the place where it stands in the report gives it its key and its number. */
export type OwnFigure = Omit<Figure, "kind" | "key" | "number"> & { readonly kind: "plot" };
