import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Notebook, ProseCell } from "../../src/kernel/format";
import { readPictures } from "../../src/make/notebook-pictures";
import { createEdition } from "../../src/page/edition";
import { editionEffects } from "../../src/page/effects";
import { packLiving } from "../../src/page/living/pack-living";
import { readBlocks } from "../../src/page/read-blocks";
import { renderPage } from "../../src/page/render-page";
import { markdownCell, notebookOf, pageInput } from "./sample-page";

/** What an edition is called after. */
const thesis = { name: "kota-kupang", dataHash: "1" };

const place = { notebook: "notebooks/en/01.ipynb", cellId: "mine" };

/** A text as the page shows it. */
const shown = (source: string, pictures: Readonly<Record<string, string>> = {}): string =>
  editionEffects.markdown({ ...place, source, pictures }).markup;

const pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=";

describe("the author's Markdown is shown as Jupyter shows it", () => {
  it.each([
    [
      "a formula in a line",
      "so $E = \\frac{a}{b}$ holds",
      "<p>so <math><mrow><mi>E</mi><mo>=</mo><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow></math> holds</p>",
    ],
    [
      "a formula on lines of its own",
      "$$\nx^2\n$$",
      '<p><math display="block"><msup><mi>x</mi><mn>2</mn></msup></math></p>',
    ],
    ["amounts of money", "from $5 and $6, or US\\$4", "<p>from $5 and $6, or US$4</p>"],
    [
      "a column set to the right, one in the middle",
      "| a | b |\n|--:|:-:|\n| 1 | 2 |",
      '<td class="r">1</td>\n<td class="c">2</td>',
    ],
    [
      "what HTML alone can write",
      "H<sub>2</sub>O, m<sup>2</sup><br>and <b>more</b>",
      "<p>H<sub>2</sub>O, m<sup>2</sup><br />and <b>more</b></p>",
    ],
    [
      "a list of tasks",
      "- [ ] ask\n- [x] done",
      '<li><input disabled type="checkbox" /> ask</li>\n<li><input checked disabled type="checkbox" /> done</li>',
    ],
    ["a heading with its anchor", "### My *own* part", '<h4 id="my-own-part">My <em>own</em> part</h4>'],
    ["a link to a heading as Jupyter names it", "[x](#My-own-part)", '<a href="#my-own-part">x</a>'],
    ["a link to a table of the report", "[x](#table-population)", '<a href="#table-population">x</a>'],
    ["an attached picture", "![map](attachment:map.gif)", `<p><img src="${pixel}" alt="map" /></p>`],
    [
      "a picture in HTML",
      '<img src="attachment:map.gif" alt="map" width="9">',
      `<img src="${pixel}" alt="map" />`,
    ],
  ])("%s", (_, source, expected) => {
    expect(shown(source, { "attachment:map.gif": pixel })).toContain(expected);
  });

  it("a footnote, named after its cell", () => {
    const markup = shown("said[^1]\n\n[^1]: where");
    expect(markup).toContain(
      '<sup class="footnote-ref"><a href="#fn-mine-1" id="fnref-mine-1">[1]</a></sup>',
    );
    expect(markup).toContain('<li id="fn-mine-1"><p>where <a href="#fnref-mine-1" class="footnote-backref">');
  });

  it("without comments, and without what acts", () => {
    const markup = shown(
      "a <!-- ask supervisor --> b\n\n<!-- block -->\n\n<script>alert(1)</script>\n\n<p onclick='x()' style='color:red'>c</p>",
    );
    expect(markup).not.toMatch(/ask supervisor|block|<script|onclick|style=/);
    expect(markup).toContain("&lt;script&gt;");
    expect(markup).toContain("<p>c</p>");
  });
});

