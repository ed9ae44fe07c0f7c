import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../src/paths";
import { makeWholeReport, saidIn, thesisData } from "./living-report";
import { type Bench, setUpBench } from "./open-page";
import { randomChange, randomFrom, writeChangedPackage } from "./random-changes";

const CHANGES = 50;

const random = randomFrom(20_161_940);
const folder = mkdtempSync(join(tmpdir(), "serapan-changes-"));
const changes = Array.from({ length: CHANGES }, (_, index) => ({
  name: `change-${index}`,
  wishes: randomChange(thesisData, random),
}));

let bench: Bench;
beforeAll(async () => {
  bench = await setUpBench(() => makeWholeReport(thesisData));
  const packages = changes.map(({ name, wishes }) => {
    const path = join(folder, name);
    writeChangedPackage(thesisData, path, wishes);
    return path;
  });
  // The reports that the program makes of the changed tables, in one go.
  const program = join(projectFolder, "dist", "commands", "main.js");
  execFileSync(process.execPath, [program, "batch", ...packages, "--out", join(folder, "reports")]);
}, 600_000);
afterAll(() => bench?.close());

describe("a page with other figures", () => {
  it.each(changes)(
    "says to the letter what the report on the changed tables says: $name $wishes",
    async ({ name, wishes }) => {
      const { page, messages } = await bench.open({
        query: `?lang=id&what-if=${wishes.join(",")}`,
        withoutCharts: true,
      });
      const remade = readFileSync(join(folder, "reports", name, "index.html"), "utf8");
      for (const language of ["id", "en"]) {
        await page.click(`.languages a[hreflang="${language}"]`);
        await page.waitForFunction(
          (lang) => document.querySelector<HTMLElement>("#what-if:not([hidden])")?.lang === lang,
          language,
        );
        expect(await saidIn(page, language)).toBe(await saidIn(page, language, remade));
      }
      expect(messages).toEqual([]);
      await page.context().close();
    },
  );
});
