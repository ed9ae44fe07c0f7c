/** The languages of the report, the thesis' own first. */
export const languages = ["id", "en"] as const;

export type Language = (typeof languages)[number];

/** A text in each language of the report. */
export type Localized = Readonly<Record<Language, string>>;
