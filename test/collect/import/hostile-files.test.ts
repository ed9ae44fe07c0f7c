import { closeSync, ftruncateSync, mkdtempSync, openSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editablePackage } from "../../../src/collect/entry/editable-package";
import { planImport } from "../../../src/collect/import/import-plan";
import { readPublishedFile } from "../../../src/collect/import/read-published-file";
import { readPublishedTables } from "../../../src/collect/import/read-published-tables";
import { wantedRegion } from "../../../src/collect/import/region-name";
import { readPackageFiles } from "../../../src/collect/open-package";
import { splitRows } from "../../../src/collect/split-rows";
import { readStudy } from "../../../src/core/study/read-study";
import { copyOfKotaKupang, importInto } from "./package-copy";
import { webApiAnswer, workbook } from "./workbooks";

const lines = [
  "Jumlah dan Laju Pertumbuhan Penduduk Kota Kupang",
  "Tahun;Jumlah Penduduk (Jiwa);Laju Pertumbuhan (%)",
  "2016;402.286;2,92",
  "2017;412.708*;2,59",
  "2018;423.800;2,69",
  "Sumber: BPS Kota Kupang",
];

/** A zip with one deflated entry, as its central directory and local header tell of it. */
function zipOf(name: string, content: Buffer, declaredSize = content.length, centralMethod = 8): Buffer {
  const data = deflateRawSync(content, { level: 1 });
  const header = (signature: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32LE(signature, 0);
    return bytes;
  };
  const local = header(0x04034b50, 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(declaredSize, 22);
  local.writeUInt16LE(name.length, 26);
  const central = header(0x02014b50, 46);
  central.writeUInt16LE(centralMethod, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(declaredSize, 24);
  central.writeUInt16LE(name.length, 28);
  const start = 30 + name.length + data.length;
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}

describe("a file made to harm", () => {
  it("is refused by its size before it is read: 50 MB of garbage", () => {
    const path = join(mkdtempSync(join(tmpdir(), "serapan-large-")), "x.csv");
    const file = openSync(path, "w");
    ftruncateSync(file, 50_000_000);
    closeSync(file);
    expect(() => readPublishedFile(path)).toThrow(/at most 40 MB expected, this one has 50 MB/);
  });

  it("is refused without being parsed: 9 MB of text in no form", async () => {
    const { refused, before, after } = await importInto({ file: Buffer.alloc(9_000_000, 'abc;1\n"') });
    expect(refused).toMatch(/at most 400000 rows and 150 columns/);
    expect(after).toEqual(before);
  });

  it("is refused where a small zip unpacks to 60 MB, whatever size it declares", async () => {
    const bomb = zipOf("xl/worksheets/sheet1.xml", Buffer.alloc(60_000_000), 1000);
    expect(bomb.length).toBeLessThan(2_000_000);
    const { refused } = await importInto({ file: bomb, name: "x.xlsx" });
    expect(refused).toMatch(/unpacks to at most 40 MB/);
  });

  it("is refused where its directory calls an entry stored that is deflated", async () => {
    const file = zipOf("xl/worksheets/sheet1.xml", Buffer.alloc(60_000_000), 1000, 0);
    expect((await importInto({ file, name: "x.xlsx" })).refused).toMatch(/damaged or cut off/);
  });

  it("is refused where its sheet reaches to the last column", async () => {
    const wide = workbook([[..."x".repeat(400)].map((_, index) => index)]);
    expect((await importInto({ file: wide, name: "x.xlsx" })).refused).toMatch(
      /at most 400000 rows and 150 columns/,
    );
  });

  it("is looked through where it is as large as it may be", async () => {
    const row = `Kabupaten X;${"1;".repeat(148)}`;
    const header = `Kabupaten/Kota;${Array.from({ length: 148 }, (_, index) => `Penduduk ${2017 + (index % 2)}`).join(";")}`;
    const file = `Jumlah Penduduk\n${header}\n${`${row}\n`.repeat(1990)}`;
    expect((await importInto({ file })).refused).toMatch(/is not in the file, which has Kabupaten X/);
  });

  it("is refused where an HTML page nests tables without end", async () => {
    const { refused } = await importInto({
      file: `<html>${"<table><tr><td rowspan=2>".repeat(20_000)}`,
      name: "x.xls",
    });
    expect(refused).toMatch(/far larger/);
  });

  it("is refused where JSON is nested a hundred thousand deep, or names __proto__", async () => {
    expect((await importInto({ file: "[".repeat(100_000) })).refused).toMatch(/cut off|model=data/);
    const { refused } = await importInto({
      file: JSON.stringify(webApiAnswer()).replace('"datacontent":{', '"datacontent":{"__proto__":5,'),
    });
    expect(refused).toBeNull();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("cannot reach a device or folder by its name", () => {
    const folder = mkdtempSync(join(tmpdir(), "serapan-link-"));
    symlinkSync("/dev/zero", join(folder, "x.csv"));
    expect(() => readPublishedFile(join(folder, "x.csv"))).toThrow(/a file expected/);
    expect(() => readPublishedFile(folder)).toThrow(/a file expected/);
    expect(() => readPublishedFile(join(folder, "none.csv"))).toThrow(/no such file/);
  });

  it("shows control characters of its labels and its name escaped, and keeps them out of the package", async () => {
    const file = `${lines[0]}\nTahun;Jumlah Penduduk\n2017;412.708 1)\n1) <script>\u0085\u202ealert(1)</script>\n`;
    const { refused, said, after } = await importInto({ file, name: "a\u202eb.csv" });
    expect(refused).toBeNull();
    expect(/[\p{Cc}\u202e]/u.test(said.replaceAll("\n", ""))).toBe(false);
    expect(after["datapackage.json"]).toMatch(/Catatan sumbernya: .*alert\(1\)/);
    expect(after["datapackage.json"]).not.toMatch(/[\u0085\u202e]/);
  });
});

const files = readPackageFiles(copyOfKotaKupang());
const current = editablePackage(files);

/** Lets an import end as every import must: in a package that is valid, or in a refusal, with nothing written yet. */
function endsWell(name: string, bytes: Uint8Array): void {
  try {
    const tables = readPublishedTables(name, bytes, null);
    const region = wantedRegion("Kota Kupang", "5371");
    const request = {
      mayAsk: false,
      resource: "population",
      column: null,
      region,
      isRegionNamed: false,
      decimal: null,
    } as const;
    const plan = planImport(current, [{ file: name, tables }], request);
    readStudy({ ...files, texts: new Map([...files.texts, ...plan.files]) }, splitRows);
  } catch (error) {
    expect((error as Error).name).toMatch(/^Refusal$/);
  }
}

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.constant(new Uint8Array()),
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom(";", ",", "\t", '"', "\n", ".", "-", "*", "=1+1", "<b>", "2017", "\u0000")
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function mutate(
  bytes: Uint8Array,
  changes: readonly { at: number; length: number; put: Uint8Array }[],
): Uint8Array {
  return changes.reduce((now, { at, length, put }) => {
    const start = Math.floor(at * now.length);
    return Buffer.concat([now.subarray(0, start), put, now.subarray(start + length)]);
  }, bytes);
}

const rows = lines
  .slice(0, 1)
  .map((line) => [line])
  .concat(lines.slice(1).map((line) => line.split(";")));

describe("a damaged file ends in a valid package or a refusal that changed nothing", () => {
  it.each([
    ["a CSV", new TextEncoder().encode(lines.join("\n")), "x.csv", 120],
    ["an XLSX", workbook(rows), "x.xlsx", 60],
    ["an XLS", workbook(rows, "biff8"), "x.xls", 60],
    ["an HTML table", workbook(rows, "html" as never), "x.xls", 40],
    ["a WebAPI answer", new TextEncoder().encode(JSON.stringify(webApiAnswer())), "x.json", 80],
  ] as const)("%s with bytes cut out and put in", (_, bytes, name, numRuns) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (changes) => {
        endsWell(name, mutate(bytes, changes));
      }),
      { numRuns, seed: 5371 },
    );
  });

  it.each([
    ["a CSV", new TextEncoder().encode(lines.join("\n")), "x.csv"],
    ["an XLSX", workbook(rows), "x.xlsx"],
    ["an XLS", workbook(rows, "biff8"), "x.xls"],
  ] as const)("%s cut off anywhere", (_, bytes, name) => {
    for (let part = 1; part < 20; part += 1)
      endsWell(name, bytes.slice(0, Math.floor((bytes.length * part) / 20)));
  });
});

describe("a file that only looks otherwise ends in the same table", () => {
  it("whatever the order of its columns and years, its delimiter and its line ends", async () => {
    const body = [
      { year: "2017", population: "412.708", growth: "2,59" },
      { year: "2018", population: "423.800", growth: "2,69" },
    ];
    const heads = { year: "Tahun", population: "Jumlah Penduduk", growth: "Laju Pertumbuhan Penduduk" };
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(["year", "population", "growth"] as const, { minLength: 3 }),
        fc.shuffledSubarray(body, { minLength: 2 }),
        fc.constantFrom(";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        async (order, years, delimiter, end) => {
          const text = [
            lines[0],
            ...[heads, ...years].map((row) => order.map((column) => row[column]).join(delimiter)),
          ].join(end);
          const { refused, after } = await importInto({ file: text });
          expect(refused).toBeNull();
          expect(after["population.csv"]).toMatch(/\n2017,412708,2.59\n2018,423800,2.69\n$/);
        },
      ),
      { numRuns: 20, seed: 5371 },
    );
  });
});
