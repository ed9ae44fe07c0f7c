import { type ParagraphChild, TextRun } from "docx";
import { renderAudit, renderPublishedData, renderReproduce } from "../page/appendix";
import { REFERENCE_ANCHOR } from "../page/links";
import type { PageInput } from "../page/page-input";
import { paragraph, type WordBlock } from "./content";
import { anchorMark, bookmarked } from "./fields";
import { htmlContent } from "./html-content";
import { inlineRuns } from "./inlines";
import { styleIds } from "./styles";
import type { WordEdition } from "./word-edition";

/** The works that the file cites, each under the mark that the citations lead to. */
export function referenceList({ references }: PageInput, edition: WordEdition): readonly WordBlock[] {
  const cited = new Set(
    [...edition.page.linked.keys()]
      .filter((anchor) => anchor.startsWith(REFERENCE_ANCHOR))
      .map((anchor) => anchor.slice(REFERENCE_ANCHOR.length)),
  );
  return edition.page.effects
    .composeBibliography(references, cited, edition.language)
    .map(({ id, html }) =>
      paragraph(
        styleIds.bibliography,
        bookmarked(anchorMark(REFERENCE_ANCHOR + id), inlineRuns(html, edition)),
      ),
    );
}

/** A part of the appendix, with the bookmark of its heading. */
export interface AppendixPart {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: readonly WordBlock[];
}

/**
 * The parts of the appendix, as the page has them, but for the list of all quantities: forty sheets of paper that are
 * better looked up in the page, where each number opens its own origin.
 */
export function appendixParts(input: PageInput, edition: WordEdition): readonly AppendixPart[] {
  const { study, findings, dataFolder, packageVersions } = input;
  if (input.hasAppendix === false) return [];
  const { page, words } = edition;
  const parts = [
    { anchor: "data", title: words.page.publishedData, html: renderPublishedData(study, page) },
    { anchor: "audit", title: words.page.audit, html: renderAudit(findings, study, page) },
    {
      anchor: "reproduce",
      title: words.page.reproduce,
      html: renderReproduce(study, dataFolder, packageVersions, page),
    },
  ];
  return parts.map(({ anchor, title, html }) => ({
    anchor,
    title,
    blocks: htmlContent(html, edition, styleIds.abstract),
  }));
}

/** The heading of a part of the appendix: "Lampiran 1 …". */
export const appendixHeading = (
  { anchor, title }: Pick<AppendixPart, "anchor" | "title">,
  label: string,
  isNewPage: boolean,
): WordBlock =>
  paragraph(
    styleIds.appendix,
    bookmarked(anchorMark(anchor), [new TextRun(`${label} ${title}`) as ParagraphChild]),
    { pageBreakBefore: isNewPage },
  );
