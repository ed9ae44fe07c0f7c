import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { commandFolder } from "../collect/data-folder";
import type { Finding } from "../core/audit/finding";
import { type Results, readResults } from "../core/comparison/results";
import type { Analysis } from "../core/ledger/analyse";
import { showLine } from "../core/study/show-value";
import type { Study } from "../core/study/study";
import { languages as allLanguages, type Language, type Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { Sight } from "../kernel/protocol";
import type { ExecutedNotebook, NotebookRunner } from "../kernel/run";
import { writeNotebook } from "../kernel/write-notebook";
import type { PageInput, PageNotebook, Reference } from "../page/page-input";
import { unshownOutputs } from "../page/unshown-outputs";
import { refuseOtherData } from "./notebook-parameters";
import {
  type OutputEffects,
  pageFile,
  previousResultsFile,
  type ReportFiles,
  resultsFile,
} from "./output/report-files";
import {
  type EarlierResults,
  prepareOutput,
  unchangedReport,
  type WrittenFile,
  writeReport,
} from "./output/write-report";
import { choosePreviousResults } from "./previous-results";
import {
  missingTwins,
  readFrontNotebooks,
  readProjectNotebooks,
  scratchNotebooks,
} from "./project-notebooks";
import { hashInputs, readReferences } from "./report-inputs";

/** How the Word files are wanted. */
export interface WordRequest {
  /** The bytes of a faculty's template, and how it is named in a refusal. */
  readonly template?: { readonly bytes: Uint8Array; readonly file: string };
}

/** What the user asked for. */
export interface ReportRequest {
  readonly dataFolder: string;
  /** What the notebooks are told of the data; undefined where they have it as their default. */
  readonly dataParameter: string | undefined;
  readonly outputFolder: string;
  readonly languages: readonly Language[];
  readonly withPdf: boolean;
  /** Whether a Word file is wanted for each language, and in which template's styles. */
  readonly word?: WordRequest;
  /** Whether the page can compute itself again from other figures. */
  readonly isLiving: boolean;
  /** Whether what was kept from an earlier run may be used. */
  readonly useCache: boolean;
}

/** What the report is made with; the command passes in the real things. */
export interface ReportTools extends OutputEffects {
  /** The project's folder, with the notebooks. */
  readonly project: string;
  /** The hash of the compiled program, its packages and Node. */
  readonly program: string;
  /** Whether what was hashed for `program` is still the same. */
  isProgramUnchanged(): boolean;
  readonly runner: Pick<NotebookRunner, "run">;
  openStudy(folder: string): Study;
  analyse(study: Study): Analysis;
  audit(study: Study): readonly Finding[];
  /** Loads what the page is made with, so that it is there when the notebooks have run. */
  preparePage(): void;
  /** The page, of all but the packages' versions. */
  renderPage(input: Omit<PageInput, "packageVersions">, options: { readonly living: boolean }): string;
  renderResults(study: Study, analysis: Analysis, findings: readonly Finding[]): string;
  /** The "what changed" section in a language. */
  renderChange(previous: string, current: string, language: Language): { title: string; html: string };
  printPdf(page: string): Promise<Uint8Array>;
  /** One language's Word file, of all but the packages' versions. */
  renderWord(
    input: Omit<PageInput, "packageVersions">,
    language: Language,
    request: WordRequest,
  ): Promise<Uint8Array>;
  /** @param detail what changes too often for a line of its own */
  onStep(step: Say, detail?: Say): void;
}

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
  await prepareOutput(outputFolder, { data: dataFolder, notebooks: join(project, "notebooks") }, tools);
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
  if (kept !== null) {
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
  const compose = async (earlier: EarlierResults) => {
    const files = await composeFiles(request, tools, parts, earlier);
    refuseChanges();
    return files;
  };
  const files = await writeReport(outputFolder, unkept.length > 0 ? "" : inputs, compose, tools);
  return { study, results: computed.results, files, unchanged: false, unkept };
}

const otherLanguages = (chosen: readonly Language[]): readonly Language[] =>
  allLanguages.filter((language) => !chosen.includes(language));

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

/** Of one language alone, `report.docx`; of more, `report.id.docx`, `report.en.docx`. */
const wordFile = (language: Language, languages: readonly Language[]): string =>
  languages.length === 1 ? "report.docx" : `report.${language}.docx`;

interface ReportParts {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly references: readonly Reference[];
  readonly executed: readonly (ExecutedNotebook & Pick<PageNotebook, "pictures">)[];
  readonly results: Results;
  readonly resultsText: string;
}

async function composeFiles(
  { dataParameter, languages, withPdf, isLiving, word }: ReportRequest,
  tools: ReportTools,
  { study, analysis, findings, references, executed, results, resultsText }: ReportParts,
  earlier: EarlierResults,
): Promise<ReportFiles> {
  const previous = choosePreviousResults(results, earlier.results, earlier.previous);
  const inEach = <Content>(chosen: readonly Language[], content: (language: Language) => Content) =>
    Object.fromEntries(chosen.map((language) => [language, content(language)]));
  const executedIn = (language: Language) =>
    executed.filter(({ path }) => path.startsWith(`notebooks/${language}/`));
  const input: Omit<PageInput, "packageVersions"> = {
    study,
    analysis,
    findings,
    references,
    dataFolder: commandFolder(dataParameter, study.name),
    editions: inEach(languages, executedIn),
    otherAbstracts: inEach(otherLanguages(languages), executedIn),
    ...(previous !== null && {
      extraSections: inEach(languages, (language) => [
        { anchor: "changes", ...tools.renderChange(previous, resultsText, language) },
      ]),
    }),
  };
  const page = tools.renderPage(input, { living: isLiving });
  const files = new Map<string, string | Uint8Array>([
    [pageFile, page],
    [resultsFile, resultsText],
  ]);
  if (previous !== null) {
    files.set(previousResultsFile, previous);
  }
  for (const { path, notebook } of languages.flatMap(executedIn)) {
    files.set(path, writeNotebook(notebook));
  }
  if (withPdf) {
    tools.onStep(({ make }) => make.printingPdf);
    files.set("report.pdf", await tools.printPdf(page));
  }
  if (word !== undefined) {
    tools.onStep(({ make }) => make.composingWord);
    for (const language of languages) {
      files.set(wordFile(language, languages), await tools.renderWord(input, language, word));
    }
  }
  return files;
}
