import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's root, from `src/page` as from `dist/page`. */
export const root = join(__dirname, "..", "..");

/** Fonts and the citation style. */
export const assetFolder = join(root, "src", "page", "assets");

/** Style sheets of `style`, in the order in which they apply, in one, without comments and indentation. */
export function readStyle(...names: readonly string[]): string {
  return names
    .map((name) => readFileSync(join(root, "src", "page", "style", `${name}.css`), "utf8"))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

/** A font of the page as base64. */
export function readFont(file: string): string {
  return readFileSync(join(assetFolder, file)).toString("base64");
}

/** Plotly's basic bundle, of the version that drew the static pictures. */
export function readPlotly(): Buffer {
  return readFileSync(require.resolve("plotly.js-basic-dist-min"));
}
