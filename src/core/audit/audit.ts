import { resourceNames, type Study } from "../study/study";
import { constantSteps } from "./constant-steps";
import type { Finding, Severity } from "./finding";
import { gapBetweenYears } from "./gap-between-years";
import { growthOutOfLine } from "./growth-out-of-line";
import { incompleteYears } from "./incomplete-years";
import { publishedGrowth } from "./published-growth";
import { ratioBreak } from "./ratio-break";
import { repeatedValue } from "./repeated-value";
import { titleFitsColumn } from "./title-fits-column";

const rules: readonly ((study: Study) => readonly Finding[])[] = [
  publishedGrowth,
  growthOutOfLine,
  ratioBreak,
  repeatedValue,
  constantSteps,
  titleFitsColumn,
  incompleteYears,
  gapBetweenYears,
];

const severityOrder: readonly Severity[] = ["error-likely", "doubtful", "note"];

/**
 * Looks for figures that contradict each other or look unlike observed ones, in any region's data.
 * A finding names a possibility for a person to look into; it proves nothing.
 *
 * @returns the findings by severity, then table, year and rule; none for data without contradictions
 */
export function audit(study: Study): readonly Finding[] {
  return rules.flatMap((rule) => rule(study)).sort(compareFindings);
}

function compareFindings(one: Finding, other: Finding): number {
  const [first, second] = [one.cells[0], other.cells[0]];
  return (
    severityOrder.indexOf(one.severity) - severityOrder.indexOf(other.severity) ||
    (first === undefined ? 0 : resourceNames.indexOf(first.resource)) -
      (second === undefined ? 0 : resourceNames.indexOf(second.resource)) ||
    (first?.year ?? 0) - (second?.year ?? 0) ||
    (one.rule < other.rule ? -1 : Number(one.rule > other.rule))
  );
}
