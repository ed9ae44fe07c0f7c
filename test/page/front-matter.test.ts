import { describe, expect, it, test } from "vitest";
import { openStudy } from "../../src/collect/open-package";
import { analyse } from "../../src/core/ledger/analyse";
import { createEdition } from "../../src/page/edition";
import { editionEffects } from "../../src/page/effects";
import { renderFrontMatter } from "../../src/page/front-matter";
import type { PageInput } from "../../src/page/page-input";
import { dataFolder } from "../../src/paths";
import { studyOf } from "../core/audit/clean-study";
import { codeCell, notebookOf, pageInput, saidBundle } from "./sample-page";

/** What an edition is called after. */
const thesis = { name: "kota-kupang", dataHash: "1" };

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
    createEdition("en", true, editionEffects, thesis),
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
    renderFrontMatter(
      { ...pageInput(editions), otherAbstracts },
      createEdition("en", true, editionEffects, thesis),
    ).markup;

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

describe("the plain answer", () => {
  const answered = (...texts: string[]) =>
    notebookOf(
      [
        ...texts.map((text, index) =>
          codeCell(`answer-${index}`, "answer`…`;", saidBundle("answer", [{ kind: "text", text }])),
        ),
        codeCell("abstract-0", "abstract`…`;", saidBundle("abstract", [{ kind: "text", text: "In short." }])),
      ],
      "notebooks/en/00-front.ipynb",
    );
  const frontOf = (...texts: string[]) =>
    renderFrontMatter(
      pageInput({ en: [answered(...texts)] }),
      createEdition("en", true, editionEffects, thesis),
    ).markup;

  it("stands before the key figures, and the abstract after them", () => {
    expect(frontOf("It grew.", "So did all.")).toMatch(
      /<h2 id="answer">The answer in brief<[\s\S]*It grew\.[\s\S]*So did all\.[\s\S]*<h2 id="key-figures">[\s\S]*<h2 id="abstract">[\s\S]*In short\./,
    );
  });

  it("has no heading where the front notebook gives none", () => {
    expect(frontOf()).not.toContain("The answer in brief");
  });
});

test("a key figure that rests on a doubtful cell opens the remark that doubts it", () => {
  const study = openStudy(dataFolder("kota-kupang"));
  const { markup } = renderFrontMatter(
    pageInput({ en: [] }, { study, analysis: analyse(study), findings: [] }),
    createEdition("en", true, editionEffects, thesis),
  );
  const doubted = markup.split("<dt>").filter((figure) => figure.includes('<details class="doubt">'));
  expect(doubted.map((figure) => figure.slice(0, figure.indexOf("<")))).toEqual([
    "small-industry business units",
    "workers per business unit",
    "open unemployment rate",
  ]);
  expect(doubted[0]).toContain("may be a misprint of 1,040");
});
