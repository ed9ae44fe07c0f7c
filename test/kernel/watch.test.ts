import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readNotebook } from "../../src/kernel/read-notebook";
import { createNotebookRunner, type ExecutedNotebook } from "../../src/kernel/run";
import { createSmallProject, faultNotebook, type SmallProject } from "../faults/small-project";

/** Cells that see something of the world outside, by what they see. */
const outside = {
  files: [
    'import { readFileSync } from "node:fs"; readFileSync(FILE);',
    'import { readFileSync as take } from "fs"; take(FILE);',
    'import * as disk from "node:fs"; disk["read" + "FileSync"](FILE);',
    'const { existsSync } = require("fs"); existsSync("/nowhere");',
    'require("node:fs").readdirSync(".");',
    'require("fs").statSync(".").mtimeMs;',
    'require("module").createRequire(FILE)("fs").readFileSync(FILE);',
    'const disk: any = { ...(require("fs") as any) }; disk.readFileSync(FILE);',
    'Reflect.apply(require("fs").readFileSync, null, [FILE]);',
    'const read = require("fs").readFileSync.bind(null, FILE); read();',
    'require("fs").realpathSync.native(".");',
    'await require("fs").promises.readFile(FILE);',
    'import { readFile } from "fs/promises"; await readFile(FILE);',
    'const { promisify } = require("util"); await promisify(require("fs").readFile)(FILE);',
    '(await import("node:fs")).readFileSync(FILE);',
    'require("fs").createReadStream(FILE).on("data", () => {});',
    'import * as sheets from "xlsx"; sheets.readFile(FILE);',
    'import { readFile as open } from "xlsx"; open(FILE);',
    'import { readCSV as lire } from "danfojs-node"; await lire(CSV);',
    'import * as frames from "danfojs-node"; await frames.readJSON(FILE).catch(() => {});',
    'import { openStudy } from "serapan"; openStudy(ROOT + "/data/kabupaten-belu");',
    'import { openReport } from "serapan"; openReport("en", { data: OTHER });',
    '[FILE].map(require("fs").existsSync);',
    'new Function("require", "file", "require(\'fs\').readFileSync(file)")(require, FILE);',
    "eval(\"require('fs')\").readFileSync(FILE);",
  ],
  modules: [
    'require("./rates.json");',
    'const { rate } = require("./helper.js");',
    'await import("./helper.js");',
    'require.resolve("./helper.js");',
    'try { require("./absent.js"); } catch {}',
    "require(ROOT + '/notebooks/en/helper.js');",
  ],
  environment: [
    "process.env.HOME;",
    "const { env } = process; env.HOME;",
    'Reflect.get(process, "env").HOME;',
    'globalThis["proc" + "ess"].env.HOME;',
    'import { env } from "node:process"; env.HOME;',
    'require("process").env.HOME;',
    "Object.keys(process.env);",
    '"HOME" in process.env;',
    "({ ...process.env });",
    'new Function("return process.env.HOME")();',
    'import * as math from "mathjs-bundled"; (math as any).random();',
    'Object.getOwnPropertyDescriptor(process.env, "HOME");',
  ],
  process: [
    "process.pid;",
    "process.hrtime.bigint();",
    "process.uptime();",
    "process.memoryUsage();",
    "process.argv.length;",
    'require("os").hostname();',
    'import { cpus } from "os"; cpus();',
    'require("child_process").execSync("true");',
    'const { spawnSync } = await import("node:child_process"); spawnSync("true");',
    'const worker = new (require("worker_threads").Worker)("", { eval: true }); await worker.terminate();',
  ],
  network: [
    'await fetch("http://127.0.0.1:9").catch(() => {});',
    'globalThis["fetch"]("http://127.0.0.1:9").catch(() => {});',
    'require("http").get("http://127.0.0.1:9").on("error", () => {});',
    'require("net").connect(9, "127.0.0.1").on("error", () => {});',
    'require("dns").lookup("localhost", () => {});',
  ],
  clock: [
    "Date.now();",
    "new Date();",
    "Date();",
    "new (new Date(0).constructor as any)();",
    "Reflect.construct(Date, []);",
    "const { now } = Date; now();",
    "performance.now();",
    'require("perf_hooks").performance.now();',
    "new Intl.DateTimeFormat().format();",
    'require("vm").runInNewContext("Date.now()");',
    "await new Promise((done) => setTimeout(done, 1));",
    'new Event("now").timeStamp;',
  ],
  random: [
    "Math.random();",
    "const { random } = Math; random();",
    "crypto.randomUUID();",
    "crypto.getRandomValues(new Uint8Array(2));",
    'require("crypto").randomBytes(4);',
    'import { randomInt } from "node:crypto"; randomInt(9);',
    'import { sample } from "simple-statistics"; sample([1, 2, 3], 2, Math.random);',
    'import { shuffle as mix } from "simple-statistics"; mix([1, 2, 3]);',
  ],
} as const;

