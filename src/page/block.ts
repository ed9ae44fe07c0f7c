import type { Chart, Figure } from "../core/content/figures/figure";
import type { ReportTable } from "../core/content/tables/table";
import type { Inline } from "../core/words/sentence";

/** A code cell as it is shown. */
export interface ShownCode {
  readonly cellId: string;
  readonly source: string;
}

interface Numbered {
  readonly key: string;
  readonly number: string;
  readonly title: string;
}

interface Placed {
  readonly notebook: string;
  readonly cellId: string;
}

/** A piece of the report, in the order of the notebooks. */
export type Block = Placed &
  (
    | ({ readonly kind: "chapter" } & Numbered)
    | ({ readonly kind: "section" } & Numbered)
    | { readonly kind: "markdown"; readonly html: string }
    | { readonly kind: "prose"; readonly parts: readonly Inline[] }
    | { readonly kind: "caution"; readonly parts: readonly Inline[] }
    | { readonly kind: "table"; readonly table: ReportTable }
    | {
        readonly kind: "figure";
        readonly figure: Omit<Figure, "chart">;
        readonly chart: Chart;
        /** The static picture as an SVG document; empty where the output has none. */
        readonly svg: string;
      }
    | { readonly kind: "code"; readonly cells: readonly ShownCode[] }
    | { readonly kind: "foreign"; readonly mime: string; readonly content: string }
  );

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;
