// What is measured in every round, each row by its name; `measure(number)` gives seconds.
import { cpSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { startDev } from "./dev-session.mjs";
import { codeCell, dataCell, figureSource, markdownCell, statisticsSource } from "./edits.mjs";
import { at, jupyter, notebooks, projectCopy, pythonProgram, root, run, serapan } from "./workshop.mjs";

const chapter = notebooks.find((path) => path.endsWith("03-analysis.ipynb"));
const seconds = async (timed) => (await timed).seconds;

const nbconvert = (program, paths, options) =>
  seconds(
    run(
      program,
      [
        "--execute",
        "--to",
        "html",
        "--ExecutePreprocessor.timeout=600",
        "--output-dir",
        at("nbconvert"),
        ...paths,
      ],
      options,
    ),
  );

async function papermill() {
  let sum = 0;
  mkdirSync(at("papermill"), { recursive: true });
  for (const path of notebooks) {
    const words = ["--no-progress-bar", "--cwd", join(path, ".."), path, at("papermill", basename(path))];
    sum += await seconds(run(pythonProgram("papermill"), words, { env: jupyter({ today: true }) }));
  }
  return sum;
}

const report = (project, ...words) => seconds(serapan(project, "report", ...words));

/** The data package under another name, its second year changed for each round. */
function newData(number) {
  const folder = at(`data-${number}`);
  cpSync(join(root, "data/kota-kupang"), folder, { recursive: true });
  dataCell(folder, number);
  return folder;
}

/** A copy of the project whose report is there, with all that is kept from making it. */
async function warmCopy(name) {
  const project = projectCopy(name);
  await report(project);
  return project;
}

/** The time of the report after an edit of a warm project. */
const afterEdit = (edit) => async (number) => {
  const project = await warmCopy("edited");
  edit(project, number);
  return report(project);
};

let dev;
/** Ends what a row has left running. */
export const endRows = () => dev?.end();

export const rows = [
  {
    name: "nbconvert",
    label: "`jupyter nbconvert --execute --to html`, Debian's 6.5, one process",
    measure: () => nbconvert("jupyter-nbconvert", notebooks, { env: jupyter() }),
  },
  {
    name: "nbconvert-7",
    label: "the same with nbconvert 7",
    measure: () =>
      nbconvert(pythonProgram("jupyter-nbconvert"), notebooks, { env: jupyter({ today: true }) }),
  },
  {
    name: "papermill",
    label: "papermill, notebook by notebook, without a page",
    measure: papermill,
  },
  {
    name: "floor",
    label: "the floor: bare tslab engine, same cells, no report",
    measure: () => seconds(run(process.execPath, [join(root, "test/bench/floor.mjs")])),
  },
  {
    name: "cold",
    label: "`serapan report --no-cache`",
    measure: () => report(projectCopy("plain"), "--no-cache", "--out", at("cold")),
  },
  {
    name: "new-data",
    label: "`serapan report`, new data",
    async measure(number) {
      const project = await warmCopy("plain");
      return report(project, "--data", newData(number), "--out", at("new-data"));
    },
  },
  {
    name: "unchanged",
    label: "`serapan report`, nothing changed",
    measure: async () => report(await warmCopy("plain")),
  },
  {
    name: "markdown-cell",
    label: "`serapan report`, one sentence of a Markdown cell changed",
    measure: afterEdit(markdownCell),
  },
  {
    name: "code-cell",
    label: "`serapan report`, one sentence of a code cell of chapter 3 changed",
    measure: afterEdit(codeCell),
  },
  {
    name: "data-cell",
    label: "`serapan report`, one cell of the data changed",
    measure: afterEdit((project, number) => dataCell(join(project, "data/kota-kupang"), number)),
  },
  {
    name: "figure-source",
    label: "`serapan report`, one figure's source changed",
    measure: afterEdit(figureSource),
  },
  {
    name: "statistics-source",
    label: "`serapan report`, one file of statistics changed",
    measure: afterEdit(statisticsSource),
  },
  {
    name: "nbconvert-one",
    label: "nbconvert on chapter 3 alone",
    measure: () => nbconvert("jupyter-nbconvert", [chapter], { env: jupyter() }),
  },
  {
    name: "dev-code-cell",
    label: "`serapan dev`, from saving a sentence of a code cell to the page",
    async measure(number) {
      const project = projectCopy("dev");
      dev ??= await startDev(project);
      return dev.untilShown(() => codeCell(project, number));
    },
  },
];

/** Rows of which the reader wants to know how they stand to each other: the first is so many times the second. */
export const ratios = [
  ["cold", "floor", "nothing kept, beside the floor"],
  ["code-cell", "markdown-cell", "a code cell's sentence, beside a Markdown cell's"],
  ["dev-code-cell", "nbconvert-one", "`serapan dev`, beside nbconvert on the one notebook"],
];
