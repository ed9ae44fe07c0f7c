import { type ChildProcess, fork, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import * as fs from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { undoCutWrite, writePackage } from "../../src/collect/entry/write-package";
import { openStudy, readPackageFiles } from "../../src/collect/open-package";
import { seededRandom } from "../../src/core/statistics/random";
import { projectFolder } from "../../src/paths";

const random = seededRandom(2017);

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "serapan-entry-"));
  fs.cpSync(join(projectFolder, "data/kota-kupang"), folder, { recursive: true });
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const tables = ["population.csv", "small-industry.csv", "unemployment.csv"];

/** All that lies in the package. */
const content = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fs
      .readdirSync(folder)
      .sort()
      .map((name) => [name, fs.readFileSync(join(folder, name), "utf8")]),
  );

/** A package with a year more, as the command or the process of that number enters it. */
function withYear(
  before: Readonly<Record<string, string>>,
  [population, units, workers, rate]: readonly string[],
) {
  return {
    ...before,
    "population.csv": `${before["population.csv"]}2017,${population},\n`,
    "small-industry.csv": `${before["small-industry.csv"]}2017,${units},${workers}\n`,
    "unemployment.csv": `${before["unemployment.csv"]}2017,${rate}\n`,
  };
}

const figuresOf = (id: number) => [`40000${id}`, `200${id}`, `900${id}`, `7.0${id}`];

const entering = (id: number): ChildProcess =>
  fork(join(projectFolder, "test/faults/enter-figures.cjs"), [projectFolder, String(id)]);

/** The command itself; what it says goes nowhere. */
const dataAdd = (
  [population = "", units = "", workers = "", rate = ""]: readonly string[],
  into: string,
): ChildProcess =>
  spawn(
    process.execPath,
    [
      join(projectFolder, "dist/commands/main.js"),
      ...["data", "add", into, "--year", "2017", "--population", population],
      ...["--units", units, "--workers", workers, "--unemployment", rate],
    ],
    { stdio: "ignore" },
  );

/** What the study consists of, and a record of what was cut off. */
const study = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(content()).filter(([name]) => !name.endsWith(".part")));

/** The package is as before or as after, or each reader says what to do and the next entry mends it. */
function expectWhole(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  const isCut = Object.keys(study()).some((name) => name.startsWith(".serapan-undo"));
  if (isCut) {
    expect(() => openStudy(folder)).toThrow(/was cut off or is still at work; .*`npx serapan data add`/s);
    undoCutWrite(folder);
  }
  expect([before, after]).toContainEqual(study());
  const changed = new Map([["context.en.md", "Another text.\n"]]);
  writePackage(folder, readPackageFiles(folder), changed);
  expect(Object.keys(content())).toEqual(Object.keys(before));
}

describe("an entry of figures killed", { meta: { fault: "an entry of figures killed" } }, () => {
  let lifeMs: number;
  beforeAll(async () => {
    // TMPDIR is this run's own.
    const life = async () => {
      const began = performance.now();
      fs.cpSync(join(projectFolder, "data/kota-kupang"), join(tmpdir(), "timed"), { recursive: true });
      await once(dataAdd(figuresOf(0), join(tmpdir(), "timed")), "exit");
      return performance.now() - began;
    };
    await life();
    lifeMs = await life();
    fs.rmSync(join(tmpdir(), "timed"), { recursive: true });
  });

  it.each(Array.from({ length: 150 }, (_, number) => [number + 1, random() * 60] as const))(
    "while it writes (%i of 150) leaves the package as before or as after, at the latest after the next entry",
    async (number, afterMs) => {
      const before = content();
      const child = entering(number % 10);
      await once(child, "message");
      const begins = once(child, "message");
      child.send({
        task: "forEver",
        folder,
        before: Object.fromEntries(tables.map((name) => [name, before[name]])),
      });
      await begins;
      await delay(afterMs);
      child.kill("SIGKILL");
      await once(child, "exit");
      expectWhole(before, withYear(before, figuresOf(number % 10)));
    },
  );

  it.each(Array.from({ length: 50 }, (_, number) => [number + 1, random()] as const))(
    "anywhere in its life (%i of 50) leaves the package as before or as after, at the latest after the next entry",
    async (_, part) => {
      const before = content();
      const child = dataAdd(figuresOf(1), folder);
      const ended = once(child, "exit");
      await delay(part * lifeMs);
      child.kill("SIGKILL");
      await ended;
      expectWhole(before, withYear(before, figuresOf(1)));
    },
  );
});

