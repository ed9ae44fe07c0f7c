import { ln } from "../statistics/elementary";
import type { DatedValue } from "./column-series";

/** How far a figure has to lie from its neighbours. */
export interface Limits {
  /** As a difference of logarithms: `ln(1.2)` for a fifth. */
  readonly least: number;
  /** In times the median change of the other years, so that a restless series is not all remarks. */
  readonly times: number;
}

/** Without other changes to compare with, the difference has to be this many times larger. */
const TIMES_ALONE = 4;

/** At an end there is one neighbour only, and a true change is as likely: twice the difference is asked. */
const TIMES_AT_AN_END = 2;

/** A figure that lies far from its neighbours, which agree with each other. */
export interface OutOfLine {
  readonly dated: DatedValue;
  readonly neighbours: readonly DatedValue[];
}

/** The change of a series between two successive years, as a difference of logarithms. */
export interface LogChange {
  readonly before: DatedValue;
  readonly now: DatedValue;
  readonly size: number;
}

/** The changes between successive years whose values are both above zero. */
export function logChanges(values: readonly DatedValue[]): readonly LogChange[] {
  return values.flatMap((now, index): LogChange[] => {
    const before = values[index - 1];
    if (before === undefined || before.year !== now.year - 1 || before.value <= 0 || now.value <= 0)
      return [];
    return [{ before, now, size: ln(now.value) - ln(before.value) }];
  });
}

/**
 * The inner years whose figure lies far above or far below both neighbours: a misprint goes and comes back, a true
 * change as a rule stays.
 */
export function outOfLine(values: readonly DatedValue[], limits: Limits): readonly OutOfLine[] {
  const changes = logChanges(values);
  return changes.flatMap((there, index): OutOfLine[] => {
    const back = changes[index + 1];
    if (back === undefined || back.before !== there.now || there.size * back.size >= 0) return [];
    const distance = Math.min(Math.abs(there.size), Math.abs(back.size));
    const neighboursAgree = Math.abs(there.size + back.size) <= distance / 2;
    const others = changes.filter((other) => other !== there && other !== back);
    return neighboursAgree && isFar(distance, others, limits)
      ? [{ dated: there.now, neighbours: [there.before, back.now] }]
      : [];
  });
}

/** The first or the last year, where its figure lies very far from the only neighbour. */
export function outOfLineAtEnds(values: readonly DatedValue[], limits: Limits): readonly OutOfLine[] {
  const changes = logChanges(values);
  const [first, last] = [changes[0], changes.at(-1)];
  const asked = { least: TIMES_AT_AN_END * limits.least, times: TIMES_AT_AN_END * limits.times };
  const isFarFrom = (change: LogChange) =>
    isFar(
      Math.abs(change.size),
      changes.filter((other) => other !== change),
      asked,
    );
  return [
    ...(first !== undefined && first.before === values[0] && isFarFrom(first)
      ? [{ dated: first.before, neighbours: [first.now] }]
      : []),
    ...(last !== undefined && last !== first && last.now === values.at(-1) && isFarFrom(last)
      ? [{ dated: last.now, neighbours: [last.before] }]
      : []),
  ];
}

/** Whether a change is large in itself and beside the others. */
export function isFar(distance: number, others: readonly LogChange[], { least, times }: Limits): boolean {
  return others.length === 0
    ? distance >= TIMES_ALONE * least
    : distance >= least && distance >= times * medianSize(others);
}

function medianSize(changes: readonly LogChange[]): number {
  const sizes = changes.map(({ size }) => Math.abs(size)).sort((one, other) => one - other);
  const middle = sizes.slice(Math.floor((sizes.length - 1) / 2), Math.floor(sizes.length / 2) + 1);
  return middle.reduce((sum, size) => sum + size, 0) / middle.length;
}
