import { join } from "node:path";
import { Command } from "commander";
import { projectFolder } from "../paths";
import type { CreateCommand } from "./command";

/** `serapan refresh`: writes the outputs of the committed notebooks anew. */
export const refreshCommand: CreateCommand = ({ terminal }) => {
  const { refresh } = terminal.words.commands;
  return new Command("refresh")
    .summary(refresh.summary)
    .description(refresh.description)
    .action(async () => {
      const { runCommitted }: typeof import("./run-committed") = require("./run-committed");
      const { replaceFiles }: typeof import("../kernel/replace-files") = require("../kernel/replace-files");
      const {
        writeNotebook,
      }: typeof import("../kernel/write-notebook") = require("../kernel/write-notebook");
      const runs = await runCommitted(terminal);
      const changed = replaceFiles(
        runs.map(({ path, text, executed }) => ({
          path: join(projectFolder, path),
          was: text,
          text: writeNotebook(executed),
        })),
      );
      const notebooks = runs.length;
      terminal.print(
        changed.length === 0
          ? refresh.nothingNew({ notebooks })
          : refresh.changed({ notebooks, paths: changed }),
      );
    });
};
