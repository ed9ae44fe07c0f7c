import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { renderIndexPage } from "../batch/index-page";
import { type RegionRow, regionRow } from "../batch/region-row";
import { languages } from "../format/language";
import { prepareOutput, writeReport } from "../output/write-report";
import { dataParameter } from "./data-option";
import { describeFailure } from "./failure";
import { makeReport, type ReportTools } from "./make-report";

/** A data package of a batch. */
export interface BatchPackage {
  /** What its report's folder is called. */
  readonly name: string;
  /** Absolute. */
  readonly dataFolder: string;
}

/** How a package of a batch ended. */
export type BatchOutcome =
  | { readonly name: string; readonly kind: "made" | "unchanged" }
  | { readonly name: string; readonly kind: "failed"; readonly message: string };

/** What a batch tells while it goes on. */
export interface BatchEvents {
  starts(name: string, index: number): void;
  ends(outcome: BatchOutcome, index: number): void;
}

/**
 * Makes one report a data package, each in a folder of its own, and the page that compares them. A package
 * that fails does not stop the others; a report that is there already, made from the same inputs, is not made
 * again, so a batch that was stopped goes on where it was.
 */
export async function makeBatch(
  packages: readonly BatchPackage[],
  outputFolder: string,
  tools: ReportTools,
  { starts, ends }: BatchEvents,
): Promise<readonly BatchOutcome[]> {
  const notebooks = join(tools.project, "notebooks");
  await prepareOutput(outputFolder, { data: notebooks, notebooks }, tools);
  const rows: RegionRow[] = [];
  const outcomes: BatchOutcome[] = [];
  for (const [index, { name, dataFolder }] of packages.entries()) {
    starts(name, index);
    const outcome = await makeOne(name, dataFolder, join(outputFolder, name), tools, rows);
    outcomes.push(outcome);
    ends(outcome, index);
    // Reports of which all is kept are made without a turn of the event loop, and only there is a Ctrl-C heard.
    await setImmediate();
  }
  const failed = outcomes.filter(({ kind }) => kind === "failed").map(({ name }) => name);
  await writeReport(outputFolder, "", () => new Map([["index.html", renderIndexPage(rows, failed)]]), tools);
  return outcomes;
}

async function makeOne(
  name: string,
  dataFolder: string,
  outputFolder: string,
  tools: ReportTools,
  rows: RegionRow[],
): Promise<BatchOutcome> {
  try {
    const { results, unchanged } = await makeReport(
      {
        dataFolder,
        dataParameter: dataParameter(dataFolder),
        outputFolder,
        languages,
        withPdf: false,
        useCache: true,
      },
      tools,
    );
    rows.push(regionRow(name, results));
    return { name, kind: unchanged ? "unchanged" : "made" };
  } catch (error) {
    return { name, kind: "failed", message: describeFailure(error).message };
  }
}
