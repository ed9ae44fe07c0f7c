import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type MadeUpYear, writeMadeUpPackage } from "../notebooks/made-up-package";
import { runSerapan } from "./run-serapan";

const out = mkdtempSync(join(tmpdir(), "regions-"));

/** Rises for four years, then falls. */
const reversal: readonly MadeUpYear[] = [
  [2017, 300_100, 5.2, 210, 1010],
  [2018, 306_200, 5.4, 251, 1190],
  [2019, 311_900, 4.9, 302, 1504],
  [2020, 318_400, 7.1, 333, 1688],
  [2021, 322_700, 6.6, 297, 1407],
  [2022, 327_300, 5.8, 255, 1201],
  [2023, 333_000, 5.1, 214, 1043],
  [2024, 338_800, 4.7, 190, 897],
];

const short: readonly MadeUpYear[] = [
  [2020, 217_900, null, 90, 420],
  [2021, 220_300, null, 101, 455],
  [2022, 223_800, null, 98, 470],
  [2023, 226_100, null, 117, 522],
];

/** What a reader reads: no script, no style, no chart of the other edition's numbers, no tags, no cell's code. */
function visibleText(folder: string): string {
  return readFileSync(join(folder, "index.html"), "utf8")
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<pre><code>[\s\S]*?<\/code><\/pre>/g, " ")
    .replace(/<[^>]+>/g, " ");
}

/** Facts of regulation and surveys, the years of works that are cited, and the title of the thesis: the same for every region. */
const fixedFacts =
  /Peranan Industri Kecil terhadap Penyerapan Tenaga Kerja di Kota Kupang|(Juli|July) 2016|Kementerian Perindustrian 2016|PER\/7\/2016|Agustus 2016|August 2016|Kementerian Perindustrian \(2016\)/g;

function report(name: string, data: string): string {
  const folder = join(out, name);
  runSerapan(out, "report", "--data", data, "--out", folder);
  return visibleText(folder).replace(fixedFacts, " ");
}

describe("the whole report on another region", () => {
  test("of eight years with a reversal follows its years and its region", () => {
    const data = writeMadeUpPackage({ name: "Kabupaten Ende", bpsCode: "5308", kind: "kabupaten" }, reversal);
    const text = report("ende", data);
    expect(text).toContain("Kabupaten Ende");
    expect(text).toContain("2017–2024");
    expect(text).toMatch(/n = 8|n =\s+8/);
    expect(text).toContain("2027");
    expect(text.match(/.{0,60}(?:Kupang|\b2012\b|\b2016\b).{0,40}/g)).toBeNull();
    expect(text).not.toMatch(/NaN|undefined|\[object|Infinity/);
  }, 120_000);

  test("of four years without unemployment rates says what it cannot, and follows its years and its region", () => {
    const data = writeMadeUpPackage({ name: "Kabupaten Belu", bpsCode: "5304", kind: "kabupaten" }, short);
    const text = report("belu", data);
    expect(text).toContain("Kabupaten Belu");
    expect(text).toContain("2020–2023");
    expect(text).toContain("Angka untuk 2020, 2021, 2022, dan 2023 tidak diterbitkan.");
    expect(text).toContain("No rate was published for 2020, 2021, 2022 and 2023.");
    expect(text.match(/.{0,60}(?:Kupang|\b2012\b|\b2016\b).{0,40}/g)).toBeNull();
    expect(text).not.toMatch(/NaN|\bundefined\b|\[object|Infinity/);
  }, 120_000);
});
