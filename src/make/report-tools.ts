import * as fileSystem from "node:fs";
import { join } from "node:path";
import { projectFingerprint } from "../kernel/project-fingerprint";
import { createNotebookRunner } from "../kernel/run";
import { projectFolder } from "../paths";
import type { ReportTools } from "./report-request";

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
    openStudy(folder) {
      const { openStudy }: typeof import("../collect/open-package") = require("../collect/open-package");
      return openStudy(folder);
    },
    analyse(study) {
      const { analyse }: typeof import("../core/ledger/analyse") = require("../core/ledger/analyse");
      return analyse(study);
    },
    audit(study) {
      const { audit }: typeof import("../core/audit/audit") = require("../core/audit/audit");
      return audit(study);
    },
    preparePage() {
      const { preparePage }: typeof import("../page/render-page") = require("../page/render-page");
      preparePage();
    },
    renderPage(input, options) {
      const { renderPage }: typeof import("../page/render-page") = require("../page/render-page");
      const { readPackageVersions }: typeof import("./package-versions") = require("./package-versions");
      return renderPage({ ...input, packageVersions: readPackageVersions(projectFolder) }, options);
    },
    renderResults(study, analysis, findings) {
      const {
        renderResults,
      }: typeof import("../core/comparison/results") = require("../core/comparison/results");
      return renderResults(study, analysis, findings);
    },
    renderChange(previous, current, language) {
      const { renderChange }: typeof import("../page/render-change") = require("../page/render-change");
      return renderChange(previous, current, language);
    },
    async renderWord(input, language, { template }) {
      const { renderWord }: typeof import("../word/render-word") = require("../word/render-word");
      const { readTemplate }: typeof import("../word/template") = require("../word/template");
      const { readPackageVersions }: typeof import("./package-versions") = require("./package-versions");
      return renderWord({
        ...input,
        packageVersions: readPackageVersions(projectFolder),
        language,
        ...(template !== undefined && { template: readTemplate(template.bytes, template.file) }),
      });
    },
    printPdf(page) {
      const { printPdf }: typeof import("../page/print-pdf") = require("../page/print-pdf");
      return printPdf(page);
    },
  };
  return { tools, close: () => runner.close() };
}
