import type { TestProject } from "vitest/node";
import { projectJupyterFolder } from "../../src/commands/lab/jupyter-folders";
import { describeKernel, writeKernelspec } from "../../src/commands/lab/kernelspec";
import { copyProject, removeProject } from "../project-copy.mjs";
import { programPath, pythonProgramPath, serapan } from "./programs";

declare module "vitest" {
  interface ProvidedContext {
    /** A copy of the project whose notebooks hold fresh outputs, and that Jupyter knows the kernel of. */
    copy: string;
  }
}

/** Makes one copy of the project for all tests with Jupyter. They change no file of it but those they add. */
export default async function setup(project: TestProject): Promise<() => void> {
  programPath("jupyter-nbconvert");
  programPath("jupyter-notebook");
  programPath("chromium");
  pythonProgramPath("jupyter-lab");
  const copy = copyProject();
  writeKernelspec(projectJupyterFolder(copy), describeKernel(process.execPath, copy));
  const { code, stderr } = await serapan(copy, "refresh");
  if (code !== 0) {
    removeProject(copy);
    throw new Error(`serapan refresh failed in a copy of the project:\n${stderr}`);
  }
  project.provide("copy", copy);
  return () => removeProject(copy);
}
