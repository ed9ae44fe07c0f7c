import { type CellPlace, withCell, withoutYear } from "../study/change-study";
import { seriesColumns } from "../study/columns";
import type { Remark, Study } from "../study/study";
import { formatInFull } from "../words/number";
import type { Label } from "./ledger";
import { publishedSeries } from "./series";

/** Another reading of a study, which is a study too: without one of its years, or with a doubtful cell read otherwise. */
export interface Variant {
  /** The ids of its quantities begin with `variant.` and this: `units_2016_as_1040`, `without_2013`. */
  readonly name: string;
  readonly study: Study;
  readonly kind: "without-year" | "alternative";
  readonly year: number;
  /** The remark that doubts the cell. */
  readonly remark?: Remark;
  /** How the reading is said behind a quantity's name. */
  readonly reading: Label;
}

/** The variants of a study: without each year, and with each other reading of a cell that its remarks name, once. */
export function variantsOf(study: Study): readonly Variant[] {
  const withoutYears = study.years.map(
    (year): Variant => ({
      name: `without_${year}`,
      study: withoutYear(study, year),
      kind: "without-year",
      year,
      reading: (words) => words.variants.without({ year }),
    }),
  );
  const alternatives = study.remarks.flatMap((remark) => alternativeOf(study, remark) ?? []);
  return [
    ...withoutYears,
    ...alternatives.filter(
      ({ name }, index) => alternatives.findIndex((other) => other.name === name) === index,
    ),
  ];
}

/** The other reading that a remark offers; null where it offers none, or doubts no cell of the analysis. */
function alternativeOf(study: Study, remark: Remark): Variant | null {
  const { alternative, year } = remark;
  const series = publishedSeries.find((name) => isOf(seriesColumns[name], remark));
  if (alternative === undefined || series === undefined || !study.years.includes(year)) {
    return null;
  }
  const shared = { study: withCell(study, remark, alternative), kind: "alternative", year, remark } as const;
  return alternative === null
    ? {
        ...shared,
        name: `${series}_${year}_left_out`,
        reading: (words) => words.variants.withoutValue[series]({ year }),
      }
    : {
        ...shared,
        name: `${series}_${year}_as_${alternative}`,
        reading: (words, language) =>
          words.variants.withValue[series]({ year, value: formatInFull(alternative, language) }),
      };
}

const isOf = (column: Omit<CellPlace, "year">, remark: Remark): boolean =>
  column.resource === remark.resource && column.column === remark.column;
