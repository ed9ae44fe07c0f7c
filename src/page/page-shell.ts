import { deflateRawSync } from "node:zlib";
import { html } from "../core/content/html";
import { languages } from "../core/words/language";
import type { Payload } from "./client/payload";
import { type DocumentEdition, inTheirWords, languageStyle, policyFor, renderDocument } from "./document";
import { bundleScript, readFont, readPlotly, readStyle } from "./page-files";

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
  const style = [fontFaces(), readStyle(...styleSheets), languageStyle(languages)].join("\n");
  if (furniture?.style !== style) {
    furniture = makeFurniture(style);
  }
  return furniture;
}

const styleSheets = [
  "page",
  "header",
  "flow",
  "table",
  "figure",
  "code",
  "panel",
  "front-matter",
  "print",
] as const;

/** The report's page around its editions, with what its script reads. */
export function renderShell(editions: readonly DocumentEdition[], payload: Payload): string {
  const { style, script, plotly, policy } = loadFurniture();
  return renderDocument({
    editions,
    style,
    script,
    policy,
    switches: html`<button type="button" id="code-switch" aria-pressed="false">${inTheirWords(editions, ({ page }) => page.codeSwitch)}</button>
<button type="button" id="theme-switch" aria-pressed="false">${inTheirWords(editions, ({ page }) => page.themeSwitch)}</button>\n`,
    tail: html`<dialog id="panel" aria-labelledby="panel-title"></dialog>
<script type="application/octet-stream" id="payload">${pack(JSON.stringify(payload))}</script>
<script type="application/octet-stream" id="plotly">${plotly}</script>\n`,
  });
}

function makeFurniture(style: string): Furniture {
  const script = bundleScript("main");
  const plotly = readPlotly();
  const policy = policyFor(style, script, {
    scripts: [plotly.toString("utf8")],
    styles: plotlyStyles,
    embedded: ["img", "font"],
  });
  return { style, script, plotly: pack(plotly), policy };
}

/** Deflated and in base64, as the page embeds what its script reads. */
const pack = (content: string | Buffer): string => deflateRawSync(content, { level: 9 }).toString("base64");

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
