import type { Study } from "../study/study";
import { formatInFull } from "../words/number";
import type { Indicator, Label, Ledger } from "./ledger";
import { addLevels, presentYears } from "./levels";
import type { Model } from "./model";
import { unemploymentOnWorkers, workersOnUnits } from "./models";
import { addRegression } from "./regression";
import { variantLedger } from "./variant-ledger";
import { type Variant, variantsOf } from "./variants";

/** A variant with the line that is fitted in it: the ids of its quantities begin with `model`. */
interface LineVariant extends Variant {
  readonly model: string;
}

/** The variants of the primary model: without each year, and with each other reading of its cells. */
function primaryVariants(study: Study): readonly LineVariant[] {
  return variantsOf(study)
    .filter(({ kind, remark }) => kind === "without-year" || remark?.resource === "small-industry")
    .map((variant) => ({ ...variant, model: `ols.workers_on_units_${suffixOf(variant)}` }));
}

/** The variants of the unemployment model: with each other reading of a rate. */
function unemploymentVariants(ledger: Ledger): readonly LineVariant[] {
  const years = presentYears(ledger, ["unemployment", "workers"]);
  return variantsOf(ledger.study)
    .filter(({ remark, year }) => remark?.resource === "unemployment" && years.includes(year))
    .map((variant) => ({ ...variant, model: `ols.unemployment_on_workers_${suffixOf(variant)}` }));
}

function suffixOf({ kind, year, remark }: Variant): string {
  if (kind === "without-year") {
    return `without_${year}`;
  }
  return typeof remark?.alternative === "number"
    ? `if_${year}_${remark.column}_${remark.alternative}`
    : `without_${year}_${remark?.column}`;
}

/** Fits the primary model and the unemployment model again in every variant of them. */
export const addSensitivity: Indicator = (ledger) => {
  for (const variant of primaryVariants(ledger.study)) {
    refit(ledger, variant, ({ study }) => workersOnUnits(study.years));
  }
  for (const variant of unemploymentVariants(ledger)) {
    refit(ledger, variant, (varied) =>
      unemploymentOnWorkers(presentYears(varied, ["unemployment", "workers"])),
    );
  }
};

function refit(published: Ledger, variant: LineVariant, modelOf: (varied: Ledger) => Model): void {
  const { kind, year, model: id } = variant;
  const varied = variantLedger(published, variant, { id: (name) => name, label: (label) => label });
  addLevels(varied);
  const base = modelOf(varied);
  addRegression(varied, {
    ...base,
    id,
    concept: `${base.id}_${kind === "without-year" ? `without_${year}` : "alternative"}`,
    label: (words, language) =>
      words.variants.of({
        quantity: base.label(words, language),
        reading: readingOfLine(variant)(words, language),
      }),
  });
  varied.make((name) => name.startsWith(`${id}.`));
}

/** How the reading is said behind the name of a line, which says by itself which series it reads. */
const readingOfLine =
  ({ year, remark }: Variant): Label =>
  (words, language) =>
    typeof remark?.alternative === "number"
      ? words.variants.readAs({ year, value: formatInFull(remark.alternative, language) })
      : words.variants.without({ year });