/** Cells that give the same wherever and whenever they run. */
const inside = [
  "const total = [1, 2, 3].reduce((sum, each) => sum + each, 0); total;",
  "new Date(0).toISOString();",
  'new Date("2016-08-01").getFullYear();',
  "Date.UTC(2016, 7);",
  "new Intl.NumberFormat('id').format(9425);",
  "Math.sqrt(2) + Math.max(1, 2);",
  'require("crypto").createHash("sha256").update("a").digest("hex");',
  'import { join } from "node:path"; join("a", "b");',
  'import { mean } from "simple-statistics"; mean([1, 2, 3]);',
  'import { DataFrame } from "danfojs-node"; new DataFrame({ a: [1, 2] }).describe();',
  'import { openReport } from "serapan"; const { prose, region } = openReport("en", { data: "kota-kupang" });',
  "await Promise.resolve(1);",
  "class Rate { constructor(readonly value: number) {} } new Rate(1);",
  "console.log(structuredClone({ a: new Map() }));",
] as const;

const ways = Object.entries(outside).flatMap(([what, sources]) => sources.map((source) => [what, source]));
let project: SmallProject;
const seen = new Map<string, ExecutedNotebook>();

beforeAll(async () => {
  project = createSmallProject();
  project.write("notebooks/en/helper.js", "exports.rate = 2;");
  project.write("notebooks/en/rates.json", "[1]");
  const dataFolder = join(project.root, "data/kota-kupang");
  const given: Readonly<Record<string, string>> = {
    FILE: join(project.root, "notebooks/en/rates.json"),
    CSV: join(dataFolder, "../kabupaten-belu/population.csv"),
    OTHER: "kabupaten-belu",
    ROOT: project.root,
  };
  cpSync(dataFolder, join(project.root, "data/kabupaten-belu"), { recursive: true });
  const runner = createNotebookRunner({ root: project.root });
  const sources = [...ways.map(([, source]) => source as string), ...inside];
  try {
    for (const [index, source] of sources.entries()) {
      const cell = source.replaceAll(/\b(?:FILE|CSV|OTHER|ROOT)\b/g, (name) => JSON.stringify(given[name]));
      const path = `notebooks/en/${index}.ipynb`;
      const run = { path, notebook: readNotebook(faultNotebook(cell), path), dataFolder };
      const [executed] = await runner.run([run]).catch((error) => [error]);
      seen.set(source, executed);
    }
  } finally {
    runner.close();
  }
});
afterAll(() => project.remove());

describe("a cell that sees something of the world outside is told from one that does not", () => {
  it.each(ways)("%s: %s", (what, source) => {
    expect(seen.get(source as string)).toMatchObject({ sight: { what, cell: 1 } });
  });

  it.each(inside)("nothing: %s", (source) => {
    const { notebook, sight } = seen.get(source) ?? expect.fail("not run");
    expect([notebook?.nbformat, sight]).toEqual([4, undefined]);
  });
});
