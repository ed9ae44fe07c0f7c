import { describe, expect, it } from "vitest";
import type { Cell, CellMetadata } from "../../src/kernel/format";
import { packLiving } from "../../src/page/living/pack-living";
import { readBlocks } from "../../src/page/read-blocks";
import { renderPage } from "../../src/page/render-page";
import { codeCell, markdownCell, notebookOf, pageInput, saidBundle } from "./sample-page";

const said = (id: string, metadata: CellMetadata): Cell => ({
  ...codeCell(id, `prose\`${id}\`;`, saidBundle("prose", [{ kind: "text", text: `said by ${id}` }])),
  metadata,
});

const notebook = notebookOf([
  markdownCell("chapter-introduction", "# 1 Pendahuluan"),
  said("plain", {}),
  said("no-input", { tags: ["remove-input"] }),
  said("folded-input", { tags: ["hide-input"] }),
  said("collapsed", { jupyter: { source_hidden: true } }),
  said("folded-output", { tags: ["hide-output"] }),
  said("gone", { tags: ["remove-cell"] }),
  { ...markdownCell("note", "A note to myself."), metadata: { tags: ["remove-cell"] } },
]);

const page = renderPage(pageInput({ id: [notebook] })).replace(/\n/g, "");
const itemOf = (id: string): string =>
  /<div class="item [^"]*">(?:(?!<div class="item).)*$/.exec(
    page.split(`<p>said by ${id}</p>`)[0] ?? "",
  )?.[0] ?? "";

describe("a cell's tags", () => {
  it("leave it out of the report, prose too", () => {
    expect(page).not.toContain("said by gone");
    expect(page).not.toContain("A note to myself.");
    expect(page).toContain("said by plain");
  });

  it("leave its code out", () => {
    expect(itemOf("no-input")).not.toContain("<details");
    expect(itemOf("plain")).toContain('<details class="code"><summary>');
  });

  it.each(["folded-input", "collapsed"])("fold its code whatever the switch says (%s)", (id) => {
    expect(itemOf(id)).toContain('<details class="code folded">');
  });

  it("fold what it shows behind a line that names the cell", () => {
    expect(itemOf("folded-output")).toMatch(
      /<details class="folded-output"><summary><span class="word">Keluaran<\/span>.*folded-output<\/span><\/summary>$/,
    );
  });

  it("are kept in a page that computes itself again", () => {
    const input = pageInput({ id: [notebook] });
    const code = { [notebook.path]: {} };
    const looks = (notebooks: Parameters<typeof readBlocks>[0]) =>
      readBlocks(notebooks).map((block) => [
        block.kind,
        block.isOutputFolded,
        "isFolded" in block && block.isFolded,
      ]);
    expect(looks(packLiving(input, code, readBlocks([notebook])).editions.id ?? [])).toEqual(
      looks([notebook]),
    );
  });
});
