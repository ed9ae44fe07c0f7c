import type { ResourceName } from "../study/study";
import type { Localized } from "../words/language";

export type Severity = "error-likely" | "doubtful" | "note";

/** The place of a published number. */
export interface CellReference {
  readonly resource: ResourceName;
  readonly column: string;
  readonly year: number;
}

/** What a rule of the audit found in the published tables. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly CellReference[];
  readonly published?: number;
  readonly recomputed?: number;
  readonly text: Localized;
}
