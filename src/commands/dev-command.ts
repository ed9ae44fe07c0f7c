import { readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { Command } from "commander";
import { dataParameter, existingDataFolder, shownPath } from "../collect/data-folder";
import { languages } from "../core/words/language";
import { formatNumber } from "../core/words/number";
import { projectFolder } from "../paths";
import { type CreateCommand, chosenOutput, dataOption, outOption } from "./command";

/** Editors and `git checkout` write files in bursts of this length. */
const QUIET_MS = 150;

/** `serapan dev`: makes the report anew whenever data, notebooks or source change, and reloads its page. */
export const devCommand: CreateCommand = ({ terminal, currentFolder }) => {
  const { language, words } = terminal;
  const { dev } = words.commands;
  return new Command("dev")
    .summary(dev.summary)
    .description(dev.description)
    .addOption(dataOption(words))
    .addOption(outOption(words))
    .action(async (options: { data?: string; out?: string }) => {
      const { watch }: typeof import("chokidar") = require("chokidar");
      const { createDevProcess }: typeof import("./dev-process") = require("./dev-process");
      const { createRebuildLoop }: typeof import("./live/rebuild-loop") = require("./live/rebuild-loop");
      const { servePage }: typeof import("./live/serve-page") = require("./live/serve-page");
      const data = existingDataFolder(options.data, currentFolder);
      const out = chosenOutput(options.out, currentFolder);
      const page = await servePage(() => readIfThere(join(out, "index.html")), language);
      const maker = createDevProcess((step) => page.say(step), words);
      let sourceChanged = false;

      async function makeAnew(): Promise<void> {
        const started = performance.now();
        if (sourceChanged) {
          sourceChanged = false;
          maker.renew();
        }
        const outcome = await maker.make({
          dataFolder: shownPath(data, currentFolder),
          dataParameter: dataParameter(data),
          outputFolder: shownPath(out, currentFolder),
          languages,
          withPdf: false,
          // The author changes the figures themselves, and waits for the page after each change.
          isLiving: false,
          useCache: true,
        });
        const seconds = formatNumber((performance.now() - started) / 1_000, 1, language);
        if (outcome.type === "failed") {
          page.say(outcome.message);
          terminal.complain(dev.failed({ why: outcome.message }));
          return;
        }
        page.say("");
        page.reload();
        terminal.print(outcome.unchanged ? dev.upToDate : dev.made({ seconds }));
      }

      const loop = createRebuildLoop(makeAnew, QUIET_MS);
      const source = join(projectFolder, "src");
      const folders = [source, join(projectFolder, "notebooks"), join(projectFolder, "data"), data];
      watch(folders, { ignoreInitial: true, ignored: isPassing }).on("all", (_, path) => {
        sourceChanged ||= path.startsWith(source + sep);
        terminal.print(dev.fileChanged({ path: relative(projectFolder, path) }));
        loop.request();
      });
      terminal.print(dev.serving({ address: page.address }));
      loop.request();
    });
};

/** Files that editors, Jupyter and this program put beside the real ones for a moment. */
function isPassing(path: string): boolean {
  const name = basename(path);
  return name.startsWith(".") || /~$|\.(swp|tmp|part)$/.test(name);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return null;
    }
    throw error;
  }
}
