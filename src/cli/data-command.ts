import { Command } from "commander";
import type { CommandContext, CreateCommand } from "./command";
import { dataAddCommand } from "./data-add-command";
import { dataImportCommand } from "./data-import-command";
import { dataNewCommand } from "./data-new-command";
import { type Dialogue, terminalDialogue } from "./dialogue";

/** `serapan data new|add|import`: begins a region's data package and brings figures into it. */
export const dataCommand: CreateCommand = (context) => createDataCommand(context, terminalDialogue);

/** @param dialogue whom the commands ask; a test answers for itself */
export function createDataCommand(context: CommandContext, dialogue: Dialogue): Command {
  return new Command("data")
    .summary("begin a region's data, add a year, or bring in a published file")
    .description(
      "Begins a region's data package and brings figures into it, checked before anything is written.",
    )
    .helpCommand(false)
    .addCommand(dataNewCommand(context))
    .addCommand(dataAddCommand(context, dialogue))
    .addCommand(dataImportCommand(context, dialogue));
}
