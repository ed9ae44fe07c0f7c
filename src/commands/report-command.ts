import { join, resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { dataParameter, existingDataFolder, shownPath } from "../collect/data-folder";
import { languages } from "../core/words/language";
import type { LeftOut, WordRequest } from "../make/report-request";
import { type CreateCommand, chosenOutput, dataOption, outOption } from "./command";
import { openPage } from "./open-page";
import { readGivenFile } from "./word-comments-command";

interface ReportOptions {
  readonly data?: string;
  readonly out?: string;
  readonly lang: "id" | "en" | "all";
  readonly pdf?: boolean;
  readonly word?: boolean;
  readonly wordTemplate?: string;
  readonly static?: boolean;
  readonly timeout?: number;
  readonly cache: boolean;
  readonly appendix: boolean;
  readonly changes: boolean;
  readonly open?: boolean;
  readonly verbose?: boolean;
}

/** `serapan report`: runs the notebooks and writes the report. */
export const reportCommand: CreateCommand = ({ terminal, currentFolder }) => {
  const { words } = terminal;
  const { report, values } = words.commands;
  return new Command("report")
    .summary(report.summary)
    .description(report.description)
    .addOption(dataOption(words))
    .addOption(outOption(words))
    .addOption(
      new Option(`--lang <${values.language}>`, report.lang).choices([...languages, "all"]).default("all"),
    )
    .option("--pdf", report.pdf)
    .option("--word", report.word)
    .option(`--word-template <${values.file}>`, report.wordTemplate)
    .option("--static", report.static)
    .addOption(
      new Option(`--timeout <${values.seconds}>`, report.timeout).argParser((text) =>
        readSeconds(text, report.timeoutRule({ most: LONGEST_TIMEOUT_SECONDS })),
      ),
    )
    .option("--no-appendix", report.noAppendix)
    .option("--no-changes", report.noChanges)
    .option("--open", report.openOption)
    .option("--no-cache", report.noCache)
    .option("--verbose", report.verbose)
    .addHelpText("after", report.examples)
    .action(async (options: ReportOptions) => {
      const started = performance.now();
      const { createReportTools }: typeof import("../make/report-tools") = require("../make/report-tools");
      const { makeReport }: typeof import("../make/make-report") = require("../make/make-report");
      const {
        describeReport,
        describeUnkept,
      }: typeof import("./describe-report") = require("./describe-report");
      const dataFolder = existingDataFolder(options.data, currentFolder);
      const outputFolder = chosenOutput(options.out, currentFolder);
      const { tools, close } = createReportTools({
        say: (message) => terminal.complain(message(words)),
        onStep: (step, detail) => terminal.progress(step(words), detail?.(words)),
        useCache: options.cache,
        timeoutSeconds: options.timeout,
      });
      try {
        const made = await makeReport(
          {
            dataFolder: shownPath(dataFolder, currentFolder),
            dataParameter: dataParameter(dataFolder),
            outputFolder: shownPath(outputFolder, currentFolder),
            languages: options.lang === "all" ? languages : [options.lang],
            withPdf: options.pdf === true,
            ...wordRequest(options, currentFolder),
            isLiving: options.static !== true,
            leftOut: leftOutOf(options),
            useCache: options.cache,
          },
          tools,
        );
        const seconds = (performance.now() - started) / 1_000;
        for (const each of options.verbose ? made.unkept : []) terminal.complain(describeUnkept(each, words));
        terminal.print(describeReport(made, shownPath(outputFolder, currentFolder), seconds, terminal));
        if (options.open === true && !(await openPage(resolve(outputFolder, "index.html")))) {
          terminal.complain(
            report.noOpener({ page: shownPath(join(outputFolder, "index.html"), currentFolder) }),
          );
        }
        if (made.unprinted !== undefined) throw made.unprinted;
      } finally {
        close();
      }
    });
};

const leftOutOf = ({ appendix, changes }: ReportOptions): readonly LeftOut[] => [
  ...(appendix ? [] : (["appendix"] as const)),
  ...(changes ? [] : (["changes"] as const)),
];

/** A template is of no use without a file that takes its styles. */
function wordRequest({ word, wordTemplate }: ReportOptions, currentFolder: string): { word?: WordRequest } {
  if (wordTemplate === undefined) return word === true ? { word: {} } : {};
  const bytes = readGivenFile(wordTemplate, currentFolder);
  return { word: { template: { bytes, file: wordTemplate } } };
}

/** Node's timers count milliseconds in 31 bits; a longer one would end at once. */
const LONGEST_TIMEOUT_SECONDS = 2_147_483;

function readSeconds(text: string, rule: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT_SECONDS)) {
    throw new InvalidArgumentError(rule);
  }
  return seconds;
}
