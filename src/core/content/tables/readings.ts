import { periodOf } from "../../ledger/growth";
import { quantityOf } from "../../ledger/key-figures";
import type { Quantity } from "../../ledger/quantity";
import { type Variant, variantsOf } from "../../ledger/variants";
import { periodText, type Study } from "../../study/study";
import { lastYear } from "../../study/study-years";
import { capitalise } from "../../words/capitalise";
import { compareAsShown, formatValue } from "../../words/quantity";
import { units } from "../../words/unit";
import { responsivenessOf, significanceOf, signOf } from "../prose/judgements";
import { type Cell, type DeclareTable, processedSourceLine, type TableInput } from "./table";

const PRIMARY_MODEL = "ols.workers_on_units";

/** Before a number of which another reading says otherwise than the published one. */
const MARK = "†";

/** What the answer rests on, as a reading of the study has it: ids without the reading's own name. */
const answerIds = (study: Study) => {
  const period = periodOf(study);
  return {
    size: `value.workers_per_unit.${lastYear(study)}`,
    growthOfSize: `growth_pct.workers_per_unit.${period}`,
    elasticity: `elasticity_midpoint.workers_wrt_units.${period}`,
    ofUnits: `decomposition.units_effect_chained.${period}`,
    ofSize: `decomposition.size_effect_chained.${period}`,
    slope: `${PRIMARY_MODEL}.slope`,
    low: `${PRIMARY_MODEL}.slope_ci95_low`,
    high: `${PRIMARY_MODEL}.slope_ci95_high`,
    p: `${PRIMARY_MODEL}.slope_p`,
  } as const;
};

export type Answer = Readonly<Record<keyof ReturnType<typeof answerIds>, Quantity>>;

/** What is judged of an answer: each has a verdict, which another reading may overturn. */
const verdicts = {
  growthOfSize: ({ growthOfSize }: Answer) => signOf(growthOfSize),
  elasticity: ({ elasticity }: Answer) => responsivenessOf(elasticity),
  ofUnits: ({ ofUnits, ofSize }: Answer) => effectOf(ofUnits, ofSize),
  ofSize: ({ ofUnits, ofSize }: Answer) => effectOf(ofSize, ofUnits),
  slope: ({ slope }: Answer) => signOf(slope),
  p: ({ p }: Answer) => significanceOf(p),
} as const;

export type Judged = keyof typeof verdicts;

/** The way that an effect went, and whether it is larger than the other one. */
function effectOf(effect: Quantity, other: Quantity): string {
  return effect.value === null || other.value === null
    ? "unknown"
    : `${signOf(effect)}, ${compareAsShown(Math.abs(effect.value), Math.abs(other.value), effect.unit)}`;
}

/** The answer as published, or under another reading of the study. */
export interface Reading {
  readonly kind: "published" | Variant["kind"];
  /** "as published", "without 2013" */
  readonly name: string;
  readonly answer: Answer;
  /** What comes out otherwise than as published. */
  readonly overturned: ReadonlySet<Judged>;
}

/** The readings in their order: as published, with each doubtful figure read otherwise, without each year. */
export function readingsOf({
  study,
  analysis,
  language,
  words,
}: Pick<TableInput, "study" | "analysis" | "language" | "words">): readonly [Reading, ...Reading[]] {
  const answerOf = (of: Study, prefix: string): Answer =>
    Object.fromEntries(
      Object.entries(answerIds(of)).map(([name, id]) => [name, quantityOf(analysis, `${prefix}${id}`)]),
    ) as Record<keyof Answer, Quantity>;
  const published = answerOf(study, "");
  const others = variantsOf(study).map((variant): Reading => {
    const answer = answerOf(variant.study, `variant.${variant.name}.`);
    return {
      kind: variant.kind,
      name: variant.reading(words.ledger, language),
      answer,
      overturned: overturnedIn(published, answer),
    };
  });
  return [
    { kind: "published", name: words.tables.readings.published, answer: published, overturned: new Set() },
    ...others.filter(({ kind }) => kind === "alternative"),
    ...others.filter(({ kind }) => kind === "without-year"),
  ];
}

/** A reading that leaves something without a verdict does not overturn it. */
function overturnedIn(published: Answer, other: Answer): ReadonlySet<Judged> {
  const names = Object.keys(verdicts) as readonly Judged[];
  return new Set(
    names.filter((name) => {
      const [before, now] = [verdicts[name](published), verdicts[name](other)];
      return before !== now && before !== "unknown" && now !== "unknown";
    }),
  );
}

/** The answer under every reading: a row a reading, what comes out otherwise than as published marked. */
export const readingsTable: DeclareTable = (input) => {
  const { study, language, words } = input;
  const { slope, confidenceInterval, pOfTTest } = words.tables;
  const { title, reading, size, growth, elasticity, ofUnits, ofSize, note, marks } = words.tables.readings;
  const readings = readingsOf(input);
  const perUnit = units.workers_per_unit.head[language];
  const workers = units.workers.head[language];
  return {
    title: title({ period: periodText(study) }),
    columns: [
      { head: reading },
      { head: size, unit: perUnit },
      { head: growth, unit: units.percent.head[language] },
      { head: elasticity },
      { head: ofUnits, unit: workers },
      { head: ofSize, unit: workers },
      { head: slope, unit: perUnit },
      { head: confidenceInterval },
      { head: pOfTTest },
    ],
    rows: readings.map(({ name, answer, overturned }) => {
      const marked = (judged: Judged): Cell =>
        overturned.has(judged)
          ? { text: [{ kind: "text", text: MARK }, numberOf(answer[judged], language)] }
          : answer[judged].id;
      return [
        capitalise(name),
        answer.size.id,
        marked("growthOfSize"),
        marked("elasticity"),
        marked("ofUnits"),
        marked("ofSize"),
        marked("slope"),
        [answer.low.id, answer.high.id],
        marked("p"),
      ];
    }),
    source: processedSourceLine(study, ["small-industry"], words),
    notes: [
      note({ n: study.years.length }),
      ...(readings.some(({ overturned }) => overturned.size > 0) ? [marks({ mark: MARK })] : []),
    ],
  };
};

const numberOf = (quantity: Quantity, language: TableInput["language"]) =>
  ({ kind: "number", text: formatValue(quantity, language), quantity: quantity.id }) as const;
