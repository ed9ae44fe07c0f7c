import { Command, Option } from "commander";
import { existingDataFolder, shownPath } from "../collect/data-folder";
import { type Language, languages } from "../core/words/language";
import { type CreateCommand, dataOption } from "./command";

/** `serapan check`: validates and audits a data package, and changes nothing. */
export const checkCommand: CreateCommand = ({ terminal, currentFolder }) => {
  const { check, values } = terminal.words.commands;
  return new Command("check")
    .summary(check.summary)
    .description(check.description)
    .addOption(dataOption(terminal.words))
    .addOption(
      new Option(`--lang <${values.language}>`, check.lang).choices(languages).default(terminal.language),
    )
    .action((options: { data?: string; lang: Language }) => {
      const folder = existingDataFolder(options.data, currentFolder);
      const { openStudy }: typeof import("../collect/open-package") = require("../collect/open-package");
      const { audit }: typeof import("../core/audit/audit") = require("../core/audit/audit");
      const { describeCheck }: typeof import("./describe-check") = require("./describe-check");
      const study = openStudy(shownPath(folder, currentFolder));
      terminal.print(describeCheck(study, audit(study), options.lang, terminal));
    });
};
