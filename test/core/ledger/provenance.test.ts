import { expect, test } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { type Analysis, analyse } from "../../../src/core/ledger/analyse";
import { type ObservedSeries, seriesColumns } from "../../../src/core/study/columns";
import type { Study, Table } from "../../../src/core/study/study";
import { dataFolder } from "../../../src/paths";
import { withLabourForce } from "../study/with-labour-force";

/** The thesis' data with a labour force, which they do not have. */
const study = withLabourForce(openStudy(dataFolder("kota-kupang")));
const analysis = analyse(study);

test("walking the inputs of any quantity ends in published cells, or in what the descriptor supposes", () => {
  // An input stands before what is computed from it, so that no walk goes in a circle.
  const walked = new Set<string>();
  const groundless = [...analysis.values()].filter(({ id, source, assumption, inputs }) => {
    const isGrounded =
      inputs === undefined
        ? (source ?? assumption) !== undefined
        : inputs.length > 0 && inputs.every((input) => walked.has(input));
    if (isGrounded) walked.add(id);
    return !isGrounded;
  });
  expect(groundless.map(({ id }) => id)).toEqual([]);
});

test("every quantity but a published cell and what is supposed has a formula and inputs", () => {
  const wrong = [...analysis.values()].filter(({ source, assumption, formula, inputs = [] }) => {
    const isLeaf = (source ?? assumption) !== undefined;
    return (formula !== undefined && inputs.length > 0) === isLeaf;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("a doubtful cell's other reading is named as each language writes numbers", () => {
  expect(analysis.get("ols.workers_on_units_if_2016_units_1040.slope")?.label).toEqual({
    id: "koefisien regresi: tenaga kerja atas unit usaha, bila 2016 = 1.040",
    en: "slope: workers on business units, if 2016 is 1,040",
  });
});

test("a formula names no input that the quantity does not have", () => {
  const places = (formula = ""): readonly number[] =>
    [...formula.matchAll(/\{(\d+)\}/g)].map(([, place]) => Number(place));
  const wrong = [...analysis.values()].filter(({ formula, inputs = [] }) =>
    places(formula).some((place) => place >= inputs.length),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

/** The study with one cell changed. */
function perturbed(series: ObservedSeries, year: number, change: (value: number) => number): Study {
  const { resource, column } = seriesColumns[series];
  const table = study.tables[resource] as Table;
  const rows = table.rows.map((row) => {
    const cell = row.cells[column];
    return row.year !== year || cell === undefined || cell.value === null
      ? row
      : { ...row, cells: { ...row.cells, [column]: { ...cell, value: change(cell.value) } } };
  });
  return { ...study, tables: { ...study.tables, [resource]: { ...table, rows } } };
}

/** The ids of quantities that are computed from this one, directly or not. */
function downstreamOf(leaf: string): ReadonlySet<string> {
  const found = new Set([leaf]);
  for (const { id, inputs } of analysis.values()) {
    if (inputs?.some((input) => found.has(input))) {
      found.add(id);
    }
  }
  return found;
}

const changedIn = (after: Analysis): readonly string[] =>
  [...analysis.keys()].filter((id) => after.get(id)?.value !== analysis.get(id)?.value);

const cells = (Object.keys(seriesColumns) as ObservedSeries[]).flatMap((series) =>
  study.years.map((year) => ({
    series,
    year,
    leaf:
      series === "growth_reported"
        ? `check.population_growth_reported_pct.${year}`
        : `value.${series}.${year}`,
  })),
);

const others = (series: ObservedSeries, year: number): readonly number[] => {
  const { resource, column } = seriesColumns[series];
  return (study.tables[resource]?.rows ?? []).flatMap((row) => {
    const value = row.year === year ? null : (row.cells[column]?.value ?? null);
    return value === null ? [] : [value];
  });
};

/** Small, large, order-changing, and equal to another year: what depends on ranks or ties moves with some of them. */
const perturbations = (series: ObservedSeries, year: number): readonly ((value: number) => number)[] => [
  (value) => value * 1.2 + 0.1,
  (value) => value * 5 + 1,
  (value) => value * 0.85,
  (value) => value / 9,
  () => others(series, year)[0] as number,
];

/** Counts of observations and what is looked up by them alone: they depend on how many cells there are. */
const dependsOnCountOnly =
  /\.(n|df_residual|f_df1|f_df2|n_slopes|pearson_perm_orderings|pearson_perm_p_floor|n_first_differences)$/;

/**
 * Against equally spaced years a cell's weight in another year's fitted value can be exactly zero (a middle year
 * has none on the slope), leverage is a matter of the years alone, and a median need not move with one value.
 */
const weightMayBeZero = /^(ols\.trend|trend_log|theil_sen)\./;

/** The base year is 100 whatever its value. */
const baseIndex = /^index_base_(\d{4})\.[a-z_]+\.\1$/;

/** The variance of Mann and Kendall's S moves only with ties, which one cell cannot make in a ratio. */
const movesWithTiesOnly = /^mann_kendall\.workers_(per_unit|share_of_population_pct)\.var_s$/;

/** What is undefined for another cell's sake, as over units that did not change, stays so. */
const isDefined = (id: string): boolean => analysis.get(id)?.value !== null;

/** Read as 1,040 the units of 2016 are those of 2015: their number has no effect, whatever the workers are. */
const noEffectOfNumber =
  /^variant\.units_2016_as_1040\.decomposition\.units_effect(_chained)?\.201[25]_2016$/;

const mayStay = [dependsOnCountOnly, weightMayBeZero, baseIndex, movesWithTiesOnly, noEffectOfNumber];

test.each(cells)(
  "a changed cell $leaf changes what is downstream of it and nothing else",
  ({ series, year, leaf }) => {
    const downstream = downstreamOf(leaf);
    let unmoved = [...downstream].filter(
      (id) => isDefined(id) && !mayStay.some((pattern) => pattern.test(id)),
    );
    for (const change of perturbations(series, year)) {
      const changed = changedIn(analyse(perturbed(series, year, change)));
      expect(changed.filter((id) => !downstream.has(id))).toEqual([]);
      unmoved = unmoved.filter((id) => !changed.includes(id));
      if (unmoved.length === 0) break;
    }
    expect(unmoved).toEqual([]);
  },
);
