import { createContext, runInContext } from "node:vm";
import type { Language } from "../../core/words/language";
import { Refusal } from "../../core/words/refusal";
import type { NotebookRefusal } from "../../kernel/notebook-place";
import type { Block } from "../block";
import { pageScript } from "../bundle";
import type { PageInput } from "../page-input";
import { cellsScript, type LivingCode, packLiving, withoutPictures } from "./pack-living";
import type { Recomputed, recompute } from "./recompute";

/** What a page carries so that it can compute itself again: two scripts, and what they are given. */
export interface LivingParts {
  readonly core: string;
  readonly cells: string;
  readonly data: string;
}

/** An edition as the page shows it. */
interface WrittenEdition {
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly content: { readonly markup: string };
}

/**
 * Makes a page able to compute itself again, and lets it do so once on the published figures. Cells that need more
 * than a page has keep what they show.
 *
 * @throws {Refusal} where the page would say anything else than what was published
 */
export function composeLiving(input: PageInput, written: readonly WrittenEdition[]): LivingParts {
  const core = pageScript("living");
  const code = codeOf(input);
  const recomputed = recomputeApart(input, core, code, written);
  const failed = new Set<string>();
  recomputed.forEach((edition, index) => {
    for (const each of edition.failed) failed.add(placeOf(each.notebook, each.cellId));
    refuseOther(written[index] as WrittenEdition, edition);
  });
  const running = without(code, failed);
  return {
    core,
    cells: cellsScript(running),
    data: JSON.stringify(packLiving(input, running, blocksOf(written))),
  };
}

const placeOf = (notebook: string, cellId: string): string => `${notebook}\n${cellId}`;

const codeOf = ({ editions, otherAbstracts = {} }: PageInput): LivingCode =>
  Object.fromEntries(
    [editions, otherAbstracts]
      .flatMap((each) => Object.values(each))
      .flatMap((notebooks) => notebooks.map(({ path, code = {} }) => [path, code])),
  );

const blocksOf = (written: readonly WrittenEdition[]): readonly Block[] =>
  written.flatMap(({ blocks }) => blocks);

const without = (code: LivingCode, failed: ReadonlySet<string>): LivingCode =>
  Object.fromEntries(
    Object.entries(code).map(([notebook, cells]) => [
      notebook,
      Object.fromEntries(Object.entries(cells).filter(([cellId]) => !failed.has(placeOf(notebook, cellId)))),
    ]),
  );

/** What of a browser the scripts find beside the language itself: what the page's core takes from there. */
const surroundings = {
  TextDecoder,
  TextEncoder,
  atob,
  btoa,
  decodeHtml(text: string): string {
    const { parseHTML } = require("linkedom") as typeof import("linkedom");
    return parseHTML(`<p>${text}</p>`).document.querySelector("p")?.textContent ?? text;
  },
};

/** Runs the page's own scripts as the page will: from their text, on what it carries, with nothing of Node. */
function recomputeApart(
  input: PageInput,
  core: string,
  code: LivingCode,
  written: readonly WrittenEdition[],
): readonly Recomputed[] {
  // Every cell keeps its outputs here, so that one which cannot run shows what was published.
  const context = createContext({
    ...surroundings,
    data: JSON.stringify(packLiving(input, {}, blocksOf(written))),
  });
  runInContext(`${core}\n${cellsScript(code)}\nvar living = JSON.parse(data);`, context);
  const run = runInContext(
    '(language) => serapan_living.recompute(living, serapanCells, living.study, language, () => "")',
    context,
  ) as (language: Language) => ReturnType<typeof recompute>;
  return written.map(({ language }) => run(language));
}

/** @throws {Refusal} that names the first cell which shows something else than it did */
function refuseOther(edition: WrittenEdition, recomputed: Recomputed): void {
  if (comparable(edition.content.markup) === comparable(recomputed.html)) return;
  const texts = recomputed.blocks.map(textOf);
  const other = edition.blocks.find((block, index) => textOf(block) !== texts[index]);
  const { notebook, cellId } = other ?? { notebook: "index.html", cellId: "" };
  throw new Refusal("notebook", ({ page }) => page.otherInPage({ notebook, cellId }), {
    notebook,
    cellId,
  }) satisfies NotebookRefusal;
}

/** What both have: pictures, and code in colours, stand in the page as they were published. */
const comparable = (markup: string): string =>
  withoutPictures(markup)
    .replace(/(<div class="picture"[^>]*>)[\s\S]*?(<\/div>\n<p class="source">)/g, "$1$2")
    .replace(/<pre><code>[\s\S]*?<\/code><\/pre>/g, "<pre><code></code></pre>");

function textOf(block: Block): string {
  switch (block.kind) {
    case "figure":
      return JSON.stringify({ ...block, svg: "" });
    case "code":
      return JSON.stringify(block.cells.map(({ cellId }) => cellId));
    case "markdown":
      return JSON.stringify(block.cellId);
    default:
      return JSON.stringify(block);
  }
}
