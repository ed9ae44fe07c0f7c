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

/**
 * A notebook that cannot be read or did not run to its end. The message is one block for a reader: place,
 * source line, what happened, remedy.
 */
export class NotebookError extends Error {
  override readonly name = "NotebookError";
  constructor(
    message: string,
    readonly place: NotebookPlace,
  ) {
    super(message);
  }
}
