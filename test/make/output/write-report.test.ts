import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Say, wordsIn } from "../../../src/core/words/language";
import { contentHash } from "../../../src/make/output/report-files";
import {
  prepareOutput,
  unchangedReport,
  type WrittenFile,
  writeReport,
} from "../../../src/make/output/write-report";
import type { FileSystem } from "../../../src/write-file-whole";
import { failingAt, killedAfter } from "./failing-file-system";

const deadPid = spawnSync(process.execPath, ["-e", ""]).pid;

let root: string;
let folder: string;
const inputs = () => ({ data: [join(root, "data")], notebooks: join(root, "notebooks") });

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "serapan-output-"));
  folder = join(root, "report");
  fs.mkdirSync(join(root, "data"));
  fs.mkdirSync(join(root, "notebooks"));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const said: string[] = [];
const effects = (fileSystem: FileSystem = fs) => ({
  fileSystem,
  say: (message: Say) => said.push(message(wordsIn("en"))),
});

const oldReport = new Map([
  ["index.html", "<p>old</p>"],
  ["results.json", "{}\n"],
  ["notebooks/id/01.ipynb", "same"],
  ["notebooks/en/01.ipynb", "only in the old report"],
]);
const newReport = new Map([
  ["index.html", "<p>new</p>"],
  ["results.json", "{ }\n"],
  ["notebooks/id/01.ipynb", "same"],
  ["report.pdf", "only in the new report"],
]);

const write = (files: ReadonlyMap<string, string>, fileSystem: FileSystem = fs) =>
  writeReport(folder, "inputs", () => files, effects(fileSystem));

function contents(of = folder): Record<string, string> {
  const paths = fs.existsSync(of) ? (fs.readdirSync(of, { recursive: true }) as string[]) : [];
  return Object.fromEntries(
    paths
      .filter((path) => fs.statSync(join(of, path)).isFile())
      .map((path) => [path, fs.readFileSync(join(of, path), "utf8")]),
  );
}

/** What lies in the folder, the manifest aside. */
function report(): Record<string, string> {
  const { ".serapan-manifest.json": _, ...rest } = contents();
  return rest;
}

