import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The project's root, from `src/page` as from `dist/page`. */
const root = join(__dirname, "..", "..");

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

/** Where the compiled modules are that the page's script consists of. */
const compiledFolder = join(root, "dist");

/**
 * A page's script: a compiled module of `page/client` and all that it requires, the core's own formatting
 * among it, in one text without imports, comments and indentation. Each module becomes a function of `exports`
 * and `require`.
 *
 * @param entry the module that the page starts with
 */
export function bundleScript(entry: "main" | "sort-table"): string {
  const modules = new Map<string, string>();
  collect(`page/client/${entry}`, modules);
  const names = [...modules.keys()];
  const functions = [...modules].map(([name, code]) => {
    const linked = code.replace(/require\("(\.[^"]+)"\)/g, (_, target: string) => {
      return `load(${names.indexOf(resolved(name, target))})`;
    });
    return `(exports)=>{${linked}\n}`;
  });
  return `"use strict";(()=>{const made=[];const load=(n)=>{if(!made[n]){made[n]={};modules[n](made[n])}return made[n]};
const modules=[${functions.join(",\n")}];load(0)})();`;
}

function collect(name: string, modules: Map<string, string>): void {
  if (modules.has(name)) return;
  const code = readFileSync(join(compiledFolder, `${name}.js`), "utf8")
    .replace(/^"use strict";\n/, "")
    .replace(/^Object\.defineProperty\(exports, "__esModule".*\n/m, "")
    .replace(/^\/\/# sourceMappingURL.*$/m, "")
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "")
    .replace(/^\s+/gm, "");
  modules.set(name, code);
  for (const [, target = ""] of code.matchAll(/require\("(\.[^"]+)"\)/g)) {
    collect(resolved(name, target), modules);
  }
}

const resolved = (from: string, target: string): string => posix.join(posix.dirname(from), target);
