import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { Refusal } from "../core/words/refusal";
import { projectFolder } from "../paths";
import type { CreateCommand } from "./command";

/** `serapan lab`: opens the notebooks in Jupyter, with the project's own kernel. */
export const labCommand: CreateCommand = ({ terminal }) => {
  const { lab, values } = terminal.words.commands;
  return new Command("lab")
    .summary(lab.summary)
    .description(lab.description)
    .argument(`[${values.options}...]`, lab.options)
    .allowUnknownOption()
    .addHelpText("after", lab.examples)
    .action(async (words: readonly string[]) => {
      const {
        findJupyter,
        missingJupyter,
      }: typeof import("./lab/find-jupyter") = require("./lab/find-jupyter");
      const {
        projectJupyterFolder,
      }: typeof import("./lab/jupyter-folders") = require("./lab/jupyter-folders");
      const {
        describeKernel,
        writeKernelspec,
      }: typeof import("./lab/kernelspec") = require("./lab/kernelspec");
      const { runJupyter }: typeof import("./lab/run-jupyter") = require("./lab/run-jupyter");
      const { platform, env: environment } = process;
      const program = findJupyter({ platform, environment, isProgram, succeeds });
      if (program === null) {
        throw new Refusal("jupyter", (words) => missingJupyter(platform, words));
      }
      const jupyterFolder = projectJupyterFolder(projectFolder);
      writeKernelspec(jupyterFolder, describeKernel(process.execPath, projectFolder));
      const folder = join(projectFolder, "notebooks");
      terminal.print(lab.running({ program: program.name, folder }));
      const code = await runJupyter({ program, folder, jupyterFolder, words, environment });
      if (code !== 0) {
        const { name, command } = program;
        throw new Refusal("jupyter", ({ commands }) => commands.lab.ended({ program: name, command, code }));
      }
    });
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const succeeds = (command: string, words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: "ignore" }).status === 0;