describe("entries of figures at once", { meta: { fault: "entries of figures at once" } }, () => {
  const others: ChildProcess[] = [];
  beforeAll(async () => {
    for (let id = 0; id < 9; id += 1) others.push(entering(id));
    await Promise.all(others.map((child) => once(child, "message")));
  });
  afterAll(() => {
    for (const child of others) child.kill();
  });

  const ask = async <Answer>(child: ChildProcess | undefined, question: object): Promise<Answer> => {
    if (child === undefined) throw new Error("no process");
    const answer = once(child, "message");
    child.send({ folder, ...question });
    return (await answer)[0] as Answer;
  };

  /** The process that has entered each year behind 2016, told by a table's figures. */
  const enteredBy = (text: string | undefined): readonly string[] =>
    (text ?? "")
      .trim()
      .split("\n")
      .filter((line) => /^20(1[7-9]|[2-9])/.test(line))
      .map((line) => `${line.slice(0, 4)} by ${/(\d),?$/.exec(line)?.[1]}`);

  it.each(Array.from({ length: 40 }, (_, number) => [number + 1, 2 + (number % 7)] as const))(
    "(%i of 50, %i of them) take turns: what one says is written is there, and no reader sees years mixed",
    async (number, writers) => {
      const before = content();
      if (number % 2 === 0) leaveHalfWritten(before);
      const reading = ask<[string, string][][]>(others[8], { task: "read", times: 40 });
      const outcomes = await Promise.all(
        others
          .slice(0, writers)
          .map((child) =>
            ask<{ written: number[]; refused: string[] }>(child, { task: "several", times: 3 }),
          ),
      );
      const written = outcomes.flatMap(({ written }, id) => written.map((year) => `${year} by ${id}`)).sort();
      expect(written.length).toBeGreaterThan(0);
      for (const name of tables) expect([name, enteredBy(content()[name])]).toEqual([name, written]);
      expect(
        outcomes.flatMap(({ refused }) => refused).filter((why) => !why.includes("changed meanwhile")),
      ).toEqual([]);
      for (const texts of await reading) {
        const [first, ...rest] = texts.map(([, text]) => enteredBy(text));
        for (const other of rest) expect(other).toEqual(first);
      }
      expect(Object.keys(content())).toEqual(Object.keys(before));
    },
  );

  it.each(Array.from({ length: 10 }, (_, number) => [number + 41, 2 + (number % 7)] as const))(
    "(%i of 50, %i commands) have one that writes, and the others say that nothing was written",
    async (_, writers) => {
      const before = content();
      const codes = await Promise.all(
        Array.from(
          { length: writers },
          async (_, id) => (await once(dataAdd(figuresOf(id), folder), "exit"))[0],
        ),
      );
      const winner = codes.indexOf(0);
      expect(codes.filter((code) => code === 0)).toEqual([0]);
      expect(content()).toEqual(withYear(before, figuresOf(winner)));
    },
  );

  /** What a run leaves that was killed between two tables. */
  function leaveHalfWritten(before: Readonly<Record<string, string>>): void {
    const half = withYear(before, figuresOf(9));
    const files = Object.fromEntries(
      tables.map((name) => [
        name,
        {
          was: Buffer.from(before[name] ?? "").toString("base64"),
          becomes: createHash("sha256")
            .update(half[name as keyof typeof half] ?? "")
            .digest("hex"),
        },
      ]),
    );
    const by = { pid: process.pid, started: "1", host: hostname() };
    fs.writeFileSync(join(folder, ".serapan-undo.x.json"), JSON.stringify({ by, files }));
    fs.writeFileSync(join(folder, "population.csv"), half["population.csv"]);
  }
});
