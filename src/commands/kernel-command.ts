import { homedir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { projectFolder } from "../paths";
import type { CreateCommand } from "./command";

/** `serapan kernel install`: makes the project's kernel known to every Jupyter client of the user. */
export const kernelCommand: CreateCommand = ({ terminal }) =>
  new Command("kernel").summary("the notebooks' kernel, for other Jupyter clients").addCommand(
    new Command("install")
      .summary("make the project's TypeScript kernel known to Jupyter and VS Code")
      .description(
        "Writes a kernel specification named tslab into your own Jupyter folder, in place of one that is there, so that VS Code, or a Jupyter that was not started by `npx serapan lab`, runs the notebooks with the project's tslab. It is needed once a machine, and again where the project's folder is moved.",
      )
      .option("--user", "for you alone, as it is without this option too")
      .action(() => {
        const { userJupyterFolder } =
          require("./lab/jupyter-folders") as typeof import("./lab/jupyter-folders");
        const { describeKernel, kernelName, writeKernelspec } =
          require("./lab/kernelspec") as typeof import("./lab/kernelspec");
        const { platform, env: environment } = process;
        const folder = writeKernelspec(
          userJupyterFolder({ platform, environment, home: homedir() }),
          describeKernel(process.execPath, projectFolder),
        );
        terminal.print(
          `Wrote ${join(folder, "kernel.json")}\nJupyter and VS Code now list the kernel "TypeScript" (${kernelName}). To take it away, remove the folder ${folder}`,
        );
      }),
  );
