import { addYear, readTypedFigure, type TypedYear } from "../collect/entry/add-year";
import { type EditablePackage, editablePackage } from "../collect/entry/editable-package";
import { writePackage } from "../collect/entry/write-package";
import { type YearFigure, yearFigures } from "../collect/entry/year-figures";
import { describeProblem } from "../core/study/problem";
import { Refusal } from "../core/words/refusal";
import { openForEntry, sayWhatIsWritten } from "./data-entry";
import { type Dialogue, isConfirmed } from "./dialogue";
import type { Terminal } from "./terminal";

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
  const { data, dataAdd } = terminal.words.commands;
  const { plan } = terminal.words.collect;
  const files = openForEntry(folder, shown, terminal);
  const current = editablePackage(files);
  const { typed, wasAsked } = await completeYear(current, given, dialogue, terminal);
  const { readings, cautions, files: changed } = addYear(current, typed);
  for (const line of readings) terminal.print(line(terminal.words));
  for (const caution of cautions) terminal.print(plan.lookAt({ caution: caution(terminal.words) }));
  if (changed.size === 0) {
    terminal.print(dataAdd.nothingNew({ folder: shown }));
    return;
  }
  if (wasAsked && !(await isConfirmed(dialogue, shown, terminal.words))) {
    terminal.print(data.nothingWritten);
    return;
  }
  writePackage(folder, files, changed);
  sayWhatIsWritten(folder, shown, changed, terminal);
}

/** Asks on a terminal for what was left out; elsewhere only what was given counts. */
async function completeYear(
  current: EditablePackage,
  given: Typed,
  dialogue: Dialogue,
  terminal: Terminal,
): Promise<{ readonly typed: TypedYear; readonly wasAsked: boolean }> {
  const missing = options.filter(
    (option) => given[attribute(option)] === undefined && current.tables.has(yearFigures[option].resource),
  );
  const wasAsked = dialogue.isPossible && (given.year === undefined || missing.length > 0);
  const figures: Partial<Record<YearFigure, string>> = {};
  for (const option of options) {
    const figure = given[attribute(option)];
    if (figure !== undefined) figures[option] = figure;
  }
  if (!wasAsked) {
    if (given.year === undefined) throw new Refusal("usage", ({ commands }) => commands.dataAdd.noYear);
    return { typed: typedYear(given.year, figures, given.publisher), wasAsked };
  }
  const { dataAdd } = terminal.words.commands;
  const year = given.year ?? (await dialogue.ask(dataAdd.askYear));
  for (const option of missing) figures[option] = await askFigure(current, option, dialogue, terminal);
  const publisher = given.publisher ?? (await dialogue.ask(dataAdd.askPublisher));
  return { typed: typedYear(year, figures, publisher), wasAsked };
}

async function askFigure(
  current: EditablePackage,
  option: YearFigure,
  dialogue: Dialogue,
  terminal: Terminal,
): Promise<string> {
  for (;;) {
    const { question } = terminal.words.study.columns[yearFigures[option].column];
    const answer = await dialogue.ask(terminal.words.commands.dataAdd.askFigure({ question }));
    if (answer === "") return "";
    const reading = readTypedFigure(current, option, answer);
    if (typeof reading === "string") return answer;
    terminal.complain(describeProblem(reading, terminal.words));
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
