import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { Command } from "commander";
import { shownPath } from "../collect/data-folder";
import { Refusal } from "../core/words/refusal";
import type { BatchPackage } from "../make/make-batch";
import type { CreateCommand } from "./command";
import { counted } from "./describe-check";
import { progressBar } from "./progress-bar";
import type { Terminal } from "./terminal";
import { timeLeft } from "./time-left";

/** `serapan batch`: one report a data package, and a page that compares them. */
export const batchCommand: CreateCommand = ({ terminal, currentFolder }) =>
  new Command("batch")
    .summary("make one report a data package, and a page that compares them")
    .description(
      "Makes a report of every data package, each in its own folder, and an index page that sets the regions beside each other. A package with an error is told and does not stop the others. Stopped half way (Ctrl-C), the same command goes on where it was.",
    )
    .argument("<folders...>", "folders of the data packages")
    .requiredOption("--out <folder>", "folder for the reports and the index page")
    .addHelpText("after", "\nExample:\n  npx serapan batch data/*/ --out reports")
    .action(async (folders: string[], options: { out: string }) => {
      const packages = namePackages(foldersAmong(folders, currentFolder, terminal));
      const outputFolder = resolve(currentFolder, options.out);
      refuseInputsAsOutput(packages, outputFolder, options.out);
      const { createReportTools } = require("../make/report-tools") as typeof import("../make/report-tools");
      const { makeBatch } = require("../make/make-batch") as typeof import("../make/make-batch");
      const started = performance.now();
      const total = packages.length;
      const { tools, close } = createReportTools({
        say: terminal.complain,
        useCache: true,
        onStep: () => {},
      });
      const seconds: number[] = [];
      let ended = 0;
      let latestEnd = started;
      try {
        const outcomes = await makeBatch(packages, shownPath(outputFolder, currentFolder), tools, {
          step(name, index, step, detail) {
            terminal.progress(
              `${index + 1} of ${total}: ${name}`,
              [timeLeft(seconds, total - ended), step, detail].filter(Boolean).join(", "),
              progressBar(ended, total),
            );
          },
          ends(outcome) {
            const now = performance.now();
            if (outcome.kind === "made") {
              seconds.push((now - latestEnd) / 1_000);
            }
            if (outcome.kind === "failed") {
              terminal.complain(`${outcome.name}: no report.\n${outcome.message}`);
            }
            latestEnd = now;
            ended += 1;
          },
        });
        const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length;
        const place = shownPath(resolve(outputFolder, "index.html"), currentFolder);
        terminal.print(
          `${counted(count("made"), "report")} made, ${count("unchanged")} up to date, ${count("failed")} failed (${((performance.now() - started) / 1_000).toFixed(0)} s).\nOpen ${place} in a browser.`,
        );
        if (count("failed") > 0) {
          throw new Refusal("batch", `${counted(count("failed"), "report")} of ${total} could not be made.`);
        }
      } finally {
        close();
      }
    });

/** `data/*` names the files there as well: they are left out, which is said. */
function foldersAmong(
  given: readonly string[],
  currentFolder: string,
  terminal: Pick<Terminal, "complain">,
): readonly string[] {
  const paths = given.map((path) => resolve(currentFolder, path));
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  for (const path of paths.filter(isFile)) {
    terminal.complain(
      `${shownPath(path, currentFolder)} is a file, not the folder of a data package: left out.`,
    );
  }
  const folders = paths.filter((path) => !isFile(path));
  if (folders.length === 0) {
    throw new Refusal(
      "usage",
      "No folder of a data package is given.\nGive at least one, for example data/kota-kupang.",
    );
  }
  return folders;
}

function namePackages(folders: readonly string[]): readonly BatchPackage[] {
  const packages = folders.map((dataFolder) => ({ name: basename(dataFolder), dataFolder }));
  const names = new Map<string, string>();
  for (const { name, dataFolder } of packages) {
    const earlier = names.get(name);
    if (earlier !== undefined) {
      throw new Refusal(
        "usage",
        `${earlier} and ${dataFolder} would both have their report in the folder "${name}".
Give each data package once, and let their folders have different names.`,
      );
    }
    names.set(name, dataFolder);
  }
  return packages;
}

function refuseInputsAsOutput(packages: readonly BatchPackage[], outputFolder: string, said: string): void {
  if (packages.some(({ dataFolder }) => dirname(dataFolder) === outputFolder)) {
    throw new Refusal(
      "usage",
      `--out ${said}: the data packages lie in this folder; their reports would go among them.
Choose another folder, for example --out reports.`,
    );
  }
}
