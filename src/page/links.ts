import { renderInline } from "../core/content/prose/render";
import { contextFile } from "../core/study/package-files";
import { type Advice, type DataRefusal, dataRefusal, type FileProblem } from "../core/study/problem";
import { contextParagraphs, type Study } from "../core/study/study";
import { placeOfOffset } from "../core/study/text-place";
import type { Language, Words } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { NotebookRefusal } from "../kernel/notebook-place";
import type { Edition, LinkPlace } from "./edition";
import type { PageInput } from "./page-input";

/** What the link to a reference begins with; the reference's id follows. */
export const REFERENCE_ANCHOR = "ref-";

/**
 * The references that the edition has linked to.
 *
 * @throws {Refusal} for a link to one that is not there
 */
export function citedReferences({ references, study }: PageInput, edition: Edition): ReadonlySet<string> {
  const known = new Set(references.map(({ id }) => id));
  const cited = new Set<string>();
  for (const [target, place] of edition.linked) {
    if (!target.startsWith(REFERENCE_ANCHOR)) continue;
    const work = target.slice(REFERENCE_ANCHOR.length);
    if (!known.has(work)) {
      throw linkRefusal(study, edition, target, place, {
        inNotebook: ({ page }, at) => page.unknownCitation({ ...at, target, work }),
        inContext: ({ page }) => ({
          rule: page.unknownCitationRule,
          remedy: page.unknownCitationRemedy({ work }),
        }),
      });
    }
    cited.add(work);
  }
  return cited;
}

/** @throws {Refusal} for a link of the edition to what is not in its markup */
export function refuseDeadLinks(markup: string, study: Study, edition: Edition): void {
  const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [target, place] of edition.linked) {
    if (!ids.has(edition.anchor(target))) {
      throw linkRefusal(study, edition, target, place, {
        inNotebook: ({ page }, at) => page.deadLink({ ...at, target }),
        inContext: ({ page }) => ({ rule: page.deadLinkRule, remedy: page.deadLinkRemedy }),
      });
    }
  }
}

/** What is wrong with a link, said of a notebook's cell and of the paragraphs of the data package. */
interface WrongLink {
  inNotebook(words: Words, place: LinkPlace): string;
  inContext(words: Words): Advice;
}

/** The refusal of a link: by the data package's file where its paragraphs hold the link, else by notebook and cell. */
function linkRefusal(
  study: Study,
  { language }: Edition,
  target: string,
  place: LinkPlace = { notebook: "index.html", cellId: "" },
  { inNotebook, inContext }: WrongLink,
): DataRefusal | NotebookRefusal {
  const found = findContextLink(study, language, target);
  return found === null
    ? new Refusal("notebook", (words) => inNotebook(words, place), place)
    : dataRefusal(study.name, [{ ...found, advice: inContext }]);
}

/**
 * Where the data package's own paragraphs on the region link to a target inside the report, and what stands
 * there; null where they do not.
 */
function findContextLink(
  study: Study,
  language: Language,
  target: string,
): Omit<FileProblem, "advice"> | null {
  const paragraph = contextParagraphs(study, language).find((text) =>
    renderInline([{ kind: "markdown", text }]).includes(`<a href="#${target}"`),
  );
  if (paragraph === undefined) return null;
  const text = study.context[language];
  const within = Math.max(0, paragraph.indexOf(`#${target}`));
  return {
    place: {
      file: contextFile(language),
      ...placeOfOffset(text, text.indexOf(paragraph) + within),
    },
    value: `#${target}`,
  };
}
