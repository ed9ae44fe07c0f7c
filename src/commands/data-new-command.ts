import { resolve } from "node:path";
import { Command } from "commander";
import { shownPath } from "../collect/data-folder";
import type { CommandContext } from "./command";
import type { TypedPackage } from "./data-new";
import type { Dialogue } from "./dialogue";

/** `serapan data new`: a package with the tables and texts of a new region still to be filled. */
export function dataNewCommand({ terminal, currentFolder }: CommandContext, dialogue: Dialogue): Command {
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
    .action(async (folder: string, typed: TypedPackage) => {
      const path = resolve(currentFolder, folder);
      const { beginPackage }: typeof import("./data-new") = require("./data-new");
      await beginPackage(path, shownPath(path, currentFolder), typed, dialogue, terminal);
    });
}
