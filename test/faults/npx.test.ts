import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { projectFolder } from "../../src/paths";

/** A registry with a stranger's package of the project's name, and what it was asked for. */
let registry: Server;
let asked: string[];
const address = () => `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;

beforeAll(async () => {
  registry = createServer(({ url = "" }, response) => {
    asked.push(url);
    const tarball = `${address()}/serapan-9.9.9.tgz`;
    const stranger = { name: "serapan", version: "9.9.9", bin: { serapan: "x.js" }, dist: { tarball } };
    response.end(
      JSON.stringify({ name: "serapan", "dist-tags": { latest: "9.9.9" }, versions: { "9.9.9": stranger } }),
    );
  }).listen(0, "127.0.0.1");
  await once(registry, "listening");
});
beforeEach(() => {
  asked = [];
});
afterAll(() => registry.close());

async function outcomeOf(program: string, words: readonly string[], cwd: string) {
  const cache = mkdtempSync(join(tmpdir(), "npm-"));
  const npm = {
    npm_config_registry: address(),
    npm_config_cache: cache,
    npm_config_update_notifier: "false",
  };
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, ...npm },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  const [code] = await once(child, "close");
  return { code, out };
}

describe("a stranger's package of the project's name", {
  meta: { fault: "a stranger's package of that name" },
}, () => {
  it.each([".", "notebooks/id"])("is not even asked for by npx in %s", async (folder) => {
    const { code, out } = await outcomeOf("npx", ["serapan", "--version"], join(projectFolder, folder));
    expect([code, out, asked]).toEqual([0, "0.1.0\n", []]);
  });

  it("is not fetched outside the project by npx that is told to install nothing", async () => {
    const { code } = await outcomeOf("npx", ["--no-install", "serapan", "--version"], tmpdir());
    expect(code).not.toBe(0);
    expect(asked.filter((url) => url.endsWith(".tgz"))).toEqual([]);
  });

  it("is not asked for by the program called by its file, in any folder", async () => {
    const main = join(projectFolder, "dist/commands/main.js");
    const { code, out } = await outcomeOf(process.execPath, [main, "--version"], tmpdir());
    expect([code, out, asked]).toEqual([0, "0.1.0\n", []]);
  });
});
