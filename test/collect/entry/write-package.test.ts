import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { undoCutWrite, writePackage } from "../../../src/collect/entry/write-package";
import { openStudy, readFilesOnce, readPackageFiles } from "../../../src/collect/open-package";
import type { RunningProcess } from "../../../src/running-process";
import { bytesOf, copyOfKotaKupang } from "../import/package-copy";

const changed = new Map([
  ["population.csv", "new population\n"],
  ["small-industry.csv", "new industry\n"],
  ["datapackage.json", "{}\n"],
]);

describe("writePackage", () => {
  it("replaces every file that changes and leaves nothing beside them", () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    writePackage(folder, readPackageFiles(folder), changed);
    expect(bytesOf(folder)).toEqual({ ...before, ...Object.fromEntries(changed) });
  });

  it.each([1, 2, 3])("puts all files back where the move of file %i fails", (failing) => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    let moves = 0;
    const move = (from: fs.PathLike, to: fs.PathLike): void => {
      moves += 1;
      if (moves === failing) throw Object.assign(new Error("busy"), { code: "EBUSY" });
      renameSync(from, to);
    };
    expect(() =>
      writePackage(folder, readPackageFiles(folder), changed, { ...fs, renameSync: move }),
    ).toThrow(/EBUSY.*open in Excel/s);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("refuses where a file was changed after it was read", () => {
    const folder = copyOfKotaKupang();
    const read = readPackageFiles(folder);
    writeFileSync(join(folder, "unemployment.csv"), "year,unemployment_rate\n2012,1\n");
    const before = bytesOf(folder);
    expect(() => writePackage(folder, read, changed)).toThrow(/has changed meanwhile/);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("refuses where the folder is gone", () => {
    const folder = copyOfKotaKupang();
    const read = readPackageFiles(folder);
    rmSync(folder, { recursive: true });
    expect(() => writePackage(folder, read, changed)).toThrow(/has changed meanwhile/);
  });

  it("follows no link that lies where its new file would", () => {
    const folder = copyOfKotaKupang();
    const outside = join(mkdtempSync(join(tmpdir(), "serapan-out-")), "precious");
    writeFileSync(outside, "mine");
    symlinkSync(outside, join(folder, `population.csv.${process.pid}.part`));
    writePackage(folder, readPackageFiles(folder), changed);
    expect(readFileSync(outside, "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "population.csv"), "utf8")).toBe("new population\n");
  });
});

describe("undoCutWrite", () => {
  const recordIn = (folder: string) => {
    const name = readdirSync(folder).find((each) => each.startsWith(".serapan-undo."));
    return name === undefined ? null : join(folder, name);
  };

  /** A process that has ended. */
  const gone: RunningProcess = {
    pid: spawnSync(process.execPath, ["-e", ""]).pid,
    started: "1",
    host: hostname(),
  };

  /** What a run leaves that is killed behind its given number of moves. */
  function killedAfter(folder: string, moves: number, by: RunningProcess = gone): void {
    let done = 0;
    const state = { taken: {} as Record<string, string> };
    const move = (from: fs.PathLike, to: fs.PathLike): void => {
      if (done === moves) {
        state.taken = bytesOf(folder);
        throw new Error("killed");
      }
      done += 1;
      renameSync(from, to);
    };
    expect(() =>
      writePackage(folder, readPackageFiles(folder), changed, { ...fs, renameSync: move }),
    ).toThrow();
    for (const [file, text] of Object.entries(state.taken)) writeFileSync(join(folder, file), text, "latin1");
    const record = recordIn(folder) ?? "";
    writeFileSync(record, JSON.stringify({ ...JSON.parse(readFileSync(record, "utf8")), by }));
  }

  it.each([0, 1, 2])("brings back the package of a run that was killed after %i moves", (moves) => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    killedAfter(folder, moves);
    expect(undoCutWrite(folder)).toBe(true);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("leaves what was edited since the run was killed", () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    killedAfter(folder, 2);
    const edited = { "population.csv": "mine\n", "unemployment.csv": "mine too\n" };
    for (const [file, text] of Object.entries(edited)) writeFileSync(join(folder, file), text);
    expect(undoCutWrite(folder)).toBe(true);
    expect(bytesOf(folder)).toEqual({ ...before, ...edited });
  });

  it("knows a later process that has the number of the killed one", () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    killedAfter(folder, 1, { ...gone, pid: process.pid });
    expect(undoCutWrite(folder)).toBe(true);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("takes a run on another machine for gone after a minute", () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    killedAfter(folder, 1, { ...gone, host: "another-machine" });
    utimesSync(recordIn(folder) ?? "", 0, 0);
    expect(undoCutWrite(folder)).toBe(true);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("is done by the next entry too, which then begins again", () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    killedAfter(folder, 1);
    expect(() => writePackage(folder, readFilesOnce(folder), changed)).toThrow(/has changed meanwhile/);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("does nothing where no run was cut off", () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    expect(undoCutWrite(folder)).toBe(false);
    expect(bytesOf(folder)).toEqual(before);
  });

  it.each(["", "{", "5", "null", '{"files": {"population.csv": 5}}', '{"files": {}, "by": {"pid": 1}}'])(
    "undoes nothing for the record %j, which is none of this program's",
    (record) => {
      const folder = copyOfKotaKupang();
      const before = bytesOf(folder);
      writeFileSync(join(folder, ".serapan-undo.x.json"), record);
      expect(undoCutWrite(folder)).toBe(false);
      expect(bytesOf(folder)).toEqual(before);
    },
  );

  it("is what a reader of the package is told to wait for or to start", () => {
    const folder = copyOfKotaKupang();
    killedAfter(folder, 1);
    expect(() => openStudy(folder)).toThrow(
      /serapan-undo.*was cut off or is still at work; .*`npx serapan data add`/s,
    );
    expect(undoCutWrite(folder)).toBe(true);
    expect(openStudy(folder).years).toEqual([2012, 2013, 2014, 2015, 2016]);
  });

  it("writes nothing outside the package, whatever a record from elsewhere says", () => {
    const above = mkdtempSync(join(tmpdir(), "serapan-above-"));
    const folder = join(above, "package");
    mkdirSync(folder);
    writeFileSync(join(above, "precious"), "mine");
    symlinkSync(above, join(folder, "link"));
    const forged = {
      was: Buffer.from("not mine").toString("base64"),
      becomes: createHash("sha256").update("mine").digest("hex"),
    };
    const files = ["../precious", "link/precious", join(above, "precious")].map((file) => [file, forged]);
    const record = { by: gone, files: Object.fromEntries(files) };
    writeFileSync(join(folder, ".serapan-undo.x.json"), JSON.stringify(record));
    undoCutWrite(folder);
    expect(readFileSync(join(above, "precious"), "utf8")).toBe("mine");
  });
});
