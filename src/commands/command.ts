import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Words } from "../core/words/language";
import { projectFolder } from "../paths";
import type { Terminal } from "./terminal";

/** Where a command is run and what it speaks to. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The folder that relative paths of the command line start from. */
  readonly currentFolder: string;
}

/**
 * A command of the program. It loads what it needs only when it is run, so that the others start fast; it
 * throws where it fails, and `runProgram` says what the user is told.
 */
export type CreateCommand = (context: CommandContext) => Command;

/** `--data`, of every command that reads a data package. */
export const dataOption = ({ commands }: Words): Option =>
  new Option(`--data <${commands.values.folder}>`, commands.dataOption);

/** `--out`, of every command that makes one report. */
export const outOption = ({ commands }: Words): Option =>
  new Option(`--out <${commands.values.folder}>`, commands.outOption);

/** The folder that `--out` names. */
export const chosenOutput = (option: string | undefined, currentFolder: string): string =>
  option === undefined ? join(projectFolder, "report") : resolve(currentFolder, option);
