import { Command, Option } from "commander";
import { columnsOf } from "../core/study/columns";
import { resourceNames } from "../core/study/study";
import { Refusal } from "../core/words/refusal";
import type { CommandContext } from "./command";
import type { ImportOptions } from "./data-import";
import type { Dialogue } from "./dialogue";

/** `serapan data import`: figures of a published file, shown beside what the package has, written after a yes. */
export function dataImportCommand(context: CommandContext, dialogue: Dialogue): Command {
  const { data, dataImport, values } = context.terminal.words.commands;
  return new Command("import")
    .summary(dataImport.summary)
    .description(dataImport.description)
    .addHelpText("after", dataImport.example)
    .argument(`<${values.file}...>`, dataImport.file)
    .requiredOption(`--into <${values.folder}>`, data.folder)
    .addOption(new Option(`--resource <${values.table}>`, dataImport.resource).choices(resourceNames))
    .option(`--column <${values.name}>`, dataImport.column)
    .option(`--region <${values.name}>`, dataImport.region)
    .option(`--sheet <${values.name}>`, dataImport.sheet)
    .addOption(new Option(`--decimal <${values.sign}>`, dataImport.decimal).choices(["comma", "point"]))
    .option("--all-regions", dataImport.allRegions)
    .option("--dry-run", dataImport.dryRun)
    .option("--yes", dataImport.yes)
    .action(async (paths: readonly string[], options: ImportOptions) => {
      const { resource: table, column } = options;
      const columns: readonly string[] = (table === undefined ? resourceNames : [table]).flatMap(columnsOf);
      if (column !== undefined && !columns.includes(column))
        throw new Refusal("usage", ({ commands }) =>
          commands.dataImport.noSuchColumn({ column, table: table ?? null, columns }),
        );
      if (options.allRegions === true) {
        const { importAllRegions }: typeof import("./data-import-all") = require("./data-import-all");
        return importAllRegions(paths, options, context, dialogue);
      }
      const { importFiles }: typeof import("./data-import") = require("./data-import");
      await importFiles(paths, options, context, dialogue);
    });
}
