import { type DataRefusal, dataRefusal, type Problem } from "../core/study/problem";
import type { Study } from "../core/study/study";
import { type Language, languages } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { NotebookRefusal } from "../kernel/notebook-place";
import { renderAudit, renderPublishedData } from "./appendix";
import { composeBibliography } from "./bibliography";
import type { Block } from "./block";
import { type ContentsEntry, renderContents } from "./contents";
import { findContextLink } from "./context-links";
import { createEdition, type Edition, type LinkPlace } from "./edition";
import { renderFlow } from "./flow";
import { renderFrontMatter } from "./front-matter";
import { type OutlineChapter, outline } from "./outline";
import type { ExtraSection, PageInput } from "./page-input";
import { loadFurniture, renderShell } from "./page-shell";
import { composePayload } from "./payload";
import { renderQuantities, withInputs } from "./quantity-list";
import { readBlocks } from "./read-blocks";
import { REFERENCE_ANCHOR } from "./reference";
import { renderReproduce } from "./reproduce";
import { words } from "./words";

/** Makes ready what every page has, so that the first page needs no longer than the next. */
export function preparePage(): void {
  loadFurniture();
}

/**
 * The report as one HTML file that needs nothing else: executed notebooks, front and back matter, in the
 * languages given. The first of them is what a reader without JavaScript sees first.
 *
 * @throws {Refusal} for a heading that is not the registry's, a citation of an unknown reference, a link
 * to what is not in the report
 * @throws {Refusal} for such a link in the data package's own paragraphs
 */
export function renderPage(input: PageInput): string {
  const present = languages.filter((language) => input.editions[language] !== undefined);
  const written = present.map((language, index) => {
    const blocks = (input.editions[language] ?? []).flatMap(readBlocks);
    return { blocks, ...writeEdition(input, blocks, createEdition(language, index === 0)) };
  });
  const used = new Set(written.flatMap(({ edition }) => [...edition.usedQuantities]));
  const quantities = withInputs(used, input.analysis);
  const blocks = Object.fromEntries(written.map((each) => [each.edition.language, each.blocks]));
  return renderShell({
    title: Object.fromEntries(present.map((language) => [language, input.study.title[language]])),
    editions: written.map(({ edition, html }) => ({ language: edition.language, html })),
    payload: composePayload(input.study, quantities, blocks),
  });
}

function writeEdition(
  input: PageInput,
  blocks: readonly Block[],
  edition: Edition,
): { readonly edition: Edition; readonly html: string } {
  const { study, analysis, findings } = input;
  const { language } = edition;
  const chapters = outline(blocks);
  const extra = input.extraSections?.[language] ?? [];
  const front = renderFrontMatter(study, analysis, edition);
  const body = chapters.map((chapter) => renderChapter(chapter, edition)).join("\n");
  const cited = citedReferences(input, edition);
  const contents = renderContents(
    chapters,
    backMatterEntries(extra, cited.size > 0, language),
    blocks,
    edition,
  );
  const quantities = withInputs(edition.usedQuantities, analysis);
  const parts = [
    { anchor: "data", title: words.publishedData[language], html: renderPublishedData(study, edition) },
    { anchor: "audit", title: words.audit[language], html: renderAudit(findings, study, edition) },
    { anchor: "quantities", title: words.quantities[language], html: renderQuantities(quantities, edition) },
    {
      anchor: "reproduce",
      title: words.reproduce[language],
      html: renderReproduce(study, input.dataFolder, input.packageVersions, edition),
    },
  ];
  const html = `${front}
${contents}
<div class="body">
${body}
${extra.map(({ anchor, title, html: inner }) => renderBack(anchor, title, inner, edition)).join("\n")}
${renderReferences(input, cited, edition)}
${renderBack("appendix", words.appendix[language], parts.map((part) => renderPart(part, edition)).join("\n"), edition)}
</div>`;
  refuseDeadLinks(html, study, edition);
  return { edition, html };
}

