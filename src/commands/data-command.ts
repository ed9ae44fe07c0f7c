import { Command } from "commander";
import type { CreateCommand } from "./command";
import { dataAddCommand } from "./data-add-command";
import { dataImportCommand } from "./data-import-command";
import { dataNewCommand } from "./data-new-command";
import { terminalDialogue } from "./dialogue";

/** `serapan data new|add|import`: begins a region's data package and brings figures into it. */
export const dataCommand: CreateCommand = (context) =>
  new Command("data")
    .summary("begin a region's data, add a year, or bring in a published file")
    .description(
      "Begins a region's data package and brings figures into it, checked before anything is written.",
    )
    .helpCommand(false)
    .addCommand(dataNewCommand(context))
    .addCommand(dataAddCommand(context, terminalDialogue))
    .addCommand(dataImportCommand(context, terminalDialogue));
