import { describe, expect, test } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { analyse } from "../../../src/core/ledger/analyse";
import type { Quantity } from "../../../src/core/ledger/quantity";
import { variantsOf } from "../../../src/core/ledger/variants";
import { withCell } from "../../../src/core/study/change-study";
import type { Study } from "../../../src/core/study/study";
import { dataFolder } from "../../../src/paths";
import { cleanTables, studyOf } from "../audit/clean-study";

const study = openStudy(dataFolder("kota-kupang"));
const analysis = analyse(study);

const unitsRemark = (alternative: number | null) =>
  ({
    resource: "small-industry",
    year: 2014,
    column: "units",
    kind: "doubtful",
    text: { id: "mungkin salah cetak", en: "perhaps a misprint" },
    alternative,
  }) as const;

const threeYears: Study = studyOf({
  population: [2012, 2013, 2014].map((year, index) => [year, 100_000 + 1000 * index, null]),
  unemployment: [2012, 2013, 2014].map((year, index) => [year, 5 + index]),
  smallIndustry: [
    [2012, 40, 300],
    [2013, 45, 320],
    [2014, 47, 350],
  ],
});

describe("the variants of a study", () => {
  test("are it without each year, and with each other reading of a doubtful cell", () => {
    expect(variantsOf(study).map(({ name }) => name)).toEqual([
      "without_2012",
      "without_2013",
      "without_2014",
      "without_2015",
      "without_2016",
      "unemployment_2016_left_out",
      "units_2016_as_1040",
    ]);
  });

  test("have a reading once that two remarks ask for, and none of a published growth", () => {
    const growth = { ...unitsRemark(2), resource: "population", column: "growth_reported" } as const;
    const remarks = [unitsRemark(44), unitsRemark(44), unitsRemark(null), growth];
    const names = variantsOf({ ...threeYears, remarks }).map(({ name }) => name);
    expect(names.slice(3)).toEqual(["units_2014_as_44", "units_2014_left_out"]);
  });

  test("lose the year whose needed cell is left out, and keep it where the cell may be blank", () => {
    const [, , , leftOut] = variantsOf({ ...threeYears, remarks: [unitsRemark(null)] });
    expect(leftOut?.study.years).toEqual([2012, 2013]);
    expect(variantsOf(study)[5]?.study.years).toEqual([2012, 2013, 2014, 2015, 2016]);
  });
});

const studies: readonly (readonly [string, Study])[] = [
  ["the thesis", study],
  ["three years", { ...threeYears, remarks: [unitsRemark(44)] }],
  ["twelve noisy years", studyOf(cleanTables(3, 12, 0.2))],
];

test("a variant of two years has a line, and its only step is the whole period", () => {
  const ledger = analyse(threeYears);
  expect(ledger.get("variant.without_2013.ols.workers_on_units.slope")?.value).toBeCloseTo(50 / 7, 14);
  expect(ledger.get("variant.without_2013.marginal.workers_wrt_units.2012_2014")?.value).toBe(50 / 7);
});

test.each(studies)(
  "every quantity of a variant of %s is that of the variant's own analysis",
  (_, published) => {
    const ledger = analyse(published);
    // Of fewer than three years there is no study to compare with.
    for (const variant of variantsOf(published).filter((each) => each.study.years.length > 2)) {
      const own = analyse(variant.study);
      const prefix = `variant.${variant.name}.`;
      const ids = [...ledger.keys()].filter((id) => id.startsWith(prefix));
      expect(ids.length, variant.name).toBeGreaterThan(10);
      const saidOf = (quantity: Quantity | undefined) => [quantity?.value, quantity?.unit];
      expect(ids.map((id) => [id, ...saidOf(ledger.get(id))])).toEqual(
        ids.map((id) => [id, ...saidOf(own.get(id.slice(prefix.length)))]),
      );
    }
  },
);

describe("a quantity of a variant", () => {
  test("has the cells as inputs that it read, and the other reading in its formula", () => {
    expect(analysis.get("variant.units_2016_as_1040.value.workers_per_unit.2016")).toEqual({
      id: "variant.units_2016_as_1040.value.workers_per_unit.2016",
      concept: "variant.units_2016_as_1040.value.workers_per_unit",
      label: {
        id: "tenaga kerja per unit usaha, 2016, dengan 1.040 unit usaha pada 2016",
        en: "workers per business unit, 2016, with 1,040 business units in 2016",
      },
      unit: "workers_per_unit",
      formula: "{0} ÷ 1040",
      inputs: ["value.workers.2016"],
      value: 9425 / 1040,
    });
    expect(analysis.get("variant.units_2016_as_1040.marginal.workers_wrt_units.2012_2016")?.formula).toBe(
      "({1} − {0}) ÷ (1040 − {2})",
    );
  });

  test("does not depend on the cell that it reads otherwise", () => {
    const place = { resource: "small-industry", column: "units", year: 2016 } as const;
    const changed = analyse(withCell(study, place, 5000));
    for (const [id, { value }] of analysis) {
      if (id.startsWith("variant.units_2016_as_1040.")) {
        expect([id, changed.get(id)?.value]).toEqual([id, value]);
      }
    }
  });

  test("that needs a blank cell has none, and says that it is not available", () => {
    const remarks = [
      { ...unitsRemark(null), resource: "unemployment", column: "unemployment_rate" } as const,
    ];
    const ledger = analyse({ ...threeYears, remarks });
    const r = ledger.get("variant.unemployment_2014_left_out.cor.unemployment_workers.pearson_r");
    expect(r?.value).toBe(1);
    expect(r?.inputs).not.toContain("value.unemployment.2014");
  });
});
