import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import type { JupyterProgram } from "./find-jupyter";

/** What to open, and with what. */
export interface JupyterSession {
  readonly program: JupyterProgram;
  /** The folder that Jupyter shows, absolute. */
  readonly folder: string;
  /** The folder that holds the project's kernel. */
  readonly jupyterFolder: string;
  /** Further words for Jupyter. */
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** The signals by which a session is ended: Ctrl-C, the end of the terminal, `kill`. */
const endings = ["SIGINT", "SIGHUP", "SIGTERM"] as const;

/**
 * Runs Jupyter until it is closed, or this program is asked to end: then Jupyter is told to, which ends its
 * kernels first. Without a terminal of its own it does not ask whether it should.
 *
 * @returns Jupyter's exit code, 0 where it was asked to end
 */
export function runJupyter({
  program,
  folder,
  jupyterFolder,
  words,
  environment,
}: JupyterSession): Promise<number> {
  const jupyter = spawn(program.command, [...program.words, folder, ...words], {
    cwd: folder,
    env: {
      ...environment,
      JUPYTER_PATH: [jupyterFolder, environment.JUPYTER_PATH].filter(Boolean).join(delimiter),
    },
    stdio: ["ignore", "inherit", "inherit"],
    // In a group of its own Ctrl-C reaches it only through this program, once.
    detached: process.platform !== "win32",
  });
  return new Promise((resolve, reject) => {
    let wasAsked = false;
    const end = () => {
      wasAsked = true;
      jupyter.kill("SIGTERM");
    };
    for (const signal of endings) {
      // The program's own handlers exit at once; Jupyter needs a moment.
      process.removeAllListeners(signal);
      process.on(signal, end);
    }
    jupyter.once("error", reject);
    jupyter.once("close", (code) => {
      for (const signal of endings) {
        process.off(signal, end);
      }
      resolve(wasAsked ? 0 : (code ?? 1));
    });
  });
}
