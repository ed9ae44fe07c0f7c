import { describe, expect, it } from "vitest";
import { linkTo } from "../../src/core/content/prose/prose";
import { Refusal } from "../../src/core/words/refusal";
import type { Cell } from "../../src/kernel/format";
import type { Block } from "../../src/page/block";
import { checkChapters } from "../../src/page/check-chapters";
import { isOfReport } from "../../src/page/notebook-name";
import { readBlocks } from "../../src/page/read-blocks";
import { codeCell, markdownCell, notebookOf, saidBundle, tableBundle } from "./sample-page";

/** A notebook whose headings the registry has, each with the number that it has there. */
const introduction = (...cells: readonly Cell[]) =>
  notebookOf(
    [
      markdownCell("chapter-introduction", "# 1 Introduction"),
      markdownCell("section-background", "## 1.1 Background"),
      ...cells,
    ],
    "notebooks/en/01-background.ipynb",
  );
const conclusion = (name: string) =>
  notebookOf(
    [
      markdownCell("chapter-conclusion", "# 4 Conclusion"),
      markdownCell("section-answer", "## 4.1 The answer"),
      codeCell("see", "prose``", saidBundle("prose", [linkTo("section", "limits", "en")])),
    ],
    `notebooks/en/${name}`,
  );
const policy = (name: string, ...sources: readonly string[]) =>
  notebookOf(
    sources.map((source, index) => markdownCell(`a${index}`, source)),
    `notebooks/en/${name}`,
  );

const headingsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === "chapter" || block.kind === "section"
      ? [`${block.kind}-${block.key} ${block.number} ${block.title}`]
      : [],
  );

const refusalOf = (act: () => unknown): string => {
  try {
    act();
    return "";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
};

describe("a notebook whose headings the registry does not have", () => {
  it("is a chapter in its place, numbered, its anchors made of its headings' text", () => {
    const blocks = readBlocks([
      conclusion("04-conclusion.ipynb"),
      policy("05-policy.ipynb", "# Policy", "## Who is *reached*?", "## 5.2 Who is reached\n\nText."),
    ]);
    expect(headingsOf(blocks).slice(2)).toEqual([
      "chapter-policy 5 Policy",
      "section-who-is-reached 5.1 Who is *reached*?",
      "section-who-is-reached-2 5.2 Who is reached",
    ]);
  });

  it("is named by its first heading, whatever its level", () => {
    expect(headingsOf(readBlocks([policy("05-policy.ipynb", "## Policy", "## Reach")]))).toEqual([
      "chapter-policy 1 Policy",
      "section-reach 1.1 Reach",
    ]);
  });

  it("lets the registry's chapters behind it count on, and the links to them", () => {
    const blocks = readBlocks([
      introduction(codeCell("t", "table()", tableBundle("population", "en"))),
      policy("04-policy.ipynb", "# Policy"),
      conclusion("05-conclusion.ipynb"),
    ]);
    expect(headingsOf(blocks)).toEqual([
      "chapter-introduction 1 Introduction",
      "section-background 1.1 Background",
      "chapter-policy 2 Policy",
      "chapter-conclusion 5 Conclusion",
      "section-answer 5.1 The answer",
    ]);
    expect(blocks.find(({ kind }) => kind === "table")).toMatchObject({ table: { number: "1.1" } });
    expect(blocks.find(({ cellId, kind }) => cellId === "see" && kind === "prose")).toMatchObject({
      parts: [{ text: "section\u00a05.3", anchor: "section-limits" }],
    });
  });

  it("counts on the captions of the chapters behind it", () => {
    const table = codeCell("t", "table()", tableBundle("population", "en"));
    const blocks = readBlocks([policy("01-policy.ipynb", "# Policy"), introduction(table)]);
    expect(blocks.find(({ kind }) => kind === "table")).toMatchObject({ table: { number: "2.1" } });
  });

  it("has no other number typed than its own", () => {
    expect(refusalOf(() => readBlocks([policy("05-policy.ipynb", "# 7 Policy")]))).toMatch(
      /^notebooks\/en\/05-policy.ipynb, cell "a0", heading "7 Policy": .* is 7; .* is 1\.\nWrite "1 Policy"/,
    );
  });
});

describe("a section of one's own in a chapter of the registry", () => {
  it("follows those that the registry has", () => {
    const blocks = readBlocks([
      introduction(markdownCell("x", "## 2016 again"), markdownCell("y", "## Answer")),
    ]);
    expect(headingsOf(blocks).slice(2)).toEqual([
      "section-2016-again 1.5 2016 again",
      "section-answer-2 1.6 Answer",
    ]);
  });

  it("may not stand before them", () => {
    const before = introduction(
      markdownCell("x", "## Mine"),
      markdownCell("section-problem", "## 1.2 Problem"),
    );
    expect(refusalOf(() => readBlocks([before]))).toMatch(
      /cell "x", heading "Mine": section 1.2 Problem follows/,
    );
  });
});

describe("an edition", () => {
  const check = (...notebooks: Parameters<typeof readBlocks>[0]) =>
    refusalOf(() => checkChapters(readBlocks(notebooks)));

  it.each([
    ["a table", () => codeCell("t", "table()", tableBundle("population", "en")), "table 1.1"],
    ["a section", () => markdownCell("section-problem", "## 1.2 Problem"), "section 1.2"],
  ])("shows %s once; both places are named", (_, cell, what) => {
    const again = notebookOf([{ ...cell(), id: cell().id }], "notebooks/en/02-problem.ipynb");
    const twice = check(introduction(cell()), {
      ...again,
      notebook: {
        ...again.notebook,
        cells: [markdownCell("section-objective", "## 1.3 Objective"), ...again.notebook.cells],
      },
    });
    expect(twice).toMatch(
      new RegExp(
        `^notebooks/en/02-problem.ipynb, cell ".*": ${what} stands in notebooks/en/01-background.ipynb`,
      ),
    );
  });

  it("has no copy of a chapter at its end", () => {
    const first = introduction();
    const copy = { ...first, path: "notebooks/en/06-copy.ipynb" };
    expect(check(first, conclusion("04-conclusion.ipynb"), copy)).toMatch(
      /^notebooks\/en\/06-copy.* chapter 1 /,
    );
  });

  it("goes on with a chapter in the next notebook, which may repeat its heading", () => {
    const more = notebookOf(
      [
        markdownCell("chapter-introduction", "# 1 Introduction"),
        markdownCell("section-problem", "## 1.2 Problem"),
      ],
      "notebooks/en/02-problem.ipynb",
    );
    expect(check(introduction(), more)).toBe("");
  });

  it("has no notebook without a heading", () => {
    expect(check(introduction(), policy("05-policy.ipynb", "Only text."))).toMatch(
      /^notebooks\/en\/05-policy.ipynb: a chapter without a heading/,
    );
  });
});

describe("the name of a notebook", () => {
  it.each(["00-summary", "05-kebijakan", "05 Kebijakan", "05_policy (draft)", "12-copyright"])(
    "%s is one of the report's",
    (stem) => expect(isOfReport(`${stem}.ipynb`)).toBe(true),
  );

  it.each([
    "Untitled",
    "notes-05",
    "2016-figures",
    "03-analysis-Copy1",
    "03-analysis copy",
    "03-analysis copy 2",
    "03-analysis - Copy",
    "03-analysis - Copy (2)",
    "03-analisis - Salin",
    "03-analysis (1)",
    "Copy of 03-analysis",
  ])("%s is none", (stem) => expect(isOfReport(`${stem}.ipynb`)).toBe(false));
});
