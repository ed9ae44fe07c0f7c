import type { Finding } from "../core/audit/finding";
import type { Analysis } from "../core/ledger/analyse";
import type { Study } from "../core/study/study";
import type { Language, Say } from "../core/words/language";
import type { NotebookRunner } from "../kernel/run";
import type { PageInput } from "../page/page-input";
import type { OutputEffects } from "./output/report-files";

/** How the Word files are wanted. */
export interface WordRequest {
  /** The bytes of a faculty's template, and how it is named in a refusal. */
  readonly template?: { readonly bytes: Uint8Array; readonly file: string };
}

/** A part behind the chapters that a report may go without. */
export type LeftOut = "appendix" | "changes";

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
  /** What is not wanted of that which a report has behind its chapters. */
  readonly leftOut?: readonly LeftOut[];
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
  /** The "what changed" section in a language; null where no figure and no finding did. */
  renderChange(previous: string, current: string, language: Language): { title: string; html: string } | null;
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
