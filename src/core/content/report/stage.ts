import type { ResourceName } from "../../study/study";
import type { Figure, OwnFigure } from "../figures/figure";
import type { Prose } from "../prose/prose";
import type { ReportTable } from "../tables/table";

/** What a cell shows. */
export type ShownItem = Prose | ReportTable | Figure | OwnFigure;

/** The same as a notebook's output keeps it, as structure; a figure's chart goes under Plotly's own type beside it. */
export type ReportItem = Prose | ReportTable | Omit<Figure, "chart"> | Omit<OwnFigure, "chart">;

/** A table of the package, or all of them joined by year. */
export type FrameName = ResourceName | "joined";

/** DataFrames, for exploring; `Frame` is what the place that runs the cells has for one, `Column` for one column. */
export interface Frames<Frame, Column = Frame> {
  /** A table of the study, or all joined by year, as a danfojs DataFrame. */
  readonly frame: (name: FrameName) => Frame;
  /** Count, mean, spread and extremes of each column of a DataFrame, over the rows that have a value. */
  readonly describe: (frame: Frame) => Frame;
  /** Shows a DataFrame, or one column, as a table, in the language's words and numbers. */
  readonly show: (frame: Frame | Column) => void;
}

/** The place that runs a notebook's cells, with all that reaches outside of the report: whatever else it does is pure. */
export interface Stage<Frame, Column = Frame> {
  /** Shows an item below the cell that is running; draws its picture, if it is a figure. */
  readonly show: (item: ShownItem) => void;
  readonly frames: Frames<Frame, Column>;
}
