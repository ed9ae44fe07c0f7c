import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { analyse } from "../../../src/core/ledger/analyse";
import { dataFolder } from "../../../src/paths";

const golden: Record<string, number> = JSON.parse(
  readFileSync(join(__dirname, "../../golden/golden.json"), "utf8"),
);
const covered = readFileSync(join(__dirname, "../../golden/covered-keys.txt"), "utf8").trim().split("\n");
const analysis = analyse(openStudy(dataFolder("kota-kupang")));

/** R prints 17 digits; a mean of a few thousand operations loses less than this. */
const RELATIVE_ERROR = 1e-10;

test.each(covered)("%s agrees with R", (id) => {
  const expected = golden[id] as number;
  const value = analysis.get(id)?.value;
  expect(value).toBeTypeOf("number");
  const error = Math.abs((value as number) - expected);
  expect(error).toBeLessThanOrEqual(RELATIVE_ERROR * Math.max(Math.abs(expected), expected === 0 ? 1 : 0));
});
