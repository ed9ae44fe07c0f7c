import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Html, html } from "../core/content/html";
import { type Language, wordsIn } from "../core/words/language";
import type { BibliographyEntry } from "./edition";
import { assetFolder } from "./page-files";
import type { Reference } from "./page-input";

/** The part of citeproc-js that is used here. */
interface CiteprocEngine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
}

interface Citeproc {
  readonly Engine: new (
    system: {
      retrieveLocale: (language: string) => string;
      retrieveItem: (id: string) => Reference | undefined;
    },
    style: string,
    language: string,
    forceLanguage: boolean,
  ) => CiteprocEngine;
}

/** Lists that were set already, as the regions of a batch cite the same works. */
const composed = new Map<string, readonly BibliographyEntry[]>();

/**
 * The references that are cited, set by the Citation Style Language in `assets/author-date.csl`, in
 * alphabetical order.
 */
export function composeBibliography(
  references: readonly Reference[],
  cited: ReadonlySet<string>,
  language: Language,
): readonly BibliographyEntry[] {
  const works = references.filter(({ id }) => cited.has(id));
  if (works.length === 0) return [];
  const key = `${language} ${JSON.stringify(works)}`;
  const list = composed.get(key) ?? setReferences(works, language);
  composed.set(key, list);
  return list;
}

function setReferences(works: readonly Reference[], language: Language): readonly BibliographyEntry[] {
  const citeproc: Citeproc = require("citeproc");
  const byId = new Map(works.map((reference) => [reference.id, reference]));
  const engine = new citeproc.Engine(
    {
      retrieveLocale: () => localeOf(language),
      retrieveItem: (id) => inLanguage(byId.get(id), language),
    },
    readFileSync(join(assetFolder, "author-date.csl"), "utf8"),
    language,
    true,
  );
  engine.updateItems([...byId.keys()]);
  const [{ entry_ids: order }, entries] = engine.makeBibliography();
  return entries.map((entry, index) => ({
    id: order[index]?.[0] ?? "",
    html: linkAddresses(entry.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, "").trim()),
  }));
}

/** What the Citation Style Language says in a language: the forms that all share, and the language's terms. */
function localeOf(language: Language): string {
  const terms = Object.entries(wordsIn(language).page.citationTerms).map(
    ([name, term]) => html`<term name="${name}">${term}</term>`.markup,
  );
  return readFileSync(join(assetFolder, "locale.xml"), "utf8").replace(
    "</terms>",
    `${terms.join("")}</terms>`,
  );
}

/** An address becomes a link, and loses the full stop that ends its entry. */
const linkAddresses = (entry: string): Html =>
  new Html(
    entry
      .replace(/https:\/\/[^\s<]+?(?=\.?$)/, (address) => `<a href="${address}">${address}</a>`)
      .replace(/<\/a>\.$/, "</a>"),
  );

/** A reference as a language writes it: its note may be given in each, as `custom.note`; a numbered edition is said in its words. */
function inLanguage(reference: Reference | undefined, language: Language): Reference | undefined {
  if (reference === undefined) return undefined;
  const note = reference.custom?.note[language];
  const edition = Number(reference.edition);
  return {
    ...reference,
    ...(note === undefined ? {} : { note }),
    ...(edition > 0 ? { edition: wordsIn(language).page.edition({ edition }) } : {}),
  };
}
