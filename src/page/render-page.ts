import { languages } from "../core/words/language";
import { checkChapters } from "./check-chapters";
import { composeEdition } from "./compose-edition";
import { createEdition } from "./edition";
import { editionEffects } from "./effects";
import { composeLiving } from "./living/compose-living";
import { refuseOtherStudies } from "./one-study";
import type { PageInput } from "./page-input";
import { loadFurniture, renderShell } from "./page-shell";
import { composePayload } from "./payload";
import { shownQuantities } from "./quantity-list";
import { readBlocks } from "./read-blocks";

/** Makes ready what every page has, so that the first page needs no longer than the next. */
export function preparePage(): void {
  loadFurniture();
}

/**
 * The report as one HTML file that needs nothing else: executed notebooks, front and back matter, in the
 * languages given. The first of them is what a reader without JavaScript sees first.
 *
 * @throws {Refusal} for a heading that is not the registry's, a citation of an unknown reference, a link
 * to what is not in the report
 * @param options `living`: whether the page can compute itself again from other figures
 * @throws {Refusal} for such a link in the data package's own paragraphs
 */
export function renderPage(input: PageInput, { living = false } = {}): string {
  for (const notebooks of [input.editions, input.otherAbstracts ?? {}].flatMap(Object.values)) {
    refuseOtherStudies(notebooks, input.study);
  }
  const present = languages.filter((language) => input.editions[language] !== undefined);
  const written = present.map((language, index) => {
    const blocks = readBlocks(input.editions[language] ?? []);
    checkChapters(blocks);
    const edition = createEdition(language, index === 0, editionEffects, input.study);
    return {
      language,
      title: input.study.title[language],
      blocks,
      edition,
      content: composeEdition(input, blocks, edition),
    };
  });
  const quantities = shownQuantities(
    written.map(({ edition }) => edition),
    input.analysis,
  );
  const payload = composePayload(input.study, quantities, written);
  return renderShell(written, payload, living ? composeLiving(input, written) : null);
}
