import { en } from "./en";
import { id, type Words } from "./id";

/** The languages of the report with their words, the thesis' own first. A language is one entry. */
const wordsByLanguage = byTag({
  id,
  en,
});

export type Language = keyof typeof wordsByLanguage;

export const languages = Object.keys(wordsByLanguage) as readonly Language[];

export type { Words };

/** Gives each the type that all have: with their own written out, a notebook would read declarations the longest. */
function byTag<Tag extends string>(words: Readonly<Record<Tag, Words>>): Readonly<Record<Tag, Words>> {
  return words;
}

/** A text in each language of the report. */
export type Localized = Readonly<Record<Language, string>>;

/** A text that is said once the language is known: which of the words, and what is handed to them. */
export type Say<Said = string> = (words: Words) => Said;

/**
 * The words of a language.
 *
 * @example wordsIn("en").language.name // => "English"
 */
export function wordsIn(language: Language): Words {
  return wordsByLanguage[language];
}

/** The text in every language, for what is kept beside its number in all of them. */
export function inEachLanguage(say: (words: Words, language: Language) => string): Localized {
  return Object.fromEntries(
    languages.map((language) => [language, say(wordsIn(language), language)]),
  ) as Localized;
}
