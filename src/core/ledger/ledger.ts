import { type Estimate, isDefined } from "../statistics/estimate";
import type { Cell } from "../study/study";
import type { Localized } from "../words/language";
import type { Unit } from "../words/unit";
import type { Quantity } from "./quantity";
import { missingInput, undefinedReason } from "./reasons";

/** What a quantity is called and how it is computed; `formula` may name its inputs as `{0}`, `{1}` … */
export interface Words {
  readonly concept: string;
  readonly label: Localized;
  readonly unit: Unit;
  readonly formula: string;
}

/** The values of some inputs, in their order: of a tuple of ids a tuple of numbers. */
export type ValuesOf<Inputs extends readonly string[]> = { readonly [Place in keyof Inputs]: number };

/** The quantities of a study while they are being computed, in the order in which they are made. */
export interface Ledger {
  /** Adds a published cell as a leaf; a blank cell, or none, has no value. */
  observe(id: string, cell: Cell | null, words: Omit<Words, "formula">): void;
  /**
   * Computes a quantity from others. `compute` is given the values of `inputs`, in their order, and nothing
   * else: so what the ledger says of a quantity's inputs is what was really read. An input without a value
   * leaves the quantity without one, for that reason.
   */
  derive<const Inputs extends readonly string[]>(
    id: string,
    inputs: Inputs,
    compute: (values: ValuesOf<Inputs>) => Estimate,
    words: Words,
  ): void;
  /** The quantity of that id; throws where the ledger has none. */
  get(id: string): Quantity;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const quantities = new Map<string, Quantity>();

  function add(quantity: Quantity): void {
    if (quantities.has(quantity.id)) {
      throw new Error(`the ledger already has "${quantity.id}"`);
    }
    quantities.set(quantity.id, quantity);
  }

  function get(id: string): Quantity {
    const found = quantities.get(id);
    if (found === undefined) {
      throw new Error(`the ledger has no quantity "${id}"`);
    }
    return found;
  }

  return {
    quantities,
    get,
    observe(id, cell, words) {
      const value = cell?.value ?? null;
      add({
        id,
        ...words,
        value,
        ...(cell === null ? {} : { source: cell.source }),
        ...(value === null ? { reason: missingInput(words.label) } : {}),
      });
    },
    derive(id, inputs, compute, words) {
      const read = inputs.map(get);
      const values = read.flatMap(({ value }) => (value === null ? [] : [value]));
      const missing = read.find(({ value }) => value === null);
      if (missing !== undefined) {
        add({ id, ...words, value: null, inputs, reason: missing.reason ?? missingInput(missing.label) });
        return;
      }
      // One value for each input, as none is missing.
      const estimate = compute(values as ValuesOf<typeof inputs>);
      if (!isDefined(estimate)) {
        add({ id, ...words, value: null, inputs, reason: undefinedReason(estimate.undefined) });
      } else if (Number.isFinite(estimate)) {
        add({ id, ...words, value: estimate, inputs });
      } else {
        throw new Error(`"${id}" came out as ${estimate}, which is neither a number nor a reason`);
      }
    },
  };
}