describe("what cannot be shown is refused by notebook and cell", () => {
  it.each([
    [
      "a formula without an end",
      "$\\frac{a$",
      /01\.ipynb, cell "mine": the formula \\frac\{a cannot be read/,
    ],
    [
      "a picture that is not attached",
      "![](attachment:none.png)",
      /the picture "attachment:none\.png" is not there/,
    ],
  ])("%s", (_, source, message) => {
    expect(() => shown(source)).toThrow(message);
  });
});

describe("pictures beside a notebook", () => {
  const project = mkdtempSync(join(tmpdir(), "serapan-pictures-"));
  mkdirSync(join(project, "notebooks/en"), { recursive: true });
  writeFileSync(join(project, "notebooks/en/my map.gif"), Buffer.from(pixel.split(",")[1] ?? "", "base64"));
  writeFileSync(join(project, "notebooks/en/map.tiff"), "");
  const read = (source: string) =>
    readPictures(project, place.notebook, notebookOf([markdownCell("mine", source)]).notebook as Notebook);

  it("are read, by the name in the text", () => {
    expect(read('![m](my%20map.gif) and <img src="my map.gif">')).toEqual({ "my map.gif": pixel });
    expect(read(`![m](${pixel}) ![n](attachment:x.png) \`![o](none.png)\``)).toEqual({});
  });

  it.each([
    ["![](none.png)", /cell "mine": the picture "none\.png" is not there/],
    ["![](.)", /is not there/],
    ["![](map.tiff)", /has a form that not every browser shows/],
    ["![](https://example.org/map.png)", /lies in the internet/],
    ["<img src='//example.org/map.png'>", /lies in the internet/],
  ])("are refused with their place: %s", (source, message) => {
    expect(() => read(source)).toThrow(message);
  });
});

describe("in an edition", () => {
  const chapter = markdownCell("chapter-introduction", "# 1 Pendahuluan");
  const notebook = (...cells: readonly ProseCell[]) => notebookOf([chapter as ProseCell, ...cells]);
  const cell = (id: string, source: string) => markdownCell(id, source) as ProseCell;

  it("two headings of one text have anchors of their own, and a link leads to the first", () => {
    const page = renderPage(
      pageInput({ id: [notebook(cell("a", "### Peta\n\n[peta](#peta)"), cell("b", "### Peta"))] }),
    );
    expect(page).toMatch(/id="peta"[\s\S]*href="#peta"[\s\S]*id="peta-2"/);
  });

  it("a link to another notebook leads to its chapter, with an anchor to the heading", () => {
    const page = renderPage(
      pageInput({ id: [notebook(cell("a", "[satu](01.ipynb), [peta](./01.ipynb#Peta)\n\n### Peta"))] }),
    );
    expect(page).toContain('<a href="#chapter-introduction">satu</a>, <a href="#peta">peta</a>');
  });

  it("a link to a notebook that is not in the report is refused", () => {
    expect(() => renderPage(pageInput({ id: [notebook(cell("a", "[x](09-none.ipynb)"))] }))).toThrow(
      'cell "a": the link "#09-none.ipynb" leads to nothing',
    );
  });

  it("an attachment of a cell is the picture that the cell names", () => {
    const attachments = { "a.gif": { "image/gif": `${pixel.split(",")[1]}\n` } };
    const [, block] = readBlocks([notebook({ ...cell("a", "![a](attachment:a.gif)"), attachments })]);
    expect(block).toMatchObject({ kind: "markdown", pictures: { "attachment:a.gif": pixel } });
  });

  it("a page that computes itself again carries the text as it is set, without its pictures", () => {
    const attachments = { "a.gif": { "image/gif": pixel.split(",")[1] ?? "" } };
    const mine = notebook({ ...cell("a", "$x$ ![a](attachment:a.gif)"), attachments });
    const packed = packLiving(pageInput({ id: [mine] }), {}, readBlocks([mine]));
    const text = JSON.stringify(packed.editions.id);
    expect(text).toContain("<math>");
    expect(text).not.toContain("R0lGOD");
    const edition = createEdition("id", true, editionEffects, thesis);
    expect(edition.keepLinks('<h4 id="x">a</h4>').markup).toBe('<h4 id="x">a</h4>');
  });
});
