import type { Label, Ledger, Meaning, ValuesOf } from "./ledger";
import type { Variant } from "./variants";

/** How the quantities of a variant are named beside the published ones. */
interface Naming {
  readonly id: (id: string) => string;
  readonly label: (label: Label) => Label;
}

/** A ledger of a variant, whose quantities are made, in the ledger of the published study, when they are asked for. */
export interface VariantLedger extends Ledger {
  /** Makes the quantities that were planned and are wanted, with all that they are computed from. */
  make(isWanted: (id: string, concept: string) => boolean): void;
}

/**
 * The ledger on which the indicators compute a variant as they compute any study.
 *
 * Its inputs are true: a cell that the variant shares with the published study is that cell; a cell that it reads
 * otherwise is no input, as nothing depends on it any more, and its other value stands in the formula.
 */
export function variantLedger(published: Ledger, { study }: Variant, naming: Naming): VariantLedger {
  const plans = new Map<string, { readonly concept: string; readonly make: () => void }>();
  const made = new Set<string>();
  /** The cells that are read otherwise, null as blank. */
  const otherwise = new Map<string, number | null>();
  /** Where a quantity of the variant stands in the published study's ledger. */
  const places = new Map<string, string>();

  const meaningOf = <Kind extends Omit<Meaning, "formula">>(meaning: Kind): Kind => ({
    ...meaning,
    concept: naming.id(meaning.concept),
    label: naming.label(meaning.label),
  });

  /** Of two years the only step is the whole period, and the later plan stands. */
  function plan(id: string, concept: string, make: (place: string) => void): void {
    const place = naming.id(id);
    places.set(id, place);
    plans.set(id, { concept, make: () => make(place) });
  }

  /** The id of a quantity in the published study's ledger, where it is made if it is not there yet. */
  function placeOf(id: string): string {
    const planned = plans.get(id);
    if (planned !== undefined && !made.has(id)) {
      made.add(id);
      planned.make();
    }
    const place = places.get(id);
    if (place === undefined) {
      throw new Error(`the variant has no quantity "${id}"`);
    }
    return place;
  }

  return {
    study,
    get(id) {
      const value = otherwise.get(id);
      return value === undefined ? published.get(placeOf(id)) : { ...published.get(id), value };
    },
    observe(id, cell, meaning) {
      const value = cell?.value ?? null;
      if (value === published.get(id).value) {
        places.set(id, id);
        return;
      }
      otherwise.set(id, value);
      plan(id, meaning.concept, (place) => published.observe(place, cell, meaningOf(meaning)));
    },
    suppose(id) {
      places.set(id, id);
    },
    derive(id, inputs, compute, meaning) {
      plan(id, meaning.concept, (place) => {
        // What is blank stays an input, for the reason why there is no value.
        const fixed = inputs.map((input) => otherwise.get(input) ?? undefined);
        const read = inputs.filter((_, index) => fixed[index] === undefined);
        published.derive(
          place,
          read.map(placeOf),
          (values) => {
            const rest = values.values();
            const all = fixed.flatMap((value) => value ?? rest.next().value ?? []);
            return compute(all as ValuesOf<typeof inputs>);
          },
          { ...meaningOf(meaning), formula: withFixed(meaning.formula, fixed) },
        );
      });
    },
    make(isWanted) {
      for (const [id, { concept }] of plans) {
        if (isWanted(id, concept)) {
          placeOf(id);
        }
      }
    },
  };
}

/**
 * The formula with the values that are no inputs in their places, and the inputs that are left counted anew.
 *
 * @example withFixed("{0} ÷ {1}", [undefined, 1040]) // => "{0} ÷ 1040"
 */
function withFixed(formula: string, fixed: readonly (number | undefined)[]): string {
  return formula.replace(/\{(\d+)\}/g, (_, place: string) => {
    const value = fixed[Number(place)];
    const before = fixed.slice(0, Number(place)).filter((other) => other === undefined).length;
    return value === undefined ? `{${before}}` : String(value);
  });
}
