import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import type { DataFrame, Series } from "danfojs-node";
import ts from "typescript";
import { plainText } from "../../src/core/content/prose/prose";
import { composeReport } from "../../src/core/content/report/compose-report";
import type { ShownItem } from "../../src/core/content/report/stage";
import type { TableContext } from "../../src/core/content/tables/table";
import { yearOf } from "../../src/core/ledger/picks";
import type { Language } from "../../src/core/words/language";
import { joinLines } from "../../src/kernel/format";
import { readNotebook } from "../../src/kernel/read-notebook";
import { describeFrame, openFrame } from "../../src/notebook/frames";
import type { Report } from "../../src/notebook/open-report";
import { projectFolder } from "../../src/paths";

/** What a cell showed, as text: paragraphs and cautions in full, tables and figures by their key. */
export interface SaidByCell {
  readonly notebook: string;
  readonly cell: string;
  readonly items: readonly ShownItem[];
  readonly texts: readonly string[];
}

type Cells = (require: (name: string) => unknown, begin: (cell: string) => void, exports: object) => void;

const compiled = new Map<string, Cells>();

const require = createRequire(import.meta.url);

/** A notebook's code cells as one function, each of which says its id when it begins. */
function cellsOf(path: string): Cells {
  const known = compiled.get(path);
  if (known !== undefined) {
    return known;
  }
  const code = readNotebook(readFileSync(path, "utf8"), path)
    .cells.filter((cell) => cell.cell_type === "code")
    .map(({ id, source }) => `__begin(${JSON.stringify(id)});\n${joinLines(source)}`)
    .join("\n");
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const cells: Cells = runInThisContext(`(function (require, __begin, exports) {${outputText}\n})`);
  compiled.set(path, cells);
  return cells;
}

/** The notebooks of an edition, in their order. */
const notebooksIn = (language: Language): readonly string[] =>
  readdirSync(join(projectFolder, "notebooks", language))
    .filter((name) => name.endsWith(".ipynb"))
    .sort();

/**
 * Runs all notebooks of an edition on a study without a kernel, on a stage that keeps what they show.
 *
 * @param watched what the cells are given in the place of the report, made from it
 */
export function runNotebooks(
  language: Language,
  context: Omit<TableContext, "language">,
  watched: (report: Report, cell: () => string) => Report = (report) => report,
): readonly SaidByCell[] {
  const said: (Omit<SaidByCell, "items" | "texts"> & { items: ShownItem[]; texts: string[] })[] = [];
  const report = composeReport<DataFrame, Series>(
    { ...context, language },
    {
      show(item) {
        said.at(-1)?.items.push(item);
        said
          .at(-1)
          ?.texts.push("key" in item ? item.key : plainText("parts" in item ? item.parts : item.title));
      },
      frames: { frame: (name) => openFrame(context.study, name), describe: describeFrame, show: () => {} },
    },
  );
  const given = watched(report, () => said.at(-1)?.cell ?? "");
  for (const notebook of notebooksIn(language)) {
    const begin = (cell: string) => said.push({ notebook, cell, items: [], texts: [] });
    cellsOf(join(projectFolder, "notebooks", language, notebook))(
      (name) => (name === "serapan" ? { openReport: () => given, yearOf } : require(name)),
      begin,
      {},
    );
  }
  return said;
}
