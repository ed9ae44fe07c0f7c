import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReportedProject, type SmallProject } from "./small-project";
import { contentOf, expectNoTraces } from "./traces";

let project: SmallProject;
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  project = await createReportedProject();
  whole = contentOf(project.report);
});
afterAll(() => project.remove());

const out = (name: string) => join(project.root, name);

it("two reports at once into one folder, nothing kept for either, end one whole after the other", {
  meta: { fault: "an output folder that another run or the user has" },
}, async () => {
  fs.rmSync(project.cache, { recursive: true });
  const both = await Promise.all([
    project.run(["report", "--out", "both"]),
    project.run(["report", "--out", "both"]),
  ]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(contentOf(out("both"))).toEqual(whole);
  expect((await project.run(["report", "--out", "after"])).err).not.toContain("notebooks/");
  expect(contentOf(out("after"))).toEqual(whole);
  await expectNoTraces(project);
});

it("a folder that vanishes half way has the whole report in the end, or the command says that it vanished", {
  meta: { fault: "an output folder that another run or the user has" },
}, async () => {
  fs.cpSync(project.report, out("vanishing"), { recursive: true });
  const { ended, said } = project.start(["report", "--out", "vanishing", "--no-cache"]);
  await said("composing the page");
  // In one step: the command may be writing into it at that very moment.
  fs.renameSync(out("vanishing"), out("vanished"));
  const { code, err } = await ended;
  if (code === 0) {
    expect(contentOf(out("vanishing"))).toEqual(whole);
  } else {
    expect(err).toMatch(/the folder vanished while the report was being written\.\nRun the command again\./);
    expect(fs.existsSync(out("vanishing"))).toBe(false);
  }
  expect(await project.run(["report", "--out", "vanishing"])).toMatchObject({ code: 0 });
  expect(contentOf(out("vanishing"))).toEqual(whole);
  await expectNoTraces(project);
});

it("a place where a file stands is refused at once, and the file stays", {
  meta: { fault: "an output folder that another run or the user has" },
}, async () => {
  project.write("taken", "the user's own");
  const { code, err } = await project.run(["report", "--out", "taken"]);
  expect([code, err]).toEqual([1, expect.stringContaining("taken: a folder expected, this is a file.")]);
  expect(project.read("taken")).toBe("the user's own");
});

/** Runs a script where it may mount what only itself sees. */
const inOwnMounts = (script: string) =>
  spawnSync("unshare", ["--map-root-user", "--mount", "sh", "-ec", script], { encoding: "utf8" });

/** Not in every container; a write that fails is tried everywhere, in test/make/output. */
const mayMount = inOwnMounts("mount -t tmpfs -o size=64k tmpfs /mnt").status === 0;

describe.runIf(mayMount)("a disk", { meta: { fault: "a disk that is full or read-only" } }, () => {
  /** Puts the last report on a disk of its own, makes that disk worse, and reports on revised data there. */
  function reportOnto(disk: string, worsen: string) {
    const revised = out("data/revised");
    fs.cpSync(out("data/kota-kupang"), revised, { recursive: true });
    project.edit("data/revised/small-industry.csv", "2016,1940,9425", "2016,1940,9525");
    fs.mkdirSync(out("disk"), { recursive: true });
    const kept = out(`kept-${disk}`);
    const { stdout, stderr } = inOwnMounts(`
      cd ${project.root}
      mount -t tmpfs -o size=3m tmpfs disk
      cp -r report/. disk
      ${worsen}
      export TMPDIR=${project.temporary}
      ${process.execPath} dist/commands/main.js report --data data/revised --out disk || echo "code $?"
      cp -r disk/. ${kept}`);
    return { stdout, stderr, content: contentOf(kept) };
  }

  it("without room for the new report keeps the last one, and the command says what to do", async () => {
    const { stdout, stderr, content } = reportOnto("full", "head -c 3m /dev/zero > disk/big || true");
    expect(stdout).toBe("code 1\n");
    expect(stderr).toContain("no space is left on the disk; the earlier report is untouched.");
    expect(stderr).toContain("Make room, or choose another folder with --out.");
    const { big, ...report } = content;
    expect(big?.length).toBeGreaterThan(100_000);
    expect(report).toEqual(whole);
    await expectNoTraces(project);
  });

  it("that is read-only keeps the last report, and the command says so", async () => {
    const { stdout, stderr, content } = reportOnto("read-only", "mount -o remount,ro disk");
    expect(stdout).toBe("code 1\n");
    expect(stderr).toMatch(/disk.*: writing is not allowed \(EROFS\)\./);
    expect(content).toEqual(whole);
    await expectNoTraces(project);
  });
});
