import { join, resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { chosenDataFolder, dataParameter, shownPath } from "../collect/data-folder";
import { languages } from "../core/words/language";
import { projectFolder } from "../paths";
import { type CreateCommand, dataOptionHelp } from "./command";

interface ReportOptions {
  readonly data?: string;
  readonly out?: string;
  readonly lang: "id" | "en" | "all";
  readonly pdf?: boolean;
  readonly timeout?: number;
  readonly cache: boolean;
}

/** `serapan report`: runs the notebooks and writes the report. */
export const reportCommand: CreateCommand = ({ terminal, currentFolder }) =>
  new Command("report")
    .summary("run the notebooks and write the report")
    .description(
      "Checks the data, runs the notebooks on them, and writes the report: one page that opens in any browser, without internet (index.html), every number with its origin (results.json), and the executed notebooks. Where the data or a notebook are wrong, it says so and leaves the last report as it was.",
    )
    .option("--data <folder>", dataOptionHelp)
    .option("--out <folder>", "folder for the report (default: report)")
    .addOption(
      new Option("--lang <language>", "Indonesian, English, or both with a switch")
        .choices([...languages, "all"])
        .default("all"),
    )
    .option("--pdf", "print the page to report.pdf too, with a Chromium, Chrome or Edge on this machine")
    .addOption(timeoutOption())
    .addOption(noCacheOption())
    .addHelpText(
      "after",
      `
Examples:
  npx serapan report
  npx serapan report --data data/kabupaten-belu --out report-belu
  npx serapan report --lang id --pdf`,
    )
    .action(async (options: ReportOptions) => {
      const started = performance.now();
      const { createReportTools } = require("../make/report-tools") as typeof import("../make/report-tools");
      const { makeReport } = require("../make/make-report") as typeof import("../make/make-report");
      const { describeReport } = require("./describe-report") as typeof import("./describe-report");
      const dataFolder = chosenDataFolder(options.data, currentFolder);
      const outputFolder = chosenOutput(options.out, currentFolder);
      const { tools, close } = createReportTools({
        say: terminal.complain,
        onStep: terminal.progress,
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
            useCache: options.cache,
          },
          tools,
        );
        const seconds = (performance.now() - started) / 1_000;
        terminal.print(describeReport(made, shownPath(outputFolder, currentFolder), seconds, terminal));
      } finally {
        close();
      }
    });

const chosenOutput = (option: string | undefined, currentFolder: string): string =>
  option === undefined ? join(projectFolder, "report") : resolve(currentFolder, option);

/** `--timeout`, in seconds. */
export function timeoutOption(): Option {
  return new Option("--timeout <seconds>", "longest time for one cell (default: 120)").argParser((text) => {
    const seconds = Number(text);
    if (!(seconds > 0 && Number.isFinite(seconds))) {
      throw new InvalidArgumentError("A number of seconds above 0 expected.");
    }
    return seconds;
  });
}

/** `--no-cache` */
export function noCacheOption(): Option {
  return new Option("--no-cache", "use nothing kept from earlier runs, and keep nothing");
}
