import { join } from "node:path";
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
 *
 * @param crews the tools of one worker each. The first report is made alone: it is the one that converts the
 * notebooks, which the others then remember. After it every worker takes the next package.
 */
export async function makeBatch(
  packages: readonly BatchPackage[],
  outputFolder: string,
  crews: readonly [ReportTools, ...ReportTools[]],
  { starts, ends }: BatchEvents,
): Promise<readonly BatchOutcome[]> {
  const [tools] = crews;
  const notebooks = join(tools.project, "notebooks");
  await prepareOutput(outputFolder, { data: notebooks, notebooks }, tools);
  const made: { readonly outcome: BatchOutcome; readonly row?: RegionRow }[] = [];
  const make = async ([index, { name, dataFolder }]: [number, BatchPackage], crew: ReportTools) => {
    starts(name, index);
    const one = await makeOne(name, dataFolder, join(outputFolder, name), crew);
    made[index] = one;
    ends(one.outcome, index);
  };
  const waiting = packages.entries();
  const { value: first } = waiting.next();
  if (first !== undefined) {
    await make(first, tools);
  }
  await Promise.all(
    crews.map(async (crew) => {
      for (const next of waiting) {
        await make(next, crew);
      }
    }),
  );
  const outcomes = made.map(({ outcome }) => outcome);
  const rows = made.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const failed = outcomes.filter(({ kind }) => kind === "failed").map(({ name }) => name);
  await writeReport(outputFolder, "", () => new Map([["index.html", renderIndexPage(rows, failed)]]), tools);
  return outcomes;
}

async function makeOne(
  name: string,
  dataFolder: string,
  outputFolder: string,
  tools: ReportTools,
): Promise<{ readonly outcome: BatchOutcome; readonly row?: RegionRow }> {
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
    return { outcome: { name, kind: unchanged ? "unchanged" : "made" }, row: regionRow(name, results) };
  } catch (error) {
    return { outcome: { name, kind: "failed", message: describeFailure(error).message } };
  }
}
