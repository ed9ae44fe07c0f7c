import type { Chart } from "../core/content/figures/figure";
import { CHART_TYPE, REPORT_ITEM_TYPE } from "../core/content/mime";
import type { ReportItem } from "../core/content/report/stage";
import { type CodeCell, joinLines, type MultilineText, type Output, type ProseCell } from "../kernel/format";
import type { Block, Pictures, ShownCode } from "./block";
import { lookOf } from "./cell-look";
import { readForeign } from "./foreign-output";
import { linkNotebooks } from "./link-notebooks";
import { readMarkdownCell } from "./markdown-cell";
import { numberOwnFigures, unnumbered } from "./number-figures";
import { numberHeadings } from "./number-headings";
import type { PageNotebook } from "./page-input";

/** Reads executed notebooks, one after the other, into the pieces of the report. */
export const readBlocks = (notebooks: readonly PageNotebook[]): readonly Block[] =>
  linkNotebooks(numberOwnFigures(numberHeadings(notebooks.flatMap(readNotebook))));

function readNotebook({ path, notebook, pictures }: PageNotebook): readonly Block[] {
  const blocks: Block[] = [];
  let waiting: ShownCode[] = [];
  let isFolded = false;
  const showCode = (cellId: string): void => {
    if (waiting.length > 0) blocks.push({ kind: "code", notebook: path, cellId, cells: waiting, isFolded });
    waiting = [];
  };
  for (const cell of notebook.cells) {
    const placed = { notebook: path, cellId: cell.id };
    const source = joinLines(cell.source);
    const look = lookOf(cell);
    if (look.isRemoved) continue;
    if (cell.cell_type === "code") {
      if (source.trim() !== "" && !look.isInputRemoved) {
        if (look.isInputFolded !== isFolded) showCode(cell.id);
        isFolded = look.isInputFolded;
        waiting.push({ cellId: cell.id, source });
      }
      const shown = outputBlocks(cell, placed);
      if (shown.length > 0) showCode(cell.id);
      blocks.push(...shown);
    } else if (cell.cell_type === "markdown") {
      showCode(cell.id);
      const { heading, rest } = readMarkdownCell(source, path, cell.id);
      if (heading !== null) blocks.push({ ...placed, ...heading });
      if (rest !== "") {
        const known = { ...pictures, ...attachedTo(cell) };
        const isPlain = Object.keys(known).length === 0;
        blocks.push({ ...placed, kind: "markdown", source: rest, ...(!isPlain && { pictures: known }) });
      }
    }
  }
  showCode(notebook.cells.at(-1)?.id ?? "");
  return blocks;
}

/** The pictures that were pasted or dragged into a Markdown cell, as its text names them. */
const attachedTo = ({ attachments = {} }: ProseCell): Pictures =>
  Object.fromEntries(
    Object.entries(attachments).flatMap(([name, bundle]) =>
      Object.entries(bundle)
        .slice(0, 1)
        .map(([mime, content]) => [`attachment:${name}`, dataAddress(mime, joinLines(content))]),
    ),
  );

const dataAddress = (mime: string, base64: string): string =>
  `data:${mime};base64,${base64.replace(/\s/g, "")}`;

type Placed = Pick<Block, "notebook" | "cellId" | "isOutputFolded">;

/** What a cell shows, in its order. */
export function outputBlocks(cell: CodeCell, place: Placed): readonly Block[] {
  const { isRemoved, isOutputFolded } = lookOf(cell);
  if (isRemoved) return [];
  const placed: Placed = isOutputFolded ? { ...place, isOutputFolded } : place;
  return cell.outputs.flatMap((output): readonly Block[] => {
    if (output.output_type === "stream") {
      const { text } = output as Extract<Output, { output_type: "stream" }>;
      return foreignBlock({ "text/plain": text }, placed);
    }
    const bundle = output["data" as keyof typeof output] as Readonly<Record<string, unknown>> | undefined;
    if (bundle === undefined) return [];
    return ownBlock(bundle, placed) ?? foreignBlock(bundle, placed);
  });
}

function ownBlock(bundle: Readonly<Record<string, unknown>>, placed: Placed): readonly Block[] | null {
  const own = bundle[REPORT_ITEM_TYPE] as ReportItem | undefined;
  switch (own?.kind) {
    case "prose":
    case "caution":
    case "answer":
    case "abstract":
      return [{ ...placed, kind: own.kind, parts: own.parts }];
    case "table":
      return [{ ...placed, kind: "table", table: own }];
    case "figure":
    case "plot":
      return [
        {
          ...placed,
          kind: "figure",
          figure: own.kind === "figure" ? own : { ...own, kind: "figure", ...unnumbered },
          chart: bundle[CHART_TYPE] as Chart,
          svg: pictureOf(bundle),
        },
      ];
    default:
      return null;
  }
}

/** The static picture that a figure's HTML carries as an image. */
function pictureOf(bundle: Readonly<Record<string, unknown>>): string {
  const html = joinLines((bundle["text/html"] ?? "") as MultilineText);
  const [, encoded = ""] = /src="data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)"/.exec(html) ?? [];
  return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
}

function foreignBlock(bundle: Readonly<Record<string, unknown>>, placed: Placed): readonly Block[] {
  const read = readForeign(bundle);
  return read === null ? [] : [{ ...placed, kind: "foreign", ...read }];
}
