import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderResults } from "../../src/core/comparison/results";
import type { Quantity } from "../../src/core/ledger/quantity";
import type { DataRefusal } from "../../src/core/study/problem";
import { isDataRefusal } from "../../src/core/study/problem";
import type { Study } from "../../src/core/study/study";
import { Refusal } from "../../src/core/words/refusal";
import { renderPage } from "../../src/page/render-page";
import { studyWith, thesisDescriptor } from "../core/study/thesis-package";
import { wholePageInput } from "./sample-page";

interface Row {
  readonly gap: number;
  readonly population: number;
  readonly growth: number | null;
  /** As the cell writes it; empty for a blank cell. */
  readonly rate: string;
  readonly units: number;
  readonly workers: number;
}

const hundredths = (value: number | null): string => (value === null ? "" : (value / 100).toFixed(2));

/** Small and large counts, many equal ones, many zeros; blanks where a cell may be blank. */
const row: fc.Arbitrary<Row> = fc.record({
  gap: fc.oneof(
    { weight: 9, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) },
  ),
  population: fc.oneof(fc.constantFrom(0, 1, 365_385), fc.nat(2_000_000_000)),
  growth: fc.option(fc.integer({ min: -5000, max: 5000 })),
  rate: fc
    .option(fc.oneof(fc.constantFrom(0, 770, 10_000), fc.integer({ min: 0, max: 10_000 })))
    .map(hundredths),
  units: fc.oneof(fc.constantFrom(0, 1, 652), fc.nat(2_000_000_000)),
  workers: fc.oneof(fc.constantFrom(0, 1, 3575), fc.nat(2_000_000_000)),
});

/** Rates with any number of decimals, most of them too many, and near zero. */
const anyDecimals: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, zeros, digit]) => `${whole % 2 === 0 ? 0 : whole}.${"0".repeat(zeros)}${digit}`);

/** Another reading that a remark has for the second year's cell of a column. */
type Alternative =
  | { readonly resource: "small-industry"; readonly column: "units"; readonly alternative: number | null }
  | { readonly resource: "unemployment"; readonly column: "unemployment_rate"; readonly alternative: number };

const ofUnits = (alternative: number | null): Alternative => ({
  resource: "small-industry",
  column: "units",
  alternative,
});

/** The package of these rows as its files would be, read as the program reads it. */
function studyOfRows(rows: readonly Row[], alternative: Alternative): Study {
  let year = 1944;
  const years = rows.map(({ gap }) => {
    year += gap;
    return year;
  });
  const lines = (header: string, write: (one: Row) => string) =>
    `${[header, ...rows.map((one, index) => `${years[index]},${write(one)}`)].join("\n")}\n`;
  const { resources, ...descriptor } = thesisDescriptor();
  const remark = { year: years[1], kind: "doubtful", text: { id: "Meragukan.", en: "Doubtful." } };
  return studyWith({
    "datapackage.json": JSON.stringify({
      ...descriptor,
      resources: JSON.parse(JSON.stringify(resources).replaceAll('"maximum":2050', '"maximum":2100')),
      remarks: [{ ...remark, ...alternative }],
    }),
    "population.csv": lines(
      "year,population,growth_reported",
      (one) => `${one.population},${hundredths(one.growth)}`,
    ),
    "unemployment.csv": lines("year,unemployment_rate", (one) => one.rate),
    "small-industry.csv": lines("year,units,workers", (one) => `${one.units},${one.workers}`),
  });
}

/** Many years with gaps between them would end in the future. */
const withoutGaps = (rows: readonly Row[]): readonly Row[] => rows.map((one) => ({ ...one, gap: 1 }));

function studyOrRefusal(rows: readonly Row[], alternative: Alternative): Study | DataRefusal {
  try {
    return studyOfRows(rows, alternative);
  } catch (error) {
    if (isDataRefusal(error)) return error;
    throw error;
  }
}

