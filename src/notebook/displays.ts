import type { DataFrame } from "danfojs-node";
import { buildFigure } from "../core/content/figures/build-figure";
import { REPORT_ITEM_TYPE } from "../core/content/mime";
import { compose, type Piece, type Prose, plainText } from "../core/content/prose/prose";
import { renderProse } from "../core/content/prose/render";
import type { FigureKey, TableKey } from "../core/content/registry";
import type { ReportItem } from "../core/content/report-items";
import { buildTable } from "../core/content/tables/build-table";
import { renderTable, tableAsText } from "../core/content/tables/render";
import type { TableContext } from "../core/content/tables/table";
import type { Quantity } from "../core/ledger/quantity";
import { contextParagraphs, type ResourceName } from "../core/study/study";
import { capitalise } from "../core/words/capitalise";
import { type Language, wordsIn } from "../core/words/language";
import type { Sentence } from "../core/words/sentence";
import { displayBundle } from "./display";
import { describeFrame, type FrameName, openFrame } from "./frames";
import { figureBundle } from "./pictures/bundle";
import { drawFigure } from "./pictures/draw";
import { frameCells, renderCells } from "./render-frame";

/** A template tag that shows a sentence below the cell. */
export type Say = (strings: TemplateStringsArray, ...pieces: Piece[]) => void;

/** The functions by which a cell shows something. */
export interface Displays {
  /** Shows a paragraph; quantities in it are written in the language's way. */
  readonly prose: Say;
  /** Shows a caution, which the page sets beside the paragraph before it. */
  readonly caution: Say;
  /** Shows the paragraph if all these quantities have a value; if not, says which has none and why. */
  readonly given: (...needed: Quantity[]) => { readonly prose: Say; readonly caution: Say };
  /** Shows a table of the registry. */
  readonly table: (key: TableKey) => void;
  /** Shows a figure of the registry. */
  readonly figure: (key: FigureKey) => void;
  /** Shows what the audit found in a table, each finding as a caution. */
  readonly remarks: (resource: ResourceName) => void;
  /** Shows the paragraphs that the data package holds on its region. */
  readonly context: () => void;
  /** A table of the study, or all joined by year, as a danfojs DataFrame. */
  readonly frame: (name: FrameName) => DataFrame;
  /** Count, mean, spread and extremes of each column of a DataFrame, over the rows that have a value. */
  readonly describe: (frame: DataFrame) => DataFrame;
  /** Shows a DataFrame as a table, in the language's words and numbers. */
  readonly show: (frame: DataFrame) => void;
}

/** The displays of one language on one study. */
export function createDisplays(context: TableContext): Displays {
  const { study, analysis, findings, language } = context;

  function say(kind: Prose["kind"], parts: Sentence): void {
    const item: Prose = { kind, parts };
    displayBundle({
      [REPORT_ITEM_TYPE]: item,
      "text/html": renderProse(item),
      "text/plain": plainText(parts),
    });
  }

  const tag =
    (kind: Prose["kind"]): Say =>
    (strings, ...pieces) =>
      say(kind, compose(language, strings, pieces));

  const missingTag =
    (missing: Quantity): Say =>
    () =>
      say("prose", unavailable(missing, language));

  return {
    prose: tag("prose"),
    caution: tag("caution"),
    given(...needed) {
      const missing = needed.find(({ value }) => value === null);
      return missing === undefined
        ? { prose: tag("prose"), caution: tag("caution") }
        : { prose: missingTag(missing), caution: () => {} };
    },
    table(key) {
      const built = buildTable(key, context);
      displayBundle({
        [REPORT_ITEM_TYPE]: built satisfies ReportItem,
        "text/html": renderTable(built, language),
        "text/plain": tableAsText(built, language),
      });
    },
    figure(key) {
      const built = buildFigure(key, study, analysis, language);
      displayBundle(figureBundle(built, drawFigure(built)));
    },
    remarks(resource) {
      const found = findings.filter(({ cells }) => cells.some((cell) => cell.resource === resource));
      for (const { text } of found) {
        say("caution", [{ kind: "text", text: text[language] }]);
      }
      if (found.length === 0) {
        say("prose", [{ kind: "text", text: wordsIn(language).notebook.nothingFound }]);
      }
    },
    context() {
      for (const text of contextParagraphs(study, language)) {
        say("prose", [{ kind: "markdown", text }]);
      }
    },
    frame: (name) => openFrame(study, name),
    describe: describeFrame,
    show(frame) {
      const cells = frameCells(frame, study, language);
      displayBundle({
        "text/html": renderCells(cells),
        "text/plain": cells.map((line) => line.join("\t")).join("\n"),
      });
    },
  };
}

/** "Tingkat pengangguran terbuka, 2016: tidak dapat dihitung karena …" */
function unavailable(missing: Quantity, language: Language): Sentence {
  return wordsIn(language).notebook.unavailable({
    quantity: capitalise(missing.label[language]),
    reason: missing.reason?.[language] ?? "–",
  });
}
