import type { ThesisDescriptor } from "../core/study/descriptor";

/** The page and its text; lengths in twentieths of a point. */
export interface PageSetup {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly margins: Readonly<Record<"left" | "top" | "right" | "bottom", number>>;
  /** Of the text. */
  readonly width: number;
  readonly font: string;
  /** In points. */
  readonly fontSize: number;
  /** Of the body, in lines. */
  readonly lineSpacing: number;
}

/** Twentieths of a point in a centimetre. */
const TWIPS_PER_CM = 1440 / 2.54;

/** The margins of a thesis, in centimetres, as the guides of four universities have them. */
const thesisMargins = { left: 4, top: 4, right: 3, bottom: 3 };

const a4 = { pageWidth: 11906, pageHeight: 16838 };

/** The page of a thesis: A4, margins 4-4-3-3, Times New Roman 12, double spaced; the wishes change it. */
export function pageSetup(wishes: ThesisDescriptor["word"] = {}): PageSetup {
  const centimetres = { ...thesisMargins, ...wishes.margins };
  const margins = Object.fromEntries(
    Object.entries(centimetres).map(([side, length = 0]) => [side, Math.round(length * TWIPS_PER_CM)]),
  ) as PageSetup["margins"];
  return {
    ...a4,
    margins,
    width: a4.pageWidth - margins.left - margins.right,
    font: wishes.font ?? "Times New Roman",
    fontSize: wishes.fontSize ?? 12,
    lineSpacing: wishes.lineSpacing ?? 2,
  };
}