const unsaid = /NaN|undefined|Infinity|\[object |\bnull\b/;

/** The whole report on a study, without a kernel: what it computes, and what its page says. */
function expectSoundReport(study: Study): void {
  const input = wholePageInput(undefined, study);
  const results = renderResults(study, input.analysis, input.findings);
  const { quantities } = JSON.parse(results) as { quantities: Readonly<Record<string, Quantity>> };
  expect(Object.keys(quantities).length).toBeGreaterThan(300);
  const isSaid = (text = ""): boolean => /\S/.test(text) && !unsaid.test(text);
  const unsound = Object.values(quantities).filter(({ value, reason, label, formula = "" }) => {
    const words = [label.id, label.en, ...(value === null ? [reason?.id, reason?.en] : [])];
    return !words.every(isSaid) || unsaid.test(formula) || (value !== null && !Number.isFinite(value));
  });
  expect(unsound).toEqual([]);
  const page = renderPage(input);
  const [, shown = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
  expect(shown.length).toBeGreaterThan(50_000);
  const place = unsaid.exec(shown)?.index ?? -1;
  expect(place === -1 ? "" : shown.slice(Math.max(0, place - 200), place + 100)).toBe("");
}

describe("any valid data package", () => {
  // A permutation test lists all orders up to 9 years and draws from them beyond; Kendall's is exact below 50.
  it.each([
    [3, 4],
    [4, 3],
    [5, 2],
    [9, 1],
    [10, 1],
    [50, 1],
  ])("of %d years makes a report whose every number is finite or says why not", (years, numRuns) => {
    const ofYears = fc.array(row, { minLength: years, maxLength: years });
    fc.assert(
      fc.property(ofYears, fc.option(fc.nat(2_000_000_000)), (rows, alternative) =>
        expectSoundReport(studyOfRows(years < 20 ? rows : withoutGaps(rows), ofUnits(alternative))),
      ),
      { numRuns, seed: 5371 },
    );
  });

  it("whose rates and alternatives have any number of decimals makes one, or is refused", () => {
    const alternative = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 320 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`))
      .map(
        (value): Alternative => ({
          resource: "unemployment",
          column: "unemployment_rate",
          alternative: value,
        }),
      );
    let made = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 4 }),
        fc.oneof(fc.constant(null), anyDecimals),
        fc.oneof(fc.constant(ofUnits(null)), alternative),
        (rows, rate, other) => {
          const first = rows[0] as Row;
          const study = studyOrRefusal([{ ...first, rate: rate ?? first.rate }, ...rows.slice(1)], other);
          if (isDataRefusal(study)) {
            const places = study.details.map(({ place }) => place.file);
            expect(["unemployment.csv", "datapackage.json"]).toEqual(expect.arrayContaining(places));
            return;
          }
          made += 1;
          expectSoundReport(study);
        },
      ),
      { numRuns: 16, seed: 5371 },
    );
    expect(made).toBeGreaterThan(3);
  });
});

describe("any invalid data package", () => {
  it("is refused with the file, line and column of what is wrong", () => {
    const wrongCell = fc.constantFrom("365.385", "-1", "", "n.a.", "1e3", "2000000001", " 5", "=1+1", "<b>");
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 60 }),
        fc.nat(),
        wrongCell,
        (rows, where, wrong) => {
          const first = 1945;
          const line = where % rows.length;
          const table = [
            "year,units,workers",
            ...rows.map(({ units }, index) => `${first + index},${units},${index === line ? wrong : "7"}`),
          ].join("\n");
          const column = `${first + line},${rows[line]?.units},`.length + 1;
          const refusal = (() => {
            try {
              studyWith({ "small-industry.csv": table });
            } catch (error) {
              return error;
            }
          })();
          expect(refusal).toBeInstanceOf(Refusal);
          expect((refusal as DataRefusal).details).toContainEqual(
            expect.objectContaining({ place: { file: "small-industry.csv", line: line + 2, column } }),
          );
        },
      ),
      { numRuns: 50, seed: 5371 },
    );
  });
});
