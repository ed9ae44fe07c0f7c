import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Language, languages } from "../../src/core/words/language";
import { makeWord, thesisInput } from "../word/word-file";

const POINTS_PER_CM = 72 / 2.54;

/** The Word file of the thesis' package as LibreOffice sets it, as a PDF. */
async function printed(language: Language, folder: string): Promise<string> {
  const { bytes } = await makeWord(thesisInput(), language);
  const source = join(folder, `report.${language}.docx`);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source], {
    stdio: "ignore",
  });
  return source.replace(/docx$/, "pdf");
}

const said = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, { encoding: "utf8" });

const heads = {
  id: [
    "RINGKASAN",
    "ABSTRAK",
    "ABSTRACT",
    "DAFTAR ISI",
    "DAFTAR TABEL",
    "DAFTAR GAMBAR",
    "BAB I",
    "DAFTAR PUSTAKA",
    "LAMPIRAN",
  ],
  en: [
    "SUMMARY",
    "ABSTRACT",
    "ABSTRAK",
    "CONTENTS",
    "LIST OF TABLES",
    "LIST OF FIGURES",
    "CHAPTER I",
    "REFERENCES",
    "APPENDIX",
  ],
};

/** What LibreOffice, which does not know that a field may show nothing, sets in white of the size of a speck. */
const UNSEEN = "\\s+\\d00";

describe.each(languages)("the Word file on paper (%s)", (language) => {
  const folder = mkdtempSync(join(tmpdir(), "serapan-word-"));
  let pdf = "";
  let pages: readonly string[] = [];
  beforeAll(async () => {
    pdf = await printed(language, folder);
    pages = said("pdftotext", "-layout", pdf, "-").split("\f");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is on A4, and its fonts are in it", () => {
    expect(said("pdfinfo", pdf)).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    const fonts = said("pdffonts", pdf).split("\n").slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(1);
    // Liberation Serif is as wide as Times New Roman and stands for it where that is not installed.
    expect(fonts.some((font) => /TimesNewRoman|LiberationSerif/.test(font))).toBe(true);
    expect(fonts.every((font) => /\byes yes\b/.test(font))).toBe(true);
  });

  it("begins each part on a page of its own, in the order of a thesis", () => {
    const starts = heads[language].map((head) =>
      pages.findIndex((page) =>
        new RegExp(`^\\s*${head}(?:${UNSEEN})?\\s*$`).test(page.trim().split("\n")[0] ?? ""),
      ),
    );
    expect(heads[language].filter((_, index) => (starts[index] ?? -1) < 1)).toEqual([]);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it("numbers the pages before the chapters i, ii, iii and those of the chapters 1, 2, 3", () => {
    const numbers = pages.map((page) => page.trim().split("\n").at(-1)?.trim() ?? "");
    const [, , , , , , chapter] = heads[language];
    const first = pages.findIndex((page) => page.trim().startsWith(chapter as string));
    expect(numbers.slice(1, first)).toEqual(["ii", "iii", "iv", "v", "vi", "vii"].slice(0, first - 1));
    expect(numbers.slice(first, first + 3)).toEqual(["1", "2", "3"]);
  });

  it("keeps the margins 4-4-3-3", () => {
    const boxes = said("pdftotext", "-bbox", pdf, "-");
    const words = [
      ...boxes.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g),
    ];
    const [lefts, tops, rights] = [1, 2, 3].map((place) => words.map((word) => Number(word[place])));
    expect(Math.min(...(lefts as number[])) / POINTS_PER_CM).toBeCloseTo(4, 0);
    expect(Math.min(...(tops as number[])) / POINTS_PER_CM).toBeGreaterThan(3.9);
    expect(Math.max(...(rights as number[]))).toBeLessThan(595.3 - 2.95 * POINTS_PER_CM);
  });

  it("lists tables and figures with the pages that they stand on, or the next", () => {
    const [, , , , tables, , chapter] = heads[language];
    const first = pages.findIndex((page) => page.trim().startsWith(chapter as string));
    const list = pages.find((page) => page.trim().startsWith(tables as string)) ?? "";
    const entries = [...list.matchAll(/^\s*(\S+\s\d\.\d+)\s[\s\S]*?(?:\.{2,}|\s)(\d+)$/gm)];
    expect(entries.length).toBeGreaterThan(8);
    for (const [, name = "", page] of entries) {
      const caption = new RegExp(`^\\s*${name.replace(/\s/, "\\s").replace(".", "\\.")}\\s`, "m");
      const at = pages.slice(first).findIndex((text) => caption.test(text)) + 1;
      expect(Math.abs(at - Number(page)), `${name}: ${page}, found on ${at}`).toBeLessThanOrEqual(2);
    }
  });

  it("was opened whole: every chapter's text is there", () => {
    expect(readFileSync(pdf).length).toBeGreaterThan(100_000);
    expect(pages.length).toBeGreaterThan(25);
  });
});
