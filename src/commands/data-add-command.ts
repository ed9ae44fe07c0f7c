import { Command, Option } from "commander";
import { existingDataFolder, shownPath } from "../collect/data-folder";
import { type YearFigure, yearFigures } from "../collect/entry/year-figures";
import type { CommandContext } from "./command";
import type { Typed } from "./data-add";
import type { Dialogue } from "./dialogue";

const options = Object.keys(yearFigures) as YearFigure[];

/** `serapan data add`: a year's figures into each table that they are for, all tables or none. */
export function dataAddCommand({ terminal, currentFolder }: CommandContext, dialogue: Dialogue): Command {
  const { data, dataAdd, values } = terminal.words.commands;
  const command = new Command("add")
    .summary(dataAdd.summary)
    .description(dataAdd.description)
    .addHelpText("after", dataAdd.example)
    .argument(`<${values.folder}>`, data.folder)
    .option(`--year <${values.year}>`, dataAdd.year);
  for (const option of options)
    command.addOption(
      new Option(
        `--${option} <${values.figure}>`,
        terminal.words.study.columns[yearFigures[option].column].question,
      ),
    );
  return command
    .option(`--publisher <${values.name}>`, dataAdd.publisher)
    .action(async (folder: string, given: Typed) => {
      const path = existingDataFolder(folder, currentFolder);
      const { addYearTo }: typeof import("./data-add") = require("./data-add");
      await addYearTo(path, shownPath(path, currentFolder), given, dialogue, terminal);
    });
}
