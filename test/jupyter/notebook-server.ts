import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { jupyterEnvironment } from "./programs";

/** A running Jupyter server. */
export interface JupyterServer {
  readonly address: string;
  readonly token: string;
  /** What it said. */
  log(): string;
  /** Sends a signal and waits for the end. */
  end(
    signal: "SIGINT" | "SIGTERM",
  ): Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

const TOKEN = "serapan";
/** How long a server may take to answer on a busy machine. */
const START_LIMIT_MS = 180_000;

/** Words that Jupyter Lab and Jupyter Notebook both take. */
export async function serverWords(): Promise<{ port: number; words: readonly string[] }> {
  const port = await freePort();
  return {
    port,
    words: [
      "--no-browser",
      "--allow-root",
      "--ip=127.0.0.1",
      `--port=${port}`,
      `--NotebookApp.token=${TOKEN}`,
      `--IdentityProvider.token=${TOKEN}`,
    ],
  };
}

/** Starts a program that serves notebooks on a port, and waits until it answers. */
export async function startServer(
  copy: string,
  command: string,
  words: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = jupyterEnvironment(copy),
): Promise<JupyterServer> {
  const server = spawn(command, [...words], { cwd: join(copy, "notebooks"), env });
  let said = "";
  const hear = (text: Buffer) => {
    said += text;
  };
  server.stdout.on("data", hear);
  server.stderr.on("data", hear);
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    server.once("close", (code, signal) => resolve({ code, signal }));
  });
  const address = `http://127.0.0.1:${port}`;
  const limit = Date.now() + START_LIMIT_MS;
  while (!(await answers(`${address}/api/status?token=${TOKEN}`))) {
    if (server.exitCode !== null || Date.now() > limit) {
      server.kill("SIGKILL");
      throw new Error(`${command} does not answer on port ${port}:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return {
    address,
    token: TOKEN,
    log: () => said,
    end(signal) {
      server.kill(signal);
      return ended;
    },
  };
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
