import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataError } from "../../src/data/problem";
import type { Study } from "../../src/data/study";
import { renderPage } from "../../src/html/render-page";
import { renderResults } from "../../src/html/results";
import type { Quantity } from "../../src/indicators/quantity";
import { studyWith, thesisDescriptor } from "../data/thesis-package";
import { wholePageInput } from "./sample-page";

interface Row {
  readonly gap: number;
  readonly population: number;
  readonly growth: number | null;
  readonly rate: number | null;
  readonly units: number;
  readonly workers: number;
}

/** Small and large counts, many equal ones, many zeros; blanks where a cell may be blank. */
const row: fc.Arbitrary<Row> = fc.record({
  gap: fc.oneof(
    { weight: 9, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) },
  ),
  population: fc.oneof(fc.constantFrom(0, 1, 365_385), fc.nat(2_000_000_000)),
  growth: fc.option(fc.integer({ min: -5000, max: 5000 })),
  rate: fc.option(fc.oneof(fc.constantFrom(0, 770, 10_000), fc.integer({ min: 0, max: 10_000 }))),
  units: fc.oneof(fc.constantFrom(0, 1, 652), fc.nat(2_000_000_000)),
  workers: fc.oneof(fc.constantFrom(0, 1, 3575), fc.nat(2_000_000_000)),
});

const hundredths = (value: number | null): string => (value === null ? "" : (value / 100).toFixed(2));

/** The package of these rows as its files would be, read as the program reads it. */
function studyOfRows(rows: readonly Row[], alternative: number | null): Study {
  let year = 1944;
  const years = rows.map(({ gap }) => {
    year += gap;
    return year;
  });
  const lines = (header: string, write: (one: Row) => string) =>
    `${[header, ...rows.map((one, index) => `${years[index]},${write(one)}`)].join("\n")}\n`;
  const { resources, ...descriptor } = thesisDescriptor();
  const remark = { resource: "small-industry", year: years[1], column: "units", kind: "doubtful" };
  return studyWith({
    "datapackage.json": JSON.stringify({
      ...descriptor,
      resources: JSON.parse(JSON.stringify(resources).replaceAll('"maximum":2050', '"maximum":2100')),
      remarks: [{ ...remark, text: { id: "Meragukan.", en: "Doubtful." }, alternative }],
    }),
    "population.csv": lines(
      "year,population,growth_reported",
      (one) => `${one.population},${hundredths(one.growth)}`,
    ),
    "unemployment.csv": lines("year,unemployment_rate", (one) => hundredths(one.rate)),
    "small-industry.csv": lines("year,units,workers", (one) => `${one.units},${one.workers}`),
  });
}

const unsaid = /NaN|undefined|Infinity|\[object |\bnull\b/;

/** The whole report on a study, without a kernel: what it computes, and what its page says. */
function expectSoundReport(study: Study): void {
  const input = wholePageInput(undefined, study);
  const results = renderResults(study, input.analysis, input.findings);
  const { quantities } = JSON.parse(results) as { quantities: Readonly<Record<string, Quantity>> };
  expect(Object.keys(quantities).length).toBeGreaterThan(300);
  for (const [id, { value, reason, label, formula = "" }] of Object.entries(quantities)) {
    const said = [label.id, label.en, formula, reason?.id ?? "", reason?.en ?? ""];
    expect([
      id,
      value === null ? /\S/.test(reason?.id ?? "") && /\S/.test(reason?.en ?? "") : Number.isFinite(value),
    ]).toEqual([id, true]);
    expect(said.filter((text) => unsaid.test(text))).toEqual([]);
  }
  const page = renderPage(input);
  const [, shown = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
  expect(shown.length).toBeGreaterThan(50_000);
  const place = unsaid.exec(shown)?.index ?? -1;
  expect(place === -1 ? "" : shown.slice(Math.max(0, place - 200), place + 100)).toBe("");
}

describe("any valid data package", () => {
  it("of 3 to 14 years makes a report whose every number is finite or says why not", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 14 }),
        fc.option(fc.nat(2_000_000_000)),
        (rows, alternative) => expectSoundReport(studyOfRows(rows, alternative)),
      ),
      { numRuns: 8, seed: 5371 },
    );
  });

  it("of 60 years makes one too", () => {
    const [rows] = fc.sample(fc.array(row, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 2016 });
    expectSoundReport(
      studyOfRows(
        (rows ?? []).map((one) => ({ ...one, gap: 1 })),
        null,
      ),
    );
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
          expect(refusal).toBeInstanceOf(DataError);
          expect((refusal as DataError).problems).toContainEqual(
            expect.objectContaining({ file: "small-industry.csv", line: line + 2, column }),
          );
        },
      ),
      { numRuns: 50, seed: 5371 },
    );
  });
});