describe("writing a report", () => {
  it("writes every file, and beside them only the manifest", async () => {
    await write(oldReport);
    expect(report()).toEqual(Object.fromEntries(oldReport));
    expect(Object.keys(contents())).toContain(".serapan-manifest.json");
  });

  it("gives the files with their sizes in bytes", async () => {
    const written = await writeReport(folder, "i", () => new Map([["index.html", "é"]]), effects());
    expect(written).toEqual([{ path: "index.html", bytes: 2, isOlder: false }]);
  });

  it("leaves equal files alone: the same report twice changes neither a byte nor a time", async () => {
    await write(oldReport);
    const before = contents();
    const old = new Date("2020-01-01");
    for (const path of Object.keys(before)) {
      fs.utimesSync(join(folder, path), old, old);
    }
    await write(oldReport);
    expect(contents()).toEqual(before);
    for (const path of Object.keys(before)) {
      expect(fs.statSync(join(folder, path)).mtime).toEqual(old);
    }
  });

  it("replaces only what differs, and removes what the new report no longer has, with its folder", async () => {
    await write(oldReport);
    const old = new Date("2020-01-01");
    fs.utimesSync(join(folder, "notebooks/id/01.ipynb"), old, old);
    await write(newReport);
    expect(report()).toEqual(Object.fromEntries(newReport));
    expect(fs.existsSync(join(folder, "notebooks/en"))).toBe(false);
    expect(fs.statSync(join(folder, "notebooks/id/01.ipynb")).mtime).toEqual(old);
  });

  it("keeps a copy on paper or for Word that it was not asked for, and tells one that is older than its page", async () => {
    const copies = { "report.pdf": "old on paper", "report.docx": "old for Word" };
    const older = (files: readonly WrittenFile[]) =>
      files.filter(({ isOlder }) => isOlder).map(({ path }) => path);
    await write(new Map([...oldReport, ...Object.entries(copies)]));
    expect(older(await write(oldReport))).toEqual([]);
    const { "report.pdf": _, ...other } = Object.fromEntries(newReport);
    expect(older(await write(new Map(Object.entries(other)))).sort()).toEqual(["report.docx", "report.pdf"]);
    expect(report()).toEqual({ ...other, ...copies });
    expect(older(unchangedReport(fs, folder, "inputs") ?? [])).toEqual(["report.docx", "report.pdf"]);
    expect(older(await write(newReport))).toEqual(["report.docx"]);
    expect(report()).toEqual({ ...Object.fromEntries(newReport), "report.docx": "old for Word" });
  });

  it("never touches a user's file, not even in a folder that the report leaves", async () => {
    await write(oldReport);
    fs.writeFileSync(join(folder, "notes.txt"), "mine");
    fs.writeFileSync(join(folder, "notebooks/en/mine.ipynb"), "mine too");
    await write(newReport);
    expect(contents()).toMatchObject({ "notes.txt": "mine", "notebooks/en/mine.ipynb": "mine too" });
  });

  it("keeps a file of the old report that the user has changed since", async () => {
    await write(oldReport);
    fs.writeFileSync(join(folder, "notebooks/en/01.ipynb"), "changed by hand");
    await write(newReport);
    expect(contents()).toMatchObject({ "notebooks/en/01.ipynb": "changed by hand" });
  });

  it("refuses to replace a file that no report has written, and says which", async () => {
    fs.mkdirSync(folder);
    fs.writeFileSync(join(folder, "index.html"), "my home page");
    await expect(write(newReport)).rejects.toThrow(/would be lost:\n {2}index\.html\nMove them away/);
    expect(contents()).toEqual({ "index.html": "my home page" });
  });

  it("does not write through a link that stands where a folder of the report goes", async () => {
    fs.mkdirSync(folder);
    fs.symlinkSync(join(root, "notebooks"), join(folder, "notebooks"));
    await expect(write(newReport)).rejects.toThrow("notebooks/id/01.ipynb");
    expect(fs.readdirSync(join(root, "notebooks"))).toEqual([]);
  });

  it("hands the results that lie in the folder to who composes the report", async () => {
    await write(oldReport);
    await writeReport(
      folder,
      "inputs",
      (earlier) => {
        expect(earlier).toEqual({ results: "{}\n", previous: null });
        return newReport;
      },
      effects(),
    );
  });

  it("leaves the old report as it was when the new one cannot be composed", async () => {
    await write(oldReport);
    const before = contents();
    const fail = () => Promise.reject(new Error("no page"));
    await expect(writeReport(folder, "i", fail, effects())).rejects.toThrow("no page");
    expect(contents()).toEqual(before);
  });

  it("leaves no folder behind where there was none and nothing could be composed", async () => {
    const fail = () => Promise.reject(new Error("no page"));
    await expect(writeReport(folder, "i", fail, effects())).rejects.toThrow("no page");
    expect(fs.existsSync(folder)).toBe(false);
  });

  it("takes nothing out of the folder for a manifest that names a path outside", async () => {
    fs.mkdirSync(folder);
    fs.writeFileSync(join(root, "precious"), "precious");
    const hash = contentHash("precious");
    const manifest = { format: "serapan-report", version: 1, inputs: "", files: { "../precious": hash } };
    fs.writeFileSync(join(folder, ".serapan-manifest.json"), JSON.stringify(manifest));
    await write(newReport);
    expect(fs.readFileSync(join(root, "precious"), "utf8")).toBe("precious");
  });
});

describe("a report that was made from the same inputs", () => {
  it("is known as unchanged, with its files", async () => {
    await write(oldReport);
    expect(
      unchangedReport(fs, folder, "inputs")
        ?.map(({ path }) => path)
        .sort(),
    ).toEqual([...oldReport.keys()].sort());
  });

  it.each([
    ["other inputs", () => {}, "other"],
    ["a changed file", () => fs.appendFileSync(join(folder, "index.html"), " "), "inputs"],
    ["a missing file", () => fs.rmSync(join(folder, "results.json")), "inputs"],
    ["no manifest", () => fs.rmSync(join(folder, ".serapan-manifest.json")), "inputs"],
    ["a broken manifest", () => fs.truncateSync(join(folder, ".serapan-manifest.json"), 40), "inputs"],
  ])("is not trusted with %s", async (_, change, asked) => {
    await write(oldReport);
    change();
    expect(unchangedReport(fs, folder, asked)).toBeNull();
  });
});

