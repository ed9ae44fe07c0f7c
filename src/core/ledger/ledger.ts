import { type Estimate, isDefined } from "../statistics/estimate";
import type { Cell, Study } from "../study/study";
import { inEachLanguage, type Language, type Localized, type Words } from "../words/language";
import type { Unit } from "../words/unit";
import type { Quantity } from "./quantity";
import { missingInput, undefinedReason } from "./reasons";

/** The words of the ledger in one language. */
export type LedgerWords = Words["ledger"];

/** What a quantity is called, said in the words of a language. */
export type Label = (words: LedgerWords, language: Language) => string;

/** What a quantity is called and how it is computed; `formula` may name its inputs as `{0}`, `{1}` … */
export interface Meaning {
  readonly concept: string;
  readonly label: Label;
  readonly unit: Unit;
  readonly formula: string;
}

/** The values of some inputs, in their order: of a tuple of ids a tuple of numbers. */
export type ValuesOf<Inputs extends readonly string[]> = { readonly [Place in keyof Inputs]: number };

/** The quantities of a study while they are being computed, in the order in which they are made. */
export interface Ledger {
  /** The study that the quantities are of. */
  readonly study: Study;
  /** Adds a published cell as a leaf; a blank cell, or none, has no value. */
  observe(id: string, cell: Cell | null, meaning: Omit<Meaning, "formula">): void;
  /** Adds what is supposed, with its reason, as a leaf; null where nothing is. */
  suppose(
    id: string,
    supposed: { readonly value: number; readonly reason: Localized } | null,
    meaning: Omit<Meaning, "formula">,
  ): void;
  /**
   * Computes a quantity from others. `compute` is given the values of `inputs`, in their order, and nothing
   * else: so what the ledger says of a quantity's inputs is what was really read. An input without a value
   * leaves the quantity without one, for that reason.
   */
  derive<const Inputs extends readonly string[]>(
    id: string,
    inputs: Inputs,
    compute: (values: ValuesOf<Inputs>) => Estimate,
    meaning: Meaning,
  ): void;
  /** The quantity of that id; throws where the ledger has none. */
  get(id: string): Quantity;
}

/** An indicator adds its quantities to the ledger, from those that are there. */
export type Indicator = (ledger: Ledger) => void;

/** An empty ledger of a study, with the quantities that will be in it. */
export function createLedger(study: Study): Ledger & { readonly quantities: ReadonlyMap<string, Quantity> } {
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
    study,
    quantities,
    get,
    observe(id, cell, meaning) {
      const value = cell?.value ?? null;
      const label = said(meaning.label);
      add({
        id,
        ...meaning,
        label,
        value,
        ...(cell === null ? {} : { source: cell.source }),
        ...(value === null ? { reason: missingInput(label) } : {}),
      });
    },
    suppose(id, supposed, meaning) {
      const quantity = { id, ...meaning, label: said(meaning.label) };
      add(
        supposed === null
          ? { ...quantity, value: null, reason: missingInput(quantity.label) }
          : { ...quantity, value: supposed.value, assumption: supposed.reason },
      );
    },
    derive(id, inputs, compute, meaning) {
      const quantity = { id, ...meaning, label: said(meaning.label), inputs };
      const read = inputs.map(get);
      const missing = read.find(({ value }) => value === null);
      if (missing !== undefined) {
        add({ ...quantity, value: null, reason: missing.reason ?? missingInput(missing.label) });
        return;
      }
      const values = read.flatMap(({ value }) => value ?? []);
      // One value for each input, as none is missing.
      const estimate = compute(values as ValuesOf<typeof inputs>);
      if (!isDefined(estimate)) {
        add({ ...quantity, value: null, reason: undefinedReason(estimate.undefined) });
      } else if (Number.isFinite(estimate)) {
        add({ ...quantity, value: estimate });
      } else {
        throw new Error(`"${id}" came out as ${estimate}, which is neither a number nor a reason`);
      }
    },
  };
}

const said = (label: Label) => inEachLanguage((words, language) => label(words.ledger, language));

/** The values of two lists of inputs of one length that were read one behind the other. */
export function halves(values: readonly number[]): readonly [readonly number[], readonly number[]] {
  return [values.slice(0, values.length / 2), values.slice(values.length / 2)];
}
