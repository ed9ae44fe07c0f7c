import type { Quantity } from "../ledger/quantity";
import type { Language } from "../words/language";
import { formatValue } from "../words/quantity";
import { units } from "../words/unit";
import type { Comparison } from "./compare-results";
import { cellWords, readingWords, severityWords, words } from "./comparison-words";
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

/** Which two runs are compared, in one sentence. */
export function comparedRuns({ previous, current }: Comparison, language: Language): string {
  const run = ({ firstYear, lastYear, dataHash }: ResultsStudy) =>
    `${firstYear}–${lastYear} (data ${dataHash.slice(0, 8)})`;
  return {
    id: `${current.region.name}: laporan atas ${run(current)} dibandingkan dengan laporan atas ${run(previous)}.`,
    en: `${current.region.name}: the report on ${run(current)} beside the report on ${run(previous)}.`,
  }[language];
}

/** The parts of a comparison, in the order in which they are read: data, numbers, what they turn, audit. */
export function comparisonParts(comparison: Comparison, language: Language): readonly ComparisonPart[] {
  const say = (key: keyof typeof words): string => words[key][language];
  const { previous, current } = comparison;
  const before = right(`${say("before")} (${previous.firstYear}–${previous.lastYear})`);
  const now = right(`${say("now")} (${current.firstYear}–${current.lastYear})`);
  return [
    {
      title: say("cells"),
      columns: [
        left(say("cell")),
        left(say("unit")),
        left(say("change")),
        right(say("before")),
        right(say("now")),
      ],
      rows: comparison.cells.map(({ kind, before: old, after }) => {
        const cell = (after ?? old) as Quantity;
        return [
          cell.label[language],
          units[cell.unit].head[language],
          cellWords[kind][language],
          formatted(old, language),
          formatted(after, language),
        ];
      }),
      nothing: say("noCells"),
    },
    {
      title: say("quantities"),
      columns: [left(say("quantity")), left(say("unit")), before, now],
      rows: comparison.quantities.map(({ label, before: old, after }) => [
        label[language],
        units[((after ?? old) as Quantity).unit].head[language],
        formatted(old, language),
        formatted(after, language),
      ]),
      nothing: say("same"),
    },
    {
      title: say("turns"),
      columns: [left(say("judgement")), left(say("kind")), left(say("before")), left(say("now"))],
      rows: comparison.turns.map(({ kind, label, before: old, after }) => [
        label[language],
        readingWords[kind][language],
        old[language],
        after[language],
      ]),
      nothing: say("noTurns"),
    },
    {
      title: say("findings"),
      columns: [left(say("change")), left(say("severity")), left(say("finding"))],
      rows: (["added", "gone"] as const).flatMap((change) =>
        comparison.findings[change].map(({ severity, text }) => [
          say(change),
          severityWords[severity][language],
          text[language],
        ]),
      ),
      nothing: say("noFindings"),
    },
  ];
}

const formatted = (quantity: Quantity | null, language: Language): string =>
  quantity === null ? "–" : formatValue(quantity, language);
