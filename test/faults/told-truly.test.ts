import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReportedProject, type SmallProject } from "./small-project";
import { contentOf } from "./traces";

let project: SmallProject;
let whole: Readonly<Record<string, string>>;
beforeAll(async () => {
  project = await createReportedProject();
  whole = contentOf(project.report);
  const at = (name: string) => join(project.root, "odd", name);
  fs.mkdirSync(at("folder"), { recursive: true });
  fs.symlinkSync("/nowhere", at("dangling"));
  fs.symlinkSync("loop", at("loop"));
  fs.symlinkSync("/dev/zero", at("device"));
  spawnSync("sh", ["-c", `mkfifo ${at("pipe")}`]);
  project.write("odd/figures.csv", "year,population\n2017,412708\n");
});
afterAll(() => project.remove());

/** What a command says that is refused: a sentence, not where in the program it was thrown. */
const refused = expect.not.stringMatching(/^\s+at |This is a fault of serapan/m);

/** The command ends with a refusal that says this, and the last report is as it was. */
async function expectRefusal(words: readonly string[], said: RegExp): Promise<void> {
  const { code, err } = await project.run(words);
  expect([code === 1 || code === 2, err]).toEqual([true, refused]);
  expect(err).toMatch(said);
  expect(contentOf(project.report)).toEqual(whole);
}

const kinds = [
  ["folder", /folder|a file expected/],
  ["dangling", /link that leads to nothing|there is no such file/],
  ["loop", /link that leads back to itself|ELOOP/],
  ["device", /a file expected/],
  ["pipe", /a file expected/],
] as const;

describe("what is no file is named", { meta: { fault: "no file where one is expected" } }, () => {
  it.each(kinds)("as a notebook: a %s", async (kind, said) => {
    const notebook = join(project.root, "notebooks/id/02-odd.ipynb");
    fs.symlinkSync(kind === "loop" ? "02-odd.ipynb" : join(project.root, "odd", kind), notebook);
    await expectRefusal(["report"], said).finally(() => fs.rmSync(notebook));
  });

  it.each(
    kinds.flatMap(([kind, said]) =>
      [
        ["compare", `odd/${kind}`, "report/results.json"],
        ["word-comments", `odd/${kind}`],
        ["report", "--word", "--word-template", `odd/${kind}`],
        ["data", "import", `odd/${kind}`, "--into", "data/kota-kupang", "--yes"],
      ].map((words) => [words.join(" "), words, said] as const),
    ),
  )("to %s", async (_, words, said) => {
    await expectRefusal(words, said);
  });

  it.each([
    ["a link to nothing", "odd/dangling", /odd\/dangling is a link that leads to nothing/],
    ["below a link to itself", "odd/loop/report", /odd\/loop is a link that leads to nothing/],
    ["a pipe", "odd/pipe", /odd\/pipe: a folder expected, this is a file/],
    ["a device", "odd/device", /odd\/device: a folder expected, this is a file/],
    ["the data package", "data/kota-kupang", /where the report's data come from/],
  ])("as a report's folder: %s", async (_, out, said) => {
    await expectRefusal(["report", "--out", out], said);
  });

  it.each([
    ["odd/pipe", /odd\/pipe: a folder expected, a file is in its place/],
    ["odd/dangling", /There is no folder odd\/dangling/],
    ["odd/folder", /odd\/folder is no data package/],
  ])("as a data package: %s", async (data, said) => {
    await expectRefusal(["check", "--data", data], said);
  });
});

describe("a package that a killed entry has left", { meta: { fault: "a package left half written" } }, () => {
  /** As it lies there when the entry was killed between two tables. */
  beforeAll(() => {
    fs.cpSync(join(project.root, "data/kota-kupang"), join(project.root, "data/half"), { recursive: true });
    const was = project.read("data/half/population.csv");
    const becomes = `${was}2017,400000,\n`;
    project.write("data/half/population.csv", becomes);
    const by = { pid: spawnSync(process.execPath, ["-e", ""]).pid, started: "1", host: hostname() };
    const file = {
      was: Buffer.from(was).toString("base64"),
      becomes: createHash("sha256").update(becomes).digest("hex"),
    };
    const record = JSON.stringify({ by, files: { "population.csv": file } });
    project.write("data/half/.serapan-undo.x.json", record);
  });

  it.each([
    ["check", "--data", "data/half"],
    ["report", "--data", "data/half"],
    ["batch", "data/half", "--out", "halves"],
  ])("is refused by %s, which says what to do", async (...words) => {
    await expectRefusal(words, /was cut off or is still at work; .*`npx serapan data add`/s);
  });

  it("is refused in Indonesian too", async () => {
    const { code, err } = await project.run(["check", "--data", "data/half"], { SERAPAN_LANG: "id" });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/terputus atau masih bekerja; .*`npx serapan data add`/s),
    ]);
  });

  it("is put right by the next entry, which says so", async () => {
    const figures = [
      "--population",
      "412708",
      "--unemployment",
      "9.31",
      "--units",
      "1987",
      "--workers",
      "9811",
    ];
    const { code, err } = await project.run(["data", "add", "data/half", "--year", "2017", ...figures]);
    expect([code, err]).toEqual([0, expect.stringContaining("data/half; it was undone.")]);
    expect(project.read("data/half/population.csv")).toMatch(/2016,402286,2\.92\n2017,412708,\n$/);
    expect(await project.run(["check", "--data", "data/half"])).toMatchObject({ code: 0 });
  });
});

