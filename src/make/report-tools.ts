import * as fileSystem from "node:fs";
import { join } from "node:path";
import { projectFingerprint } from "../kernel/project-fingerprint";
import { createNotebookRunner } from "../kernel/run";
import { projectFolder } from "../paths";
import type { ReportTools } from "./make-report";

interface ToolOptions {
  readonly timeoutSeconds?: number | undefined;
  readonly useCache: boolean;
  readonly say: ReportTools["say"];
  readonly onStep: ReportTools["onStep"];
}

/** Kept between runs: what the notebooks converted to, and their outputs. */
const cacheFolder = join(projectFolder, "node_modules", ".cache", "serapan");

/**
 * What reports are really made with. The runner keeps its process between reports; close it at the end.
 * What only some runs need is loaded when it is needed.
 */
export function createReportTools({ timeoutSeconds, useCache, say, onStep }: ToolOptions): {
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
    say,
    onStep,
    openStudy: (folder) =>
      (require("../collect/open-package") as typeof import("../collect/open-package")).openStudy(folder),
    analyse: (study) =>
      (require("../core/ledger/analyse") as typeof import("../core/ledger/analyse")).analyse(study),
    audit: (study) => (require("../core/audit/audit") as typeof import("../core/audit/audit")).audit(study),
    preparePage: () => (require("../page/render-page") as typeof import("../page/render-page")).preparePage(),
    renderPage(input) {
      const { renderPage } = require("../page/render-page") as typeof import("../page/render-page");
      const { readPackageVersions } = require("./package-versions") as typeof import("./package-versions");
      return renderPage({ ...input, packageVersions: readPackageVersions(projectFolder) });
    },
    renderResults(study, analysis, findings) {
      const { renderResults } =
        require("../core/comparison/results") as typeof import("../core/comparison/results");
      return renderResults(study, analysis, findings);
    },
    renderChange(previous, current, language) {
      const { renderChange } = require("../page/render-change") as typeof import("../page/render-change");
      return renderChange(previous, current, language);
    },
    printPdf: (page) => (require("../page/print-pdf") as typeof import("../page/print-pdf")).printPdf(page),
  };
  return { tools, close: () => runner.close() };
}
