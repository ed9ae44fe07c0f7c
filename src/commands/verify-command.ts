import { Command } from "commander";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { CreateCommand } from "./command";

/** `serapan verify`: runs the committed notebooks again and compares every output. */
export const verifyCommand: CreateCommand = ({ terminal }) => {
  const { verify } = terminal.words.commands;
  return new Command("verify")
    .summary(verify.summary)
    .description(verify.description)
    .action(async () => {
      const { runCommitted }: typeof import("./run-committed") = require("./run-committed");
      const {
        compareOutputs,
        hasRun,
      }: typeof import("../kernel/compare-outputs") = require("../kernel/compare-outputs");
      const {
        describeDifferences,
      }: typeof import("../kernel/describe-differences") = require("../kernel/describe-differences");
      const runs = await runCommitted(terminal);
      const blocks = runs.flatMap(({ path, committed, executed }): Say[] => {
        if (!hasRun(committed) && hasRun(executed)) {
          return [({ commands }) => commands.verify.neverRun({ path })];
        }
        const differences = compareOutputs(path, committed, executed);
        return differences.length > 0 ? [(words) => describeDifferences(differences, words)] : [];
      });
      if (blocks.length > 0) {
        throw new Refusal("verify", (words) =>
          words.commands.verify.differs({ differences: blocks.map((say) => say(words)).join("\n\n") }),
        );
      }
      const cells = runs.reduce((sum, { executed }) => sum + executed.cells.filter(isCode).length, 0);
      terminal.print(verify.same({ notebooks: runs.length, cells }));
    });
};

const isCode = ({ cell_type }: { readonly cell_type: string }): boolean => cell_type === "code";
