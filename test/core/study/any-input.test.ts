import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRows } from "../../../src/collect/split-rows";
import { isDataRefusal } from "../../../src/core/study/problem";
import { readStudy } from "../../../src/core/study/read-study";
import { resourceNames, type Study } from "../../../src/core/study/study";
import { packageFiles, studyWith } from "./thesis-package";

const cellValues = (study: Study): (number | null)[] =>
  resourceNames.flatMap((name) =>
    (study.tables[name]?.rows ?? []).flatMap(({ cells }) => Object.values(cells).map(({ value }) => value)),
  );

describe("readStudy on any input", () => {
  const fragment = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      '"',
      ",",
      ";",
      "\r",
      "\n",
      "\r\n",
      "-",
      ".",
      "0",
      "9",
      "{",
      "}",
      "[",
      "null",
      "\\",
      "\u0000",
      "\ufeff",
    ),
  );

  it("either reads it, every number finite, or refuses it with places inside the file", () => {
    const texts = [...packageFiles().texts];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8), fragment), {
          minLength: 1,
          maxLength: 3,
        }),
        ([file, text], edits) => {
          const edited = edits.reduce((current, [where, removed, added]) => {
            const start = Math.floor(where * current.length);
            return current.slice(0, start) + added + current.slice(start + removed);
          }, text);
          try {
            const study = studyWith({ [file]: edited });
            expect(study.years.length).toBeGreaterThanOrEqual(3);
            for (const value of cellValues(study))
              expect(value === null || Number.isFinite(value)).toBe(true);
          } catch (error) {
            if (!isDataRefusal(error)) throw error;
            for (const { place } of error.details) {
              const { line, column } = place;
              const source = place.file === file ? edited : (packageFiles().texts.get(place.file) ?? "");
              const lines = source.split(/\r\n|\n|\r/);
              expect(line).toBeLessThanOrEqual(lines.length);
              expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? "")].length + 1);
            }
            expect(error.message).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
          }
        },
      ),
      { numRuns: 400, seed: 5371 },
    );
  });

  it("reads back every valid table as it was written", () => {
    const row = fc.record({
      population: fc.nat(300_000_000),
      growth: fc.option(fc.integer({ min: -5000, max: 5000 })),
      rate: fc.option(fc.integer({ min: 0, max: 10_000 })),
      units: fc.nat(1_000_000),
      workers: fc.nat(10_000_000),
    });
    const decimal = (hundredths: number | null) => (hundredths === null ? "" : (hundredths / 100).toFixed(2));
    fc.assert(
      fc.property(
        fc.integer({ min: 1945, max: 1990 }),
        fc.array(row, { minLength: 3, maxLength: 60 }),
        (first, rows) => {
          const lines = (header: string, write: (one: (typeof rows)[number]) => string) =>
            [header, ...rows.map((one, index) => `${first + index},${write(one)}`)].join("\n");
          const descriptor = {
            ...JSON.parse(packageFiles().texts.get("datapackage.json") ?? ""),
            remarks: [],
          };
          const study = studyWith({
            "datapackage.json": JSON.stringify(descriptor),
            "population.csv": lines(
              "year,population,growth_reported",
              (one) => `${one.population},${decimal(one.growth)}`,
            ),
            "unemployment.csv": lines("year,unemployment_rate", (one) => decimal(one.rate)),
            "small-industry.csv": lines("year,units,workers", (one) => `${one.units},${one.workers}`),
          });
          const asWritten = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);
          expect(study.years).toEqual(rows.map((_, index) => first + index));
          expect(cellValues(study)).toEqual([
            ...rows.flatMap(({ population, growth }) => [population, asWritten(growth)]),
            ...rows.map(({ rate }) => asWritten(rate)),
            ...rows.flatMap(({ units, workers }) => [units, workers]),
          ]);
        },
      ),
      { numRuns: 50, seed: 5371 },
    );
  });
});

describe("readStudy", () => {
  it("does not change what it is given", () => {
    const files = packageFiles();
    const before = [...files.texts];
    readStudy(files, splitRows);
    expect([...files.texts]).toEqual(before);
  });
});
