import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Command, Option } from "commander";
import { type Language, languages } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { CreateCommand } from "./command";

/** `serapan compare`: what changed between two runs. */
export const compareCommand: CreateCommand = ({ terminal, currentFolder }) =>
  new Command("compare")
    .summary("say what changed between two runs")
    .description(
      "Sets two results.json of the same region beside each other: cells added and revised, the key quantities before and after, signs, test results and conclusions that changed, audit findings new and gone.",
    )
    .argument("<old>", "results.json of the earlier run")
    .argument("<new>", "results.json of the later run")
    .addOption(new Option("--lang <language>", "language of the comparison").choices(languages).default("en"))
    .addHelpText(
      "after",
      `
Example:
  npx serapan compare report/results.previous.json report/results.json`,
    )
    .action((old: string, current: string, { lang }: { lang: Language }) => {
      const { compareResults } =
        require("../core/comparison/compare-results") as typeof import("../core/comparison/compare-results");
      const { readResults } =
        require("../core/comparison/results") as typeof import("../core/comparison/results");
      const { describeComparison } =
        require("../core/comparison/describe-comparison") as typeof import("../core/comparison/describe-comparison");
      const read = (file: string) => readResults(readText(file, currentFolder), file);
      terminal.print(describeComparison(compareResults(read(old), read(current)), lang));
    });

function readText(file: string, currentFolder: string): string {
  try {
    return readFileSync(resolve(currentFolder, file), "utf8");
  } catch (error) {
    throw new Refusal(
      "usage",
      `${file}: the file cannot be read (${(error as NodeJS.ErrnoException).code}).
Give the path of a results.json, as report/results.json.`,
    );
  }
}
