import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { describeError, isRefusal } from "../core/words/refusal";
import { projectFolder } from "../paths";
import { batchCommand } from "./batch-command";
import { checkCommand } from "./check-command";
import type { CommandContext, CreateCommand } from "./command";
import { compareCommand } from "./compare-command";
import { dataCommand } from "./data-command";
import { devCommand } from "./dev-command";
import { kernelCommand } from "./kernel-command";
import { labCommand } from "./lab-command";
import { refreshCommand } from "./refresh-command";
import { reportCommand } from "./report-command";
import { speakThrough } from "./speak";
import { createTerminal, isDebugging } from "./terminal";
import { verifyCommand } from "./verify-command";
import { wordCommentsCommand } from "./word-comments-command";

const commands: readonly CreateCommand[] = [
  reportCommand,
  checkCommand,
  compareCommand,
  dataCommand,
  batchCommand,
  verifyCommand,
  refreshCommand,
  labCommand,
  kernelCommand,
  devCommand,
  wordCommentsCommand,
];

/** Exit codes of every command. */
const exitCodes = { done: 0, wrongInput: 1, wrongUsage: 2 } as const;

/**
 * Runs one command line.
 *
 * @param words the words behind the program's name
 * @returns the exit code
 */
export async function runProgram(words: readonly string[]): Promise<number> {
  const terminal = createTerminal(process.stdout, process.stderr, process.env);
  try {
    await createProgram({ terminal, currentFolder: process.cwd() }).parseAsync(words, { from: "user" });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
    }
    terminal.complain(describeError(error, terminal.words, isDebugging(process.env)));
    return isRefusal(error, "usage") ? exitCodes.wrongUsage : exitCodes.wrongInput;
  } finally {
    terminal.endProgress();
  }
}

/** The program with all its commands. */
export function createProgram(context: CommandContext): Command {
  const { program: words } = context.terminal.words.commands;
  const program = new Command("serapan")
    .description(words.description)
    .helpCommand(false)
    .version(readVersion(), "-V, --version", context.terminal.words.commands.usage.version)
    .addHelpText("after", words.begin);
  for (const create of commands) {
    program.addCommand(create(context));
  }
  for (const command of withSubcommands(program)) {
    speakThrough(command, context.terminal);
  }
  return program;
}

const readVersion = (): string =>
  JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")).version;

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];
