import { listText } from "../../words/list";
import { compareAsShown } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import { significanceOf } from "../prose/judgements";
import type { Judged, Reading } from "../tables/readings";
import { type FigureInput, magnitude, whyNot } from "./figure-input";

/** Of more readings that overturn a verdict only their number is said. */
const MOST_NAMED_READINGS = 3;

/** What is published of the mean size and of the slope's test, and which other readings say otherwise. */
export function readingsTitle(
  input: FigureInput,
  [published, ...others]: readonly [Reading, ...Reading[]],
): Sentence {
  const words = input.words.figures.readings;
  const { growthOfSize, slope, p } = published.answer;
  const test = significanceOf(p);
  const verdicts: readonly { readonly said: Sentence; readonly unless: Sentence }[] = [
    ...(growthOfSize.value === null
      ? []
      : [
          {
            said: words.sizes[compareAsShown(growthOfSize.value, 0, growthOfSize.unit)]({
              growth: magnitude(input, growthOfSize),
            }),
            unless: unless(input, others, ["growthOfSize"]),
          },
        ]),
    ...(test === "unknown"
      ? []
      : [
          {
            said: words.slopes[test],
            unless:
              test === "significant"
                ? unless(input, others, ["slope", "p"])
                : unless(input, others, ["p"], "significant"),
          },
        ]),
  ];
  if (verdicts.length === 0) {
    return words.none({ why: whyNot(input, slope) });
  }
  const statements = verdicts.flatMap(({ said, unless: added }, index) => [
    ...(index === 0 ? [] : words.joint),
    ...said,
    ...added,
  ]);
  const isFragile = verdicts.some(({ unless: added }) => added.length > 0);
  return isFragile || others.length === 0 ? statements : [...statements, ...words.stands];
}

/** The readings that overturn a verdict; nothing where there are none. */
function unless(
  { words }: FigureInput,
  others: readonly Reading[],
  judged: readonly Judged[],
  kind: "otherwise" | "significant" = "otherwise",
): Sentence {
  const { unless: added, all, many } = words.figures.readings;
  const found = others.filter(({ overturned }) => judged.some((one) => overturned.has(one)));
  const readings =
    found.length === others.length
      ? all
      : found.length > MOST_NAMED_READINGS
        ? many({ count: found.length, others: others.length })
        : listText(
            found.map(({ name }) => name),
            words,
            "or",
          );
  return found.length === 0 ? [] : added[kind]({ readings });
}
