import { Command, Option } from "commander";
import { columnsOf } from "../core/study/columns";
import { resourceNames } from "../core/study/study";
import { Refusal } from "../core/words/refusal";
import type { CommandContext } from "./command";
import type { ImportOptions } from "./data-import";
import type { Dialogue } from "./dialogue";

/** `serapan data import`: figures of a published file, shown beside what the package has, written after a yes. */
export function dataImportCommand(context: CommandContext, dialogue: Dialogue): Command {
  return new Command("import")
    .summary("bring in the figures of a BPS or ministry file")
    .description(
      "Reads a file as BPS or the ministry's office publishes it (XLSX, XLS, CSV, an HTML table named .xls, or the JSON of BPS' WebAPI), finds the region's figures, and shows each beside the file's own cell and what the package has. Writes only after a yes. Marks of provisional figures become remarks; nothing is guessed.",
    )
    .addHelpText(
      "after",
      `
Example:
  npx serapan data import unduhan.xlsx --into data/kota-kupang --resource population`,
    )
    .argument("<file>", "the published file")
    .requiredOption("--into <folder>", "folder of the data package")
    .addOption(
      new Option("--resource <table>", "the table to bring them into")
        .choices(resourceNames)
        .makeOptionMandatory(),
    )
    .option("--column <name>", "only this column of the table (default: every one that the file has)")
    .option("--region <name>", "the region's name or BPS code in the file (default: the package's region)")
    .option("--sheet <name>", "the sheet of the workbook (default: the one that has the figures)")
    .addOption(
      new Option("--decimal <sign>", "the decimal sign, where the numbers leave it open").choices([
        "comma",
        "point",
      ]),
    )
    .option("--dry-run", "show what would be written, and write nothing")
    .option("--yes", "write without asking")
    .action(async (file: string, options: ImportOptions) => {
      const columns: readonly string[] = columnsOf(options.resource);
      if (options.column !== undefined && !columns.includes(options.column))
        throw new Refusal(
          "usage",
          `--column ${options.column}: ${options.resource} has ${columns.join(" and ")}`,
        );
      const { importFile } = require("./data-import") as typeof import("./data-import");
      await importFile(file, options, context, dialogue);
    });
}
