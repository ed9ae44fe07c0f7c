import type { Refusal } from "../core/words/refusal";

/** Where in a notebook something went wrong; numbers start at 1. */
export interface NotebookPlace {
  /** The notebook's file, as the caller named it. */
  readonly notebook: string;
  /** The cell's number among all cells of the notebook. */
  readonly cell?: number;
  readonly cellId?: string;
  /** The line within the cell. */
  readonly line?: number;
}

/** A notebook that cannot be read or did not run to its end, refused with its place. */
export type NotebookRefusal = Refusal<NotebookPlace>;
