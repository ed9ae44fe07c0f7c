import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Say, wordsIn } from "../../../src/core/words/language";
import { prepareOutput, writeReport } from "../../../src/make/output/write-report";

let root: string;
let folder: string;
let said: string[];
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "serapan-lock-"));
  folder = join(root, "report");
  fs.mkdirSync(folder);
  said = [];
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const effects = () => ({ fileSystem: fs, say: (message: Say) => said.push(message(wordsIn("en"))) });
const lock = () => join(folder, ".serapan-lock");
const names = () => fs.readdirSync(folder).sort();
const page = (text: string) =>
  new Map([
    ["index.html", text],
    ["results.json", text],
  ]);
const nap = () => new Promise((resolve) => setTimeout(resolve, 30));

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

it("lets two reports at once into one folder end one whole after the other", async () => {
  const order: string[] = [];
  const slowly = (text: string) => async () => {
    order.push(`${text} begins`);
    await nap();
    order.push(`${text} ends`);
    return page(text);
  };
  await Promise.all(["one", "two"].map((text) => writeReport(folder, text, slowly(text), effects())));
  const [first, second] = order[0] === "one begins" ? ["one", "two"] : ["two", "one"];
  expect(order).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
  expect(fs.readFileSync(join(folder, "index.html"), "utf8")).toBe(second);
  expect(fs.readFileSync(join(folder, "results.json"), "utf8")).toBe(second);
  expect(names()).toEqual([".serapan-manifest.json", "index.html", "results.json"]);
  expect(said).toEqual([
    expect.stringMatching(/waiting for another run that writes there \(process \d+ on /),
  ]);
});

it.each([
  ["of a process that has ended", () => JSON.stringify({ pid: deadPid(), started: "1", host: hostname() })],
  [
    "of an earlier process with the number of a living one",
    () => JSON.stringify({ pid: process.pid, started: "1", host: hostname() }),
  ],
  ["that is no lock at all", () => "broken"],
])("breaks a lock %s", async (_, content) => {
  fs.writeFileSync(lock(), content());
  await writeReport(folder, "i", () => page("new"), effects());
  expect(names()).toEqual([".serapan-manifest.json", "index.html", "results.json"]);
  expect(said).toEqual([]);
});

it("does not break the lock of another machine, whose processes it cannot see", async () => {
  fs.writeFileSync(lock(), JSON.stringify({ pid: deadPid(), started: "1", host: "another-machine" }));
  const writing = writeReport(folder, "i", () => page("new"), effects());
  await nap();
  expect(said).toEqual([expect.stringContaining("on another-machine)")]);
  expect(names()).toEqual([".serapan-lock"]);
  fs.rmSync(lock());
  await writing;
});

it("does not break a lock that is being written at this moment", async () => {
  fs.writeFileSync(lock(), "");
  const writing = writeReport(folder, "i", () => page("new"), effects());
  await nap();
  expect(names()).toEqual([".serapan-lock"]);
  fs.rmSync(lock());
  await writing;
  expect(names()).toEqual([".serapan-manifest.json", "index.html", "results.json"]);
});

it("clears away at the next start what a killed run has left beside its lock", async () => {
  const pid = deadPid();
  fs.writeFileSync(lock(), JSON.stringify({ pid, started: "1", host: hostname() }));
  fs.writeFileSync(`${lock()}.${pid}`, "");
  fs.writeFileSync(`${lock()}.${pid}.dead`, "");
  fs.mkdirSync(join(folder, ".serapan-next/files"), { recursive: true });
  const inputs = { data: [join(root, "data")], notebooks: join(root, "notebooks") };
  await prepareOutput(folder, inputs, effects());
  expect(names()).toEqual([]);
});

it("leaves nothing of itself on a full disk", async () => {
  const full = {
    ...fs,
    writeFileSync: (path: string) => {
      fs.writeFileSync(path, "");
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC", path });
    },
  } as unknown as typeof fs;
  const writing = writeReport(folder, "i", () => page("new"), { ...effects(), fileSystem: full });
  await expect(writing).rejects.toThrow("no space is left on the disk");
  expect(names()).toEqual([]);
});
