import { REPORT_ITEM_TYPE } from "../../core/content/mime";
import type { Language } from "../../core/words/language";
import {
  type CodeCell,
  type DisplayOutput,
  joinLines,
  type Output,
  type ProseCell,
} from "../../kernel/format";
import { composeBibliography } from "../bibliography";
import type { Block } from "../block";
import { lookMetadata } from "../cell-look";
import type { AuthorText, LinkPlace } from "../edition";
import { editionEffects } from "../effects";
import { readForeign } from "../foreign-output";
import { splitHeading } from "../markdown-cell";
import type { PageInput, PageNotebook } from "../page-input";
import type { Living } from "./recompute";
import { isOwn } from "./run-cells";

/** The JavaScript of the cells that run in the page, by notebook and cell. */
export type LivingCode = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The input of a page as the page itself carries it: light, and without what follows from the figures. */
export function packLiving(
  { analysis: _, findings: __, ...input }: PageInput,
  code: LivingCode,
  blocks: readonly Block[],
): Living {
  const texts = new Map(
    blocks.flatMap((block) => (block.kind === "markdown" ? [[placeOf(block), block] as const] : [])),
  );
  const works = new Set(input.references.map(({ id }) => id));
  const languages = Object.keys(input.editions) as readonly Language[];
  const light = (editions: PageInput["editions"]): PageInput["editions"] =>
    Object.fromEntries(
      Object.entries(editions).map(([language, notebooks]) => [
        language,
        notebooks.map((notebook) => lightNotebook(notebook, code, texts)),
      ]),
    );
  return {
    ...input,
    references: input.references.map(({ id, type }) => ({ id, type })),
    bibliography: Object.fromEntries(
      languages.map((language) => [
        language,
        composeBibliography(input.references, works, language).map(({ id, html }) => ({
          id,
          html: html.markup,
        })),
      ]),
    ),
    editions: light(input.editions),
    otherAbstracts: light(input.otherAbstracts ?? {}),
  };
}

/** The author's Markdown as the page's blocks have it, by its place. */
type AuthorTexts = ReadonlyMap<string, AuthorText>;

const placeOf = ({ notebook, cellId }: LinkPlace): string => `${notebook}\n${cellId}`;

const lightNotebook = (
  { path, notebook }: PageNotebook,
  code: LivingCode,
  texts: AuthorTexts,
): PageNotebook => ({
  path,
  notebook: {
    cells: notebook.cells.map((cell) => {
      const place = { notebook: path, cellId: cell.id };
      return cell.cell_type === "code"
        ? lightCell(cell, place, code[path]?.[cell.id] !== undefined)
        : lightProse(cell, texts.get(placeOf(place)));
    }),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  },
});

/** A code cell's id stands for its code, which the page shows already; what the cell shows is there if it stays. */
function lightCell(cell: CodeCell, place: LinkPlace, runs: boolean): CodeCell {
  const { id } = cell;
  const metadata = lookMetadata(cell);
  const source = joinLines(cell.source);
  const stays = !runs || !cell.outputs.every(isOwn);
  return {
    cell_type: "code",
    id,
    metadata,
    source: source.trim() === "" ? "" : id,
    execution_count: null,
    outputs: stays ? cell.outputs.map((output) => lightOutput(output, place)) : [],
  };
}

/** A cell of Markdown with its text set already, behind its heading. */
const lightProse = (cell: ProseCell, text: AuthorText | undefined): ProseCell => ({
  cell_type: cell.cell_type,
  id: cell.id,
  metadata: lookMetadata(cell),
  source:
    `${splitHeading(joinLines(cell.source)).heading}\n\n${text === undefined ? "" : setMarkdown(text)}`.trim(),
});

/** Markdown as it is set, in one line that no form of Markdown begins; its pictures stand in the page already. */
const setMarkdown = (text: AuthorText): string =>
  JSON.stringify(withoutPictures(editionEffects.markdown(text).markup));

/** What the page has once is not carried again. */
export const withoutPictures = (markup: string): string =>
  markup.replace(/(<img [^>]*?src=")data:[^"]*/g, "$1");

/** An output without what other clients show of it; HTML of a researcher's own is cleaned, as the page shows it. */
function lightOutput(output: Output, place: LinkPlace): Output {
  if (output.output_type !== "display_data") return output;
  const { data } = output as DisplayOutput;
  const { "text/html": html, "text/plain": plain, ...rest } = data;
  const light = { output_type: "display_data", metadata: {} } as const;
  if (REPORT_ITEM_TYPE in data) return { ...light, data: rest };
  const read = readForeign(data);
  if (read === null) return { ...light, data: {} };
  if (read.mime === "text/markdown") {
    return { ...light, data: { [read.mime]: setMarkdown({ ...place, source: read.content }) } };
  }
  const isCleaned = read.mime === "text/html" || read.mime === "image/svg+xml";
  const content = isCleaned ? editionEffects.clean(read.content).markup : read.content;
  return { ...light, data: { [read.mime]: content } };
}

/** The cells' functions as the text of a script, under the name `serapanCells`. */
export function cellsScript(code: LivingCode): string {
  const notebooks = Object.entries(code).map(([path, cells]) => {
    const functions = Object.entries(cells).map(
      ([id, text]) => `${JSON.stringify(id)}(exports,require,console){${tidy(text)}\n}`,
    );
    return `${JSON.stringify(path)}:{${functions.join(",\n")}}`;
  });
  return `var serapanCells={${notebooks.join(",\n")}};`;
}

const tidy = (code: string): string =>
  code
    .replace(/^"use strict";\n/, "")
    .replace(/^Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);\n/m, "");
