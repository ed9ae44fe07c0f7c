import { editionEffects } from "./effects";
import { formOf } from "./foreign-output";
import type { PageNotebook } from "./page-input";
import { outputBlocks } from "./read-blocks";

/** An output of which the report shows a line only, that names what is missing. */
export interface UnshownOutput {
  readonly notebook: string;
  readonly cellId: string;
  /** Types of outputs, or elements of HTML. */
  readonly what: readonly string[];
}

/** What cells show and the report cannot, each with its place. */
export const unshownOutputs = (notebooks: readonly PageNotebook[]): readonly UnshownOutput[] =>
  notebooks.flatMap(({ path, notebook: { cells } }) =>
    cells
      .flatMap((cell) =>
        cell.cell_type === "code" ? outputBlocks(cell, { notebook: path, cellId: cell.id }) : [],
      )
      .flatMap((block) => {
        if (block.kind !== "foreign") return [];
        const form = formOf(block, editionEffects);
        const what = "lost" in form ? form.lost : [];
        return what.length === 0 ? [] : [{ notebook: block.notebook, cellId: block.cellId, what }];
      }),
  );
