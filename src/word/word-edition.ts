import type { Language, Words } from "../core/words/language";
import type { Edition } from "../page/edition";
import type { WordParagraph } from "./content";
import type { PageSetup } from "./page-setup";

/** What a link may lead to in the file, with its number where it has one. */
export interface Target {
  readonly kind: "table" | "figure" | "section" | "other";
  readonly number: string;
}

/** One language's file while it is being written. */
export interface WordEdition {
  readonly language: Language;
  readonly words: Words;
  readonly setup: PageSetup;
  /** Writes sentences as the page does, and notes the quantities and works that they use. */
  readonly page: Edition;
  /** By the anchors that the notebooks link to. */
  readonly targets: ReadonlyMap<string, Target>;
  /** The footnotes so far, in their order. */
  readonly footnotes: { readonly note: WordParagraph; readonly text: string }[];
  /** The names of the marks that are taken, with how often. */
  readonly marks: Map<string, number>;
  /** How many lists there are so far: each begins with its own first number. */
  readonly counts: { lists: number };
  /** Draws an SVG as a PNG, twice as large as it is shown. */
  readonly drawPng: (svg: string) => Uint8Array;
}
