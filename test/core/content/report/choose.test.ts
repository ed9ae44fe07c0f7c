import { expect, test } from "vitest";
import { choose } from "../../../../src/core/content/report/choose";
import { gathered } from "./gathered";

const { workers, workersPerUnit, population, ofPeriod, ...report } = gathered("en").report;
const { primary, changes, logarithms, unemploymentAndWorkers, workersAndUnits } = report;

const elasticity = ofPeriod("elasticity_midpoint.workers_wrt_units");

const signs = { positive: "more", negative: "fewer", zero: "as many", unknown: "nobody knows" };
const intervals = { above: "over", below: "under", includes: "around", unknown: "nobody knows" };
const verdicts = { significant: "yes", "not-significant": "no", unknown: "nobody knows" };

// Each by R's value in golden.json, which the name gives.
test.each([
  ["a sum that grew by 5,850", choose.bySign(workers.change, signs), "more"],
  ["growth of −11.4%", choose.bySign(workersPerUnit.growth, signs), "fewer"],
  ["3,575 to 9,425 workers", choose.byCourse(workers.yearly, signs), "more"],
  [
    "0.812 with p = 0.095, of five pairs",
    choose.byCorrelation(unemploymentAndWorkers.r, unemploymentAndWorkers.p, unemploymentAndWorkers.n, {
      together: "together",
      oppositely: "oppositely",
      noise: "noise",
      unknown: "nobody knows",
    }),
    "noise",
  ],
  [
    "p of 0.0147 by t and 0.0083 by permutation",
    choose.byTests(primary.slopeP, workersAndUnits.permutationP, {
      both: "both",
      neither: "neither",
      "only-t": "t",
      "only-permutation": "permutation",
      unknown: "nobody knows",
    }),
    "both",
  ],
  [
    "7,497 from the number and −1,647 from the size",
    choose.bySource(
      ofPeriod("decomposition.units_effect_chained"),
      ofPeriod("decomposition.size_effect_chained"),
      {
        units: "number",
        size: "size",
        balanced: "both",
        offset: "neither",
        none: "nothing",
        unknown: "nobody knows",
      },
    ),
    "number",
  ],
  [
    "one ordering of 120",
    choose.byCount(workersAndUnits.permutationCount, {
      none: "none",
      one: "one",
      more: "more",
      unknown: "nobody knows",
    }),
    "one",
  ],
  [
    "five years",
    choose.byLength([2012, 2013, 2014, 2015, 2016], { short: "few", medium: "some", long: "many" }),
    "few",
  ],
  [
    "an elasticity of 0.906",
    choose.byResponsiveness(elasticity, {
      elastic: "more than in proportion",
      proportional: "in proportion",
      inelastic: "less than in proportion",
      opposite: "against",
      unknown: "nobody knows",
    }),
    "less than in proportion",
  ],
  ["a p of 0.0147", choose.bySignificance(primary.slopeP, verdicts), "yes"],
  ["a p of 0.199", choose.bySignificance(changes.slopeP, verdicts), "no"],
  [
    "0.28 to 1.37 and one",
    choose.byInterval(logarithms.slopeLow, logarithms.slopeHigh, 1, intervals),
    "around",
  ],
  ["1.50 to 6.51 and one", choose.byInterval(primary.slopeLow, primary.slopeHigh, 1, intervals), "over"],
  [
    "0.812 and −0.996",
    choose.byAgreement(unemploymentAndWorkers.r, unemploymentAndWorkers.rOfChanges, {
      "same-sign": "alike",
      "opposite-sign": "against each other",
      unknown: "nobody knows",
    }),
    "against each other",
  ],
])("%s chooses its own variant", (_, chosen, expected) => {
  expect(chosen).toBe(expected);
});

test("a variant may be a sentence with numbers of its own", () => {
  const { report: gatheredReport, said } = gathered("en");
  const { prose, say } = gatheredReport;
  prose`Inhabitants: ${choose.bySign(population.change, {
    ...signs,
    positive: say`${population.change} more`,
  })}.`;
  expect(said()).toEqual(["prose: Inhabitants: 36,901\u00a0persons more."]);
});

test("a variant that is missing, or one of another judgement, is a type error", () => {
  // @ts-expect-error: what is said of a value that is not defined is missing
  choose.bySignificance(primary.slopeP, { significant: "yes", "not-significant": "no" });
  // @ts-expect-error: "rising" is no sign
  choose.bySign(workers.change, { ...signs, rising: "up" });
});
