import type { PageNumberEstimator } from "docx";
import { type BodyItem, type BodySection, heightOf, readSections } from "./body-items";
import { countLines } from "./line-count";
import { roman } from "./roman";
import type { StyleMetrics } from "./styles-part";

/** The line over the footnotes of a page, with the space around it, in points. */
const NOTES_LINE = 14;

/** Two lines of a note: the rest may go on on the next page. */
const NOTE_BEGINNING = 23;

/** Fewer lines of a paragraph stand on no page by themselves. */
const FEWEST_LINES = 2;

/**
 * Works out the page on which each bookmark stands, so that the lists are filled when the file is opened, before Word
 * has laid it out. The library has a layout of its own, which knows more of Word and takes seconds.
 *
 * @param metrics how each style sets a paragraph
 * @param notes the texts of the footnotes, from the first
 * @param width of the text, in points
 */
export const pageNumberEstimator =
  (metrics: (style: string) => StyleMetrics, notes: readonly string[], width: number): PageNumberEstimator =>
  (body) => {
    const style = metrics("FootnoteText");
    const heights = notes.map(
      (text) =>
        countLines(text, { ...style, width, firstWidth: width }) * style.line * style.size * 1.15 +
        style.after,
    );
    const bookmarks = new Map<string, string>();
    for (const section of readSections(body, metrics)) {
      for (const [mark, page] of placeMarks(section, heights)) {
        bookmarks.set(mark, section.format === "lowerRoman" ? roman(page).toLowerCase() : String(page));
      }
    }
    return { bookmarks };
  };

/** Fills the pages of a section, one item after the other. */
function placeMarks(
  { items, height, start = 1 }: BodySection,
  notes: readonly number[],
): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  let page = start;
  let used = 0;
  let hasNotes = false;
  // What of a page's last note goes on on the next.
  let rest = 0;
  const turn = () => {
    page += 1;
    hasNotes = rest > 0;
    used = rest > 0 ? rest + NOTES_LINE : 0;
    rest = 0;
  };
  const notesOf = (item: BodyItem): number => {
    const sum = item.notes.reduce((total, note) => total + (notes[note - 1] ?? 0), 0);
    return sum === 0 ? 0 : sum + (hasNotes ? 0 : NOTES_LINE);
  };
  const leastNote = (item: BodyItem): number => Math.min(notesOf(item), NOTES_LINE + NOTE_BEGINNING);
  items.forEach((item, index) => {
    if (item.breaksBefore && used > 0) turn();
    const kept = keptWith(items, index);
    const needed =
      kept.reduce((sum, one) => sum + heightOf(one) + leastNote(one), 0) - (kept.at(-1)?.after ?? 0);
    if (used > 0 && used + leastOf(item, kept, needed) > height && needed <= height) turn();
    for (const mark of item.marks) marks.set(mark, page);
    const note = notesOf(item);
    const begun = leastNote(item);
    let left = item.lines;
    used += used === 0 ? 0 : item.before;
    while (!item.isWhole && left > 0) {
      const fitting = Math.floor((height - used - begun + 0.1) / item.lineHeight);
      if (fitting >= left) break;
      const here = left - fitting < FEWEST_LINES ? left - FEWEST_LINES : fitting;
      if (here < FEWEST_LINES && used === 0) break;
      left -= here < FEWEST_LINES ? 0 : here;
      turn();
    }
    used += left * item.lineHeight + note;
    rest += Math.max(0, used - height);
    used = Math.min(used, height) + item.after;
    hasNotes ||= note > 0;
  });
  return marks;
}

/** The item and all that must stand on the page with its end: those that it is kept with, one after the other. */
function keptWith(items: readonly BodyItem[], index: number): readonly BodyItem[] {
  let end = index;
  while (items[end]?.keepNext === true && end < items.length - 1) end += 1;
  return items.slice(index, end + 1);
}

/** What must fit for the item to begin on this page. */
function leastOf(item: BodyItem, kept: readonly BodyItem[], needed: number): number {
  if (kept.length > 1) {
    const last = kept.at(-1) as BodyItem;
    return last.isWhole ? needed : needed - Math.max(0, last.lines - FEWEST_LINES) * last.lineHeight;
  }
  return item.isWhole ? needed : item.before + Math.min(item.lines, FEWEST_LINES) * item.lineHeight;
}