/** The file system stops, and the process that held the lock is one that has ended. */
async function killWhileWriting(files: ReadonlyMap<string, string>, count: number): Promise<void> {
  await write(files, killedAfter(count).fileSystem).catch(() => {});
  for (const name of fs.readdirSync(folder).filter((each) => each.startsWith(".serapan-lock"))) {
    fs.rmSync(join(folder, name));
    const owner = { pid: deadPid, started: "1", host: hostname() };
    fs.writeFileSync(join(folder, name.replace(String(process.pid), String(deadPid))), JSON.stringify(owner));
  }
}

describe("a run that is killed", () => {
  it("leaves the old report or the new one after the next start, wherever it was killed", async () => {
    const whole = killedAfter(Number.POSITIVE_INFINITY);
    await write(oldReport);
    await write(newReport, whole.fileSystem);
    expect(whole.calls()).toBeGreaterThan(20);
    const outcomes = new Set<string>();
    for (let count = 0; count < whole.calls(); count += 1) {
      fs.rmSync(folder, { recursive: true });
      await write(oldReport);
      fs.writeFileSync(join(folder, "notes.txt"), "mine");
      await killWhileWriting(newReport, count);
      await prepareOutput(folder, inputs(), effects());
      const { "notes.txt": notes, ...found } = report();
      expect(notes).toBe("mine");
      const isOld = found["index.html"] === "<p>old</p>";
      expect(found, `killed at call ${count}`).toEqual(Object.fromEntries(isOld ? oldReport : newReport));
      expect(unchangedReport(fs, folder, "inputs")).not.toBeNull();
      outcomes.add(isOld ? "old" : "new");
    }
    expect(outcomes).toEqual(new Set(["old", "new"]));
  });

  it("is finished by the next report, too", async () => {
    await write(oldReport);
    const calls = killedAfter(Number.POSITIVE_INFINITY);
    await write(newReport, calls.fileSystem);
    for (let count = 0; count < calls.calls(); count += 3) {
      fs.rmSync(folder, { recursive: true });
      await write(oldReport);
      await killWhileWriting(newReport, count);
      await write(newReport);
      expect(report()).toEqual(Object.fromEntries(newReport));
    }
  });
});

