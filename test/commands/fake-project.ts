import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStudy } from "../../src/collect/open-package";
import { audit } from "../../src/core/audit/audit";
import { renderResults } from "../../src/core/comparison/results";
import { analyse } from "../../src/core/ledger/analyse";
import type { Study } from "../../src/core/study/study";
import { injectParameters } from "../../src/kernel/parameters";
import type { NotebookRun } from "../../src/kernel/planned-run";
import type { ReportRequest, ReportTools } from "../../src/make/report-request";
import { renderChange } from "../../src/page/render-change";
import { packageFiles } from "../core/study/thesis-package";

type Files = Parameters<typeof packageFiles>[0];

/** A project with two notebooks and one data package, whose notebooks are not really run. */
export interface FakeProject {
  readonly folder: string;
  readonly data: string;
  readonly report: string;
  /** The runs that the notebooks' runner was asked for. */
  readonly runs: NotebookRun[][];
  readonly request: ReportRequest;
  readonly tools: ReportTools;
  writeData(folder: string, files?: Files): void;
  writeNotebook(path: string, code: string, tags?: readonly string[]): void;
  writeCells(
    path: string,
    cells: readonly { readonly code: string; readonly tags?: readonly string[] }[],
  ): void;
  /** The text of a file of the report. */
  read(path: string): string;
  remove(): void;
}

/** The same data are analysed once for all tests. */
const analyses = new Map<string, ReturnType<typeof analyse>>();

function analyseOnce(study: Study): ReturnType<typeof analyse> {
  const known = analyses.get(study.dataHash) ?? analyse(study);
  analyses.set(study.dataHash, known);
  return known;
}

/** Makes the project in a folder of its own. */
export function fakeProject(): FakeProject {
  const folder = fs.mkdtempSync(join(tmpdir(), "serapan-project-"));
  const data = join(folder, "data/town");
  const report = join(folder, "report");
  const runs: NotebookRun[][] = [];
  const writeData: FakeProject["writeData"] = (target, files) => {
    fs.mkdirSync(target, { recursive: true });
    for (const [name, text] of packageFiles(files).texts) {
      fs.writeFileSync(join(target, name), text);
    }
  };
  const writeCells: FakeProject["writeCells"] = (path, written) => {
    const cells = written.map(({ code, tags = [] }, index) => ({
      cell_type: "code",
      id: index === 0 ? "one" : `cell-${index + 1}`,
      metadata: { tags },
      source: [code],
      execution_count: null,
      outputs: [],
    }));
    const notebook = { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
    fs.mkdirSync(join(folder, path, ".."), { recursive: true });
    fs.writeFileSync(join(folder, path), JSON.stringify(notebook));
  };
  const writeNotebook: FakeProject["writeNotebook"] = (path, code, tags = []) =>
    writeCells(path, [{ code, tags }]);
  writeData(data);
  writeNotebook("notebooks/id/01-satu.ipynb", "satu");
  writeNotebook("notebooks/en/01-one.ipynb", "one");
  fs.writeFileSync(join(folder, "data/references.json"), "[]");
  for (const assets of ["src/page/assets", "src/page/style"]) {
    fs.mkdirSync(join(folder, assets), { recursive: true });
  }
  const tools: ReportTools = {
    fileSystem: fs,
    project: folder,
    program: "program 1",
    isProgramUnchanged: () => true,
    runner: {
      run: async (notebooks) => {
        runs.push([...notebooks]);
        return notebooks.map(({ path, notebook, parameters }) => ({
          path,
          notebook: parameters ? injectParameters(notebook, parameters) : notebook,
          code: {},
          remembered: false,
        }));
      },
    },
    say: () => {},
    onStep: () => {},
    openStudy,
    analyse: analyseOnce,
    audit,
    renderResults,
    renderChange,
    preparePage: () => {},
    renderPage: ({ study, editions, extraSections }) =>
      `${study.dataHash} ${Object.keys(editions)} ${JSON.stringify(extraSections ?? null)}`,
    renderWord: async (_, language) => Buffer.from(`Word file in ${language}`),
    printPdf: async (page) => Buffer.from(`PDF of ${page}`),
  };
  const request: ReportRequest = {
    dataFolder: data,
    dataParameter: undefined,
    outputFolder: report,
    languages: ["id", "en"],
    withPdf: false,
    isLiving: false,
    useCache: true,
  };
  return {
    folder,
    data,
    report,
    runs,
    request,
    tools,
    writeData,
    writeNotebook,
    writeCells,
    read: (path) => fs.readFileSync(join(report, path), "utf8"),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
