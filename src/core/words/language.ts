import { en } from "./en";
import { id, type Words } from "./id";

/** The languages of the report with their words, the thesis' own first. A language is one entry. */
const wordsByLanguage = {
  id,
  en,
} satisfies Record<string, Words>;

export type Language = keyof typeof wordsByLanguage;

export const languages = Object.keys(wordsByLanguage) as readonly Language[];

export type { Words };

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
