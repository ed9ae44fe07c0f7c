import type { Analysis } from "../../ledger/analyse";
import type { Quantity } from "../../ledger/quantity";
import type { Variant } from "../../ledger/variants";
import type { Study } from "../../study/study";
import { type Language, wordsIn } from "../../words/language";
import type { Sentence } from "../../words/sentence";
import {
  type Agreement,
  agreementOf,
  type Responsiveness,
  responsivenessOf,
  type Sign,
  type Significance,
  type SourceOfChange,
  significanceOf,
  signOf,
  sourceOf,
} from "../prose/judgements";
import { type Overturning, overturningReadings } from "../prose/other-readings";
import { writeList, writeP, writeQuantity, writeSize } from "../prose/prose";

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

/** What is said of a reading in the place of the report's own words; an empty text says nothing of it. */
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
  readonly byResponsiveness: (elasticity: Quantity, phrase?: Phrase<Responsiveness>) => Sentence;
  readonly bySignificance: (p: Quantity, phrase?: Phrase<Significance>) => Sentence;
  readonly bySource: (ofUnits: Quantity, ofSize: Quantity, phrase?: Phrase<SourceOfChange>) => Sentence;
  readonly byAgreement: (first: Quantity, second: Quantity, phrase?: Phrase<Agreement>) => Sentence;
}

/** The additions to the judgements on one study, in one language. */
export function createUnless(study: Study, analysis: Analysis, language: Language): Unless {
  const words = wordsIn(language).prose.unless;

  function readingOf(variants: Overturning<string>["variants"]): Sentence {
    const [variant, ...others] = variants;
    if (others.length === 0) {
      return [{ kind: "text", text: variant.reading(wordsIn(language).ledger, language) }];
    }
    const years = writeList(
      variants.map(({ year }) => String(year)),
      language,
    );
    return words.withoutYears({ years });
  }

  /** `phrase`: the report's own words for a reading, from what was judged in the first of its variants. */
  const saying =
    <Case extends string, Judged extends readonly Quantity[]>(
      judge: (...quantities: Judged) => Case,
      phrase: (reading: Sentence, verdict: Case, judged: Judged) => Sentence,
    ) =>
    (quantities: Judged, own?: Phrase<Case>): Sentence => {
      const overturned = overturningReadings(study, analysis, judge, quantities).map(
        ({ variants, verdict, judged }) => ({
          reading: readingOf(variants),
          kind: variants[0].kind,
          verdict,
          judged: judged[0] as Judged,
        }),
      );
      if (own !== undefined) {
        return overturned.flatMap((one) => own(one) || []);
      }
      const statements = overturned.map(({ reading, verdict, judged }) => phrase(reading, verdict, judged));
      return statements.length === 0 ? [] : words.aside({ statements: words.joined(statements) });
    };

  const sign = saying<Sign, readonly [Quantity]>(signOf, (reading, verdict, [change]) =>
    words.moves[verdict]({ reading, size: writeSize(change, language) }),
  );
  const responsiveness = saying<Responsiveness, readonly [Quantity]>(
    responsivenessOf,
    (reading, _, [elasticity]) => words.becomes({ reading, value: writeQuantity(elasticity, language) }),
  );
  const significance = saying<Significance, readonly [Quantity]>(significanceOf, (reading, verdict, [p]) =>
    words.significance[verdict]({ reading, p: writeP(p, language) }),
  );
  const source = saying<SourceOfChange, readonly [Quantity, Quantity]>(sourceOf, (reading, verdict) =>
    words.source[verdict]({ reading }),
  );
  const agreement = saying<Agreement, readonly [Quantity, Quantity]>(agreementOf, (reading, verdict) =>
    words.agreement[verdict]({ reading }),
  );
  return {
    bySign: (change, phrase) => sign([change], phrase),
    byResponsiveness: (elasticity, phrase) => responsiveness([elasticity], phrase),
    bySignificance: (p, phrase) => significance([p], phrase),
    bySource: (ofUnits, ofSize, phrase) => source([ofUnits, ofSize], phrase),
    byAgreement: (first, second, phrase) => agreement([first, second], phrase),
  };
}
