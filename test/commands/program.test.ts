import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommanderError } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "../../src/commands/program";
import type { Language } from "../../src/core/words/language";
import { projectFolder } from "../../src/paths";
import { otherRegion, resultsText, withUnits1040 } from "../core/comparison/runs";
import { studyWith } from "../core/study/thesis-package";
import { fakeTerminal } from "./fake-terminal";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "serapan-cli-"));
  fs.writeFileSync(join(folder, "old.json"), resultsText(studyWith(), "a"));
  fs.writeFileSync(join(folder, "new.json"), resultsText(studyWith(withUnits1040), "b"));
  fs.writeFileSync(join(folder, "other.json"), resultsText(studyWith(otherRegion), "c"));
  fs.cpSync(join(projectFolder, "data/kota-kupang"), join(folder, "broken"), { recursive: true });
  fs.writeFileSync(
    join(folder, "broken/population.csv"),
    "year,population,growth_reported\n2012,365.385,4.58\n",
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Runs the compiled program as a user does. */
function serapan(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, "dist/commands/main.js"), ...words],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** What the command line says without being run. */
async function parse(...words: string[]): Promise<{ code: number; err: string; out: string }> {
  return parseIn("en", ...words);
}

async function parseIn(language: Language, ...words: string[]) {
  const terminal = fakeTerminal(false, language);
  try {
    await createProgram({ terminal, currentFolder: folder }).parseAsync(words, { from: "user" });
    throw new Error("nothing was wrong");
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    return { code: error.exitCode, err: terminal.err(), out: terminal.out() };
  }
}

