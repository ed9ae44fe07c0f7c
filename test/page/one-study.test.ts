import { describe, expect, it } from "vitest";
import { asMetadata, markOf } from "../../src/core/content/study-mark";
import { wordsIn } from "../../src/core/words/language";
import { Refusal } from "../../src/core/words/refusal";
import type { Cell } from "../../src/kernel/format";
import { refuseOtherStudies } from "../../src/page/one-study";
import { otherRegion } from "../core/comparison/runs";
import { studyWith } from "../core/study/thesis-package";
import { codeCell, markdownCell, notebookOf, pageInput, saidBundle } from "./sample-page";

const { study } = pageInput({});

/** A sentence that a cell shows of a study. */
function saidOf(of: Parameters<typeof markOf>[0], id = "levels"): Cell {
  const cell = codeCell(id, "prose`…`", saidBundle("prose", [{ kind: "text", text: "…" }]));
  if (cell.cell_type !== "code") throw new Error("a code cell expected");
  const outputs = cell.outputs.map((output) => ({ ...output, metadata: asMetadata(markOf(of)) }));
  return { ...cell, outputs } as Cell;
}

function refusal(cells: readonly Cell[], language: "id" | "en" = "en"): string {
  try {
    refuseOtherStudies([notebookOf(cells, "notebooks/en/03-analysis.ipynb")], study);
    return "";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.say(wordsIn(language));
  }
}

describe("a report of one study", () => {
  it("takes what its own cells show, prose cells, and what carries no study", () => {
    const unmarked = codeCell("own", "1 + 1", { "text/plain": "2" });
    expect(refusal([markdownCell("text", "Text"), saidOf(study), unmarked])).toBe("");
  });

  it.each([
    [
      "en",
      /^notebooks\/en\/03-analysis.ipynb, cell "levels": .*Kabupaten Lain.* on Kota Kupang\.\n.*parameters/,
    ],
    [
      "id",
      /^notebooks\/en\/03-analysis.ipynb, sel "levels": .*Kabupaten Lain.* tentang Kota Kupang\.\n.*parameters/,
    ],
  ] as const)("refuses a cell that shows another region, and names both (%s)", (language, said) => {
    expect(refusal([saidOf(study, "first"), saidOf(studyWith(otherRegion))], language)).toMatch(said);
  });

  it("refuses other figures of its own region", () => {
    expect(refusal([saidOf({ ...study, dataHash: "1040".repeat(16) })])).toContain(
      "other data of Kota Kupang",
    );
  });
});
