import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { serverWords, startServer } from "./notebook-server";
import { jupyterEnvironment, jupyterFolders, run } from "./programs";

const copy = inject("copy");
const program = join(copy, "dist/commands/main.js");

/** The command lines of the copy's Jupyter server and of its kernels. */
const processes = (): string[] =>
  execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(join(copy, "notebooks")) || line.includes(jupyterFolders(copy).runtime));

it("`serapan lab` opens the notebooks with the project's kernel, and Ctrl-C ends it and its kernels", async () => {
  const { port, words } = await serverWords();
  const server = await startServer(copy, process.execPath, [program, "lab", ...words], port);
  const ask = async <Answer>(path: string, method = "GET", body?: string): Promise<Answer> => {
    const response = await fetch(`${server.address}/api/${path}`, {
      method,
      headers: { authorization: `token ${server.token}` },
      ...(body === undefined ? {} : { body }),
    });
    return (await response.json()) as Answer;
  };
  const { kernelspecs } = await ask<{ kernelspecs: Record<string, unknown> }>("kernelspecs");
  expect(kernelspecs.tslab).toMatchObject({
    spec: { argv: expect.arrayContaining([join(copy, "node_modules/tslab/bin/tslab")]) },
  });
  const { content } = await ask<{ content: { name: string }[] }>("contents");
  expect(content.map(({ name }) => name)).toEqual(expect.arrayContaining(["en", "id"]));
  await ask("kernels", "POST", JSON.stringify({ name: "tslab", path: "id" }));
  await expect
    .poll(() => processes().some((line) => line.includes(" kernel --config-path ")), { timeout: 60_000 })
    .toBe(true);

  expect(await server.end("SIGINT")).toEqual({ code: 0, signal: null });
  expect(server.log()).toContain(`on ${join(copy, "notebooks")}; end it with Ctrl-C.`);
  await expect.poll(processes, { timeout: 30_000 }).toEqual([]);
});

it("`serapan lab` says what to install where there is no Jupyter, and ends with code 1", async () => {
  const env = { ...jupyterEnvironment(copy), PATH: join(copy, "nowhere") };
  const { code, stderr } = await run(process.execPath, [program, "lab"], { cwd: copy, env });
  expect(code).toBe(1);
  expect(stderr).toContain("Jupyter is not installed");
  expect(stderr).toContain("sudo apt install jupyter-notebook");
  expect(stderr).not.toContain("    at ");
});

it("`serapan kernel install` writes the kernel into the user's Jupyter folder and says where", async () => {
  const user = join(copy, "node_modules/.cache/user-jupyter");
  rmSync(user, { recursive: true, force: true });
  const { code, stdout } = await run(process.execPath, [program, "kernel", "install", "--user"], {
    cwd: copy,
    env: { ...jupyterEnvironment(copy), JUPYTER_DATA_DIR: user },
  });
  expect(code).toBe(0);
  const file = join(user, "kernels/tslab/kernel.json");
  expect(stdout).toContain(file);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    argv: [
      process.execPath,
      "--no-warnings",
      "--require",
      join(copy, "dist/kernel/shared-helpers.js"),
      join(copy, "node_modules/tslab/bin/tslab"),
      "kernel",
      "--config-path",
      "{connection_file}",
    ],
    display_name: "TypeScript",
    language: "typescript",
  });
});
