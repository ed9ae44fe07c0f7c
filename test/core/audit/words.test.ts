import { expect, test } from "vitest";
import { movedText } from "../../../src/core/audit/words";
import { wordsIn } from "../../../src/core/words/language";

test.each([
  [86.54, "naik 86,54%", "rose by 86.54%"],
  [-3.06, "turun 3,06%", "fell by 3.06%"],
  [0.004, "hampir tidak berubah", "hardly changed"],
  [-0.004, "hampir tidak berubah", "hardly changed"],
  [0, "tidak berubah", "did not change"],
])("a growth of %s per cent is said as it is shown", (growth, indonesian, english) => {
  expect(movedText(growth, wordsIn("id"), "id")).toBe(indonesian);
  expect(movedText(growth, wordsIn("en"), "en")).toBe(english);
});
