import { posix, win32 } from "node:path";
import type { Words } from "../../core/words/language";

/** A way to start Jupyter. */
export interface JupyterProgram {
  readonly name: "Jupyter Lab" | "Jupyter Notebook";
  readonly command: string;
  /** What stands before the folder to open. */
  readonly words: readonly string[];
}

/** The machine on which Jupyter is looked for. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether there is a file that can be started. */
  readonly isProgram: (path: string) => boolean;
  /** Whether a command ends well. */
  readonly succeeds: (command: string, words: readonly string[]) => boolean;
}

const programs = [
  { name: "Jupyter Lab", command: "jupyter-lab", module: "jupyterlab" },
  { name: "Jupyter Notebook", command: "jupyter-notebook", module: "notebook" },
] as const;

/**
 * Finds Jupyter: Lab before Notebook, a program on the path before a module of a Python there. The second
 * is how pip on Windows leaves it: installed, and not on the path.
 *
 * @returns null where there is none
 */
export function findJupyter(machine: Machine): JupyterProgram | null {
  for (const { name, command } of programs) {
    const path = findOnPath(command, machine);
    if (path !== null) {
      return { name, command: path, words: [] };
    }
  }
  for (const python of ["python3", "python", "py"]) {
    const path = findOnPath(python, machine);
    for (const { name, module } of path === null ? [] : programs) {
      const words = ["-m", module];
      if (machine.succeeds(path as string, [...words, "--version"])) {
        return { name, command: path as string, words };
      }
    }
  }
  return null;
}

function findOnPath(command: string, { platform, environment, isProgram }: Machine): string | null {
  const isWindows = platform === "win32";
  const { delimiter, join } = isWindows ? win32 : posix;
  const folders = (environment.PATH ?? environment.Path ?? "").split(delimiter).filter(Boolean);
  const file = isWindows ? `${command}.exe` : command;
  return folders.map((folder) => join(folder, file)).find(isProgram) ?? null;
}

const platforms = ["linux", "darwin", "win32"] as const;

/** What to do where there is no Jupyter: this platform's way first, then the others', then VS Code's. */
export function missingJupyter(platform: NodeJS.Platform, { commands: { lab } }: Words): string {
  const own = platforms.find((each) => each === platform) ?? "linux";
  const ways = [own, ...platforms.filter((each) => each !== own)].map((each) => lab.installation[each]);
  return lab.missing({ ways: ways.join("\n\n") });
}
