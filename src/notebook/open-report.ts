import type { DataFrame, Series } from "danfojs-node";
import { openStudy } from "../collect/open-package";
import { audit } from "../core/audit/audit";
import { type Report as ComposedReport, composeReport } from "../core/content/report/compose-report";
import type { TableContext } from "../core/content/tables/table";
import { analyse } from "../core/ledger/analyse";
import type { Language } from "../core/words/language";
import { dataFolder } from "../paths";
import { notebookStage } from "./notebook-stage";

/** What a notebook is run with: the name of a folder in `data`, or the path of a data package. */
export interface Parameters {
  readonly data: string;
}

/** All that a notebook needs: the study's words and quantities, and functions that show them below a cell. */
export type Report = ComposedReport<DataFrame, Series>;

/**
 * Opens the report on a data package: reads and validates it, audits it, computes every quantity.
 *
 * @throws {Refusal} where the package is not valid, naming file, line and column
 * @example const { prose, workers } = openReport("id", { data: "kota-kupang" });
 */
export function openReport(language: Language, parameters: Parameters): Report {
  const opened = open(dataFolder(parameters.data));
  return composeReport({ ...opened, language }, notebookStage(opened.study, language));
}

type Opened = Omit<TableContext, "language">;

/** The notebooks of a report run in one process on the same data: what was computed for one serves the next. */
let latest: Opened | undefined;

function open(folder: string): Opened {
  const study = openStudy(folder);
  if (latest?.study.dataHash !== study.dataHash) {
    latest = { study, analysis: analyse(study), findings: audit(study) };
  }
  return latest;
}
