import { readFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { Command } from "commander";
import { chosenDataFolder, dataParameter, shownPath } from "../collect/data-folder";
import { languages } from "../core/words/language";
import { projectFolder } from "../paths";
import { type CreateCommand, dataOptionHelp } from "./command";

/** Editors and `git checkout` write files in bursts of this length. */
const QUIET_MS = 150;

/** `serapan dev`: makes the report anew whenever data, notebooks or source change, and reloads its page. */
export const devCommand: CreateCommand = ({ terminal, currentFolder }) =>
  new Command("dev")
    .summary("make the report anew at every change, and reload its page")
    .description(
      "Makes the report, serves its page to this machine alone, and watches the data, the notebooks and the source: after each change the report is made anew and the open page loads itself. What is wrong is shown on the page and here. The files in the report folder are the same as those of `serapan report`. Ends with Ctrl-C.",
    )
    .option("--data <folder>", dataOptionHelp)
    .option("--out <folder>", "folder for the report (default: report)")
    .action(async (options: { data?: string; out?: string }) => {
      const { watch } = require("chokidar") as typeof import("chokidar");
      const { createDevProcess } = require("./dev-process") as typeof import("./dev-process");
      const { createRebuildLoop } = require("./live/rebuild-loop") as typeof import("./live/rebuild-loop");
      const { servePage } = require("./live/serve-page") as typeof import("./live/serve-page");
      const data = chosenDataFolder(options.data, currentFolder);
      const out =
        options.out === undefined ? join(projectFolder, "report") : resolve(currentFolder, options.out);
      const page = await servePage(() => readIfThere(join(out, "index.html")));
      const maker = createDevProcess((step) => page.say(step));
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
          useCache: true,
        });
        const seconds = ((performance.now() - started) / 1_000).toFixed(1);
        if (outcome.type === "failed") {
          page.say(outcome.message);
          terminal.complain(`${outcome.message}\n\nThe page shows the last report; watching.`);
          return;
        }
        page.say("");
        page.reload();
        terminal.print(
          outcome.unchanged ? "The report is up to date; watching." : `Made in ${seconds} s; watching.`,
        );
      }

      const loop = createRebuildLoop(makeAnew, QUIET_MS);
      const source = join(projectFolder, "src");
      const folders = [source, join(projectFolder, "notebooks"), join(projectFolder, "data"), data];
      watch(folders, { ignoreInitial: true, ignored: isPassing }).on("all", (_, path) => {
        sourceChanged ||= path.startsWith(source + sep);
        terminal.print(`${relative(projectFolder, path)} changed`);
        loop.request();
      });
      terminal.print(`The report is at ${page.address} while this runs; end it with Ctrl-C.`);
      loop.request();
    });

/** Files that editors, Jupyter and this program put beside the real ones for a moment. */
function isPassing(path: string): boolean {
  const name = basename(path);
  return name.startsWith(".") || /~$|\.(swp|tmp|serapan-next)$/.test(name);
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