describe("the command line", () => {
  it.each([
    [["repot"], "unknown command 'repot'\n(Did you mean report?)\nSee: npx serapan --help"],
    [
      ["report", "--langg", "id"],
      "unknown option '--langg'\n(Did you mean --lang?)\nSee: npx serapan report --help",
    ],
    [["report", "--lang", "fr"], "Allowed choices are id, en, all."],
    [["report", "--timeout", "soon"], "A number of seconds above 0 expected, at most 2147483."],
    [["report", "--timeout", "0"], "A number of seconds above 0 expected, at most 2147483."],
    [["report", "data/belu"], "too many arguments for 'report'"],
    [["compare", "old.json"], "missing required argument 'new'\nSee: npx serapan compare --help"],
    [["batch", "data/belu"], "required option '--out <folder>' not specified"],
    [["check", "--pdf"], "unknown option '--pdf'"],
    [
      ["report", "--out", ""],
      "option '--out <folder>' argument '' is invalid. Something expected, it is empty.\nSee: npx serapan report --help",
    ],
    [
      ["check", "--data", " "],
      "option '--data <folder>' argument ' ' is invalid. Something expected, it is empty.",
    ],
    [["report", "--lang", ""], "option '--lang <language>' argument '' is invalid."],
    [["report", "--timeout", ""], "option '--timeout <seconds>' argument '' is invalid."],
    [["data", "add", ""], "argument 'folder' value '' is invalid. Something expected, it is empty."],
    [["data", "import", "a.csv", "", "--into", "x"], "argument 'file' value '' is invalid."],
  ])("refuses %j with a hint", async (words, message) => {
    const { code, err } = await parse(...words);
    expect(err).toContain(message);
    expect(code).not.toBe(0);
  });

  it("says of an empty value in Indonesian that it is one", async () => {
    const { err } = await parseIn("id", "data", "add", "");
    expect(err).toContain("nilai '' untuk argumen 'folder' tidak sah");
  });

  it.each(["report", "check", "compare", "batch"])("explains %s, with its options", async (command) => {
    const { code, out } = await parse(command, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: serapan ${command} `));
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  });

  it("refuses a batch of two packages whose folders have one name, before anything is made", async () => {
    const twice = createProgram({ terminal: fakeTerminal(), currentFolder: folder }).parseAsync(
      ["batch", "a/belu", "b/belu", "--out", "reports"],
      { from: "user" },
    );
    await expect(twice).rejects.toThrow(/would both have their report in the folder "belu"/);
  });

  it("leaves files out of a batch, as `data/*` names them, and refuses one of files alone", async () => {
    const terminal = fakeTerminal();
    const files = createProgram({ terminal, currentFolder: join(import.meta.dirname, "../..") }).parseAsync(
      ["batch", "package.json", "README.md", "--out", "reports"],
      { from: "user" },
    );
    await expect(files).rejects.toThrow("No folder of a data package is given.");
    expect(terminal.err()).toBe(
      "package.json is a file, not the folder of a data package: left out.\nREADME.md is a file, not the folder of a data package: left out.\n",
    );
  });

  it("refuses a batch whose reports would go among the data", async () => {
    const among = createProgram({ terminal: fakeTerminal(), currentFolder: folder }).parseAsync(
      ["batch", "data/belu", "--out", "data"],
      { from: "user" },
    );
    await expect(among).rejects.toThrow("--out data: the data packages lie in this folder");
  });
});

describe("the command line in Indonesian", () => {
  it.each([
    [
      ["repot"],
      "kesalahan: perintah 'repot' tidak dikenal\n(Maksudnya report?)\nLihat: npx serapan --help\n",
    ],
    [
      ["report", "--langg", "id"],
      "kesalahan: opsi '--langg' tidak dikenal\n(Maksudnya --lang?)\nLihat: npx serapan report --help\n",
    ],
    [
      ["report", "--lang", "fr"],
      "kesalahan: nilai 'fr' untuk opsi '--lang <bahasa>' tidak sah. Pilihannya: id, en, all.\nLihat: npx serapan report --help\n",
    ],
    [
      ["report", "--timeout", "0"],
      "kesalahan: nilai '0' untuk opsi '--timeout <detik>' tidak sah. Seharusnya jumlah detik di atas 0, paling banyak 2147483.\nLihat: npx serapan report --help\n",
    ],
    [
      ["report", "--timeout"],
      "kesalahan: opsi '--timeout <detik>' memerlukan nilai\nLihat: npx serapan report --help\n",
    ],
    [
      ["report", "data/belu"],
      "kesalahan: argumen untuk 'report' terlalu banyak. Seharusnya 0, yang diberikan 1.\nLihat: npx serapan report --help\n",
    ],
    [
      ["compare", "old.json"],
      "kesalahan: argumen 'baru' belum diberikan\nLihat: npx serapan compare --help\n",
    ],
    [
      ["batch", "data/belu"],
      "kesalahan: opsi '--out <folder>' wajib diberikan\nLihat: npx serapan batch --help\n",
    ],
  ])("refuses %j", async (words, message) => {
    expect((await parseIn("id", ...words)).err).toBe(message);
  });

  /** What the parser of the command line would say by itself. */
  const english =
    /Usage|Options|Arguments|Commands|\[options\]|\[command\]|choices|default|display help|error:/;

  it.each([
    [[]],
    ...["report", "check", "compare", "batch", "data", "verify", "refresh", "lab", "kernel", "dev"].map(
      (command) => [[command]],
    ),
    ...["new", "add", "import"].map((command) => [["data", command]]),
    [["kernel", "install"]],
  ])("explains %j without an English word of the parser's", async (words) => {
    const { out } = await parseIn("id", ...words, "--help");
    expect(out).toMatch(new RegExp(`^Pemakaian: serapan ${words.map((word) => `${word} `).join("")}`));
    expect(out).toContain("tampilkan bantuan untuk perintah ini");
    expect(out).not.toMatch(english);
  });
});

describe("the program", () => {
  it("speaks the language that SERAPAN_LANG names, or the system's", () => {
    const said = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [join(projectFolder, "dist/commands/main.js"), "check"], {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: process.env.PATH, ...env },
      }).stdout;
    const indonesian = said({ SERAPAN_LANG: "id", LANG: "C.UTF-8" });
    expect(indonesian).toContain("Kota Kupang (5371), 2012–2016 (5 tahun): data ini sah");
    expect(indonesian).toMatch(/mungkin keliru {2}population growth_reported 2014/);
    expect(said({ LANG: "id_ID.UTF-8" })).toBe(indonesian);
    expect(said({ LANG: "C.UTF-8" })).toContain("the data are valid");
  });

  it("says nothing on stdout, a hint on stderr, and ends with 2 for wrong usage", () => {
    expect(serapan("report", "--frist")).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining("See: npx serapan report --help"),
    });
  });

  it("checks good data: what was read and what the audit found on stdout, plain, code 0", () => {
    const { code, out, err } = serapan("check");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Kota Kupang (5371), 2012–2016 (5 years): the data are valid");
    expect(out).toMatch(/population\.csv +5 rows, BPS Kota Kupang/);
    expect(out).toMatch(/error likely {2}population growth_reported 2014; population population 2013, 2014/);
    expect(out).not.toContain("\u001b");
  });

  it("checks broken data: one clear block on stderr, code 1", () => {
    const { code, out, err } = serapan("check", "--data", "broken");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^The data package broken cannot be used \(/);
    expect(err).toContain('population.csv:2:6 "365.385": whole number');
  });

  it("makes no report of broken data, and no folder for it", () => {
    const { code, err } = serapan("report", "--data", "broken", "--out", "report");
    expect(code).toBe(1);
    expect(err).toContain('population.csv:2:6 "365.385"');
    expect(fs.existsSync(join(folder, "report"))).toBe(false);
  });

  it("compares two runs in the language asked for", () => {
    const { code, out } = serapan("compare", "old.json", "new.json", "--lang", "id");
    expect(code).toBe(0);
    expect(out).toMatch(/direvisi +1\.940 +1\.040/);
  });

  it.each([
    [["compare", "old.json", "other.json"], 1, "two regions"],
    [["compare", "old.json", "broken/datapackage.json"], 1, "these are not results of schema version 1"],
    [
      ["compare", "old.json", "nowhere.json"],
      2,
      "nowhere.json: the file cannot be read: there is nothing of that name",
    ],
  ])("ends %j with %d and the reason", (words, expected, message) => {
    const { code, out, err } = serapan(...words);
    expect([code, out]).toEqual([expected, ""]);
    expect(err).toContain(message);
  });
});
