import { type UndefinedReason, undefinedReasons } from "../statistics/estimate";
import { inEachLanguage, type Localized } from "../words/language";

const reasons = Object.fromEntries(
  undefinedReasons.map((reason) => [reason, inEachLanguage((words) => words.ledger.reasons[reason])]),
) as Readonly<Record<UndefinedReason, Localized>>;

/** Why an estimate is not defined, in words; the same object for the same reason. */
export function undefinedReason(reason: UndefinedReason): Localized {
  return reasons[reason];
}

/** A quantity has no value because one that it needs was not published. */
export function missingInput(label: Localized): Localized {
  return inEachLanguage((words, language) => words.ledger.notAvailable({ quantity: label[language] }));
}
