import type { ResourceName, Study } from "../../study/study";
import type { Language } from "../../words/language";

const words = {
  source: { id: "Sumber", en: "Source" },
  processed: { id: "data diolah", en: "processed by the authors" },
} as const;

/** The line that names who published the figures: "Sumber: BPS Kota Kupang." */
export function sourceLine(study: Study, resources: readonly ResourceName[], language: Language): string {
  return `${words.source[language]}: ${publishers(study, resources)}.`;
}

/** The line under figures that were computed: "Sumber: BPS Kota Kupang (data diolah)." */
export function processedSourceLine(
  study: Study,
  resources: readonly ResourceName[],
  language: Language,
): string {
  return `${words.source[language]}: ${publishers(study, resources)} (${words.processed[language]}).`;
}

const publishers = (study: Study, resources: readonly ResourceName[]): string =>
  [...new Set(resources.map((name) => study.tables[name].publisher))].join("; ");
