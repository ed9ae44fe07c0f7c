import { escapeMarkup } from "../core/content/markup";
import { type InlineWriter, renderInline } from "../core/content/prose/render";
import type { Language } from "../core/words/language";
import type { Inline } from "../core/words/sentence";

/** Where a link stands, for the message when its target is missing. */
export interface LinkPlace {
  readonly notebook: string;
  readonly cellId: string;
}

/**
 * One language's edition while it is being written: how its anchors are called, and what it has used.
 * Both editions lie in one page, so the anchors of the second carry its language: `en-section-background`.
 */
export interface Edition {
  readonly language: Language;
  /** The id in the page of a thing that the notebooks call `anchor`. */
  readonly anchor: (anchor: string) => string;
  /** A sentence as HTML: numbers open their provenance, links stay in the edition. */
  readonly inline: (parts: readonly Inline[], place?: LinkPlace) => string;
  /** Makes the links of the author's Markdown stay in the edition. */
  readonly keepLinks: (html: string, place?: LinkPlace) => string;
  /** The ids of the quantities that the edition has shown so far. */
  readonly usedQuantities: Set<string>;
  /** The anchors that the edition has linked to so far, with the place of the first link. */
  readonly linked: Map<string, LinkPlace | undefined>;
}

/** Begins an edition; `isFirst` is the one that a page without JavaScript shows. */
export function createEdition(language: Language, isFirst: boolean): Edition {
  const usedQuantities = new Set<string>();
  const linked = new Map<string, LinkPlace | undefined>();
  const anchor = (name: string): string => (isFirst ? name : `${language}-${name}`);
  const writer: InlineWriter = {
    number: ({ text, quantity }) => {
      usedQuantities.add(quantity);
      return `<span data-q="${escapeMarkup(quantity)}">${escapeMarkup(text)}</span>`;
    },
    link: ({ text, anchor: target }) => `<a href="#${escapeMarkup(target)}">${escapeMarkup(text)}</a>`,
  };
  const keepLinks = (html: string, place?: LinkPlace): string =>
    html.replace(/(<a href=")#([^"]+)"/g, (_, start: string, target: string) => {
      if (!linked.has(target))
        linked.set(target, place && { notebook: place.notebook, cellId: place.cellId });
      return `${start}#${anchor(target)}"`;
    });
  return {
    language,
    anchor,
    inline: (parts, place) => keepLinks(renderInline(parts, writer), place),
    keepLinks,
    usedQuantities,
    linked,
  };
}
