import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { manifestFile } from "../../src/make/output/manifest";
import { createReportedProject, type SmallProject } from "./small-project";
import { contentOf, expectNoTraces } from "./traces";

let project: SmallProject;
let whole: Readonly<Record<string, string>>;
/** Programs in the browser's place: one that hangs, with a child of its own, one that prints nothing. */
let hanging: Readonly<Record<string, string>>;
let silent: Readonly<Record<string, string>>;

beforeAll(async () => {
  project = await createReportedProject();
  whole = contentOf(project.report);
  const program = (name: string, script: string) => {
    project.write(name, `#!/bin/sh\n${script}\n`);
    fs.chmodSync(join(project.root, name), 0o755);
    return { CHROME_PATH: join(project.root, name) };
  };
  hanging = program("hanging", 'echo $$ > "$TMPDIR/pid"; sleep 600 & wait');
  silent = program("silent", 'touch "$TMPDIR/left-behind"; echo "no display" >&2; exit 3');
});
afterAll(() => project.remove());

const printFolders = () => fs.readdirSync(project.temporary);

async function interrupted(signal: NodeJS.Signals) {
  const { child, ended } = project.start(["report", "--pdf"], hanging);
  await expect.poll(() => browserPid(), { timeout: 120_000 }).toBeGreaterThan(0);
  const browser = browserPid();
  child.kill(signal);
  return { browser, ...(await ended) };
}

/** The number that the hanging browser has written among its own temporary files. */
function browserPid(): number {
  const [folder = ""] = printFolders();
  const file = join(project.temporary, folder, "pid");
  return fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0;
}

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)(
  "%s while a browser prints ends the browser, and removes what it printed with",
  { meta: { fault: "a browser that hangs, fails or is not there" } },
  async (signal, code) => {
    expect(await interrupted(signal)).toMatchObject({ code });
    await expectNoTraces(project);
    expect(contentOf(project.report)).toEqual(whole);
  },
);

/** The report's files, but the record of what they were made from, which names the PDF that was asked for. */
const shown = (content: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(content).filter(([path]) => path !== manifestFile));

it("what a killed run has printed with goes when another prints", {
  meta: { fault: "a browser that hangs, fails or is not there" },
}, async () => {
  const { browser } = await interrupted("SIGKILL");
  // A browser that does not hang prints to its end and is gone.
  process.kill(-browser, "SIGKILL");
  expect(printFolders()).toEqual([expect.stringMatching(/^serapan-\d+-/)]);
  const { code, err } = await project.run(["report", "--pdf"], silent);
  expect([code, err]).toEqual([1, expect.stringContaining("printed nothing.\nno display")]);
  expect(printFolders()).toEqual([]);
  expect(shown(contentOf(project.report))).toEqual(shown(whole));
});

it("without a browser the page is made without its PDF, and the command says which would do", {
  meta: { fault: "a browser that hangs, fails or is not there" },
}, async () => {
  const { code, err } = await project.run(["report", "--pdf"], {
    CHROME_PATH: join(project.root, "nowhere"),
  });
  expect([code, err]).toEqual([1, expect.stringContaining("set CHROME_PATH to the program's file")]);
  expect(shown(contentOf(project.report))).toEqual(shown(whole));
  await expectNoTraces(project);
});
