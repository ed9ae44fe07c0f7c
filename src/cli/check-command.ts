import { Command } from "commander";
import type { CreateCommand } from "./command";
import { chosenDataFolder, dataOptionHelp, shownPath } from "./data-option";

/** `serapan check`: validates and audits a data package, and changes nothing. */
export const checkCommand: CreateCommand = ({ terminal, currentFolder }) =>
  new Command("check")
    .summary("validate and audit the data, change nothing")
    .description(
      "Reads a data package strictly and says everything that is wrong with it: file, line, column, value, rule, and what to do. Where it is valid, compares the published figures with each other and says what is out of line. Changes nothing. Exit code 0: the data can be used; 1: they cannot.",
    )
    .option("--data <folder>", dataOptionHelp)
    .action((options: { data?: string }) => {
      const folder = chosenDataFolder(options.data, currentFolder);
      const { openStudy } = require("../data/open-package") as typeof import("../data/open-package");
      const { audit } = require("../audit/audit") as typeof import("../audit/audit");
      const { describeCheck } = require("./describe-check") as typeof import("./describe-check");
      const study = openStudy(shownPath(folder, currentFolder));
      terminal.print(describeCheck(study, audit(study), terminal));
    });
