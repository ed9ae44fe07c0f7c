import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The kernel's name: the one that the notebooks ask for. */
export const kernelName = "tslab";

/** What Jupyter reads of a kernel, in `kernel.json`. */
export interface Kernelspec {
  readonly argv: readonly string[];
  readonly display_name: string;
  readonly language: string;
}

/**
 * How Jupyter starts the project's own tslab. Its shown name is the one that the notebooks carry, so that
 * Jupyter does not change it when it saves them.
 *
 * @param node the Node program, absolute
 * @param project the project's folder, absolute
 */
export function describeKernel(node: string, project: string): Kernelspec {
  const tslab = join(project, "node_modules", "tslab", "bin", "tslab");
  const helpers = join(project, "dist", "kernel", "shared-helpers.js");
  return {
    // Node's warnings carry the process number and would stand below the cells.
    argv: [
      node,
      "--no-warnings",
      "--require",
      helpers,
      tslab,
      "kernel",
      "--config-path",
      "{connection_file}",
    ],
    display_name: "TypeScript",
    language: "typescript",
  };
}

/**
 * Writes a kernelspec into a folder of Jupyter's, in place of one of the same name.
 *
 * @param jupyterFolder a folder that Jupyter looks for `kernels` in
 * @returns the kernel's folder
 */
export function writeKernelspec(jupyterFolder: string, kernelspec: Kernelspec): string {
  const folder = join(jupyterFolder, "kernels", kernelName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "kernel.json"), `${JSON.stringify(kernelspec, null, 2)}\n`);
  return folder;
}
