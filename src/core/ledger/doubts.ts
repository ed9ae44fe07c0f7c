import type { Remark, Study } from "../study/study";
import type { Analysis } from "./analyse";
import type { Quantity } from "./quantity";

/** The remarks of the data that doubt a cell from which the quantity is computed, or which it is. */
export function doubtsOf(study: Study, analysis: Analysis, quantity: Quantity): readonly Remark[] {
  return study.remarks.filter(
    (remark) => remark.kind === "doubtful" && dependsOn(analysis, quantity, remark),
  );
}

/** Whether a quantity is computed from the cell that a remark is on, or is that cell. */
export function dependsOn(
  analysis: Analysis,
  { source, inputs = [] }: Quantity,
  cell: Pick<Remark, "resource" | "column" | "year">,
): boolean {
  return (
    (source?.resource === cell.resource && source.column === cell.column && source.year === cell.year) ||
    inputs.some((id) => {
      const input = analysis.get(id);
      return input !== undefined && dependsOn(analysis, input, cell);
    })
  );
}
