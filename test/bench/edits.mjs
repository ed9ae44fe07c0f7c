// What a person changes between two reports. Each change is another one for another number.
import { constants, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeCounts } from "./made-up-regions.mjs";

/** One sentence more in a Markdown cell of the first chapter. */
export const markdownCell = (project, number) =>
  changeCell(join(project, "notebooks/en/01-background.ipynb"), "development", (source) =>
    source.concat(`\n\nSentence ${number}.`),
  );

/** One sentence more in the template of a code cell of the third chapter. */
export const codeCell = (project, number) =>
  changeCell(join(project, "notebooks/en/03-analysis.ipynb"), "levels", (source) => {
    const end = source.lastIndexOf("`");
    return `${source.slice(0, end)} Sentence ${number}.${source.slice(end)}`;
  });

/** Another number of workers in the second year. */
export const dataCell = (folder, number) =>
  changeCounts(join(folder, "small-industry.csv"), (count, place) =>
    place === 3 ? count + number + 1 : count,
  );

/** A statement without effect in the source of one figure: it is compiled and hashed anew, and says the same. */
export const figureSource = (project, number) =>
  append(join(project, "src/core/content/figures/regression.ts"), `void ${number};\n`);

/** The same in one file of statistics. */
export const statisticsSource = (project, number) =>
  append(join(project, "src/core/statistics/least-squares.ts"), `void ${number};\n`);

/** A file that is not there would be a new one, which is another change. */
const append = (path, text) => writeFileSync(path, text, { flag: constants.O_APPEND | constants.O_WRONLY });

function changeCell(path, id, change) {
  const notebook = JSON.parse(readFileSync(path, "utf8"));
  const cell = notebook.cells.find((each) => each.id === id);
  if (cell === undefined) {
    throw new Error(`${path} has no cell ${id}; test/bench/edits.mjs names one that is there no more`);
  }
  cell.source = [change([cell.source].flat().join(""))];
  writeFileSync(path, `${JSON.stringify(notebook, null, 1)}\n`);
}