function renderChapter(chapter: OutlineChapter, edition: Edition): string {
  const id = edition.anchor(`chapter-${chapter.key}`);
  const sections = chapter.sections.map((section) => {
    const sectionId = edition.anchor(`section-${section.key}`);
    return `<section aria-labelledby="${sectionId}">
<h3 id="${sectionId}"><span class="number">${section.number}</span> ${edition.inline([{ kind: "markdown", text: section.title }])}</h3>
${renderFlow(section.blocks, edition)}
</section>`;
  });
  return `<section class="chapter" aria-labelledby="${id}">
<h2 id="${id}"><span class="number">${chapter.number}</span> ${edition.inline([{ kind: "markdown", text: chapter.title }])}</h2>
${renderFlow(chapter.blocks, edition)}
${sections.join("\n")}
</section>`;
}

function renderBack(anchor: string, title: string, html: string, edition: Edition): string {
  const id = edition.anchor(anchor);
  return `<section class="chapter back" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${html}
</section>`;
}

function renderPart({ anchor, title, html }: ExtraSection, edition: Edition): string {
  const id = edition.anchor(anchor);
  return `<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3>\n${html}\n</section>`;
}

function backMatterEntries(
  extra: readonly ExtraSection[],
  hasReferences: boolean,
  language: Language,
): readonly ContentsEntry[] {
  return [
    ...extra.map(({ anchor, title }) => ({ anchor, title })),
    ...(hasReferences ? [{ anchor: "references", title: words.references[language] }] : []),
    {
      anchor: "appendix",
      title: words.appendix[language],
      entries: [
        { anchor: "data", title: words.publishedData[language] },
        { anchor: "audit", title: words.audit[language] },
        { anchor: "quantities", title: words.quantities[language] },
        { anchor: "reproduce", title: words.reproduce[language] },
      ],
    },
  ];
}

/** The references that the edition has linked to; a link to one that is not there is refused. */
function citedReferences({ references, study }: PageInput, edition: Edition): ReadonlySet<string> {
  const known = new Set(references.map(({ id }) => id));
  const cited = new Set<string>();
  for (const [target, place] of edition.linked) {
    if (!target.startsWith(REFERENCE_ANCHOR)) continue;
    const id = target.slice(REFERENCE_ANCHOR.length);
    if (!known.has(id)) {
      throw linkError(study, edition.language, target, place, {
        notebook: `"#${target}" cites a work that data/references.json does not have.\nAdd an entry with the id "${id}", or correct the link.`,
        context: {
          rule: "a citation of a work in data/references.json expected",
          remedy: `add an entry with the id "${id}" there, or take the link out.`,
        },
      });
    }
    cited.add(id);
  }
  return cited;
}

function renderReferences({ references }: PageInput, cited: ReadonlySet<string>, edition: Edition): string {
  const entries = composeBibliography(references, cited, edition.language);
  if (entries.length === 0) return "";
  const items = entries.map(
    ({ id, html }) => `<li id="${edition.anchor(REFERENCE_ANCHOR + id)}">${html}</li>`,
  );
  return renderBack(
    "references",
    words.references[edition.language],
    `<ul class="references">${items.join("\n")}</ul>`,
    edition,
  );
}

function refuseDeadLinks(html: string, study: Study, edition: Edition): void {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [target, place] of edition.linked) {
    if (!ids.has(edition.anchor(target))) {
      throw linkError(study, edition.language, target, place, {
        notebook: `the link "#${target}" leads to nothing in the report.\nShow the ${target.split("-")[0]} in a notebook of this language, or take the link out.`,
        context: {
          rule: "a link to something in the report expected, this one leads to nothing",
          remedy:
            "write the anchor of a table, figure or section as #table-population, or take the link out.",
        },
      });
    }
  }
}

/** What is wrong with a link, in the words for a notebook and for the paragraphs of the data package. */
interface LinkWords {
  readonly notebook: string;
  readonly context: Pick<Problem, "rule" | "remedy">;
}

/** The refusal of a link: by the data package's file where its paragraphs hold the link, else by notebook and cell. */
function linkError(
  study: Study,
  language: Language,
  target: string,
  place: LinkPlace | undefined,
  words: LinkWords,
): DataRefusal | NotebookRefusal {
  const inContext = findContextLink(study, language, target);
  return inContext !== null
    ? dataRefusal(study.name, [{ ...inContext, ...words.context }])
    : new Refusal(
        "notebook",
        `${place?.notebook ?? "the report"}, cell "${place?.cellId ?? ""}": ${words.notebook}`,
        place ?? { notebook: "the report" },
      );
}
