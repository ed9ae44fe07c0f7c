import { commandFolder } from "../collect/data-folder";
import type { Finding } from "../core/audit/finding";
import type { Results } from "../core/comparison/results";
import type { Analysis } from "../core/ledger/analyse";
import type { Study } from "../core/study/study";
import { languages as allLanguages, type Language } from "../core/words/language";
import { isRefusal, type Refusal } from "../core/words/refusal";
import type { ExecutedNotebook } from "../kernel/run";
import { writeNotebook } from "../kernel/write-notebook";
import type { PageInput, PageNotebook, Reference } from "../page/page-input";
import { pageFile, pdfFile, previousResultsFile, type ReportFiles, resultsFile } from "./output/report-files";
import type { EarlierResults } from "./output/write-report";
import { choosePreviousResults } from "./previous-results";
import type { ReportRequest, ReportTools } from "./report-request";

export const otherLanguages = (chosen: readonly Language[]): readonly Language[] =>
  allLanguages.filter((language) => !chosen.includes(language));

/** Of one language alone, `report.docx`; of more, `report.id.docx`, `report.en.docx`. */
const wordFile = (language: Language, languages: readonly Language[]): string =>
  languages.length === 1 ? "report.docx" : `report.${language}.docx`;

/** What a report is composed of. */
export interface ReportParts {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly references: readonly Reference[];
  readonly executed: readonly (ExecutedNotebook & Pick<PageNotebook, "pictures">)[];
  readonly results: Results;
  readonly resultsText: string;
}

/** The files of a report, and why it has no PDF where one was asked for and could not be printed. */
export interface ComposedFiles {
  readonly files: ReportFiles;
  readonly unprinted?: Refusal;
}

/** Composes the page, and all that lies beside it. */
export async function composeFiles(
  { dataParameter, languages, withPdf, isLiving, word, leftOut = [] }: ReportRequest,
  tools: ReportTools,
  { study, analysis, findings, references, executed, results, resultsText }: ReportParts,
  earlier: EarlierResults,
): Promise<ComposedFiles> {
  const previous = choosePreviousResults(results, earlier.results, earlier.previous);
  const inEach = <Content>(chosen: readonly Language[], content: (language: Language) => Content) =>
    Object.fromEntries(chosen.map((language) => [language, content(language)]));
  const executedIn = (language: Language) =>
    executed.filter(({ path }) => path.startsWith(`notebooks/${language}/`));
  const changes = (language: Language, before: string) => {
    const changed = tools.renderChange(before, resultsText, language);
    return changed === null ? [] : [{ anchor: "changes", ...changed }];
  };
  const input: Omit<PageInput, "packageVersions"> = {
    study,
    analysis,
    findings,
    references,
    dataFolder: commandFolder(dataParameter, study.name),
    editions: inEach(languages, executedIn),
    otherAbstracts: inEach(otherLanguages(languages), executedIn),
    hasAppendix: !leftOut.includes("appendix"),
    ...(previous !== null &&
      !leftOut.includes("changes") && {
        extraSections: inEach(languages, (language) => changes(language, previous)),
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
  const unprinted = withPdf ? await print(page, files, tools) : undefined;
  if (word !== undefined) {
    tools.onStep(({ make }) => make.composingWord);
    for (const language of languages) {
      files.set(wordFile(language, languages), await tools.renderWord(input, language, word));
    }
  }
  return { files, ...(unprinted && { unprinted }) };
}

/** Prints the page, which stands for itself where no browser of the machine can. */
async function print(
  page: string,
  files: Map<string, string | Uint8Array>,
  tools: ReportTools,
): Promise<Refusal | undefined> {
  tools.onStep(({ make }) => make.printingPdf);
  try {
    files.set(pdfFile, await tools.printPdf(page));
    return undefined;
  } catch (error) {
    if (isRefusal(error, "print")) return error as Refusal;
    throw error;
  }
}
