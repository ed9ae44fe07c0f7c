import type { Remark, ResourceName, Study } from "../study/study";
import { formatInFull } from "../words/number";
import type { Indicator } from "./ledger";
import { presentYears } from "./levels";
import type { Model, Preparation } from "./model";
import { unemploymentOnWorkers, workersOnUnits } from "./models";
import { addRegression } from "./regression";
import { valueId } from "./series";

/** One way to fit a line again: without a year, or with another reading of a doubtful cell. */
export interface Variant {
  readonly kind: "without-year" | "alternative";
  readonly year: number;
  /** The ids of its quantities begin with it. */
  readonly model: string;
  readonly remark?: Remark;
}

/** The variants of the primary model: without each year, and with each alternative reading of its cells. */
export function primaryVariants(study: Study): readonly Variant[] {
  const withoutYears = study.years.map(
    (year): Variant => ({ kind: "without-year", year, model: `ols.workers_on_units_without_${year}` }),
  );
  return [...withoutYears, ...alternatives(study, "small-industry", "ols.workers_on_units")];
}

/** The variants of the unemployment model that the package's remarks ask for. */
export function unemploymentVariants(study: Study): readonly Variant[] {
  return alternatives(study, "unemployment", "ols.unemployment_on_workers");
}

/** The other readings of a table's cells, as variants of the model that those cells enter; each once, however many remarks ask for it. */
function alternatives(study: Study, resource: ResourceName, base: string): readonly Variant[] {
  const asked = study.remarks.flatMap((remark): Variant[] => {
    const { alternative, year, column } = remark;
    if (remark.resource !== resource || alternative === undefined || !study.years.includes(year)) {
      return [];
    }
    const reading =
      alternative === null ? `without_${year}_${column}` : `if_${year}_${column}_${alternative}`;
    return [{ kind: "alternative", year, remark, model: `${base}_${reading}` }];
  });
  return asked.filter(({ model }, index) => asked.findIndex((other) => other.model === model) === index);
}

/** Fits the primary model and the unemployment model again in every variant. */
export const addSensitivity: Indicator = (ledger) => {
  const { study } = ledger;
  for (const variant of primaryVariants(study)) {
    addRegression(ledger, refit(workersOnUnits(study.years), variant));
  }
  const years = presentYears(ledger, ["unemployment", "workers"]);
  for (const variant of unemploymentVariants(study)) {
    if (years.includes(variant.year)) {
      addRegression(ledger, refit(unemploymentOnWorkers(years), variant));
    }
  }
};

/** The model in a variant: a year left out, or one of its values replaced. */
function refit(base: Model, variant: Variant): Model {
  const { year, remark, kind } = variant;
  const replaced = typeof remark?.alternative === "number" ? remark.alternative : undefined;
  const shared = {
    ...base,
    id: variant.model,
    concept: `${base.id}_${kind === "without-year" ? `without_${year}` : "alternative"}`,
  };
  if (kind === "without-year" || replaced === undefined) {
    const keep = base.years.map((candidate) => candidate !== year);
    return {
      ...shared,
      label: (words, language) =>
        words.variants.of({
          quantity: base.label(words, language),
          reading: words.variants.without({ year }),
        }),
      x: base.x.filter((_, index) => keep[index]),
      y: base.y.filter((_, index) => keep[index]),
      years: base.years.filter((_, index) => keep[index]),
    };
  }
  return withValue(shared, year, columnSeries(remark?.column), replaced);
}

const columnSeries = (column: string | undefined): "units" | "workers" | "unemployment" =>
  column === "units" || column === "workers" ? column : "unemployment";

/** The replaced cell is not an input: the line no longer depends on it. */
function withValue(
  base: Model,
  year: number,
  series: "units" | "workers" | "unemployment",
  value: number,
): Model {
  const cell = valueId(series, year);
  const position = base.years.indexOf(year);
  const insert: Preparation = (values) => [...values.slice(0, position), value, ...values.slice(position)];
  return {
    ...base,
    label: (words, language) =>
      words.variants.of({
        quantity: base.label(words, language),
        reading: words.variants.readAs({ year, value: formatInFull(value, language) }),
      }),
    x: base.x.filter((id) => id !== cell),
    y: base.y.filter((id) => id !== cell),
    ...(base.x.includes(cell) ? { explanatory: insert } : { explained: insert }),
  };
}
