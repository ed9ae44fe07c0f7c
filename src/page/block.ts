import type { Chart, Figure } from "../core/content/figures/figure";
import type { ReportTable } from "../core/content/tables/table";
import type { Sentence } from "../core/words/sentence";

/**
 * What every writer of the report is given: executed notebooks as `readBlocks` reads them, a list of blocks in the
 * order of the notebooks. A block says what it is and never how it looks. `outline` puts the list under its
 * chapters and sections; the page (`composeEdition`) writes those as HTML, another writer in its own form.
 *
 * A quantity stands in a sentence as its text and id, and has its provenance in the analysis; a link names its
 * target by the anchor `table-population`, `figure-…`, `section-…`, or `ref-<work>` of a work cited.
 */
export type Block = Placed &
  (
    | ({ readonly kind: "chapter" } & Numbered)
    | ({ readonly kind: "section" } & Numbered)
    /** The author's Markdown, its numbered heading taken out, and the pictures that it names, as `data:` addresses. */
    | { readonly kind: "markdown"; readonly source: string; readonly pictures?: Pictures }
    /** A paragraph that a cell computed. */
    | { readonly kind: "prose"; readonly parts: Sentence }
    /** A sentence of the plain answer. */
    | { readonly kind: "answer"; readonly parts: Sentence }
    /** A paragraph of the abstract. */
    | { readonly kind: "abstract"; readonly parts: Sentence }
    /** A remark on what stands before it: in the margin, or as a footnote. */
    | { readonly kind: "caution"; readonly parts: Sentence }
    | { readonly kind: "table"; readonly table: ReportTable }
    | {
        readonly kind: "figure";
        readonly figure: Omit<Figure, "chart">;
        readonly chart: Chart;
        /** The static picture as an SVG document; empty where the output has none. */
        readonly svg: string;
      }
    /** The code cells that lead to the next output, with that output's own. */
    | {
        readonly kind: "code";
        readonly cells: readonly ShownCode[];
        /** Whether it stays folded where a reader asks for all code. */
        readonly isFolded: boolean;
      }
    /**
     * An output of a researcher's own, in the richest type that the report can show, or in a type of its own where
     * there is none. Pictures but SVG are in base64. Not to be trusted.
     */
    | { readonly kind: "foreign"; readonly mime: string; readonly content: string }
  );

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

/** Pictures as `data:` addresses, by the names that a notebook has for them. */
export type Pictures = Readonly<Record<string, string>>;

/** Where a block comes from, for messages. */
interface Placed {
  readonly notebook: string;
  readonly cellId: string;
  /** Of an output that the notebook wants folded, where a writer can fold. */
  readonly isOutputFolded?: boolean;
}

/** A heading that the registry numbers. */
interface Numbered {
  readonly key: string;
  readonly number: string;
  /** As Markdown, without the number. */
  readonly title: string;
}

/** A code cell as it is shown. */
export interface ShownCode {
  readonly cellId: string;
  readonly source: string;
}
