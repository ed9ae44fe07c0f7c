import { describe, expect, it } from "vitest";
import { analyse } from "../../src/core/ledger/analyse";
import { createEdition } from "../../src/page/edition";
import { editionEffects } from "../../src/page/effects";
import { renderFrontMatter } from "../../src/page/front-matter";
import type { PageInput } from "../../src/page/page-input";
import { studyOf } from "../core/audit/clean-study";
import { codeCell, notebookOf, pageInput, saidBundle } from "./sample-page";

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
    pageInput({ en: [] }, { study, analysis: analyse(study), findings: [] }),
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

describe("the abstract", () => {
  const front = (language: string, ...paragraphs: string[]) =>
    notebookOf(
      paragraphs.map((text, index) =>
        codeCell(`abstract-${index}`, "abstract`…`;", saidBundle("abstract", [{ kind: "text", text }])),
      ),
      `notebooks/${language}/00-front.ipynb`,
    );
  const frontMatter = (editions: PageInput["editions"], otherAbstracts: PageInput["otherAbstracts"] = {}) =>
    renderFrontMatter({ ...pageInput(editions), otherAbstracts }, createEdition("en", true, editionEffects))
      .markup;

  it("is what the front notebook shows, with its code, and the other language's folded below it", () => {
    const html = frontMatter({ id: [front("id", "Satu.")], en: [front("en", "First.", "Second.")] });
    expect(html).toMatch(
      /<h2 id="abstract">Abstract<\/h2>[\s\S]*cell abstract-0[\s\S]*<p>First.<\/p>[\s\S]*<p>Second.<\/p>/,
    );
    expect(html).toMatch(
      /<details class="other-abstract" lang="id"><summary>.*<\/summary>\s*<p>Satu.<\/p>\s*<\/details>/,
    );
  });

  it("is there in a language without an edition as well", () => {
    expect(frontMatter({ en: [front("en", "First.")] }, { id: [front("id", "Satu.")] })).toContain(
      "<p>Satu.</p>",
    );
  });

  it("leaves no empty heading where no notebook has one", () => {
    expect(frontMatter({ en: [notebookOf([])] })).not.toContain("abstract");
  });
});
