import { join } from "node:path";
import { Command } from "commander";
import { projectFolder } from "../paths";
import type { CreateCommand } from "./command";

/** `serapan refresh`: writes the outputs of the committed notebooks anew. */
export const refreshCommand: CreateCommand = ({ terminal }) =>
  new Command("refresh")
    .summary("run the committed notebooks and save their outputs")
    .description(
      "Runs the notebooks of the folder notebooks from top to bottom and saves what each cell shows in the files, so that they can be read without running them. Writes nothing unless all of them run to their end; where nothing changed, the files stay as they are.",
    )
    .action(async () => {
      const { runCommitted } = require("./run-committed") as typeof import("./run-committed");
      const { replaceFiles } = require("../kernel/replace-files") as typeof import("../kernel/replace-files");
      const { writeNotebook } =
        require("../kernel/write-notebook") as typeof import("../kernel/write-notebook");
      const runs = await runCommitted(terminal);
      const changed = replaceFiles(
        runs.map(({ path, text, executed }) => ({
          path: join(projectFolder, path),
          was: text,
          text: writeNotebook(executed),
        })),
      );
      terminal.print(
        changed.length === 0
          ? `${runs.length} notebooks were run; every output was saved already.`
          : `${runs.length} notebooks were run; ${changed.length} ${changed.length === 1 ? "has" : "have"} new outputs:\n${changed.map((path) => `  ${path}`).join("\n")}`,
      );
    });
