import { describe, expect, it } from "vitest";
import { ownFigure } from "../../src/core/content/figures/own-figure";
import { figureBundle } from "../../src/notebook/pictures/bundle";
import { readBlocks } from "../../src/page/read-blocks";
import { renderPage } from "../../src/page/render-page";
import { chartBundle, codeCell, markdownCell, notebookOf, pageInput } from "./sample-page";

const plotted = (title: string) => {
  const figure = ownFigure([{ x: [2012, 2013], y: [1, 2] }], {}, { title, source: "BPS" }, "id");
  return figureBundle(figure, '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"></svg>');
};
const chapter = markdownCell("chapter-introduction", "# 1 Pendahuluan");
const method = markdownCell("chapter-method", "# 2 Metode");

const numbered = (...notebooks: Parameters<typeof readBlocks>[0]) =>
  readBlocks(notebooks).flatMap((block) =>
    block.kind === "figure" ? [`${block.figure.number} ${block.figure.key}`] : [],
  );

describe("a chart of a researcher's own", () => {
  it("is numbered behind those of its chapter's registry, wherever these stand, in order", () => {
    const cells = [
      chapter,
      codeCell("a", "", plotted("a")),
      codeCell("population", "", chartBundle("population", "id")),
      codeCell("b", "", plotted("b"), plotted("c")),
      method,
      codeCell("d", "", plotted("d")),
    ];
    expect(numbered(notebookOf(cells))).toEqual([
      "1.4 introduction-1",
      "1.1 population",
      "1.5 introduction-2",
      "1.6 introduction-3",
      "2.1 method-1",
    ]);
  });

  it("goes on in the chapter of the notebook before, and before the first heading belongs to what follows", () => {
    const first = notebookOf([chapter, codeCell("a", "", plotted("a"))], "notebooks/id/01.ipynb");
    const again = notebookOf([codeCell("b", "", plotted("b")), chapter], "notebooks/id/02.ipynb");
    const next = notebookOf([codeCell("c", "", plotted("c")), method], "notebooks/id/03.ipynb");
    expect(numbered(first, again, next)).toEqual([
      "1.4 introduction-1",
      "1.5 introduction-2",
      "2.1 method-1",
    ]);
  });

  it("stands in the page as the report's own figures do: named, listed, linked, live, with its data", () => {
    const text = markdownCell("text", "Lihat [Gambar 2.1](#figure-method-1).");
    const page = renderPage(
      pageInput({ id: [notebookOf([method, codeCell("a", "", plotted("Naik")), text])] }),
    );
    expect(page).toContain('<figure class="figure" id="figure-method-1">');
    expect(page).toContain('<span class="name">Gambar\u00a02.1</span> <span class="finding">Naik</span>');
    expect(page).toContain('<a href="#figure-method-1"><span class="number">2.1</span> Naik</a>');
    expect(page).toContain('data-chart="method-1"');
    expect(page).toMatch(/<a download="method-1-kota-kupang-id.csv" href="data:text\/csv[^"]*2013;2/);
  });
});
