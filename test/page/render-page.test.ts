import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/core/content/prose/prose";
import { Refusal } from "../../src/core/words/refusal";
import { fromBase85 } from "../../src/page/client/base85";
import { renderPage } from "../../src/page/render-page";
import { studyWith } from "../core/study/thesis-package";
import {
  codeCell,
  markdownCell,
  notebookOf,
  pageInput,
  saidBundle,
  tableBundle,
  wholePageInput,
} from "./sample-page";

describe("a page with everything in it", () => {
  let page: string;
  beforeAll(() => {
    page = renderPage(wholePageInput());
  });

  it("is the same, byte for byte, when it is made again", () => {
    expect(renderPage(wholePageInput())).toBe(page);
  });

  it("stays under 1.2 MB", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(1_200_000);
  });

  it("names no address that a browser would fetch", () => {
    const fetched = /<(?:script|link|img|iframe|source|object)\b[^>]*\b(?:src|href|data)="(?!data:)/;
    expect(page).not.toMatch(fetched);
    expect(page).not.toMatch(/@import|url\((?!data:|#)/);
  });

  it("lets run only the script and the Plotly that it carries", () => {
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const [, packed = ""] = /id="plotly">([^<]+)</.exec(page) ?? [];
    const plotly = inflateRawSync(fromBase85(packed));
    const hash = (text: string | Buffer) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(script)} ${hash(plotly)};`);
    expect(policy).not.toContain("unsafe-inline");
  });

  it("has no style attribute and no handler, not even from a researcher's own output", () => {
    const markup = page.replace(/<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, "");
    expect(markup).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/);
    expect(markup).not.toContain("alert(2)");
    expect(markup).toContain("<td>12</td>");
  });

  it("gives every id once", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("links within each edition", () => {
    const [indonesian = "", english = ""] = page.split('<article class="edition second"');
    expect(indonesian).toContain('<a href="#table-population">Tabel\u00a01.1</a>');
    expect(english).toContain('<a href="#en-table-population">Table\u00a01.1</a>');
    expect(english.match(/<a href="#(?!en-)/g)).toBeNull();
  });

  it("carries the provenance of every number that it marks, down to the published cells", () => {
    const [, packed = ""] = /id="payload">([^<]+)</.exec(page) ?? [];
    const { quantities } = JSON.parse(inflateRawSync(fromBase85(packed)).toString("utf8"));
    const marked = new Set([...page.matchAll(/data-q="([^"]+)"/g)].map(([, id]) => id as string));
    expect([...marked].filter((id) => quantities[id] === undefined)).toEqual([]);
    expect(quantities["growth_pct.workers.2013"].inputs).toEqual([
      "value.workers.2013",
      "value.workers.2012",
    ]);
    expect(quantities["value.workers.2012"].source).toMatchObject({ file: "small-industry.csv", line: 2 });
  });

  it("lists the works that are cited, and no other", () => {
    expect(page).toContain('<li id="ref-yule-1926">Yule, G. U. (1926). Why do we sometimes get');
    expect(page).toContain('<a href="https://doi.org/10.2307/2341482">');
    expect(page).not.toContain("Not cited");
  });

  it("shows the published tables with the line of each row, in the column's own decimals", () => {
    const [, table = ""] = /<div class="table" id="data-population">([\s\S]*?)<\/div>\n<p/.exec(page) ?? [];
    expect(table).toContain(
      '<th scope="row">2014</th><td class="r">380.112</td><td class="r">1,50</td><td class="r">4</td>',
    );
  });

  it("says how to make it again, with the data where they lie", () => {
    const elsewhere = renderPage({ ...pageInput({ id: [notebookOf([])] }), dataFolder: "data/belu" });
    expect(/serapan report --data ([^<]+)</.exec(elsewhere)?.[1]).toBe("data/belu");
    expect(page).toContain("npx serapan report --data data/kota-kupang");
    expect(page).toMatch(/<code class="hash">[0-9a-f]{64}<\/code>/);
    expect(page).toContain('<th scope="row">simple-statistics</th><td>7.12.1</td>');
  });
});

const chapter = markdownCell("chapter-introduction", "# 1 Pendahuluan");
const render = (...cells: Parameters<typeof notebookOf>[0]) =>
  renderPage(pageInput({ id: [notebookOf(cells)] }));

describe("a page of one language", () => {
  it("has no language switch and no prefix", () => {
    const page = renderPage(
      pageInput({ en: [notebookOf([markdownCell("chapter-introduction", "# 1 Introduction")])] }),
    );
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h2 id="chapter-introduction">');
    expect(page).not.toContain('class="languages"');
  });
});

describe("text and data", () => {
  it("never reads data as markup", () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const page = render(
      chapter,
      codeCell("said", "", saidBundle("prose", compose("id", ["", ""], [hostile]))),
    );
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  });

  it("shows HTML of a Markdown cell, but what acts in it", () => {
    const page = render(chapter, markdownCell("raw", "<b onclick='x()'>tebal</b> <iframe src='x'></iframe>"));
    expect(page).toContain('<p><b>tebal</b> <span class="lost">&lt;iframe&gt;</span></p>');
  });

  it("stands a caution in the margin as far down as text goes on", () => {
    const said = (id: string, kind: "prose" | "caution") =>
      codeCell(id, "", saidBundle(kind, compose("id", [id], [])));
    const page = render(
      chapter,
      said("one", "prose"),
      said("mind", "caution"),
      said("two", "prose"),
      said("three", "prose"),
      codeCell("table", "", tableBundle("population", "id")),
      said("four", "prose"),
    );
    expect(page).toContain('<div class="item margin beside-3"><div class="caution"');
  });

  it("stands a caution in the text where the paragraphs beside it would end before it does", () => {
    const said = (id: string, kind: "prose" | "caution", text: string) =>
      codeCell(id, "", saidBundle(kind, compose("id", [text], [])));
    const paragraph = "Jumlah tenaga kerja naik. ".repeat(20);
    const page = render(
      chapter,
      said("one", "prose", paragraph),
      said("fits", "caution", "Angka ini diragukan. ".repeat(10)),
      said("too-long", "caution", "Angka itu diragukan. ".repeat(20)),
      codeCell("table", "", tableBundle("population", "id")),
    );
    const placeOf = (text: string) =>
      new RegExp(
        `<div class="item ([a-z]+)[^"]*">(?:<details.*?</details>)?<div class="caution"[^>]*><p>${text}`,
        "s",
      ).exec(page)?.[1];
    expect(placeOf("Angka ini")).toBe("margin");
    expect(placeOf("Angka itu")).toBe("text");
  });

  it("folds cells without an output into the code of the next that has one", () => {
    const page = render(
      chapter,
      codeCell("setup", "const a = 1;"),
      codeCell("said", "prose`a`;", saidBundle("prose", compose("id", ["a"], []))),
    );
    expect(page).toMatch(
      /<summary>.*setup, said.*<\/summary><pre>.*<\/pre><pre>.*<\/pre><\/details><p>a<\/p>/,
    );
  });
});