describe("a place that cannot take the report", () => {
  it.each([
    ["writeFileSync", "ENOSPC", "no space is left on the disk; the earlier report is untouched"],
    ["openSync", "EROFS", "writing is not allowed (EROFS)"],
    ["mkdirSync", "EACCES", "writing is not allowed (EACCES)"],
    ["fsyncSync", "EIO", "could not be written"],
  ] as const)(
    "is told clearly when %s fails with %s, and the old report stays",
    async (name, code, message) => {
      await write(oldReport);
      const before = contents();
      let armed = false;
      const real = { ...fs };
      const failing: FileSystem = {
        ...fs,
        [name]: (...args: unknown[]) => {
          if (armed) {
            throw Object.assign(new Error(`${code}: made to fail`), { code });
          }
          return (real[name] as (...args: unknown[]) => unknown)(...args);
        },
      };
      const compose = () => {
        armed = true;
        return newReport;
      };
      await expect(writeReport(folder, "i", compose, effects(failing))).rejects.toThrow(message);
      expect(contents()).toEqual(before);
    },
  );

  it("finishes at the next start what failed while the files were moved", async () => {
    await write(oldReport);
    const failing = failingAt("renameSync", "EPERM", /report[/\\]report\.pdf$/);
    await expect(write(newReport, failing)).rejects.toThrow("Close the programs that hold the report open");
    await prepareOutput(folder, inputs(), effects());
    expect(report()).toEqual(Object.fromEntries(newReport));
  });

  it("says that the folder vanished half way", async () => {
    await write(oldReport);
    const compose = () => {
      fs.rmSync(folder, { recursive: true });
      return newReport;
    };
    await expect(writeReport(folder, "i", compose, effects())).rejects.toThrow("the folder vanished");
    expect(fs.existsSync(folder)).toBe(false);
    await write(newReport);
    expect(report()).toEqual(Object.fromEntries(newReport));
  });

  it.each([
    ["being staged", "openSync", /serapan-next[/\\]report\.pdf\.\d+\.part$/],
    ["all staged", "openSync", /serapan-next[/\\]\.serapan-manifest\.json\.\d+\.part$/],
    ["being moved", "renameSync", /serapan-next[/\\]report\.pdf$/],
  ] as const)(
    "says that the folder vanished while the files were %s, and leaves none",
    async (_, call, path) => {
      await write(oldReport);
      const gone = join(root, "gone");
      const real: FileSystem = { ...fs };
      const takenAway: FileSystem = {
        ...real,
        [call]: (place: string, ...more: unknown[]) => {
          if (path.test(place) && !fs.existsSync(gone)) {
            fs.renameSync(folder, gone);
          }
          return (real[call] as (...args: unknown[]) => unknown)(place, ...more);
        },
      };
      await expect(write(newReport, takenAway)).rejects.toThrow("the folder vanished");
      expect(fs.existsSync(folder)).toBe(false);
      await write(newReport);
      expect(report()).toEqual(Object.fromEntries(newReport));
    },
  );

  it("says that another run took the folder over, and leaves it that run's lock", async () => {
    await write(oldReport);
    const compose = () => {
      fs.writeFileSync(join(folder, ".serapan-lock"), "another's");
      return newReport;
    };
    await expect(writeReport(folder, "i", compose, effects())).rejects.toThrow(
      "another run took the folder over",
    );
    expect(report()).toEqual({ ...Object.fromEntries(oldReport), ".serapan-lock": "another's" });
  });

  it.each([
    ["is a file", () => fs.writeFileSync(folder, ""), () => folder, "a folder expected, this is a file"],
    ["is the data", () => {}, () => join(root, "data"), "where the report's data come from"],
    ["is inside the data", () => {}, () => join(root, "data/out/deep"), "where the report's data come from"],
    [
      "is inside the notebooks",
      () => {},
      () => join(root, "notebooks/out"),
      "where the report's notebooks come from",
    ],
    ["holds the notebooks", () => {}, () => root, "their copies would replace them"],
    [
      "is a link into the data",
      () => fs.symlinkSync(join(root, "data"), join(root, "link")),
      () => join(root, "link"),
      "where the report's data come from",
    ],
  ])("is refused before the work begins when it %s", async (_, arrange, place, message) => {
    arrange();
    await expect(prepareOutput(place(), inputs(), effects())).rejects.toThrow(message);
  });

  it.each([
    ["is there", () => fs.mkdirSync(folder)],
    ["is to be made", () => {}],
  ])("is refused before the work begins when the disk is read-only and the folder %s", async (_, arrange) => {
    arrange();
    const readOnly: FileSystem = {
      ...fs,
      accessSync: (path) => {
        throw Object.assign(new Error("EROFS: made to fail"), { code: "EROFS", path });
      },
    };
    await expect(prepareOutput(folder, inputs(), effects(readOnly))).rejects.toThrow(
      /^\S+report(?: \(\S+\))?: writing is not allowed \(EROFS\)/,
    );
  });

  it("accepts a folder beside the inputs whose name begins alike", async () => {
    await prepareOutput(join(root, "data-report"), inputs(), effects());
  });

  it("accepts a folder around the project: the copies of the notebooks lie beside it there", async () => {
    const project = join(root, "project");
    fs.mkdirSync(join(project, "notebooks"), { recursive: true });
    const around = { data: [join(root, "data")], notebooks: join(project, "notebooks") };
    await prepareOutput(root, around, effects());
    await expect(prepareOutput(project, around, effects())).rejects.toThrow(
      "their copies would replace them",
    );
  });
});
