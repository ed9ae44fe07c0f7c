import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/core/content/prose/prose";
import { ownQuantity } from "../../src/core/content/report/own";
import { fromBase85 } from "../../src/page/client/base85";
import { renderPage } from "../../src/page/render-page";
import { codeCell, markdownCell, notebookOf, pageInput, saidBundle } from "./sample-page";

const chapter = markdownCell("chapter-introduction", "# 1 Pendahuluan");
const saying = (cellId: string, value: number) =>
  codeCell(
    cellId,
    "",
    saidBundle(
      "prose",
      compose("id", ["Median ", "."], [ownQuantity("median ukuran", value, "persons", "id")]),
    ),
  );

describe("a number of a cell's own in the page", () => {
  const page = renderPage(pageInput({ id: [notebookOf([chapter, saying("one", 6), saying("two", 6)])] }));

  it("leads to a panel that knows its name, value and cell", () => {
    expect(page).toContain('Median <span data-q="own.id.median_ukuran">6\u00a0jiwa</span>.');
    const [, packed = ""] = /id="payload">([^<]+)</.exec(page) ?? [];
    const { quantities } = JSON.parse(inflateRawSync(fromBase85(packed)).toString("utf8"));
    expect(quantities["own.id.median_ukuran"]).toMatchObject({
      value: 6,
      unit: "persons",
      label: { id: "median ukuran" },
      cell: { notebook: "notebooks/id/01.ipynb", cellId: "one" },
    });
  });

  it("is listed with the quantities used", () => {
    expect(page).toContain(
      "<td>median ukuran</td><td>6\u00a0jiwa</td><td>notebooks/id/01.ipynb, sel one</td>",
    );
  });

  it("is refused where another has its name", () => {
    const cells = [chapter, saying("one", 6), saying("two", 7)];
    expect(() => renderPage(pageInput({ id: [notebookOf(cells)] }))).toThrow(
      /01\.ipynb, cell "two": own\("median ukuran", …\).*cell "one"/,
    );
  });
});
