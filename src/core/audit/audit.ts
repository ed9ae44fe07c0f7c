import { resourceNames, type Study } from "../study/study";
import { constantSteps } from "./constant-steps";
import { emptyTable } from "./empty-table";
import { figureOutOfLine, zeroRate } from "./figure-out-of-line";
import type { Finding, Severity } from "./finding";
import { gapBetweenYears } from "./gap-between-years";
import { incompleteYears } from "./incomplete-years";
import { jointJump } from "./joint-jump";
import { labourForce } from "./labour-force";
import { publishedGrowth } from "./published-growth";
import { ratioBreak, ratioOutOfLine } from "./ratio-break";
import { repeatedRate, repeatedValue } from "./repeated-value";
import type { IsTold, Rule } from "./rule";
import { sizeClass, unitsWithoutWorkers } from "./size-class";
import { swappedColumns } from "./swapped-columns";
import { titleFitsColumn } from "./title-fits-column";

/** What may be wrong with a year's own figure, the most telling explanation first: a cause is told once. */
const figureRules: readonly Rule[] = [
  swappedColumns,
  unitsWithoutWorkers,
  zeroRate,
  publishedGrowth,
  labourForce,
  ratioOutOfLine,
  figureOutOfLine,
  ratioBreak,
  jointJump,
  sizeClass,
];

/** What is said of several years, of a table, or of what is not there. */
const otherRules: readonly Rule[] = [
  repeatedValue,
  repeatedRate,
  constantSteps,
  titleFitsColumn,
  emptyTable,
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
  const found: Finding[] = [];
  for (const rule of figureRules) found.push(...rule(study, toldIn(found)));
  return [...found, ...otherRules.flatMap((rule) => rule(study, toldIn(found)))].sort(compareFindings);
}

/** A finding tells of the year that its first cell is of; a note tells of nothing that a rule could find again. */
const toldIn =
  (findings: readonly Finding[]): IsTold =>
  (column, year) =>
    findings.some(
      ({ severity, cells }) =>
        severity !== "note" &&
        cells[0]?.year === year &&
        cells.some((cell) => cell.column === column && cell.year === year),
    );

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
