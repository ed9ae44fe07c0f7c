import type { Study } from "../study/study";
import { addAbsorption } from "./absorption";
import { addAssociations } from "./association";
import { addGrowth } from "./growth";
import { createLedger } from "./ledger";
import { addDescriptions, addLevels } from "./levels";
import { addModels, addTrends } from "./models";
import { addPublishedGrowth } from "./published-growth";
import type { Quantity } from "./quantity";
import { addRobust } from "./robust";
import { addSensitivity } from "./sensitivity";

/** Every quantity of a study, by id, each after the ones that it is computed from. */
export type Analysis = ReadonlyMap<string, Quantity>;

/**
 * Computes the whole quantity ledger of a study, once. Pure: the same study gives the same quantities.
 * What cannot be computed has no value but a reason; it never fails for a valid study.
 *
 * @example analyse(study).get("value.workers.2016")?.value // => 9425
 */
export function analyse(study: Study): Analysis {
  const ledger = createLedger();
  addLevels(ledger, study);
  addPublishedGrowth(ledger, study);
  addDescriptions(ledger, study);
  addGrowth(ledger, study);
  addAbsorption(ledger, study);
  addModels(ledger, study);
  addTrends(ledger, study);
  addAssociations(ledger, study);
  addRobust(ledger, study);
  addSensitivity(ledger, study);
  return ledger.quantities;
}
