import type { Finding } from "../audit/finding";
import type { Quantity } from "../ledger/quantity";
import type { Region } from "../study/study";
import type { Localized } from "../words/language";
import { Refusal } from "../words/refusal";
import { keyQuantities, yearlyConcepts } from "./key-quantities";
import { type Judgement, type ReadingKind, readings } from "./readings";
import type { Results, ResultsStudy } from "./results";

/** A published cell that one of the runs has otherwise; null where the run has no number there. */
export interface CellChange {
  readonly kind: "added" | "revised" | "removed";
  readonly before: Quantity | null;
  readonly after: Quantity | null;
}

/** A quantity in both runs; null where the run has none of it. */
export interface QuantityChange {
  readonly label: Localized;
  readonly before: Quantity | null;
  readonly after: Quantity | null;
}

/** A sign, a test or a conclusion that the new numbers turn. */
export interface Turn {
  readonly kind: ReadingKind;
  readonly label: Localized;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** What changed from one run to the next. */
export interface Comparison {
  readonly previous: ResultsStudy;
  readonly current: ResultsStudy;
  readonly cells: readonly CellChange[];
  /** The key quantities, changed or not, then the yearly ones whose value is another. */
  readonly quantities: readonly QuantityChange[];
  readonly turns: readonly Turn[];
  readonly findings: { readonly added: readonly Finding[]; readonly gone: readonly Finding[] };
}

/**
 * Compares two runs on data of the same region.
 *
 * @throws {Refusal} where the regions differ
 */
export function compareResults(previous: Results, current: Results): Comparison {
  const [one, other] = [previous.study.region, current.study.region];
  if (one.bpsCode !== other.bpsCode) {
    const named = ({ name, bpsCode }: Region): string => `${name} (${bpsCode})`;
    throw new Refusal("results", ({ comparison }) =>
      comparison.twoRegions({ one: named(one), other: named(other) }),
    );
  }
  return {
    previous: previous.study,
    current: current.study,
    cells: compareCells(previous, current),
    quantities: [...compareKeyQuantities(previous, current), ...compareYearly(previous, current)],
    turns: compareReadings(previous, current),
    findings: {
      added: findingsWithout(current, previous),
      gone: findingsWithout(previous, current),
    },
  };
}

/** Whether any figure or finding is another; a new title or name alone changes neither. */
export const hasChanged = ({ cells, quantities, turns, findings }: Comparison): boolean =>
  [cells, turns, findings.added, findings.gone].some(({ length }) => length > 0) ||
  quantities.some(({ before, after }) => before?.value !== after?.value);

function compareCells(previous: Results, current: Results): CellChange[] {
  return unionOfIds(previous, current).flatMap((id): CellChange[] => {
    const before = publishedCell(previous, id);
    const after = publishedCell(current, id);
    if (before === null) {
      return after === null ? [] : [{ kind: "added", before, after }];
    }
    if (after === null) {
      return [{ kind: "removed", before, after }];
    }
    return before.value === after.value ? [] : [{ kind: "revised", before, after }];
  });
}

/** The published cell of that id; null where it is blank, or is none. */
function publishedCell({ quantities }: Results, id: string): Quantity | null {
  const quantity = quantities.get(id);
  return quantity?.source !== undefined && quantity.value !== null ? quantity : null;
}

function compareKeyQuantities(previous: Results, current: Results): QuantityChange[] {
  return keyQuantities
    .map(({ label, find }) => ({
      label,
      before: find(previous) ?? null,
      after: find(current) ?? null,
    }))
    .filter(({ before, after }) => before !== null || after !== null);
}

function compareYearly(previous: Results, current: Results): QuantityChange[] {
  return unionOfIds(previous, current).flatMap((id) => {
    const before = previous.quantities.get(id);
    const after = current.quantities.get(id);
    return before !== undefined &&
      after !== undefined &&
      yearlyConcepts.has(after.concept) &&
      before.value !== after.value
      ? [{ label: after.label, before, after }]
      : [];
  });
}

function compareReadings(previous: Results, current: Results): Turn[] {
  return readings.flatMap(({ kind, label, read }) => {
    const before = read(previous);
    const after = read(current);
    return before !== null && after !== null && before !== after ? [{ kind, label, before, after }] : [];
  });
}

function findingsWithout(results: Results, others: Results): Finding[] {
  const known = new Set(others.findings.map(identityOf));
  return results.findings.filter((finding) => !known.has(identityOf(finding)));
}

const identityOf = ({ rule, cells }: Finding): string =>
  JSON.stringify([rule, cells.map(({ resource, column, year }) => [resource, column, year])]);

function unionOfIds(previous: Results, current: Results): string[] {
  return [...new Set([...current.quantities.keys(), ...previous.quantities.keys()])].sort();
}
