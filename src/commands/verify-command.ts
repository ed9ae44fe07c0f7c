import { Command } from "commander";
import { Refusal } from "../core/words/refusal";
import type { CreateCommand } from "./command";

/** `serapan verify`: runs the committed notebooks again and compares every output. */
export const verifyCommand: CreateCommand = ({ terminal }) =>
  new Command("verify")
    .summary("run the committed notebooks again and compare every output")
    .description(
      "Runs the notebooks of the folder notebooks again, from top to bottom, and compares what each cell shows with what is saved in the files. Names every difference and changes nothing. Exit code 0: all outputs are the same; 1: some are not.",
    )
    .action(async () => {
      const { runCommitted } = require("./run-committed") as typeof import("./run-committed");
      const { compareOutputs, hasRun } =
        require("../kernel/compare-outputs") as typeof import("../kernel/compare-outputs");
      const { describeDifferences } =
        require("../kernel/describe-differences") as typeof import("../kernel/describe-differences");
      const runs = await runCommitted(terminal);
      const blocks = runs.flatMap(({ path, committed, executed }) => {
        if (!hasRun(committed) && hasRun(executed)) {
          return [`${path}: no cell has an output; the notebook was saved without a run`];
        }
        const differences = compareOutputs(path, committed, executed);
        return differences.length > 0 ? [describeDifferences(differences)] : [];
      });
      if (blocks.length > 0) {
        throw new Refusal(
          "verify",
          `${blocks.join("\n\n")}\n\nThese outputs are not what the notebooks show when they are run now. If that is meant, write them anew: npx serapan refresh`,
        );
      }
      const cells = runs.reduce((sum, { executed }) => sum + executed.cells.filter(isCode).length, 0);
      terminal.print(`${runs.length} notebooks, ${cells} code cells: every output is what was saved.`);
    });

const isCode = ({ cell_type }: { readonly cell_type: string }): boolean => cell_type === "code";
