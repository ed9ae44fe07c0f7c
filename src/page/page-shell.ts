import { createHash } from "node:crypto";
import { escapeMarkup } from "../core/content/markup";
import type { Language } from "../core/words/language";
import type { Payload } from "./client/payload";
import { readFont, readPlotly, readStyle } from "./page-files";
import { bundlePageScript } from "./page-script";
import { pack } from "./payload";
import { words } from "./words";

/** An edition's own content. */
interface ShellEdition {
  readonly language: Language;
  readonly html: string;
}

/** What the page is put together from. */
interface Shell {
  readonly title: Partial<Record<Language, string>>;
  readonly editions: readonly ShellEdition[];
  readonly payload: Payload;
}

/** What does not change from one page to the next, made once a style. */
interface Furniture {
  readonly style: string;
  readonly script: string;
  readonly plotly: string;
  readonly policy: string;
}

let furniture: Furniture | undefined;

/** Reads and packs what every page has; anew where the style has changed since the last page. */
export function loadFurniture(): Furniture {
  const style = `${fontFaces()}\n${readStyle()}`;
  if (furniture?.style !== style) {
    furniture = makeFurniture(style);
  }
  return furniture;
}

const languageNames: Readonly<Record<Language, string>> = { id: "Indonesia", en: "English" };

/** The page around the editions: policy, style, script, header with the reader's switches, panel. */
export function renderShell({ title, editions, payload }: Shell): string {
  const { style, script, plotly, policy } = loadFurniture();
  const first = editions[0]?.language ?? "id";
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title[first] ?? "")}</title>
<style>${style}</style>
<script>${script}</script>
</head>
<body>
<a class="skip" href="#content">${inEach(editions, "skip")}</a>
${renderHeader(title, editions)}
<main id="content">
${editions.map(({ language, html }, index) => `<article class="edition ${order(index)}" id="${language}" lang="${language}" data-title="${escapeMarkup(title[language] ?? "")}">\n${html}\n</article>`).join("\n")}
</main>
<dialog id="panel" aria-labelledby="panel-title"></dialog>
<script type="application/octet-stream" id="payload">${pack(JSON.stringify(payload))}</script>
<script type="application/octet-stream" id="plotly">${plotly}</script>
</body>
</html>
`;
}

const order = (index: number): string => (index === 0 ? "first" : "second");

function renderHeader(title: Shell["title"], editions: readonly ShellEdition[]): string {
  const names = editions.map(
    ({ language }, index) =>
      `<span class="${order(index)}" lang="${language}">${escapeMarkup(title[language] ?? "")}</span>`,
  );
  const links = editions.map(
    ({ language }) =>
      `<a href="#${language}" lang="${language}" hreflang="${language}">${languageNames[language]}</a>`,
  );
  const choice = editions.length > 1 ? `<span class="languages">${links.join("")}</span>` : "";
  return `<header class="bar">
<span class="running">${names.join("")}</span>
${choice}
<button type="button" id="code-switch" aria-pressed="false">${inEach(editions, "code")}</button>
<button type="button" id="theme-switch" aria-pressed="false">${inEach(editions, "theme")}</button>
</header>`;
}

/** A word of the page in each of its languages, of which the reader's is seen. */
function inEach(editions: readonly ShellEdition[], word: keyof typeof words): string {
  return editions
    .map(
      ({ language }, index) =>
        `<span class="${order(index)}" lang="${language}">${words[word][language]}</span>`,
    )
    .join("");
}

function makeFurniture(style: string): Furniture {
  const script = bundlePageScript();
  const plotly = readPlotly();
  return { style, script, plotly: pack(plotly), policy: policyFor(style, script, plotly.toString("utf8")) };
}

const fontFaces = (): string =>
  [
    { file: "source-serif-4-upright.woff2", style: "normal", weight: "400 700" },
    { file: "source-serif-4-italic.woff2", style: "italic", weight: "400" },
  ]
    .map(
      ({ file, style, weight }) =>
        `@font-face{font-family:"Source Serif 4";font-style:${style};font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${readFont(file)}) format("woff2")}`,
    )
    .join("\n");

/**
 * What Plotly styles by markup: an element that it adds empty and fills through the object model, and the
 * attributes that it gives to `<b>`, `<i>`, `<sub>` and `<sup>` in a label. All else it does through the
 * object model, which the policy allows.
 */
const plotlyStyles = ["", "font-weight:bold", "font-style:italic", "font-size:70%"] as const;

/**
 * Nothing may be loaded from anywhere; only the page's own script and style, and Plotly, may run. Each is
 * known by its hash.
 */
function policyFor(style: string, script: string, plotly: string): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)} ${hash(plotly)}`,
    `style-src ${hash(style)} 'unsafe-hashes' ${plotlyStyles.map(hash).join(" ")}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
