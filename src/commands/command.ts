import type { Command } from "commander";
import type { Terminal } from "./terminal";

/** Where a command is run and what it speaks to. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The folder that relative paths of the command line start from. */
  readonly currentFolder: string;
}

/**
 * A command of the program. It loads what it needs only when it is run, so that the others start fast; it
 * throws where it fails, and `describeFailure` says what the user is told.
 */
export type CreateCommand = (context: CommandContext) => Command;

/** The help of `--data`. */
export const dataOptionHelp = "folder of the data package (default: data/kota-kupang)";
