import { defaultDataName } from "../collect/data-folder";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { type Cell, joinLines } from "../kernel/format";
import type { NotebookRefusal } from "../kernel/notebook-place";
import type { ProjectNotebook } from "./project-notebooks";

/** A cell as a refusal names it. */
interface PlacedCell {
  readonly path: string;
  readonly cell: number;
  readonly id: string;
}

/**
 * Refuses notebooks that would not be of the data that the report is made of: half of it would speak of one region and
 * half of the other.
 *
 * @param parameter what the notebooks are told of the data; undefined where they are left to their own
 * @throws {Refusal}
 */
export function refuseOtherData(notebooks: readonly ProjectNotebook[], parameter: string | undefined): void {
  notebooks.forEach(parameter === undefined ? refuseOtherDefault : refuseFixedData);
}

/** A notebook whose own parameters name other data than the usual. */
function refuseOtherDefault({ path, notebook: { cells } }: ProjectNotebook): void {
  for (const [index, cell] of cells.entries()) {
    const [, , named] =
      /\bdata:\s*(["'`])(.*?)\1/.exec(isParameters(cell) ? joinLines(cell.source) : "") ?? [];
    if (named !== undefined && named !== defaultDataName) {
      throw refusalAt(
        { path, cell: index + 1, id: cell.id },
        (place) =>
          ({ make }) =>
            make.otherData({ ...place, named, usual: defaultDataName }),
      );
    }
  }
}

/** A notebook that opens its report before it could be told of other data than its own. */
function refuseFixedData({ path, notebook: { cells } }: ProjectNotebook): void {
  const opening = cells.findIndex(
    (cell) => cell.cell_type === "code" && /\bopenReport\s*\(/.test(joinLines(cell.source)),
  );
  const opened = cells[opening];
  if (opened !== undefined && !cells.slice(0, opening).some(isParameters)) {
    throw refusalAt(
      { path, cell: opening + 1, id: opened.id },
      (place) =>
        ({ make }) =>
          make.fixedData({ ...place, usual: defaultDataName }),
    );
  }
}

const isParameters = ({ metadata }: Cell): boolean => metadata.tags?.includes("parameters") === true;

const refusalAt = (place: PlacedCell, say: (place: PlacedCell) => Say): NotebookRefusal =>
  new Refusal("notebook", say(place), { notebook: place.path, cell: place.cell, cellId: place.id });
