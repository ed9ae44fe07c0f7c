import { TextRun } from "docx";
import { describe, expect, it } from "vitest";
import { gridOf } from "../../src/word/grid";
import { pageSetup } from "../../src/word/page-setup";

const setup = pageSetup(undefined);

const cell = (text: string) => ({ text, runs: [new TextRun(text)], isRight: true });

const styles = (texts: readonly (readonly string[])[]) =>
  new Set(
    gridOf(
      texts.map((row) => row.map(cell)),
      setup,
    ).rows.flatMap((row) => row.map(({ style }) => style)),
  );

describe("a table in Word", () => {
  it("has smaller letters only where its words would not fit beside each other", () => {
    const few = [["Year", "Workers"], ...[["2012", "3,575"]]];
    const many = [
      Array.from({ length: 9 }, () => "Pertumbuhannya"),
      Array.from({ length: 9 }, () => "−11,40"),
    ];
    expect(styles(few)).toEqual(new Set(["TableText"]));
    expect(styles(many)).toEqual(new Set(["TableTextDense"]));
  });

  it("breaks words of its head before it breaks a number", () => {
    const numbers = ["−1.648.123", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7"];
    const table = gridOf([numbers.map(() => cell("Pertumbuhannya")), numbers.map(cell)], setup);
    const [first = 0] = table.columnWidths;
    // Eleven heads of 60 points do not fit into 397; ten digits and points of half the size need 34, and the sides 8.
    expect(first / 20).toBeGreaterThan(8 + 34);
    expect(table.columnWidths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(setup.width, -2);
  });

  it("breaks the name of a file at its hyphens, beside the longest of texts", () => {
    const text = "Angka ini mungkin salah ketik. ".repeat(20);
    const table = gridOf([["Keterangan", "Sel"].map(cell), [text, "small-industry.csv:6"].map(cell)], setup);
    // The longest piece, "industry.csv:6", has 14 signs of at least 3 points in letters of 10, and the sides 8.
    expect((table.columnWidths[1] ?? 0) / 20).toBeGreaterThan(8 + 14 * 3);
  });
});
