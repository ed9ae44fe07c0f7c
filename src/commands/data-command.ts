import { resolve } from "node:path";
import { Command } from "commander";
import { shownPath } from "../collect/data-folder";
import type { CommandContext, CreateCommand } from "./command";
import { dataAddCommand } from "./data-add-command";
import { dataImportCommand } from "./data-import-command";
import { terminalDialogue } from "./dialogue";

/** `serapan data new|add|import`: begins a region's data package and brings figures into it. */
export const dataCommand: CreateCommand = (context) => {
  const { data } = context.terminal.words.commands;
  return new Command("data")
    .summary(data.summary)
    .description(data.description)
    .helpCommand(false)
    .addCommand(dataNewCommand(context))
    .addCommand(dataAddCommand(context, terminalDialogue))
    .addCommand(dataImportCommand(context, terminalDialogue));
};

/** `serapan data new`: a package with the tables and texts of a new region still to be filled. */
function dataNewCommand({ terminal, currentFolder }: CommandContext): Command {
  const { dataNew: words, values } = terminal.words.commands;
  return new Command("new")
    .summary(words.summary)
    .description(words.description)
    .addHelpText("after", words.example)
    .argument(`<${values.folder}>`, words.folder)
    .requiredOption(`--region <${values.name}>`, words.region)
    .requiredOption(`--code <${values.digits}>`, words.code)
    .requiredOption(`--from <${values.year}>`, words.from)
    .requiredOption(`--to <${values.year}>`, words.to)
    .action((folder: string, options: Record<"region" | "code" | "from" | "to", string>) => {
      const {
        newPackageFiles,
        readNewPackage,
      }: typeof import("../collect/entry/new-package") = require("../collect/entry/new-package");
      const {
        writeNewPackage,
      }: typeof import("../collect/entry/write-new-package") = require("../collect/entry/write-new-package");
      const wanted = readNewPackage(options);
      const files = newPackageFiles(wanted);
      const target = resolve(currentFolder, folder);
      writeNewPackage(target, files);
      terminal.print(
        words.made({
          folder: shownPath(target, currentFolder),
          region: wanted.region.name,
          first: wanted.firstYear,
          last: wanted.lastYear,
          files: [...files.keys()].join(", "),
        }),
      );
    });
}
