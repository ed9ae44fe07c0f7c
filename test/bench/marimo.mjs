import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { at, pythonProgram, run } from "./workshop.mjs";

/**
 * The weight of a page of marimo's that shows what executed notebooks show, their charts as pictures.
 *
 * @returns bytes of the page, and of the files of marimo's that it names and a browser fetches
 */
export async function marimoWeight(paths) {
  const cells = paths.flatMap((path) => JSON.parse(readFileSync(path, "utf8")).cells.flatMap(shown));
  const notebook = at("marimo.py");
  writeFileSync(
    notebook,
    [
      "import marimo",
      "app = marimo.App()",
      "@app.cell\ndef _():\n    import marimo as mo\n    return (mo,)",
      ...cells.map((call) => `@app.cell\ndef _(mo):\n    ${call}\n    return`),
      'if __name__ == "__main__":\n    app.run()',
      "",
    ].join("\n"),
  );
  const page = at("marimo.html");
  await run(pythonProgram("marimo"), [
    "export",
    "html",
    notebook,
    "-o",
    page,
    "--no-include-code",
    "--force",
  ]);
  const assets = join(marimoFolder(), "_static/assets");
  const named = new Set(
    [...readFileSync(page, "utf8").matchAll(/(?:src|href)="[^"]*\/assets\/([^"]+)"/g)].map(
      ([, name]) => name,
    ),
  );
  const loaded = [...named].map((name) => join(assets, name)).filter(existsSync);
  return {
    page: statSync(page).size,
    loaded: loaded.reduce((sum, path) => sum + statSync(path).size, 0),
  };
}

/** The calls that show a cell in marimo. JSON's texts are Python's too. */
function shown(cell) {
  if (cell.cell_type === "markdown") {
    return [`mo.md(${JSON.stringify([cell.source].flat().join(""))})`];
  }
  return (cell.outputs ?? [])
    .filter((output) => output.data?.["text/html"] !== undefined)
    .map((output) => `mo.Html(${JSON.stringify([output.data["text/html"]].flat().join(""))})`);
}

function marimoFolder() {
  const lib = join(pythonProgram(".."), "lib");
  const python = readdirSync(lib).find((name) => name.startsWith("python"));
  return join(lib, python, "site-packages/marimo");
}
