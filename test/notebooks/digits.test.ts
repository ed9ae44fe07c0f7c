import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { joinLines } from "../../src/kernel/format";
import { readNotebook } from "../../src/kernel/read-notebook";
import { projectFolder } from "../../src/paths";
import { wordsOfCode } from "./cell-code";

/** Fixed facts that no data package changes: what is typed by hand, and why it may be. */
const fixedFacts: readonly RegExp[] = [
  /\[[^\]]*\]\(#ref-[a-z0-9-]+\)/g, // a citation's year
  /^#+ \d+(\.\d+)? .*$/gm, // a heading's number, held to the registry by the page
  /BPS\)? (sejak|since) 2001/g, // since when BPS defines unemployment so
  /15 (tahun ke atas|and over)/g, // the working age
  /(dikalikan|times) 100/g, // a rate is per hundred
  /\b(5 sampai 19|1 sampai 4|5 to 19|1 to 4|19) (tenaga kerja|workers)/g, // size classes of BPS and the ministry
  /Rp ?1 (miliar|billion)/g, // the ministry's limit of investment
  /(Juli|July) 2016/g, // when the ministry's definition changed
  /95%/g, // the intervals' level
  /5%/g, // the significance level, set beforehand
  /R²/g,
  /(Agustus|August) 2016/g, // when the labour force survey gave no rates for regencies
];

const notebooks = ["id", "en"].flatMap((language) =>
  readdirSync(join(projectFolder, "notebooks", language))
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => `${language}/${name}`),
);

test.each(notebooks)("%s types no digit that the data could change", (name) => {
  const path = join(projectFolder, "notebooks", name);
  const typed = readNotebook(readFileSync(path, "utf8"), path).cells.flatMap((cell) => {
    const words = fixedFacts.reduce(
      (text, fact) => text.replace(fact, ""),
      cell.cell_type === "markdown" ? joinLines(cell.source) : wordsOfCode(joinLines(cell.source)),
    );
    return /\d/.test(words) ? [`${cell.id}: ${words.match(/.{0,30}\d.{0,30}/)?.[0]}`] : [];
  });
  expect(typed).toEqual([]);
});
