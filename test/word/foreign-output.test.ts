import { expect, it } from "vitest";
import { codeCell, markdownCell, notebookOf, pageInput } from "../page/sample-page";
import { folded, makeWord, paragraphsOf } from "./word-file";

it("shows what a cell shows of its own, or names it", async () => {
  const outputs = [
    { "text/html": "<p>from HTML</p><video></video>" },
    { "text/markdown": "from **Markdown**" },
    { "application/json": { from: "JSON" } },
    { "text/plain": "\u001b[31mfrom\u001b[0m text" },
    { "application/pdf": "JVBERi0=" },
    { "image/webp": "UklGRg==" },
    { "image/svg+xml": '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>' },
    { "image/svg+xml": "<svg><path" },
  ];
  const cells = [markdownCell("chapter-introduction", "# 1 Introduction"), codeCell("own", "", ...outputs)];
  const file = await makeWord(pageInput({ en: [notebookOf(cells, "notebooks/en/01.ipynb")] }), "en");
  const texts = paragraphsOf(file.xml("word/document.xml")).map(({ text }) => folded(text));
  const first = texts.indexOf("from HTML");
  expect(texts.slice(first, first + 8).map((text) => text.replace(/^\{ "from.*/, "JSON"))).toEqual([
    "from HTML",
    "<video>",
    "Not shown in the report: <video>.",
    "from Markdown",
    "JSON",
    "from text",
    "Not shown in the report: application/pdf.",
    "Not shown in the report: image/webp.",
  ]);
  expect(file.names.filter((name) => name.endsWith(".svg"))).toHaveLength(2);
});
