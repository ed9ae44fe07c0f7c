import { describe, expect, it } from "vitest";
import { analyse } from "../../src/core/ledger/analyse";
import { createEdition } from "../../src/page/edition";
import { editionEffects } from "../../src/page/effects";
import { renderFrontMatter } from "../../src/page/front-matter";
import { studyOf } from "../core/audit/clean-study";

/** How the unemployment rate's change over the period stands among the key figures. */
function changeOfRate(first: number, last: number): string {
  const study = studyOf({
    population: [2015, 2016, 2017].map((year) => [year, 200_000, null]),
    unemployment: [
      [2015, first],
      [2016, 5],
      [2017, last],
    ],
    smallIndustry: [2015, 2016, 2017].map((year, index) => [year, 150 + index, 700 + index]),
  });
  const { markup: html } = renderFrontMatter(
    study,
    analyse(study),
    createEdition("en", true, editionEffects),
  );
  return /data-q="growth_abs.unemployment.2015_2017"[^>]*>([^<]*)</.exec(html)?.[1] ?? html;
}

describe("a change among the key figures", () => {
  it.each([
    [7.7, 7.75, "+0.05\u00a0percentage points"],
    [7.75, 7.7, "\u22120.05\u00a0percentage points"],
    [7.7, 7.703, "0.00\u00a0percentage points"],
    [7.703, 7.7, "0.00\u00a0percentage points"],
  ])("from %s to %s is shown as %s", (first, last, shown) => {
    expect(changeOfRate(first, last)).toBe(shown);
  });
});