describe("what a page refuses", () => {
  it.each([
    [
      "a number that is not the registry's",
      [markdownCell("chapter-introduction", "# 2 Pendahuluan")],
      /in src\/core\/content\/registry.ts this chapter is 1/,
    ],
    [
      "a heading without a number",
      [markdownCell("chapter-introduction", "# Pendahuluan")],
      /the number typed is missing/,
    ],
    [
      "a chapter that the registry does not have",
      [markdownCell("chapter-preface", "# 1 Prakata")],
      /no chapter "preface"/,
    ],
    [
      "a chapter's heading in a cell named for a section",
      [markdownCell("section-background", "# 1 Pendahuluan")],
      /id begins with "chapter-"/,
    ],
    [
      "a heading in the middle of a cell",
      [markdownCell("chapter-introduction", "text\n\n# 1 Pendahuluan")],
      /must be the first in its cell/,
    ],
    [
      "a section before its chapter",
      [markdownCell("section-background", "## 1.1 Latar")],
      /follows no chapter/,
    ],
    [
      "a section of another chapter",
      [chapter, markdownCell("section-measures", "## 2.1 Ukuran")],
      /follows chapter 1/,
    ],
    [
      "a citation of an unknown work",
      [chapter, markdownCell("text", "[X](#ref-nobody-1900)")],
      /cell "text".*data\/references.json does not have/,
    ],
    [
      "a link to what is not there",
      [chapter, markdownCell("text", "[X](#figure-population)")],
      /leads to nothing/,
    ],
  ] as const)("%s", (_, cells, message) => {
    expect(() => render(...cells)).toThrow(message);
  });

  describe("in the paragraphs of a data package", () => {
    const refusalOf = (paragraphs: string): unknown => {
      const file = { "context.id.md": paragraphs };
      try {
        renderPage(wholePageInput(undefined, studyWith(file)));
      } catch (error) {
        return error;
      }
      return null;
    };

    it("a link to what is not there, by the package's file", () => {
      const refusal = refusalOf("Kota ini kecil.\n\nLihat [Tabel 1.1](#table-population)\ndan [ini](#y).\n");
      expect(refusal).toBeInstanceOf(Refusal);
      expect((refusal as Error).message).toBe(
        `The data package example cannot be used (1 problem):
  context.id.md:4:11 "#y": a link to something in the report expected, this one leads to nothing; write the anchor of a table, figure or section as #table-population, or take the link out.`,
      );
    });

    it("a citation of an unknown work", () => {
      expect((refusalOf("Lihat [Anu 1900](#ref-anu-1900).\n") as Error).message).toContain(
        'context.id.md:1:18 "#ref-anu-1900": a citation of a work in data/references.json expected; add an entry with the id "anu-1900" there, or take the link out.',
      );
    });

    it("a link that Markdown writes otherwise than the file, by its paragraph", () => {
      expect((refusalOf("Kota.\n\nLihat [ini](<#é>).\n") as Error).message).toContain(
        'context.id.md:3:1 "#%C3%A9"',
      );
    });
  });

  it("names the notebook, the cell and what to do", () => {
    expect(() => render(markdownCell("chapter-introduction", "# 2 Pendahuluan"))).toThrow(
      'notebooks/id/01.ipynb, cell "chapter-introduction", heading "2 Pendahuluan": the number typed is 2; in src/core/content/registry.ts this chapter is 1.\nWrite the heading as "# 1 Pendahuluan", or change the registry\'s order.',
    );
  });
});
