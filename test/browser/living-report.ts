import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { projectFolder } from "../../src/paths";

export const thesisData = join(projectFolder, "data", "kota-kupang");

/** Makes the report on a data package by `serapan report`, and gives the text of its page. */
export function makeWholeReport(dataFolder: string, ...options: readonly string[]): string {
  const outputFolder = mkdtempSync(join(tmpdir(), "serapan-report-"));
  const program = join(projectFolder, "dist", "commands", "main.js");
  execFileSync(process.execPath, [
    program,
    "report",
    "--data",
    dataFolder,
    "--out",
    outputFolder,
    ...options,
  ]);
  return readFileSync(join(outputFolder, "index.html"), "utf8");
}

/** A copy of the thesis' data package with other texts in its tables. */
export function changedPackage(change: (file: string, text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "serapan-data-"));
  cpSync(thesisData, folder, { recursive: true });
  for (const file of ["population.csv", "unemployment.csv", "small-industry.csv"]) {
    writeFileSync(join(folder, file), change(file, readFileSync(join(folder, file), "utf8")));
  }
  return folder;
}

/**
 * All that an edition says, to the letter, and where its links lead, without its code cells, its pictures, the outputs
 * that a page cannot make anew, and what tells which data were read: their hash and how to read them again.
 *
 * @param html the page; undefined for the one that is open
 */
export function saidIn(page: Page, language: string, html?: string): Promise<string> {
  return page.evaluate(
    ([lang, text]) => {
      const shown = text === undefined ? document : new DOMParser().parseFromString(text, "text/html");
      const copy = shown.querySelector(`.edition[lang="${lang}"]`)?.cloneNode(true) as HTMLElement;
      const apart = "details.code, .picture, .foreign, .version, [aria-labelledby$=reproduce]";
      for (const element of copy.querySelectorAll(apart)) element.remove();
      for (const link of copy.querySelectorAll("a")) link.append(` -> ${link.getAttribute("href")}`);
      for (const block of copy.querySelectorAll("p, li, td, th, h1, h2, h3, h4, dt, dd, summary, div"))
        block.append("\n");
      return (copy.textContent ?? "")
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join("\n");
    },
    [language, html] as const,
  );
}
