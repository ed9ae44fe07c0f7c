import { existsSync } from "node:fs";
import { isAbsolute, relative } from "node:path";

/**
 * What the bundled packages bring and the page never calls: links are not looked for in bare text, quotation marks are
 * not changed, nothing is logged. The names of HTML's characters every browser has.
 */
const replaced: Readonly<Record<string, string>> = {
  "linkify-it": "module.exports = class {}",
  debug: "module.exports = () => () => {}",
  entities:
    "export const decodeHTML = (text) => globalThis.decodeHtml(text); export const decodeHTMLStrict = decodeHTML;",
};

/** Rules of markdown-it that its options switch off. */
const ruleSwitchedOff =
  /markdown-it\/lib\/rules_(?:core\/(?:linkify|replacements|smartquotes)|inline\/linkify)\.mjs$/;

/** The words of rooms that work before there is a page, and what is said of a package's files alone. */
const wordsLeftOut = {
  "  ": ["kernel", "make", "collect", "commands", "comparison", "batch"],
  "    ": ["descriptor", "path", "file", "context"],
} as const;

/** A language's words without those that no page says; a group is a property that ends at its own indentation. */
const withoutGroups = (code: string): string =>
  Object.entries(wordsLeftOut)
    .flatMap(([indentation, groups]) => groups.map((group) => [indentation, group] as const))
    .reduce(
      (kept, [indentation, group]) =>
        kept.replace(new RegExp(`^${indentation}${group}: \\{\\n[\\s\\S]*?^${indentation}\\},\\n`, "m"), ""),
      code,
    );

/**
 * The program that bundles one script: the entry's path and the name of its exports as arguments, the script and its
 * files, from the working directory, as JSON on standard output.
 */
async function main([entry = "", name = ""]: readonly string[]): Promise<void> {
  const { build } = await import("rolldown");
  const { output } = await build({
    input: entry,
    write: false,
    platform: "browser",
    plugins: [
      {
        name: "leave-out",
        resolveId: (id) => (id in replaced ? `\0${id}` : null),
        load: (id) =>
          replaced[id.slice(1)] ?? (ruleSwitchedOff.test(id) ? "export default () => false" : null),
        transform: (code, id) => (/core\/words\/(?:id|en)\.ts$/.test(id) ? withoutGroups(code) : null),
      },
    ],
    output: { format: "iife", name, minify: true, codeSplitting: false },
  });
  const [{ code, modules }] = output;
  const files = Object.keys(modules)
    .filter((file) => isAbsolute(file) && existsSync(file))
    .map((file) => relative(process.cwd(), file));
  process.stdout.write(JSON.stringify({ script: code.trim(), files }));
}

void main(process.argv.slice(2));
