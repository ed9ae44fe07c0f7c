import type { Analysis } from "../../ledger/analyse";
import type { Quantity } from "../../ledger/quantity";
import { type Variant, variantsOf } from "../../ledger/variants";
import type { Study } from "../../study/study";
import { type Language, wordsIn } from "../../words/language";
import { listText } from "../../words/list";
import type { Sentence } from "../../words/sentence";
import {
  type Correlated,
  correlatedOf,
  courseOf,
  type Responsiveness,
  responsivenessOf,
  type Sign,
  type Significance,
  type SourceOfChange,
  significanceOf,
  signOf,
  sourceOf,
} from "../prose/judgements";
import { changedByReadings, type Overturning, overturningReadings } from "../prose/other-readings";
import { sizeOf, writeLimits, writePs } from "../prose/prose";
import type { ModelPicks } from "./model-picks";

/** A reading that overturns a judgement, for a phrase of one's own. */
export interface Overturned<Case extends string> {
  /** "with 1,040 business units in 2016", "without any one of the years 2013 and 2015" */
  readonly reading: Sentence;
  /** Whether it is another reading of a cell, or years left out. */
  readonly kind: Variant["kind"];
  readonly verdict: Case;
  /** What was judged, as the first of its readings has it. */
  readonly judged: readonly Quantity[];
}

/**
 * What is said of a reading in the place of the report's own words, without the parentheses around them; an empty text
 * says nothing of it.
 */
type Phrase<Case extends string> = (overturned: Overturned<Case>) => Sentence | "";

/**
 * What a sentence adds to a judgement that another reading of the study overturns: nothing where it stands under all of
 * them. Each is named for the chooser whose verdict it stands behind.
 *
 * @example
 * prose`The average size ${choose.bySign(size.growth, { … })}${unless.bySign(size.growth)}.`;
 * // The average size fell by 11.40% (with 1,040 business units in 2016 it rises by 65.28% instead).
 */
export interface Unless {
  readonly bySign: (change: Quantity, phrase?: Phrase<Sign>) => Sentence;
  /** Of whether small industry kept pace with the population: by the doubtful cells, as without a year it is another period. */
  readonly byPace: (beyond: Quantity, phrase?: Phrase<Sign>) => Sentence;
  readonly byResponsiveness: (elasticity: Quantity, phrase?: Phrase<Responsiveness>) => Sentence;
  /** Of the way a series went: by the doubtful cells among its years. */
  readonly byCourse: (yearly: readonly Quantity[], phrase?: Phrase<Sign>) => Sentence;
  readonly byCorrelation: (r: Quantity, p: Quantity, n: Quantity, phrase?: Phrase<Correlated>) => Sentence;
  /** Of the slope of a line: its sign, and whether it is significant. */
  readonly byRelation: (
    model: Pick<ModelPicks, "slope" | "slopeP" | "n">,
    phrase?: Phrase<Correlated>,
  ) => Sentence;
  readonly bySignificance: (p: Quantity, phrase?: Phrase<Significance>) => Sentence;
  /** Numbers as other readings of a cell have them, whatever they do to a judgement; nothing where none changes one. */
  readonly read: <Read extends readonly Quantity[]>(
    quantities: Read,
    phrase: (reading: Sentence, read: Read) => Sentence,
  ) => Sentence;
  readonly bySource: (ofUnits: Quantity, ofSize: Quantity, phrase?: Phrase<SourceOfChange>) => Sentence;
}

