import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { Refusal } from "../core/words/refusal";
import { projectFolder } from "../paths";
import type { CreateCommand } from "./command";

/** `serapan lab`: opens the notebooks in Jupyter, with the project's own kernel. */
export const labCommand: CreateCommand = ({ terminal }) =>
  new Command("lab")
    .summary("open the notebooks in Jupyter")
    .description(
      "Starts Jupyter Lab, or Jupyter Notebook where there is no Lab, on the folder notebooks, with the project's own TypeScript kernel. Installs nothing, and ends with Ctrl-C.",
    )
    .argument("[options...]", "are given to Jupyter as they are")
    .allowUnknownOption()
    .addHelpText(
      "after",
      `
Examples:
  npx serapan lab
  npx serapan lab --no-browser --port 8889`,
    )
    .action(async (words: readonly string[]) => {
      const { findJupyter } = require("./lab/find-jupyter") as typeof import("./lab/find-jupyter");
      const { missingJupyterMessage } =
        require("./lab/missing-jupyter") as typeof import("./lab/missing-jupyter");
      const { projectJupyterFolder } =
        require("./lab/jupyter-folders") as typeof import("./lab/jupyter-folders");
      const { describeKernel, writeKernelspec } =
        require("./lab/kernelspec") as typeof import("./lab/kernelspec");
      const { runJupyter } = require("./lab/run-jupyter") as typeof import("./lab/run-jupyter");
      const { platform, env: environment } = process;
      const program = findJupyter({ platform, environment, isProgram, succeeds });
      if (program === null) {
        throw new Refusal("jupyter", missingJupyterMessage(platform));
      }
      const jupyterFolder = projectJupyterFolder(projectFolder);
      writeKernelspec(jupyterFolder, describeKernel(process.execPath, projectFolder));
      const folder = join(projectFolder, "notebooks");
      terminal.print(`${program.name} on ${folder}; end it with Ctrl-C.`);
      const code = await runJupyter({ program, folder, jupyterFolder, words, environment });
      if (code !== 0) {
        throw new Refusal(
          "jupyter",
          `${program.name} (${program.command}) ended with code ${code}; it says why above.`,
        );
      }
    });

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
