import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { Command } from "commander";
import { shownPath } from "../collect/data-folder";
import { type Say, wordsIn } from "../core/words/language";
import { describeError, Refusal } from "../core/words/refusal";
import type { BatchPackage } from "../make/make-batch";
import { progressBar, timeLeft } from "./batch-progress";
import type { CreateCommand } from "./command";
import type { Terminal } from "./terminal";

/** `serapan batch`: one report a data package, and a page that compares them. */
export const batchCommand: CreateCommand = ({ terminal, currentFolder }) => {
  const { words } = terminal;
  const { batch, values } = words.commands;
  return new Command("batch")
    .summary(batch.summary)
    .description(batch.description)
    .argument(`<${values.folders}...>`, batch.folders)
    .requiredOption(`--out <${values.folder}>`, batch.out)
    .option("--living", batch.living)
    .addHelpText("after", batch.example)
    .action(async (folders: string[], options: { out: string; living?: boolean }) => {
      const packages = namePackages(foldersAmong(folders, currentFolder, terminal));
      const outputFolder = resolve(currentFolder, options.out);
      refuseInputsAsOutput(packages, outputFolder, options.out);
      const { createReportTools }: typeof import("../make/report-tools") = require("../make/report-tools");
      const { makeBatch }: typeof import("../make/make-batch") = require("../make/make-batch");
      const started = performance.now();
      const total = packages.length;
      const { tools, close } = createReportTools({
        say: sayOnce((message) => terminal.complain(message(words))),
        useCache: true,
        onStep: () => {},
      });
      const seconds: number[] = [];
      let ended = 0;
      let latestEnd = started;
      try {
        const outcomes = await makeBatch(
          packages,
          shownPath(outputFolder, currentFolder),
          tools,
          {
            step(name, index, step, detail) {
              terminal.progress(
                batch.place({ number: index + 1, total, name }),
                [timeLeft(seconds, total - ended, words), step(words), detail?.(words)]
                  .filter(Boolean)
                  .join(", "),
                progressBar(ended, total),
              );
            },
            ends(outcome) {
              const now = performance.now();
              if (outcome.kind === "made") {
                seconds.push((now - latestEnd) / 1_000);
              }
              if (outcome.kind === "failed") {
                const why = describeError(outcome.error, words);
                terminal.complain(batch.noReport({ name: outcome.name, why }));
              }
              latestEnd = now;
              ended += 1;
            },
          },
          { isLiving: options.living === true },
        );
        const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length;
        const failed = count("failed");
        terminal.print(
          batch.done({
            made: count("made"),
            unchanged: count("unchanged"),
            failed,
            seconds: ((performance.now() - started) / 1_000).toFixed(0),
            page: shownPath(resolve(outputFolder, "index.html"), currentFolder),
          }),
        );
        if (failed > 0) {
          throw new Refusal("batch", ({ commands }) => commands.batch.someFailed({ failed, total }));
        }
      } finally {
        close();
      }
    });
};

/** `data/*` names the files there as well: they are left out, which is said. */
function foldersAmong(
  given: readonly string[],
  currentFolder: string,
  { words, complain }: Pick<Terminal, "complain" | "words">,
): readonly string[] {
  const paths = given.map((path) => resolve(currentFolder, path));
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  for (const path of paths.filter(isFile)) {
    complain(words.commands.batch.isFile({ path: shownPath(path, currentFolder) }));
  }
  const folders = paths.filter((path) => !isFile(path));
  if (folders.length === 0) {
    throw new Refusal("usage", ({ commands }) => commands.batch.noFolder);
  }
  return folders;
}

function namePackages(folders: readonly string[]): readonly BatchPackage[] {
  const packages = folders.map((dataFolder) => ({ name: basename(dataFolder), dataFolder }));
  const names = new Map<string, string>();
  for (const { name, dataFolder } of packages) {
    const one = names.get(name);
    if (one !== undefined) {
      throw new Refusal("usage", ({ commands }) => commands.batch.sameName({ one, other: dataFolder, name }));
    }
    names.set(name, dataFolder);
  }
  return packages;
}

function refuseInputsAsOutput(packages: readonly BatchPackage[], outputFolder: string, out: string): void {
  if (packages.some(({ dataFolder }) => dirname(dataFolder) === outputFolder)) {
    throw new Refusal("usage", ({ commands }) => commands.batch.amongData({ out }));
  }
}

/** What concerns the notebooks is the same for every region, and said of the first. */
function sayOnce(say: (message: Say) => void): (message: Say) => void {
  const said = new Set<string>();
  return (message) => {
    const text = message(wordsIn("en"));
    if (!said.has(text)) say(message);
    said.add(text);
  };
}
