/**
 * Every word that the report and the commands say in Indonesian, grouped as the report is; the notebooks, the context
 * files and the data packages bring their own. What varies is handed in: sentences are functions. A translator copies
 * this file, as `en.ts` does, and enters the copy in `language.ts`.
 */
export const id = {
  /** How the language names itself; it is numbered, spelled and sorted by its key, a tag of BCP 47. */
  language: {
    name: "Bahasa Indonesia",
  },

  // ---- Data packages: what is wrong with one, and what is asked for.
  study: {},

  // ---- The audit's findings.
  audit: {},

  // ---- Series, units, quantities, and why one has no value.
  ledger: {},

  // ---- Titles, heads, notes of the tables.
  tables: {},

  // ---- Titles, axes, captions, descriptions of the figures.
  figures: {},

  // ---- Verbs, verdicts and joints of sentences; names of tables, figures and sections.
  prose: {},

  // ---- What a notebook's displays say by themselves.
  notebook: {},

  // ---- Two runs beside each other.
  comparison: {},

  // ---- The page: front matter, panel, appendix, buttons.
  page: {},

  // ---- The index page of a batch.
  batch: {},

  // ---- A notebook that failed: place, what happened, remedy.
  kernel: {},

  // ---- Making and writing a report: steps, and why a folder is refused.
  make: {},

  // ---- Data entry and import: questions, plans, refusals.
  collect: {},

  // ---- The command line: help, summaries, endings.
  commands: {},
};

/** The words of a language: what every language must have. */
export type Words = typeof id;
