import type { Quantity } from "../ledger/quantity";
import { type Language, wordsIn } from "../words/language";
import { formatValue } from "../words/quantity";
import { units } from "../words/unit";
import type { Comparison } from "./compare-results";
import type { ResultsStudy } from "./results";

/** A column of a comparison's table. */
export interface PartColumn {
  readonly head: string;
  readonly align: "left" | "right";
}

/** A part of a comparison as every output writes it: a table, or the sentence that there is nothing to show. */
export interface ComparisonPart {
  readonly title: string;
  readonly columns: readonly PartColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Said where there are no rows. */
  readonly nothing: string;
}

const left = (head: string): PartColumn => ({ head, align: "left" });
const right = (head: string): PartColumn => ({ head, align: "right" });

const periodOf = ({ firstYear, lastYear }: ResultsStudy): string => `${firstYear}–${lastYear}`;

/** Which two runs are compared, in one sentence. */
export function comparedRuns({ previous, current }: Comparison, language: Language): string {
  const { comparison: said } = wordsIn(language);
  const run = (study: ResultsStudy) =>
    said.run({ period: periodOf(study), hash: study.dataHash.slice(0, 8) });
  return said.runs({ region: current.region.name, current: run(current), previous: run(previous) });
}

/** The parts of a comparison, in the order in which they are read: data, numbers, what they turn, audit. */
export function comparisonParts(comparison: Comparison, language: Language): readonly ComparisonPart[] {
  const { comparison: said, tables } = wordsIn(language);
  const { heads } = said;
  const { previous, current } = comparison;
  return [
    {
      title: said.cells,
      columns: [
        left(heads.cell),
        left(heads.unit),
        left(heads.change),
        right(heads.before),
        right(heads.now),
      ],
      rows: comparison.cells.map(({ kind, before: old, after }) => {
        const cell = (after ?? old) as Quantity;
        return [
          cell.label[language],
          units[cell.unit].head[language],
          said.cellChanges[kind],
          formatted(old, language),
          formatted(after, language),
        ];
      }),
      nothing: said.noCells,
    },
    {
      title: said.quantities,
      columns: [
        left(heads.quantity),
        left(heads.unit),
        right(said.ofPeriod({ head: heads.before, period: periodOf(previous) })),
        right(said.ofPeriod({ head: heads.now, period: periodOf(current) })),
      ],
      rows: comparison.quantities.map(({ label, before: old, after }) => [
        label[language],
        units[((after ?? old) as Quantity).unit].head[language],
        formatted(old, language),
        formatted(after, language),
      ]),
      nothing: said.noQuantities,
    },
    {
      title: said.turns,
      columns: [left(heads.subject), left(heads.kind), left(heads.before), left(heads.now)],
      rows: comparison.turns.map(({ kind, label, before: old, after }) => [
        label[language],
        said.judgementKinds[kind],
        said.judgements[old],
        said.judgements[after],
      ]),
      nothing: said.noTurns,
    },
    {
      title: said.findings,
      columns: [left(heads.change), left(heads.verdict), left(heads.finding)],
      rows: (["added", "gone"] as const).flatMap((change) =>
        comparison.findings[change].map(({ severity, text }) => [
          said.findingChanges[change],
          tables.audit.severities[severity],
          text[language],
        ]),
      ),
      nothing: said.noFindings,
    },
  ];
}

const formatted = (quantity: Quantity | null, language: Language): string =>
  quantity === null ? "–" : formatValue(quantity, language);
