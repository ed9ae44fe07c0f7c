import type { Localized } from "../core/words/language";

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

/** What the link to a reference begins with; the reference's id follows. */
export const REFERENCE_ANCHOR = "ref-";
