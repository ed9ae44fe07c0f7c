import { Command, Option } from "commander";
import { chosenDataFolder, shownPath } from "../collect/data-folder";
import { type YearFigure, yearFigures } from "../collect/entry/year-figures";
import { wordsIn } from "../core/words/language";
import type { CommandContext } from "./command";
import type { Typed } from "./data-add";
import type { Dialogue } from "./dialogue";

const options = Object.keys(yearFigures) as YearFigure[];

/** `serapan data add`: a year's figures into each table that they are for, all tables or none. */
export function dataAddCommand({ terminal, currentFolder }: CommandContext, dialogue: Dialogue): Command {
  const command = new Command("add")
    .summary("add a year's figures")
    .description(
      "Adds a year to each table for which figures are given. Numbers may be written as Indonesian publications do (412.708 and 2,59) or plainly (412708 and 2.59); what has two readings is refused. On a terminal, figures that are left out are asked for. Nothing is written unless the whole package is right with it.",
    )
    .addHelpText(
      "after",
      `
Example:
  npx serapan data add data/kota-kupang --year 2017 --population 412.708 --growth-reported 2,59 \\
    --unemployment 9,31 --units 1.987 --workers 9.811`,
    )
    .argument("<folder>", "folder of the data package")
    .option("--year <year>", "the year to add");
  for (const option of options)
    command.addOption(
      new Option(`--${option} <figure>`, wordsIn("en").study.columns[yearFigures[option].column].question),
    );
  return command
    .option("--publisher <name>", "who published these figures, if not the table's own publisher")
    .action(async (folder: string, given: Typed) => {
      const path = chosenDataFolder(folder, currentFolder);
      const { addYearTo } = require("./data-add") as typeof import("./data-add");
      await addYearTo(path, shownPath(path, currentFolder), given, dialogue, terminal);
    });
}
