import { createHash } from "node:crypto";
import { type Content, Html, html, joined } from "../core/content/html";
import { type Language, type Words, wordsIn } from "../core/words/language";

/** An edition's own content. */
export interface DocumentEdition {
  readonly language: Language;
  readonly title: string;
  readonly content: Html;
}

/** A page of one file, which carries its style and script and loads nothing. */
interface PageDocument {
  /** The first is what a reader without JavaScript sees first. */
  readonly editions: readonly DocumentEdition[];
  readonly style: string;
  readonly script: string;
  readonly policy: string;
  /** The switches beside the one of the languages. */
  readonly switches?: Content;
  /** What stands behind the editions. */
  readonly tail?: Content;
}

/** The page around the editions: policy, style, script, header with the reader's switches. */
export function renderDocument({ editions, style, script, policy, switches, tail }: PageDocument): string {
  const [first] = editions as readonly [DocumentEdition];
  const inner = editions.map(
    ({ language, title, content }, index) =>
      html`<article class="edition ${order(index)}" id="${language}" lang="${language}" data-title="${title}">\n${content}\n</article>`,
  );
  return html`<!doctype html>
<html lang="${first.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${first.title}</title>
<style>${new Html(style)}</style>
<script>${new Html(script)}</script>
</head>
<body>
<a class="skip" href="#content">${inTheirWords(editions, ({ page }) => page.skip)}</a>
${renderHeader(editions, switches)}
<main id="content">
${joined(inner)}
</main>
${tail}</body>
</html>
`.markup;
}

const order = (index: number): string => (index === 0 ? "first" : "second");

function renderHeader(editions: readonly DocumentEdition[], switches: Content): Html {
  const links = editions.map(
    ({ language }) =>
      html`<a href="#${language}" lang="${language}" hreflang="${language}">${wordsIn(language).language.name}</a>`,
  );
  return html`<header class="bar">
<span class="running">${inEachEdition(editions, ({ title }) => title)}</span>
${links.length > 1 && html`<span class="languages">${links}</span>`}
${switches}</header>`;
}

/** A word of the page in each of its languages, of which the reader's is seen. */
export const inTheirWords = (
  editions: readonly DocumentEdition[],
  say: (words: Words) => string,
): readonly Html[] => inEachEdition(editions, ({ language }) => say(wordsIn(language)));

const inEachEdition = (
  editions: readonly DocumentEdition[],
  say: (edition: DocumentEdition) => string,
): readonly Html[] =>
  editions.map(
    (edition, index) => html`<span class="${order(index)}" lang="${edition.language}">${say(edition)}</span>`,
  );

/** Of each edition only one is seen: the reader's, or without JavaScript the one that the address points into. */
export function languageStyle(languages: readonly Language[]): string {
  const inEditions = ":is(.edition,.running span,.bar button span,.skip span)";
  const rules = languages.flatMap((language) => [
    `html[data-language="${language}"] ${inEditions}:not([lang="${language}"])`,
    `html:not([data-language]):has(#${language}:target,#${language} :target) ${inEditions}:not([lang="${language}"])`,
  ]);
  return `${[...rules, "html:not([data-language]):not(:has(.second:target,.second :target)) .second"].join(",\n")}{display:none}`;
}

/** What a page's policy lets work beside its own script and style. */
interface Allowed {
  readonly scripts?: readonly string[];
  /** Styles by attribute. */
  readonly styles?: readonly string[];
  readonly embedded?: readonly ("img" | "font")[];
}

/** Nothing may be loaded from anywhere; only what the page carries may work, each script and style known by its hash. */
export function policyFor(style: string, script: string, allowed: Allowed = {}): string {
  const { scripts = [], styles = [], embedded = [] } = allowed;
  return [
    "default-src 'none'",
    `script-src ${[script, ...scripts].map(hashSource).join(" ")}`,
    [
      "style-src",
      hashSource(style),
      ...(styles.length > 0 ? ["'unsafe-hashes'"] : []),
      ...styles.map(hashSource),
    ].join(" "),
    ...embedded.map((kind) => `${kind}-src data:`),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
