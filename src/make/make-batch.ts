import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { dataParameter } from "../collect/data-folder";
import { languages, type Say } from "../core/words/language";
import { renderIndexPage } from "../page/batch/index-page";
import { type RegionRow, regionRow } from "../page/batch/region-row";
import { makeReport } from "./make-report";
import { prepareOutput, writeReport } from "./output/write-report";
import type { ReportTools } from "./report-request";

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
  | { readonly name: string; readonly kind: "failed"; readonly error: unknown };

/** What a batch tells while it goes on. */
export interface BatchEvents {
  /** What is done for a package. */
  step(name: string, index: number, step: Say, detail?: Say): void;
  ends(outcome: BatchOutcome): void;
}

/** While the notebooks of one report run in their process, the page of the one before is composed in this one. */
const REPORTS_AT_ONCE = 2;

/**
 * Makes one report a data package, each in a folder of its own, and the page that compares them. A package
 * that fails does not stop the others; a report that is there already, made from the same inputs, is not made
 * again, so a batch that was stopped goes on where it was.
 */
export async function makeBatch(
  packages: readonly BatchPackage[],
  outputFolder: string,
  tools: ReportTools,
  { step, ends }: BatchEvents,
  { isLiving = false } = {},
): Promise<readonly BatchOutcome[]> {
  const notebooks = join(tools.project, "notebooks");
  const data = packages.map(({ dataFolder }) => dataFolder);
  await prepareOutput(outputFolder, { data, notebooks }, tools);
  const rows: RegionRow[] = [];
  const outcomes: BatchOutcome[] = [];
  const waiting = packages.entries();
  async function makeTheNext(): Promise<void> {
    for (const [index, each] of waiting) {
      const onStep: ReportTools["onStep"] = (...said) => step(each.name, index, ...said);
      const { outcome, row } = await makeOne(
        each,
        join(outputFolder, each.name),
        { ...tools, onStep },
        isLiving,
      );
      outcomes[index] = outcome;
      if (row !== undefined) {
        rows[index] = row;
      }
      ends(outcome);
      // Reports of which all is kept are made without a turn of the event loop, and only there is a Ctrl-C heard.
      await setImmediate();
    }
  }
  await Promise.all(Array.from({ length: REPORTS_AT_ONCE }, makeTheNext));
  const failed = outcomes.filter(({ kind }) => kind === "failed").map(({ name }) => name);
  const made = rows.filter((row) => row !== undefined);
  await writeReport(outputFolder, "", () => new Map([["index.html", renderIndexPage(made, failed)]]), tools);
  return outcomes;
}

async function makeOne(
  { name, dataFolder }: BatchPackage,
  outputFolder: string,
  tools: ReportTools,
  isLiving: boolean,
): Promise<{ readonly outcome: BatchOutcome; readonly row?: RegionRow }> {
  try {
    const { results, unchanged } = await makeReport(
      {
        dataFolder,
        dataParameter: dataParameter(dataFolder),
        outputFolder,
        languages,
        withPdf: false,
        isLiving,
        useCache: true,
      },
      tools,
    );
    return { outcome: { name, kind: unchanged ? "unchanged" : "made" }, row: regionRow(name, results) };
  } catch (error) {
    return { outcome: { name, kind: "failed", error } };
  }
}
