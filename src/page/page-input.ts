import type { Finding } from "../core/audit/finding";
import type { Analysis } from "../core/ledger/analyse";
import type { Study } from "../core/study/study";
import type { Language, Localized } from "../core/words/language";
import type { Notebook } from "../kernel/format";
import type { Pictures } from "./block";

/** A notebook after its run; `path` names it in messages. */
export interface PageNotebook {
  readonly path: string;
  readonly notebook: Notebook;
  /** The files that its Markdown shows as pictures. */
  readonly pictures?: Pictures;
  /** The JavaScript of its cells, by their ids; a page that has it can compute itself again. */
  readonly code?: Readonly<Record<string, string>>;
}

/** A section that the page takes in as it is, after the chapters; `html` has its headings from `h3` down. */
export interface ExtraSection {
  readonly anchor: string;
  readonly title: string;
  readonly html: string;
}

/** A name as CSL-JSON has it; `literal` for an institution. */
interface ReferenceName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/**
 * A work in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as far as the
 * report's references need it. The text cites it as `[Granger & Newbold 1974](#ref-granger-newbold-1974)`.
 */
export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly ReferenceName[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  /** CSL-JSON's place for what it does not know: a note in each language. */
  readonly custom?: { readonly note: Localized };
  readonly [field: string]: unknown;
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
  /** The executed front notebooks of the languages that the page has no edition in: it carries every abstract. */
  readonly otherAbstracts?: Partial<Record<Language, readonly PageNotebook[]>>;
  /** The works that the notebooks may cite. */
  readonly references: readonly Reference[];
  /** Of the packages that the numbers depend on, by name. */
  readonly packageVersions: Readonly<Record<string, string>>;
  /** Whether the data, their audit and the quantities stand behind the chapters: they do where nothing is said of it. */
  readonly hasAppendix?: boolean;
  readonly extraSections?: Partial<Record<Language, readonly ExtraSection[]>>;
}
