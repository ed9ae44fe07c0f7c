import { resolve } from "node:path";
import { Command, Option } from "commander";
import { type Language, languages, wordsIn } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { describeCode } from "../core/words/system-fault";
import { projectFolder } from "../paths";
import { readRegularFile } from "../read-regular-file";
import type { CreateCommand } from "./command";

/** `serapan word-comments`: what a reviewer left in a Word file, by notebook and cell. */
export const wordCommentsCommand: CreateCommand = ({ terminal, currentFolder }) => {
  const { wordComments, values } = terminal.words.commands;
  return new Command("word-comments")
    .summary(wordComments.summary)
    .description(wordComments.description)
    .argument(`<${values.file}>`, wordComments.file)
    .addOption(
      new Option(`--lang <${values.language}>`, wordComments.lang)
        .choices(languages)
        .default(terminal.language),
    )
    .addHelpText("after", wordComments.example)
    .action((file: string, { lang }: { lang: Language }) => {
      const { openWordFile }: typeof import("../word/word-parts") = require("../word/word-parts");
      const { readRemarks }: typeof import("../word/read-comments") = require("../word/read-comments");
      const {
        describeRemarks,
      }: typeof import("../word/describe-remarks") = require("../word/describe-remarks");
      const {
        readProjectNotebooks,
      }: typeof import("../make/project-notebooks") = require("../make/project-notebooks");
      const parts = openWordFile(readGivenFile(file, currentFolder), file);
      const cells = languages.flatMap((language) =>
        readProjectNotebooks(projectFolder, language).flatMap(({ path, notebook }) =>
          notebook.cells.map(({ id }) => ({ notebook: path, cellId: id })),
        ),
      );
      terminal.print(describeRemarks(readRemarks(parts), cells, file, wordsIn(lang)));
    });
};

/**
 * The bytes of a file that the user names.
 *
 * @throws {Refusal} where it cannot be read
 */
export function readGivenFile(file: string, currentFolder: string): Uint8Array {
  try {
    return readRegularFile(resolve(currentFolder, file));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Refusal("usage", (words) => words.word.unreadable({ file, why: describeCode(code, words) }));
  }
}
