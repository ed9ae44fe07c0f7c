import { Html, html } from "../core/content/html";
import { type InlineWriter, renderInline } from "../core/content/prose/render";
import type { Quantity } from "../core/ledger/quantity";
import type { Study } from "../core/study/study";
import {
  languages as allLanguages,
  inEachLanguage,
  type Language,
  type Words,
  wordsIn,
} from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { Inline, OwnNumber } from "../core/words/sentence";
import type { Pictures } from "./block";
import type { Reference } from "./page-input";
import { createSlugs } from "./slug";

/** Where a link stands, for the message when its target is missing. */
export interface LinkPlace {
  readonly notebook: string;
  readonly cellId: string;
}

/** A text of the author's in Markdown, with the pictures that it names. */
export interface AuthorText extends LinkPlace {
  readonly source: string;
  readonly pictures?: Pictures;
}

/** A work as the list of references shows it. */
export interface BibliographyEntry {
  readonly id: string;
  readonly html: Html;
}

/** What needs a heavy package, or a file, and is handed in: all else of an edition is plain and could run in a page. */
export interface EditionEffects {
  /** A cell's TypeScript, its words marked by kind. */
  highlight(source: string): Html;
  /** The author's Markdown as clean HTML. */
  markdown(text: AuthorText): Html;
  /** What is left of foreign HTML when all that acts or styles is gone. */
  clean(foreign: string): Html;
  /** The works that are cited, set in the style of the report. */
  composeBibliography(
    references: readonly Reference[],
    cited: ReadonlySet<string>,
    language: Language,
  ): readonly BibliographyEntry[];
}

/**
 * One language's edition while it is being written: how its anchors are called, and what it has used.
 * Both editions lie in one page, so the anchors of the second carry its language: `en-section-background`.
 */
export interface Edition {
  readonly language: Language;
  readonly words: Words;
  readonly effects: EditionEffects;
  /**
   * What a file that is taken from the page is called: after what it holds, the data package, and the language; and
   * "what-if" where the figures lie in no file.
   */
  readonly fileName: (key: string) => string;
  /** The id in the page of a thing that the notebooks call `anchor`. */
  readonly anchor: (anchor: string) => string;
  /** A sentence as HTML: numbers open their provenance, links stay in the edition. */
  readonly inline: (parts: readonly Inline[], place?: LinkPlace) => Html;
  /** Makes the links and anchors of markup that was written without an edition stay in this one. */
  readonly keepLinks: (markup: string, place?: LinkPlace) => Html;
  /** The ids of the quantities that the edition has shown so far. */
  readonly usedQuantities: Set<string>;
  /** The numbers of cells' own that it has shown so far, by their ids. */
  readonly ownQuantities: Map<string, Quantity>;
  /** The anchors that the edition has linked to so far, with the place of the first link. */
  readonly linked: Map<string, LinkPlace | undefined>;
}

/** Anchors that the page has for itself. */
const ownAnchors = [
  "abstract",
  "answer",
  "appendix",
  "audit",
  "changes",
  "content",
  "contents",
  "data",
].concat(["panel", "payload", "plotly", "quantities", "references", "reproduce", ...allLanguages]);

/** Begins an edition; `isFirst` is the one that a page without JavaScript shows. */
export function createEdition(
  language: Language,
  isFirst: boolean,
  effects: EditionEffects,
  { name: packageName, dataHash }: Pick<Study, "name" | "dataHash">,
): Edition {
  const usedQuantities = new Set<string>();
  const linked = new Map<string, LinkPlace | undefined>();
  const anchor = (name: string): string => (isFirst ? name : `${language}-${name}`);
  const ownQuantities = new Map<string, Quantity>();
  const writerAt = (place?: LinkPlace): InlineWriter => ({
    number: ({ text, quantity, own }) => {
      usedQuantities.add(quantity);
      if (own !== undefined) addOwn(ownQuantities, quantity, own, place);
      return html`<span data-q="${quantity}">${text}</span>`.markup;
    },
    link: ({ text, anchor: target }) => html`<a href="#${target}">${text}</a>`.markup,
  });
  const uniqueAnchor = createSlugs(ownAnchors);
  const keepLinks = (markup: string, place?: LinkPlace): Html =>
    new Html(
      markup
        .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${anchor(uniqueAnchor(id))}"`)
        .replace(/(<a href=")#([^"]+)"/g, (_, start: string, target: string) => {
          if (!linked.has(target)) {
            linked.set(target, place && { notebook: place.notebook, cellId: place.cellId });
          }
          return `${start}#${anchor(target)}"`;
        }),
    );
  return {
    language,
    words: wordsIn(language),
    effects,
    fileName: (key) => [key, packageName, language, ...(dataHash === "" ? ["what-if"] : [])].join("-"),
    anchor,
    inline: (parts, place) => keepLinks(renderInline(parts, writerAt(place)), place),
    keepLinks,
    usedQuantities,
    ownQuantities,
    linked,
  };
}

/** @throws {Refusal} for two numbers of one name */
function addOwn(
  known: Map<string, Quantity>,
  id: string,
  { label, value, unit }: OwnNumber,
  { notebook, cellId }: LinkPlace = { notebook: "index.html", cellId: "" },
): void {
  const other = known.get(id);
  if (other === undefined) {
    const labels = inEachLanguage(() => label);
    known.set(id, { id, concept: id, value, unit, label: labels, cell: { notebook, cellId } });
  } else if (other.value !== value || other.unit !== unit) {
    const place = { notebook, cellId };
    throw new Refusal(
      "notebook",
      ({ page }) => page.ownTwice({ ...place, label, first: other.cell?.cellId ?? "" }),
      place,
    );
  }
}
