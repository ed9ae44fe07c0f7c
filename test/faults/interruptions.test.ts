import * as fs from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seededRandom } from "../../src/core/statistics/random";
import { createSmallProject, type SmallProject } from "./small-project";
import { contentOf, expectNoTraces } from "./traces";

let project: SmallProject;
/** The report on the data as they are, and on revised ones, each with what it says of the other. */
let wholeReports: readonly Readonly<Record<string, string>>[];
/** How long a run takes of which everything is kept. */
let usualMs: number;

const revised = "data/revised";

beforeAll(async () => {
  project = createSmallProject();
  fs.cpSync(join(project.root, "data/kota-kupang"), join(project.root, revised), { recursive: true });
  project.edit(`${revised}/small-industry.csv`, "2016,1940,9425", "2016,1940,9525");
  fs.cpSync(join(project.root, "data/kota-kupang"), join(project.root, "data/broken"), { recursive: true });
  project.edit("data/broken/population.csv", "365385", "365.385");
  fs.mkdirSync(project.report);
  project.write("report/notes.txt", "the user's own");
  const reports: Readonly<Record<string, string>>[] = [];
  for (const data of ["data/kota-kupang", revised, "data/kota-kupang", revised]) {
    const began = performance.now();
    expect(await project.run(["report", "--data", data])).toMatchObject({ code: 0 });
    usualMs = performance.now() - began;
    reports.push(contentOf(project.report));
  }
  // The first report had no earlier one to compare with.
  wholeReports = reports.slice(1);
});
afterAll(() => project.remove());

/** Of the new report something lies in the folder already, perhaps not yet all. */
async function stagingBegins(isOver: () => boolean): Promise<void> {
  while (!isOver() && !fs.existsSync(join(project.report, ".serapan-next"))) await delay(1);
}

/** The next start: even one that then finds the data wrong clears up first, and changes nothing else. */
async function startAgain(): Promise<void> {
  const { code, err } = await project.run(["report", "--data", "data/broken"]);
  expect([code, err]).toEqual([1, expect.stringContaining('population.csv:2:6 "365.385"')]);
}

const isRevised = () =>
  JSON.parse(project.read("report/results.json")).quantities["value.workers.2016"].value === 9525;

const random = seededRandom(5371);

const moments = Array.from({ length: 50 }, (_, number) => ({
  number: number + 1,
  signal: number % 2 === 0 ? ("SIGKILL" as const) : ("SIGINT" as const),
  /** Every other pair of moments lies where the files are moved, which is a short time only. */
  where: number % 4 < 2 ? "anywhere" : "while the report is written",
  part: random(),
}));

it.each(moments)(
  "$signal $where ($number of 50) leaves a whole report, after the next start at the latest",
  { meta: { fault: "a report killed or interrupted" } },
  async ({ signal, where, part }) => {
    const { child, ended } = project.start(["report", "--data", isRevised() ? "data/kota-kupang" : revised]);
    const isOver = () => child.exitCode !== null || child.signalCode !== null;
    if (where === "anywhere") {
      await delay(part * usualMs * 1.1);
    } else {
      await stagingBegins(isOver);
      await delay(part * 20);
    }
    child.kill(signal);
    const { code, signal: killer } = await ended;
    // A run that was over before its moment has ended as usual; Node itself has no handler yet as it starts.
    expect(killer === signal || code === 0 || (code === 130 && signal === "SIGINT")).toBe(true);
    await startAgain();
    const content = contentOf(project.report);
    expect(wholeReports.find((whole) => whole["index.html"] === content["index.html"])).toEqual(content);
    expect(content["notes.txt"]).toBe("the user's own");
    await expectNoTraces(project);
  },
);

it("no part of an entry is left in what is kept, once a report was made", async () => {
  await project.run(["report", "--out", "another"]);
  project.edit("data/kota-kupang/small-industry.csv", "2016,1940,9425", "2016,1940,9426");
  await project.run(["report", "--out", "another"]);
  const kept = fs.readdirSync(project.cache, { recursive: true }) as string[];
  expect(kept.filter((path) => path.endsWith(".part"))).toEqual([]);
  expect(kept.length).toBeGreaterThan(8);
});