/** The additions to the judgements on one study, in one language. */
export function createUnless(study: Study, analysis: Analysis, language: Language): Unless {
  const words = wordsIn(language).prose.unless;
  const variants = variantsOf(study);
  const ofCells = variants.filter(({ kind }) => kind === "alternative");

  function readingOf(variants: Overturning<string>["variants"]): Sentence {
    const [variant, ...others] = variants;
    if (others.length === 0) {
      return [{ kind: "text", text: variant.reading(wordsIn(language).ledger, language) }];
    }
    const years = listText(
      variants.map(({ year }) => String(year)),
      wordsIn(language),
      "or",
    );
    return words.withoutYears({ years });
  }

  /** `phrase`: the report's own words for a reading, from what was judged in each of its variants. */
  const saying =
    <Case extends string, Judged extends readonly Quantity[]>(
      judge: (...quantities: Judged) => Case,
      phrase: (reading: Sentence, verdict: Case, judged: readonly Judged[]) => Sentence,
      looked: readonly Variant[] = variants,
    ) =>
    (quantities: Judged, own?: Phrase<Case>): Sentence => {
      const overturned = overturningReadings(study, analysis, judge, quantities, looked).map(
        ({ variants: [first, ...others], verdict, judged }) => ({
          reading: readingOf([first, ...others]),
          kind: first.kind,
          verdict,
          judged,
        }),
      );
      if (own !== undefined) {
        const said = overturned.map(
          ({ judged: [first], ...one }) => own({ ...one, judged: first ?? [] }) || [],
        );
        return words.joined(said.filter(({ length }) => length > 0));
      }
      const statements = overturned.map(({ reading, verdict, judged }) => phrase(reading, verdict, judged));
      return statements.length === 0 ? [] : words.aside({ statements: words.joined(statements) });
    };

  const sign = saying<Sign, readonly [Quantity]>(signOf, (reading, verdict, judged) =>
    words.moves[verdict]({
      reading,
      size: writeLimits(
        judged.map(([change]) => sizeOf(change)),
        language,
      ),
    }),
  );
  const responsiveness = saying<Responsiveness, readonly [Quantity]>(responsivenessOf, (reading, _, judged) =>
    words.becomes({
      reading,
      value: writeLimits(
        judged.map(([elasticity]) => elasticity),
        language,
      ),
    }),
  );
  const significance = saying<Significance, readonly [Quantity]>(significanceOf, (reading, verdict, judged) =>
    words.significance[verdict]({
      reading,
      p: writePs(
        judged.map(([p]) => p),
        language,
      ),
    }),
  );
  const source = saying<SourceOfChange, readonly [Quantity, Quantity]>(
    sourceOf,
    (reading, verdict) => words.source[verdict]({ reading }),
    ofCells,
  );
  const course = saying<Sign, readonly Quantity[]>(
    (...yearly) => courseOf(yearly),
    (reading, verdict) => words.went[verdict]({ reading }),
    ofCells,
  );
  const pace = saying<Sign, readonly [Quantity]>(
    signOf,
    (reading, verdict) => words.pace[verdict]({ reading }),
    ofCells,
  );
  const correlation = saying<Correlated, readonly [Quantity, Quantity, Quantity]>(
    correlatedOf,
    (reading, verdict, judged) =>
      words.correlation[verdict]({
        reading,
        r: writeLimits(
          judged.map(([r]) => r),
          language,
        ),
      }),
  );
  const relation = saying<Correlated, readonly [Quantity, Quantity, Quantity]>(
    correlatedOf,
    (reading, verdict, judged) =>
      words.relation[verdict]({
        reading,
        p: writePs(
          judged.map(([, p]) => p),
          language,
        ),
      }),
  );
  return {
    read: (quantities, phrase) => {
      const statements = changedByReadings(study, analysis, quantities).map(({ variant, read }) =>
        phrase(readingOf([variant]), read),
      );
      return statements.length === 0 ? [] : words.aside({ statements: words.joined(statements) });
    },
    byRelation: ({ slope, slopeP, n }, phrase) => relation([slope, slopeP, n], phrase),
    bySign: (change, phrase) => sign([change], phrase),
    byPace: (beyond, phrase) => pace([beyond], phrase),
    byResponsiveness: (elasticity, phrase) => responsiveness([elasticity], phrase),
    bySignificance: (p, phrase) => significance([p], phrase),
    bySource: (ofUnits, ofSize, phrase) => source([ofUnits, ofSize], phrase),
    byCourse: (yearly, phrase) => course(yearly, phrase),
    byCorrelation: (r, p, n, phrase) => correlation([r, p, n], phrase),
  };
}
