import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Results, readResults } from "../core/comparison/results";
import { showLine } from "../core/study/show-value";
import type { Study } from "../core/study/study";
import { Refusal } from "../core/words/refusal";
import type { Sight } from "../kernel/protocol";
import { unshownOutputs } from "../page/unshown-outputs";
import { composeFiles, otherLanguages, type ReportParts } from "./compose-files";
import { refuseOtherData } from "./notebook-parameters";
import { pdfFile, resultsFile } from "./output/report-files";
import {
  type EarlierResults,
  prepareOutput,
  unchangedReport,
  type WrittenFile,
  writeReport,
} from "./output/write-report";
import {
  missingTwins,
  readFrontNotebooks,
  readProjectNotebooks,
  scratchNotebooks,
} from "./project-notebooks";
import { hashInputs, readReferences } from "./report-inputs";
import type { ReportRequest, ReportTools } from "./report-request";

export interface UnkeptNotebook {
  readonly notebook: string;
  readonly sight: Sight;
}

/** A report that is whole in its folder. */
export interface MadeReport {
  readonly study: Study;
  /** `results.json`, read back. */
  readonly results: Results;
  readonly files: readonly WrittenFile[];
  /** Whether it was there already, made from the same inputs. */
  readonly unchanged: boolean;
  /** The notebooks whose outputs are not kept, and what they saw for which they are not. */
  readonly unkept: readonly UnkeptNotebook[];
  /** Why there is no PDF, where one was asked for. */
  readonly unprinted?: Refusal;
}

/**
 * Makes a report: reads the data, runs the notebooks, composes the page, writes everything in one go.
 * Where anything is wrong, the report that was there stays as it was.
 *
 * @throws {Refusal}
 */
export async function makeReport(request: ReportRequest, tools: ReportTools): Promise<MadeReport> {
  const { dataFolder, outputFolder, languages } = request;
  const { project, fileSystem } = tools;
  await prepareOutput(outputFolder, { data: [dataFolder], notebooks: join(project, "notebooks") }, tools);
  tools.onStep(({ make }) => make.readingData);
  const study = tools.openStudy(dataFolder);
  const notebooks = [
    ...languages.flatMap((language) => readProjectNotebooks(project, language)),
    ...otherLanguages(languages).flatMap((language) => readFrontNotebooks(project, language)),
  ];
  refuseOtherData(notebooks, request.dataParameter);
  missingTwins(project, languages).forEach(tools.say);
  const scratch = scratchNotebooks(project, languages);
  if (scratch.length > 0) {
    tools.say(({ make }) => make.scratch({ notebooks: scratch }));
  }
  const inputs = hashInputs(project, notebooks, { ...request, ...tools, dataHash: study.dataHash });
  const kept = request.useCache ? unchangedReport(fileSystem, outputFolder, inputs) : null;
  const isPrinted = kept?.some(({ path, isOlder }) => path === pdfFile && !isOlder) === true;
  if (kept !== null && (isPrinted || !request.withPdf)) {
    const text = fileSystem.readFileSync(join(outputFolder, resultsFile), "utf8");
    return { study, results: readResults(text, resultsFile), files: kept, unchanged: true, unkept: [] };
  }

  const references = readReferences(project);
  const isDataUnchanged = () => hashDataNow(dataFolder, tools) === study.dataHash;
  const [ran, computed] = await Promise.all([
    tools.runner.run(
      notebooks.map(({ path, notebook }) => ({
        path,
        notebook,
        dataHash: study.dataHash,
        dataFolder: resolve(dataFolder),
        isDataUnchanged,
        ...(request.dataParameter === undefined ? {} : { parameters: { data: request.dataParameter } }),
      })),
      ({ notebook, ...progress }) =>
        tools.onStep(
          () => notebook,
          ({ make }) => make.runningCell(progress),
        ),
    ),
    computeResults(study, tools),
  ]);
  // A report of which one half was made before a change and the other after it would be neither.
  const refuseChanges = () => {
    if (!isDataUnchanged()) {
      throw new Refusal("changed", ({ make }) => make.dataChanged({ folder: dataFolder }));
    }
    if (!tools.isProgramUnchanged()) {
      throw new Refusal("changed", ({ make }) => make.programChanged({ folder: project }));
    }
  };
  refuseChanges();
  const executed = ran.map((each, index) => ({ ...each, pictures: notebooks[index]?.pictures ?? {} }));
  for (const { notebook, cellId, what } of unshownOutputs(executed)) {
    const shown = { notebook: showLine(notebook), cellId: showLine(cellId), what: what.map(showLine) };
    tools.say(({ make }) => make.outputNotShown(shown));
  }
  tools.onStep(({ make }) => make.composingPage);
  const parts = { ...computed, references, executed };
  const unkept = executed.flatMap(({ path, sight }) => (sight ? [{ notebook: path, sight }] : []));
  let unprinted: Refusal | undefined;
  const compose = async (earlier: EarlierResults) => {
    const composed = await composeFiles(request, tools, parts, earlier);
    refuseChanges();
    unprinted = composed.unprinted;
    return composed.files;
  };
  const files = await writeReport(outputFolder, unkept.length > 0 ? "" : inputs, compose, tools);
  const { results } = computed;
  return { study, results, files, unchanged: false, unkept, ...(unprinted && { unprinted }) };
}

/** What does not depend on the notebooks, computed while these run in their own process. */
async function computeResults(
  study: Study,
  tools: ReportTools,
): Promise<Omit<ReportParts, "references" | "executed">> {
  // Their process is started first.
  await setImmediate();
  const analysis = tools.analyse(study);
  const findings = tools.audit(study);
  const resultsText = tools.renderResults(study, analysis, findings);
  tools.preparePage();
  return { study, analysis, findings, results: readResults(resultsText, resultsFile), resultsText };
}

/** The hash of the data as they lie there now; null where they are no longer valid. */
function hashDataNow(dataFolder: string, tools: Pick<ReportTools, "openStudy">): string | null {
  try {
    return tools.openStudy(dataFolder).dataHash;
  } catch {
    return null;
  }
}
