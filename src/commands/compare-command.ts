import { resolve } from "node:path";
import { Command, Option } from "commander";
import { type Language, languages } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { describeCode } from "../core/words/system-fault";
import { readRegularFile } from "../read-regular-file";
import type { CreateCommand } from "./command";

/** `serapan compare`: what changed between two runs. */
export const compareCommand: CreateCommand = ({ terminal, currentFolder }) => {
  const { compare, values } = terminal.words.commands;
  return new Command("compare")
    .summary(compare.summary)
    .description(compare.description)
    .argument(`<${values.old}>`, compare.old)
    .argument(`<${values.new}>`, compare.new)
    .addOption(
      new Option(`--lang <${values.language}>`, compare.lang).choices(languages).default(terminal.language),
    )
    .addHelpText("after", compare.example)
    .action((old: string, current: string, { lang }: { lang: Language }) => {
      const {
        compareResults,
      }: typeof import("../core/comparison/compare-results") = require("../core/comparison/compare-results");
      const {
        readResults,
      }: typeof import("../core/comparison/results") = require("../core/comparison/results");
      const {
        describeComparison,
      }: typeof import("../core/comparison/describe-comparison") = require("../core/comparison/describe-comparison");
      const read = (file: string) => readResults(readText(file, currentFolder), file);
      terminal.print(describeComparison(compareResults(read(old), read(current)), lang));
    });
};

function readText(file: string, currentFolder: string): string {
  try {
    return readRegularFile(resolve(currentFolder, file)).toString("utf8");
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new Refusal("usage", (words) =>
      words.commands.compare.notRead({ file, why: describeCode(code, words) }),
    );
  }
}
