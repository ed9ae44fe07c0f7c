import type { Study } from "../study/study";
import { addAbsorption } from "./absorption";
import { addAssociations } from "./association";
import { addDecomposition } from "./decomposition";
import { addDescriptions } from "./description";
import { addGrowth } from "./growth";
import { addLabourForce } from "./labour-force";
import { createLedger, type Indicator } from "./ledger";
import { addLevels } from "./levels";
import { addAnsweringLines, addModels } from "./models";
import { addPace } from "./pace";
import { addPublishedGrowth } from "./published-growth";
import type { Quantity } from "./quantity";
import { addMannKendall, addTheilSen } from "./robust";
import { addSensitivity } from "./sensitivity";
import { addSlopeTests } from "./slope-tests";
import { addTrends } from "./trends";
import { addVariants } from "./variant-answers";

/** Every quantity of a study, by id, each after the ones that it is computed from. */
export type Analysis = ReadonlyMap<string, Quantity>;

/** What answers the question, and is computed of every variant of a study too. */
const answering: readonly Indicator[] = [
  addLevels,
  addGrowth,
  addAbsorption,
  addDecomposition,
  addPace,
  addLabourForce,
  addAnsweringLines,
  addSlopeTests,
  addAssociations,
];

/** All that is computed of a study, each after what it reads. */
const indicators: readonly Indicator[] = [
  addLevels,
  addPublishedGrowth,
  addDescriptions,
  addGrowth,
  addAbsorption,
  addDecomposition,
  addPace,
  addLabourForce,
  addModels,
  addSlopeTests,
  addTrends,
  addAssociations,
  addTheilSen,
  addMannKendall,
  addSensitivity,
  addVariants(answering),
];

/**
 * Computes the whole quantity ledger of a study, once. Pure: the same study gives the same quantities.
 * What cannot be computed has no value but a reason; it never fails for a valid study.
 *
 * @example analyse(study).get("value.workers.2016")?.value // => 9425
 */
export function analyse(study: Study): Analysis {
  const ledger = createLedger(study);
  for (const add of indicators) {
    add(ledger);
  }
  return ledger.quantities;
}
