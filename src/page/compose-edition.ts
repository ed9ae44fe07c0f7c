import { Html, html, joined } from "../core/content/html";
import { renderAudit, renderPublishedData, renderReproduce } from "./appendix";
import type { Block } from "./block";
import { type ContentsEntry, renderContents } from "./contents";
import type { Edition } from "./edition";
import { renderFlow } from "./flow";
import { renderFrontMatter } from "./front-matter";
import { citedReferences, REFERENCE_ANCHOR, refuseDeadLinks } from "./links";
import { type OutlineChapter, outline } from "./outline";
import type { PageInput } from "./page-input";
import { renderQuantities, shownQuantities } from "./quantity-list";

/** A part of the back matter. */
interface BackMatter {
  readonly anchor: string;
  readonly title: string;
  readonly content: Html;
}

/**
 * One language's edition of the report: front matter, contents, chapters, back matter.
 *
 * @throws {Refusal} for a section outside its chapter, a citation of an unknown work, a link to what is not there
 */
export function composeEdition(input: PageInput, blocks: readonly Block[], edition: Edition): Html {
  const { study } = input;
  const chapters = outline(blocks);
  const front = renderFrontMatter(input, edition);
  const body = joined(chapters.map((chapter) => renderChapter(chapter, edition)));
  const extra = (input.extraSections?.[edition.language] ?? []).map(
    ({ anchor, title, html: content }): BackMatter => ({ anchor, title, content: new Html(content) }),
  );
  const references = renderReferences(input, edition);
  const contents = renderContents(
    chapters,
    [
      ...extra,
      ...(references === null ? [] : [references]),
      ...(input.hasAppendix === false ? [] : [appendixEntry(edition)]),
    ],
    blocks,
    edition,
  );
  const composed = html`${front}
${contents}
<div class="body">
${body}
${joined(extra.map((part) => renderBack(part, edition)))}
${references && renderBack(references, edition)}
${input.hasAppendix !== false && renderBack(composeAppendix(input, edition), edition)}
</div>`;
  refuseDeadLinks(composed.markup, study, edition);
  return composed;
}

/** The appendix; the list of quantities has those that the edition has shown so far. */
function composeAppendix(input: PageInput, edition: Edition): BackMatter {
  const { study, analysis, findings } = input;
  const quantities = shownQuantities([edition], analysis);
  const parts: Readonly<Record<AppendixPart, Html>> = {
    data: renderPublishedData(study, edition),
    audit: renderAudit(findings, study, edition),
    reproduce: renderReproduce(study, input.dataFolder, input.packageVersions, edition),
    quantities: renderQuantities(quantities, edition),
  };
  return {
    anchor: "appendix",
    title: edition.words.page.appendix,
    content: joined(
      appendixParts(edition).map(({ anchor, title }) => renderPart(anchor, title, parts[anchor], edition)),
    ),
  };
}

function renderChapter({ key, number, title, blocks, sections }: OutlineChapter, edition: Edition): Html {
  const id = edition.anchor(`chapter-${key}`);
  const inner = sections.map((section) => {
    const sectionId = edition.anchor(`section-${section.key}`);
    return html`<section aria-labelledby="${sectionId}">
<h3 id="${sectionId}"><span class="number">${section.number}</span> ${edition.inline([{ kind: "markdown", text: section.title }])}</h3>
${renderFlow(section.blocks, edition)}
</section>`;
  });
  return html`<section class="chapter" aria-labelledby="${id}">
<h2 id="${id}"><span class="number">${number}</span> ${edition.inline([{ kind: "markdown", text: title }])}</h2>
${renderFlow(blocks, edition)}
${joined(inner)}
</section>`;
}

function renderBack({ anchor, title, content }: BackMatter, edition: Edition): Html {
  const id = edition.anchor(anchor);
  return html`<section class="chapter back" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}

function renderPart(anchor: string, title: string, content: Html, edition: Edition): Html {
  const id = edition.anchor(anchor);
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3>\n${content}\n</section>`;
}

type AppendixPart = "data" | "audit" | "reproduce" | "quantities";

/** The parts of the appendix, numbered; the list of all quantities is the last, as a Word file goes without it. */
const appendixParts = ({ words: { page } }: Edition): readonly { anchor: AppendixPart; title: string }[] =>
  (
    [
      ["data", page.publishedData],
      ["audit", page.audit],
      ["reproduce", page.reproduce],
      ["quantities", page.quantities],
    ] as const
  ).map(([anchor, title], index) => ({
    anchor,
    title: `${page.appendixPart({ number: index + 1 })} ${title}`,
  }));

const appendixEntry = (edition: Edition): ContentsEntry => ({
  anchor: "appendix",
  title: edition.words.page.appendix,
  entries: appendixParts(edition),
});

/** The works that the edition cites; null where it cites none. */
function renderReferences(input: PageInput, edition: Edition): BackMatter | null {
  const cited = citedReferences(input, edition);
  const entries = edition.effects.composeBibliography(input.references, cited, edition.language);
  if (entries.length === 0) return null;
  const items = entries.map(
    ({ id, html: entry }) => html`<li id="${edition.anchor(REFERENCE_ANCHOR + id)}">${entry}</li>`,
  );
  return {
    anchor: "references",
    title: edition.words.page.references,
    content: html`<ul class="references">${joined(items)}</ul>`,
  };
}
