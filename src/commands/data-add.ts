import { addYear, readTypedFigure, type TypedYear } from "../collect/entry/add-year";
import { type EditablePackage, editablePackage } from "../collect/entry/editable-package";
import { writePackage } from "../collect/entry/write-package";
import { type YearFigure, yearFigures } from "../collect/entry/year-figures";
import { readPackageFiles } from "../collect/open-package";
import { describeProblem } from "../core/study/problem";
import { wordsIn } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { openForEntry, sayWhatIsLeft } from "./data-entry-words";
import { type Dialogue, isConfirmed } from "./dialogue";
import type { Terminal } from "./terminal";

const words = wordsIn("en");

const options = Object.keys(yearFigures) as YearFigure[];

/** The options as commander gives them. */
export type Typed = Readonly<Record<string, string | undefined>>;

/**
 * Adds a year to the package in a folder, and says how each figure was read.
 *
 * @param shown the folder as the user writes it
 */
export async function addYearTo(
  folder: string,
  shown: string,
  given: Typed,
  dialogue: Dialogue,
  terminal: Terminal,
): Promise<void> {
  const files = openForEntry(folder, shown, terminal);
  const current = editablePackage(files);
  const { typed, wasAsked } = await completeYear(current, given, dialogue, terminal);
  const { readings, cautions, files: changed } = addYear(current, typed);
  for (const line of readings) terminal.print(line(words));
  for (const caution of cautions) terminal.print(`Look at this: ${caution(words)}`);
  if (changed.size === 0) {
    terminal.print(`${shown} has all of this already; nothing was written.`);
    return;
  }
  if (wasAsked && !(await isConfirmed(dialogue, `Write this to ${shown}?`))) {
    terminal.print("Nothing was written.");
    return;
  }
  writePackage(folder, files, changed);
  terminal.print(`Written to ${shown}: ${[...changed.keys()].join(", ")}`);
  sayWhatIsLeft(readPackageFiles(folder), shown, terminal);
}

/** Asks on a terminal for what was left out; elsewhere only what was given counts. */
async function completeYear(
  current: EditablePackage,
  given: Typed,
  dialogue: Dialogue,
  terminal: Terminal,
): Promise<{ readonly typed: TypedYear; readonly wasAsked: boolean }> {
  const missing = options.filter((option) => given[attribute(option)] === undefined);
  const wasAsked = dialogue.isPossible && (given.year === undefined || missing.length > 0);
  const figures: Partial<Record<YearFigure, string>> = {};
  for (const option of options) {
    const figure = given[attribute(option)];
    if (figure !== undefined) figures[option] = figure;
  }
  if (!wasAsked) {
    if (given.year === undefined)
      throw new Refusal("usage", "serapan data add needs --year, for example --year 2017");
    return { typed: typedYear(given.year, figures, given.publisher), wasAsked };
  }
  const year = given.year ?? (await dialogue.ask("Year: "));
  for (const option of missing) figures[option] = await askFigure(current, option, dialogue, terminal);
  const publisher =
    given.publisher ?? (await dialogue.ask("Publisher, if not the tables' own (Enter if it is): "));
  return { typed: typedYear(year, figures, publisher), wasAsked };
}

async function askFigure(
  current: EditablePackage,
  option: YearFigure,
  dialogue: Dialogue,
  terminal: Terminal,
): Promise<string> {
  for (;;) {
    const answer = await dialogue.ask(
      `${words.study.columns[yearFigures[option].column].question} (Enter to leave it out): `,
    );
    if (answer === "") return "";
    const reading = readTypedFigure(current, option, answer);
    if (typeof reading === "string") return answer;
    terminal.complain(describeProblem(reading, words));
  }
}

const typedYear = (
  year: string,
  figures: TypedYear["figures"],
  publisher: string | undefined,
): TypedYear => ({
  year: year.trim(),
  figures,
  ...(publisher === undefined ? {} : { publisher }),
});

/** commander's name of an option: `growth-reported` becomes `growthReported`. */
const attribute = (option: YearFigure): string =>
  option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
