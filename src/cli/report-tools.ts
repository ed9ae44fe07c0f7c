import * as fileSystem from "node:fs";
import { join } from "node:path";
import { projectFingerprint } from "../notebook/project-fingerprint";
import { createNotebookRunner } from "../notebook/run";
import { projectFolder } from "../paths";
import type { ReportTools } from "./make-report";
import type { Terminal } from "./terminal";

interface ToolOptions {
  readonly timeoutSeconds?: number | undefined;
  readonly useCache: boolean;
  readonly terminal: Pick<Terminal, "complain">;
  readonly onStep: ReportTools["onStep"];
}

/** Kept between runs: what the notebooks converted to, and their outputs. */
const cacheFolder = join(projectFolder, "node_modules", ".cache", "serapan");

/**
 * What reports are really made with. The runner keeps its process between reports; close it at the end.
 * What only some runs need is loaded when it is needed.
 */
export function createReportTools({ timeoutSeconds, useCache, terminal, onStep }: ToolOptions): {
  readonly tools: ReportTools;
  close(): void;
} {
  const runner = createNotebookRunner({
    root: projectFolder,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(useCache ? { cacheFolder } : {}),
  });
  const { program } = projectFingerprint(projectFolder);
  const tools: ReportTools = {
    fileSystem,
    project: projectFolder,
    program,
    isProgramUnchanged: () => projectFingerprint(projectFolder).program === program,
    runner,
    say: (message) => terminal.complain(message),
    onStep,
    openStudy: (folder) =>
      (require("../data/open-package") as typeof import("../data/open-package")).openStudy(folder),
    analyse: (study) =>
      (require("../indicators/analyse") as typeof import("../indicators/analyse")).analyse(study),
    audit: (study) => (require("../audit/audit") as typeof import("../audit/audit")).audit(study),
    preparePage: () => (require("../html/render-page") as typeof import("../html/render-page")).preparePage(),
    renderPage(input) {
      const { renderPage } = require("../html/render-page") as typeof import("../html/render-page");
      const { readPackageVersions } = require("./package-versions") as typeof import("./package-versions");
      return renderPage({ ...input, packageVersions: readPackageVersions(projectFolder) });
    },
    renderResults(study, analysis, findings) {
      const { renderResults } = require("../html/results") as typeof import("../html/results");
      return renderResults(study, analysis, findings);
    },
    renderChange(previous, current, language) {
      const { renderChange } = require("../html/render-change") as typeof import("../html/render-change");
      return renderChange(previous, current, language);
    },
    printPdf: (page) => (require("../html/print-pdf") as typeof import("../html/print-pdf")).printPdf(page),
  };
  return { tools, close: () => runner.close() };
}
