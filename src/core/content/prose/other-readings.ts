import type { Analysis } from "../../ledger/analyse";
import { dependsOn } from "../../ledger/doubts";
import { periodOf } from "../../ledger/growth";
import type { Quantity } from "../../ledger/quantity";
import { type Variant, variantsOf } from "../../ledger/variants";
import type { Study } from "../../study/study";
import { firstYear, lastYear } from "../../study/study-years";

/** Readings of the study under which a judgement comes out otherwise: a doubtful cell's, or several years' left out. */
export interface Overturning<Case extends string, Judged = readonly Quantity[]> {
  /** One other reading of a cell, or every year that overturns the judgement when it is left out. */
  readonly variants: readonly [Variant, ...Variant[]];
  readonly verdict: Case;
  /** What was judged, in each of the variants. */
  readonly judged: readonly Judged[];
}

/**
 * The readings that overturn a judgement; none where it stands under all of them. A reading that leaves it without a
 * verdict does not overturn it.
 *
 * @param variants the readings to look at, all unless they are given
 * @param judge what is said of the quantities: the same function that chose what is said of the published ones
 */
export function overturningReadings<Case extends string, Judged extends readonly Quantity[]>(
  study: Study,
  analysis: Analysis,
  judge: (...quantities: Judged) => Case,
  quantities: Judged,
  variants: readonly Variant[] = variantsOf(study),
): readonly Overturning<Case, Judged>[] {
  const published = judge(...quantities);
  if (published === "unknown") {
    return [];
  }
  const others = variants.flatMap((variant) => {
    const read = quantities.flatMap((quantity) => readAs(study, analysis, variant, quantity) ?? []);
    if (read.length < quantities.length) {
      return [];
    }
    const judged = read as readonly Quantity[] as Judged;
    const verdict = judge(...judged);
    return verdict === published || verdict === "unknown" ? [] : [{ variant, verdict, judged }];
  });
  const readings = others.filter(({ variant }) => variant.kind === "alternative");
  const years = others.filter(({ variant }) => variant.kind === "without-year");
  const verdicts = [...new Set(years.map(({ verdict }) => verdict))];
  return [
    ...readings.map(({ variant, verdict, judged }) => ({
      variants: [variant] as const,
      verdict,
      judged: [judged],
    })),
    ...verdicts.map((verdict) => {
      const alike = years.filter((other) => other.verdict === verdict);
      const [first, ...rest] = alike.map(({ variant }) => variant);
      return {
        variants: [first as Variant, ...rest] as const,
        verdict,
        judged: alike.map(({ judged }) => judged),
      };
    }),
  ];
}

/** Quantities as each other reading of a cell has them, of the readings that change one of them. */
export function changedByReadings<Read extends readonly Quantity[]>(
  study: Study,
  analysis: Analysis,
  quantities: Read,
): readonly { readonly variant: Variant; readonly read: Read }[] {
  return variantsOf(study)
    .filter(({ kind }) => kind === "alternative")
    .map((variant) => ({
      variant,
      read: quantities.flatMap((quantity) => readAs(study, analysis, variant, quantity) ?? []),
    }))
    .filter(({ read }) => read.some(({ value }, index) => value !== quantities[index]?.value))
    .map(({ variant, read }) => ({ variant, read: read as readonly Quantity[] as Read }));
}

/**
 * A quantity as a variant has it; null where it has none.
 *
 * @throws where the variant's doubtful cell enters the quantity, and the ledger does not have it in the variant
 */
function readAs(study: Study, analysis: Analysis, variant: Variant, quantity: Quantity): Quantity | null {
  const id = `variant.${variant.name}.${idIn(study, variant.study, quantity.id)}`;
  const found = analysis.get(id);
  if (found !== undefined || variant.kind === "without-year") {
    return found ?? null;
  }
  const { remark } = variant;
  if (remark === undefined || !dependsOn(analysis, quantity, remark)) {
    return quantity;
  }
  if (quantity.source !== undefined) {
    return { ...quantity, value: remark.alternative ?? null };
  }
  throw new Error(`the ledger has no "${id}", and a judgement needs it: add it to what a variant keeps`);
}

/** The id with the first and the last year of the variant for those of the study. */
function idIn(study: Study, varied: Study, id: string): string {
  const parts = id.split(".");
  const end = parts.at(-1);
  const names = [
    [periodOf(study), periodOf(varied)],
    [String(firstYear(study)), String(firstYear(varied))],
    [String(lastYear(study)), String(lastYear(varied))],
  ] as const;
  const own = names.find(([name]) => name === end)?.[1];
  return own === undefined ? id : [...parts.slice(0, -1), own].join(".");
}
