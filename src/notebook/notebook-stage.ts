import type { DataFrame, Series } from "danfojs-node";
import { REPORT_ITEM_TYPE } from "../core/content/mime";
import { plainText } from "../core/content/prose/prose";
import { renderProse } from "../core/content/prose/render";
import type { ReportItem, ShownItem, Stage } from "../core/content/report/stage";
import { asMetadata, markOf } from "../core/content/study-mark";
import { renderTable, tableAsText } from "../core/content/tables/render";
import type { Study } from "../core/study/study";
import type { Language } from "../core/words/language";
import { displayBundle } from "./display";
import { describeFrame, openFrame, showAsLastValue } from "./frames";
import { figureBundle } from "./pictures/bundle";
import { pictureOf } from "./pictures/kept-pictures";
import { frameCells, renderCells } from "./render-frame";

/** Shows below the cell that is running, in whatever client runs the notebook; DataFrames are danfojs' own. */
export function notebookStage(study: Study, language: Language): Stage<DataFrame, Series> {
  const metadata = asMetadata(markOf(study));
  const showFrame = (frame: DataFrame | Series): void => {
    const cells = frameCells(frame, study, language);
    const bundle = {
      "text/html": renderCells(cells),
      "text/plain": cells.map((line) => line.join("\t")).join("\n"),
    };
    displayBundle(bundle, metadata);
  };
  return {
    show: (item) => displayBundle(bundleOf(item, language), metadata),
    frames: {
      frame(name) {
        showAsLastValue(showFrame, language);
        return openFrame(study, name);
      },
      describe: describeFrame,
      show: showFrame,
    },
  };
}

function bundleOf(item: ShownItem, language: Language): Readonly<Record<string, unknown>> {
  switch (item.kind) {
    case "figure":
    case "plot":
      return figureBundle(item, pictureOf(item));
    case "table":
      return {
        [REPORT_ITEM_TYPE]: item satisfies ReportItem,
        "text/html": renderTable(item, language),
        "text/plain": tableAsText(item, language),
      };
    default:
      return {
        [REPORT_ITEM_TYPE]: item satisfies ReportItem,
        "text/html": renderProse(item),
        "text/plain": plainText(item.parts),
      };
  }
}
