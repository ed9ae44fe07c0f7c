import { Command } from "commander";
import { chosenDataFolder, shownPath } from "../collect/data-folder";
import { type CreateCommand, dataOptionHelp } from "./command";

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
      const { openStudy } = require("../collect/open-package") as typeof import("../collect/open-package");
      const { audit } = require("../core/audit/audit") as typeof import("../core/audit/audit");
      const { describeCheck } = require("./describe-check") as typeof import("./describe-check");
      const study = openStudy(shownPath(folder, currentFolder));
      terminal.print(describeCheck(study, audit(study), terminal));
    });
