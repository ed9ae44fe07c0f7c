import { Html, html, joined } from "../core/content/html";
import { languages } from "../core/words/language";
import { pageScript } from "./bundle";
import type { Payload } from "./client/payload";
import { type DocumentEdition, inTheirWords, languageStyle, policyFor, renderDocument } from "./document";
import type { LivingParts } from "./living/compose-living";
import { pack } from "./pack";
import { readFont, readPlotly, readStyle } from "./page-files";

/** What does not change from one page to the next, made once a style. */
interface Furniture {
  readonly style: string;
  readonly script: string;
  readonly plotly: { readonly script: string; readonly packed: string };
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
  "what-if",
] as const;

/**
 * The report's page around its editions, with what its script reads.
 *
 * @param living what the page carries to compute itself again; null where it does not
 */
export function renderShell(
  editions: readonly DocumentEdition[],
  payload: Payload,
  living: LivingParts | null,
): string {
  const { style, script, plotly } = loadFurniture();
  return renderDocument({
    editions,
    style,
    script,
    policy: policyFor(style, script, {
      scripts: [plotly.script, ...(living === null ? [] : [living.core, living.cells])],
      styles: plotlyStyles,
      embedded: ["img", "font"],
    }),
    switches: html`<button type="button" id="code-switch" aria-pressed="false">${inTheirWords(editions, ({ page }) => page.codeSwitch)}</button>
<button type="button" id="theme-switch" aria-pressed="false">${inTheirWords(editions, ({ page }) => page.themeSwitch)}</button>\n`,
    tail: html`<dialog id="panel" aria-labelledby="panel-title"></dialog>
${embed("payload", pack(JSON.stringify(payload)))}
${embed("plotly", plotly.packed)}
${living && joined([embed("living-core", packOnce(living.core)), embed("living-cells", pack(living.cells)), embed("living-data", pack(living.data)), ""])}`,
  });
}

const embed = (id: string, packed: string): Html =>
  html`<script type="application/octet-stream" id="${id}">${new Html(packed)}</script>`;

function makeFurniture(style: string): Furniture {
  const script = readPlotly().toString("utf8");
  return { style, script: pageScript("page"), plotly: { script, packed: pack(script) } };
}

let lastCore = { script: "", packed: "" };

/** The core of the living page is the same in one page after the other. */
function packOnce(script: string): string {
  if (lastCore.script !== script) lastCore = { script, packed: pack(script) };
  return lastCore.packed;
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