describe("a place that is not for a report", { meta: { fault: "an output folder among the inputs" } }, () => {
  it.each([
    ["a batch into a package of its own", ["batch", "data/kota-kupang", "--out", "data/kota-kupang/out"]],
    ["a batch among its packages", ["batch", "data/kota-kupang", "--out", "data"]],
    ["a report into another package", ["report", "--out", "data/another"]],
    ["a report inside its package", ["report", "--out", "data/kota-kupang/out"]],
    ["a report around the notebooks", ["report", "--out", "."]],
  ])("is refused before anything is written: %s", async (_, words) => {
    fs.cpSync(join(project.root, "data/kota-kupang"), join(project.root, "data/another"), {
      recursive: true,
    });
    const before = contentOf(join(project.root, "data"));
    await expectRefusal(words, /Choose another folder/);
    expect(contentOf(join(project.root, "data"))).toEqual(before);
  });
});

describe("a number out of its limits", { meta: { fault: "a number out of its limits" } }, () => {
  it.each([
    ["report", "--timeout", "3000000"],
    ["report", "--timeout", "1e300"],
    ["report", "--timeout", "0"],
    ["report", "--timeout", "-1"],
    ["report", "--timeout", "ten"],
    ["data", "add", "data/kota-kupang", "--year", "99999999999999999999", "--population", "1"],
    ["data", "add", "data/kota-kupang", "--year", "2017", "--population", "1e300"],
  ])("is refused: %s %s %s", async (...words) => {
    await expectRefusal(words, /expected/);
  });
});

describe("what the machine does not give", { meta: { fault: "a machine that does not give" } }, () => {
  const command = (words: string) => `${process.execPath} ${project.root}/dist/commands/main.js ${words}`;
  const sh = (script: string, before: readonly string[] = []) => {
    const [program = "sh", ...words] = [...before, "sh", "-c", script];
    return spawnSync(program, words, { cwd: project.root, encoding: "utf8", env: process.env });
  };

  it.each([20, 21, 22])("only %i files open at once", (most) => {
    const { status, stderr } = sh(`ulimit -n ${most}; ${command("report --no-cache --out few")}`);
    expect([status, stderr]).toEqual([1, refused]);
    expect(stderr).toMatch(/too many files are open at once; allow more, for example with: ulimit -n 1024/);
  });

  it.each(["check", "report", "verify", "compare a b", "data add x --year 2017", "batch a --out b"])(
    "no current folder, for %s",
    (words) => {
      const { status, stderr } = sh(`mkdir gone; cd gone; rmdir ../gone; ${command(words)}`);
      expect([status, stderr]).toEqual([1, refused]);
      expect(stderr).toBe("The folder that you are in is gone. Change into another one, and start again.\n");
    },
  );

  const inOwnMounts = ["unshare", "--map-root-user", "--mount"];
  const mayMount = spawnSync("unshare", ["--map-root-user", "--mount", "true"]).status === 0;

  it.runIf(mayMount).each([
    ["report", /^report: writing is not allowed \(EROFS\)/m],
    ["refresh", /notebooks\/id\/01-satu\.ipynb: the disk is read-only/],
    ["batch data/kota-kupang --out reports", /^reports .*writing is not allowed \(EROFS\)/m],
    ["data add data/kota-kupang --year 2017 --population 400000", /Nothing was written to .*\(EROFS\)/s],
    ['data new data/belu --region "Kabupaten Belu" --code 5304 --from 2015 --to 2019', /No package was made/],
  ])("a disk to write on, for %s", (words, said) => {
    const { status, stderr } = sh(
      `mount --bind . . && mount -o remount,ro,bind . && cd ${project.root} && ${command(words)}`,
      inOwnMounts,
    );
    expect([status, stderr]).toEqual([1, refused]);
    expect(stderr).toMatch(said);
  });

  it.runIf(mayMount)("a disk to compile a newer source on", () => {
    fs.utimesSync(join(project.root, "src/index.ts"), new Date(), new Date());
    const { status, stderr } = sh(
      `mount --bind . . && mount -o remount,ro,bind . && cd ${project.root} && ${command("check")}`,
      inOwnMounts,
    );
    fs.utimesSync(join(project.root, "src/index.ts"), 0, 0);
    expect([status, stderr]).toEqual([1, refused]);
    expect(stderr).toMatch(/dist\/\.tsbuildinfo: the disk is read-only/);
  });
});

describe("a control character", { meta: { fault: "control characters in a file or its name" } }, () => {
  const retitling = "\u001b]0;taken\u0007";
  const isRaw = (text: string) => text.includes("\u001b") || text.includes("\u0007");

  it("of a results file is not printed as it is by compare", async () => {
    const results = JSON.parse(project.read("report/results.json"));
    for (const quantity of Object.values<{ label: Record<string, string>; value: unknown }>(
      results.quantities,
    )) {
      quantity.label = { id: `${quantity.label.id}${retitling}`, en: `${quantity.label.en}${retitling}` };
      if (typeof quantity.value === "number") quantity.value *= 2;
    }
    results.study.region.name += retitling;
    project.write("odd/results.json", JSON.stringify(results));
    const { code, out, err } = await project.run(["compare", "report/results.json", "odd/results.json"]);
    expect([code, isRaw(out), isRaw(err)]).toEqual([0, false, false]);
    expect(out).toContain("taken");
  });

  it("of a file's name is not printed as it is by what refuses the file", async () => {
    const name = `odd/${retitling.replace("/", "")}.json`;
    project.write(name, "{}");
    const { code, err } = await project.run(["compare", name, name]);
    expect([code, isRaw(err)]).toEqual([1, false]);
    expect(err).toContain("\\u001b]0;taken");
  });
});
