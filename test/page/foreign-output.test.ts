import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../src/page/render-page";
import { unshownOutputs } from "../../src/page/unshown-outputs";
import { codeCell, markdownCell, notebookOf, pageInput } from "./sample-page";

type Bundle = Readonly<Record<string, unknown>>;

const notebookWith = (...bundles: readonly Bundle[]) =>
  notebookOf([markdownCell("chapter-introduction", "# 1 Pendahuluan"), codeCell("own", "", ...bundles)]);

/** What the page shows of a cell's outputs. */
function shown(...bundles: readonly Bundle[]): string {
  const page = renderPage(pageInput({ id: [notebookWith(...bundles)] }));
  const found = page.split('<div class="foreign">').slice(1);
  return found.map((rest) => rest.slice(0, rest.indexOf("</div></div>\n"))).join("\n");
}

const unshown = (bundle: Bundle) => unshownOutputs([notebookWith(bundle)]).map(({ what }) => what);

/** Reads XML as strictly as a browser does. */
function parse(xml: string) {
  const { DOMParser } = new JSDOM("").window;
  const parsed = new DOMParser().parseFromString(xml, "image/svg+xml");
  return { error: parsed.querySelector("parsererror"), documentElement: parsed.documentElement };
}

describe("an output of a researcher's own is shown", () => {
  it("as Markdown", () => {
    expect(shown({ "text/markdown": ["**n** = 5\n", "\n", "- one"] })).toMatch(
      /<p><strong>n<\/strong> = 5<\/p>\s*<ul>\s*<li>one<\/li>/,
    );
  });

  it.each([
    ["as its structure", { a: [1, null], b: "<x>" }],
    ["as a text", '{"a":[1,null],"b":"<x>"}'],
  ])("as JSON on lines, given %s", (_, content) => {
    expect(shown({ "application/json": content, "text/plain": "x" })).toContain(
      '<pre tabindex="0">{\n  &quot;a&quot;: [\n    1,\n    null\n  ],\n  &quot;b&quot;: &quot;&lt;x&gt;&quot;\n}</pre>',
    );
  });

  it("as the text of a formula", () => {
    expect(shown({ "text/latex": "$E = \\frac{a}{b}$" })).toContain("$E = \\frac{a}{b}$");
  });

  it.each(["image/png", "image/jpeg", "image/gif", "image/webp"])("as a picture: %s", (type) => {
    expect(shown({ [type]: "R0lG\nODlh", "text/plain": "a picture" })).toBe(
      `<img src="data:${type};base64,R0lGODlh" alt="own">`,
    );
  });

  it("as a drawing that is a file, whatever the cell left out", () => {
    const drawing = '<?xml version="1.0"?><svg width=9><use xlink:href="#a"/><text>&nbsp;<b>';
    const [, encoded = ""] = /svg\+xml;base64,([^"]+)"/.exec(shown({ "image/svg+xml": drawing })) ?? [];
    const { error, documentElement } = parse(atob(encoded));
    expect(error).toBeNull();
    expect(documentElement?.namespaceURI).toBe("http://www.w3.org/2000/svg");
  });

  it("as a drawing inside HTML, which cannot act any more", () => {
    const drawing =
      '<svg viewBox="0 0 9 9"><title>a "line"</title><linearGradient id="g"/><path d="M0 0h9"/><script>alert(1)</script></svg>';
    const markup = shown({ "text/html": `<p>before</p>${drawing}<b>after</b>` });
    const [, encoded = "", alt] =
      /<img src="data:image\/svg\+xml;base64,([^"]+)" alt="([^"]*)"/.exec(markup) ?? [];
    expect(alt).toBe("a &quot;line&quot;");
    expect(atob(encoded)).toMatch(/^<svg [^>]*viewBox="0 0 9 9"/);
    expect(atob(encoded)).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(atob(encoded)).toContain("<linearGradient");
    expect(markup).toMatch(/<p>before<\/p><img [^>]*><b>after<\/b>/);
    expect(markup).not.toContain("<script");
  });

  it("as several drawings, one of them within another, one cut off", () => {
    const markup = shown({
      "text/html": "</svg><svg/>one<svg><svg><a/></svg><b/></svg>two<svg viewBox='0 0 1 1'><path d='M0 0'>",
    });
    const files = Array.from(markup.matchAll(/base64,([^"]+)"/g), ([, encoded = ""]) => atob(encoded));
    expect(files.map((file) => file.replaceAll(/ xmlns(:xlink)?="[^"]+"/g, ""))).toEqual([
      "<svg />",
      "<svg><svg><a /></svg><b /></svg>",
      '<svg viewBox="0 0 1 1"><path d="M0 0" /></svg>',
    ]);
    expect(markup.replaceAll(/<img[^>]*>/g, "|")).toContain("|one|two|");
  });

  it("as a table whose cells stand on their side", () => {
    const table =
      '<table><tr><th style="color:red;text-align: left;">a</th><td style="text-align:right" class="x">1</td><td>2</td></tr></table>';
    expect(shown({ "text/html": table })).toContain(
      '<tr><th class="l">a</th><td class="r">1</td><td>2</td></tr>',
    );
  });

  it("as a formula inside HTML", () => {
    expect(shown({ "text/html": "<math><msup><mi>x</mi><mn>2</mn></msup></math>" })).toContain(
      "<math><msup><mi>x</mi><mn>2</mn></msup></math>",
    );
  });

  it("as the text that its terminal would leave", () => {
    const printed = "\u001b[1;32mgreen\u001b[0m \u001b]0;title\u0007on\n10%\r100%\r\na\u0007b \u202ex\u0000";
    expect(shown({ "text/plain": printed })).toContain(
      '<pre tabindex="0">green on\n100%\na\\u0007b \\u202ex\\u0000</pre>',
    );
  });

  it("in the richest of its types", () => {
    expect(shown({ "text/plain": "plain", "text/html": "<b>rich</b>", "image/png": "AAAA" })).toContain(
      "<b>rich</b>",
    );
  });

  it("not at all where no client shows anything", () => {
    expect(shown({ "text/plain": "\n" }, {})).toBe("");
  });
});

describe("an output that has no form in the report", () => {
  it.each(["application/pdf", "text/javascript", "application/vnd.vegalite.v5+json"])(
    "is named in its place: %s",
    (type) => {
      expect(shown({ [type]: "x" })).toBe(`<p class="lost">Tidak ditampilkan dalam laporan: ${type}.</p>`);
      expect(unshown({ [type]: "x" })).toEqual([[type]]);
    },
  );

  it.each([
    ["<iframe src='https://example.org'>inner</iframe>", "iframe"],
    ["<div id='plot'></div><script>draw()</script>", "script"],
    ["<video src='a.mp4'></video>", "video"],
    ["<canvas></canvas>", "canvas"],
    ["<img src='map.png'>", "img"],
    ["<input type='range'>", "input"],
  ])("is named where it stands in HTML: %s", (content, name) => {
    const markup = shown({ "text/html": `<p>text</p>${content}` });
    expect(markup).toContain(`<span class="lost">&lt;${name}&gt;</span>`);
    expect(markup).toContain(`Tidak ditampilkan dalam laporan: &lt;${name}&gt;.`);
    expect(markup).toContain("<p>text</p>");
    expect(unshown({ "text/html": content })).toEqual([[`<${name}>`]]);
  });

  it("is not named where there is a text beside it", () => {
    expect(unshown({ "application/vnd.vegalite.v5+json": {}, "text/plain": "five bars" })).toEqual([]);
  });
});

it("stands in a page that makes itself again as it was", () => {
  const outputs = [
    { "text/html": "<p>a</p><video></video><svg><path/></svg>" },
    { "text/markdown": "**b**" },
    { "application/json": { c: 1 } },
    { "image/gif": "R0lG" },
    { "image/svg+xml": "<svg><path>" },
    { "application/pdf": "JVBERi0=" },
    { "text/plain": "\u001b[31md\u001b[0m" },
  ];
  const notebook = { ...notebookWith(...outputs), code: { own: "" } };
  expect(() => renderPage(pageInput({ id: [notebook] }), { living: true })).not.toThrow();
});
