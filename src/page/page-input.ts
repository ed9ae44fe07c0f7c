import type { Finding } from "../core/audit/finding";
import type { Analysis } from "../core/ledger/analyse";
import type { Study } from "../core/study/study";
import type { Language } from "../core/words/language";
import type { Notebook } from "../kernel/format";
import type { Reference } from "./reference";

/** A notebook after its run; `path` names it in messages. */
export interface PageNotebook {
  readonly path: string;
  readonly notebook: Notebook;
}

/** A section that the page takes in as it is, after the chapters; `html` has its headings from `h3` down. */
export interface ExtraSection {
  readonly anchor: string;
  readonly title: string;
  readonly html: string;
}

/** All that the page is made from; the same input gives the same page, byte for byte. */
export interface PageInput {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  /** The folder of the data, as a command names it in the project's folder. */
  readonly dataFolder: string;
  /** The executed notebooks of each language that the page carries, in reading order. */
  readonly editions: Partial<Record<Language, readonly PageNotebook[]>>;
  /** The works that the notebooks may cite. */
  readonly references: readonly Reference[];
  /** Of the packages that the numbers depend on, by name. */
  readonly packageVersions: Readonly<Record<string, string>>;
  readonly extraSections?: Partial<Record<Language, readonly ExtraSection[]>>;
}
