import type { Source } from "../study/study";
import type { Localized } from "../words/language";
import type { OwnNumber } from "../words/sentence";
import type { Unit } from "../words/unit";

/**
 * A number that the report states, with all that is needed to check it.
 * A published cell is a leaf and has a `source`, what is supposed is one and has its `assumption`; every other quantity
 * has a `formula` and `inputs`, but for a cell's own.
 */
export interface Quantity {
  /** Flat and self-describing, as `growth_pct.workers.2013`. */
  readonly id: string;
  /** The id without its years, the same from one run to the next: `growth_pct.workers`. */
  readonly concept: string;
  /** In full precision; null where it is not defined, with the reason. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly label: Localized;
  readonly formula?: string;
  readonly inputs?: readonly string[];
  readonly source?: Source;
  /** Why it is supposed, where it is neither published nor computed. */
  readonly assumption?: Localized;
  readonly reason?: Localized;
  /** Of a number that is not the ledger's, but a cell's own. */
  readonly own?: OwnNumber;
  /** Where the report says such a number. */
  readonly cell?: { readonly notebook: string; readonly cellId: string };
}
