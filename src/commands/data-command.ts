import { Command } from "commander";
import type { CreateCommand } from "./command";
import { dataAddCommand } from "./data-add-command";
import { dataFetchCommand } from "./data-fetch-command";
import { dataImportCommand } from "./data-import-command";
import { dataNewCommand } from "./data-new-command";
import { terminalDialogue } from "./dialogue";

/** `serapan data new|add|import|fetch`: begins a region's data package and brings figures into it. */
export const dataCommand: CreateCommand = (context) => {
  const { data } = context.terminal.words.commands;
  return new Command("data")
    .summary(data.summary)
    .description(data.description)
    .helpCommand(false)
    .addCommand(dataNewCommand(context, terminalDialogue))
    .addCommand(dataAddCommand(context, terminalDialogue))
    .addCommand(dataImportCommand(context, terminalDialogue))
    .addCommand(dataFetchCommand(context, terminalDialogue));
};
