import * as fs from "node:fs";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { undoCutWrite, writePackage } from "../../../src/collect/entry/write-package";
import { readPackageFiles } from "../../../src/collect/open-package";
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
  /** What a run leaves that is killed behind its given number of moves. */
  function killedAfter(folder: string, moves: number): void {
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
  }

  it.each([0, 1, 2])("brings back the package of a run that was killed after %i moves", (moves) => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    killedAfter(folder, moves);
    expect(Object.keys(bytesOf(folder))).toContain(".serapan-undo.json");
    expect(undoCutWrite(folder)).toBe(true);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("does nothing where no run was cut off", () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    expect(undoCutWrite(folder)).toBe(false);
    expect(bytesOf(folder)).toEqual(before);
  });

  it.each(["", "{", "5", "null", '{"population.csv": 5}'])(
    "takes the record %j for one that was cut off itself",
    (record) => {
      const folder = copyOfKotaKupang();
      const before = bytesOf(folder);
      writeFileSync(join(folder, ".serapan-undo.json"), record);
      expect(undoCutWrite(folder)).toBe(true);
      expect(bytesOf(folder)).toEqual(before);
    },
  );

  it("writes nothing outside the package, whatever a record from elsewhere says", () => {
    const above = mkdtempSync(join(tmpdir(), "serapan-above-"));
    const folder = join(above, "package");
    mkdirSync(folder);
    writeFileSync(join(above, "precious"), "mine");
    symlinkSync(above, join(folder, "link"));
    const record = { "../precious": "aGE=", "link/precious": "aGE=", [join(above, "precious")]: "aGE=" };
    writeFileSync(join(folder, ".serapan-undo.json"), JSON.stringify(record));
    undoCutWrite(folder);
    expect(readFileSync(join(above, "precious"), "utf8")).toBe("mine");
  });
});
