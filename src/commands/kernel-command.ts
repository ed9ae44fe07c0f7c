import { homedir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { projectFolder } from "../paths";
import type { CreateCommand } from "./command";

/** `serapan kernel install`: makes the project's kernel known to every Jupyter client of the user. */
export const kernelCommand: CreateCommand = ({ terminal }) => {
  const { kernel } = terminal.words.commands;
  const group = new Command("kernel").helpCommand(false);
  return group.summary(kernel.summary).addCommand(
    new Command("install")
      .summary(kernel.install)
      .description(kernel.description)
      .option("--user", kernel.user)
      .action(() => {
        const {
          userJupyterFolder,
        }: typeof import("./lab/jupyter-folders") = require("./lab/jupyter-folders");
        const {
          describeKernel,
          kernelName,
          writeKernelspec,
        }: typeof import("./lab/kernelspec") = require("./lab/kernelspec");
        const { platform, env: environment } = process;
        const folder = writeKernelspec(
          userJupyterFolder({ platform, environment, home: homedir() }),
          describeKernel(process.execPath, projectFolder),
        );
        terminal.print(kernel.installed({ file: join(folder, "kernel.json"), name: kernelName, folder }));
      }),
  );
};
