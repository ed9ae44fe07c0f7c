import { describe, expect, it } from "vitest";
import { plainText } from "../../../../src/core/content/prose/prose";
import { studyWith, thesisDescriptor, thesisTables } from "../../study/thesis-package";
import { gathered } from "./gathered";

const said = (sentence: Parameters<typeof plainText>[0]) => plainText(sentence);

const thesis = gathered("en").report;

/** A study whose readings and years left out change no verdict: workers and units grow steadily together. */
const steady = gathered(
  "en",
  studyWith({
    "datapackage.json": JSON.stringify({
      ...thesisDescriptor(),
      remarks: [{ ...thesisDescriptor().remarks[0], alternative: 1560 }],
    }),
    "small-industry.csv": `year,units,workers
2012,1000,5010
2013,1130,5655
2014,1270,6340
2015,1410,7060
2016,1550,7740
`,
  }),
).report;

const remarked = (column: string, alternative: number | null) =>
  gathered(
    "en",
    studyWith({
      ...thesisTables,
      "datapackage.json": JSON.stringify({
        ...thesisDescriptor(),
        remarks: [
          {
            ...thesisDescriptor().remarks[0],
            resource: column === "unemployment_rate" ? "unemployment" : "small-industry",
            column,
            alternative,
          },
        ],
      }),
    }),
  ).report;

describe("behind a judgement that another reading overturns", () => {
  // R: 65.28% with 1,040 units (9.0625 against 5.4831), 16.74% to 2015 (6.4010 against 5.4831).
  it("stands the reading with its size, and the year that it hangs on", () => {
    expect(said(thesis.unless.bySign(thesis.workersPerUnit.growth))).toBe(
      "; with 1,040 business units in 2016 it rises by 65.28% instead; without 2016 it rises by 16.74% instead",
    );
  });

  // R: p = 0.0592 with 1,040 units.
  it("stands the p of the test in that reading", () => {
    expect(said(thesis.unless.byRelation(thesis.primary))).toContain(
      "; with 1,040 business units in 2016 it is not significant, p\u00a0=\u00a00.059",
    );
  });

  // R: with 1,040 units the number brings 2,431 of 5,850 and the size 3,419.
  it("stands which part of the change is the larger one then", () => {
    const effect = (name: string) => thesis.ofPeriod(`decomposition.${name}_chained`);
    expect(said(thesis.unless.bySource(effect("units_effect"), effect("size_effect")))).toBe(
      "; with 1,040 business units in 2016 most of it comes from the size of business units",
    );
  });

  it("stands that a published series goes the other way, by the cell's other value", () => {
    const { unless, workers, units } = remarked("workers", 3000);
    expect(said(unless.byCourse(workers.yearly))).toBe("; with 3,000 workers in 2016 it falls instead");
    expect(unless.byCourse(units.yearly)).toEqual([]);
  });

  it("stands a phrase of the cell's own, which may pass over years left out", () => {
    const { unless, workersPerUnit, say } = thesis;
    const own = unless.bySign(workersPerUnit.growth, ({ kind, reading, verdict }) =>
      kind === "without-year" ? "" : say`${reading}: ${verdict}`,
    );
    expect(said(own)).toBe("with 1,040 business units in 2016: positive");
  });
});

describe("behind a judgement that stands under all readings", () => {
  it("is nothing", () => {
    const { unless, workersPerUnit, primary, ofPeriod, workers } = steady;
    expect([
      unless.bySign(ofPeriod("pace.workers_beyond")),
      unless.byPace(ofPeriod("pace.workers_beyond")),
      unless.byCourse(workers.yearly),
      unless.byCourse(workersPerUnit.yearly),
      unless.byRelation(primary),
      unless.bySignificance(primary.slopeP),
    ]).toEqual([[], [], [], [], [], []]);
  });

  it("is nothing where the judgement has no verdict to overturn", () => {
    const { unless, quantity } = gathered(
      "en",
      studyWith({ "unemployment.csv": "year,unemployment_rate\n2012,\n2013,\n2014,\n2015,\n2016,\n" }),
    ).report;
    expect(unless.bySign(quantity("growth_pct.unemployment.2012_2016"))).toEqual([]);
  });
});

it("a reading that the ledger does not have, of a quantity that the doubtful cell enters, is an error", () => {
  expect(() => thesis.unless.bySign(thesis.quantity("desc.units.mean"))).toThrow(
    /variant\.units_2016_as_1040\.desc\.units\.mean/,
  );
});

it("findings that a reading overturns are listed with it, the others are not", () => {
  const { turned, say, unless, workersPerUnit, population } = thesis;
  expect(
    said(
      turned([
        [say`the average size`, unless.bySign(workersPerUnit.growth, ({ reading }) => reading)],
        [say`the population`, unless.byCourse(population.yearly, ({ reading }) => reading)],
      ]),
    ),
  ).toBe("the average size (with 1,040 business units in 2016; without 2016)");
});
