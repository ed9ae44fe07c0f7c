import { markIn, markOf } from "../core/content/study-mark";
import type { Study } from "../core/study/study";
import { Refusal } from "../core/words/refusal";
import type { DisplayOutput } from "../kernel/format";
import type { NotebookRefusal } from "../kernel/notebook-place";
import type { PageNotebook } from "./page-input";

/**
 * Refuses what a cell shows of another study than the report is of: half of the page would speak of other data, and
 * explain its numbers by these.
 *
 * @throws {Refusal}
 */
export function refuseOtherStudies(notebooks: readonly PageNotebook[], study: Study): void {
  const own = markOf(study);
  for (const { path, notebook } of notebooks) {
    for (const cell of notebook.cells) {
      const outputs = cell.cell_type === "code" ? cell.outputs : [];
      const marks = outputs.map((output) => markIn((output as DisplayOutput).metadata));
      const other = marks.find((mark) => mark !== undefined && mark.data !== own.data);
      if (other !== undefined) {
        const place = { notebook: path, cellId: cell.id };
        const regions = { shown: other.region, own: own.region };
        const refusal: NotebookRefusal = new Refusal(
          "notebook",
          ({ page }) => page.otherStudy({ ...place, ...regions }),
          place,
        );
        throw refusal;
      }
    }
  }
}
