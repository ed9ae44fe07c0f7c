import { describe, expect, it } from "vitest";
import { csvAddress, writeCsv } from "../../src/page/csv";

const data = {
  heads: ["Tahun", "Nilai; %"],
  rows: [
    ["2012", -4.58],
    ["2013", null],
  ],
} as const;

describe("a figure's data as CSV", () => {
  it("has semicolons and decimal commas in Indonesian", () => {
    expect(writeCsv(data, "id")).toBe('\ufeffTahun;"Nilai; %"\r\n2012;-4,58\r\n2013;\r\n');
  });

  it("has commas and decimal points in English", () => {
    expect(writeCsv(data, "en")).toBe('\ufeffTahun,"Nilai; %"\r\n2012,-4.58\r\n2013,\r\n');
  });

  it("is carried by an address that gives it back", () => {
    const address = csvAddress({ heads: ["50% & <b>", "x;y"], rows: [["ā#", 1]] }, "id");
    expect(address).not.toMatch(/[<>&"#\s]/);
    expect(decodeURIComponent(address.slice("data:text/csv;charset=utf-8,".length))).toBe(
      '\ufeff50% & <b>;"x;y"\r\nā#;1\r\n',
    );
  });

  it.each(["=cmd()", "+1", "-1", "@sum", "\t=1", " =1", "\t1", "＝1", "＋1", "－1", "＠sum"])(
    "keeps %j from running as a formula",
    (text) => {
      expect(writeCsv({ heads: [text], rows: [] }, "en")).toBe(`\ufeff'${text}\r\n`);
    },
  );
});
