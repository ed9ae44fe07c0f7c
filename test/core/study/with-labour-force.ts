import { type ColumnRule, rulesOf } from "../../../src/core/study/columns";
import type { Study } from "../../../src/core/study/study";

/** Made up so that they fit the thesis' unemployment rates: year, labour force, employed. */
const labourForce = [
  [2012, 160_000, 152_368],
  [2013, 164_500, 156_127],
  [2014, 168_300, 157_596],
  [2015, 172_900, 159_587],
  [2016, 178_800, 165_032],
] as const;

const both = (text: string) => ({ id: text, en: text });

/** A study of the thesis' years with the optional table, these rows unless told. */
export function withLabourForce(
  study: Study,
  rows: readonly (readonly [year: number, labourForce: number, employed: number])[] = labourForce,
): Study {
  const file = "labour-force.csv";
  const cell = (column: string, year: number, index: number, value: number) => ({
    value,
    source: { resource: "labour-force", column, year, file, line: index + 2, publisher: "BPS" } as const,
  });
  return {
    ...study,
    tables: {
      ...study.tables,
      "labour-force": {
        name: "labour-force",
        title: both("Labour force"),
        file,
        publisher: "BPS",
        columns: (["labour_force", "employed"] as const).map((name) => ({
          name,
          title: both(name),
          unit: both("persons"),
          rule: rulesOf("labour-force").find((rule) => rule.name === name) as ColumnRule,
        })),
        rows: rows.map(([year, all, employed], index) => ({
          year,
          cells: {
            labour_force: cell("labour_force", year, index, all),
            employed: cell("employed", year, index, employed),
          },
        })),
      },
    },
  };
}
