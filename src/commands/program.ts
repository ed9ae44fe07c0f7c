import { Command, CommanderError } from "commander";
import { batchCommand } from "./batch-command";
import { checkCommand } from "./check-command";
import type { CommandContext, CreateCommand } from "./command";
import { compareCommand } from "./compare-command";
import { dataCommand } from "./data-command";
import { devCommand } from "./dev-command";
import { describeFailure, exitCodes } from "./failure";
import { kernelCommand } from "./kernel-command";
import { labCommand } from "./lab-command";
import { refreshCommand } from "./refresh-command";
import { reportCommand } from "./report-command";
import { createTerminal } from "./terminal";
import { verifyCommand } from "./verify-command";

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
];

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
    const { message, code } = describeFailure(error);
    terminal.complain(message);
    return code;
  } finally {
    terminal.endProgress();
  }
}

/** The program with all its commands. */
export function createProgram(context: CommandContext): Command {
  const program = new Command("serapan")
    .description(
      "Makes the report on small industry and employment from a region's data: checked, computed, in one HTML file.",
    )
    .helpCommand(false)
    .addHelpText(
      "after",
      `
Begin with:
  npx serapan report        make the report from data/kota-kupang; then open report/index.html
  npx serapan check         look at the data only
  npx serapan report --help what a command can do`,
    );
  for (const create of commands) {
    program.addCommand(create(context));
  }
  for (const command of [program, ...program.commands.flatMap(withSubcommands)]) {
    configure(command, context);
  }
  return program;
}

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

function configure(command: Command, { terminal }: CommandContext): void {
  command
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
      getOutHelpWidth: () => terminal.columns,
      outputError: (text, write) => write(`${text.trimEnd()}\nSee: npx serapan ${helpOf(command)}--help`),
    });
}

/** The command's words, of which the program's own name is none. */
function helpOf(command: Command): string {
  return command.parent === null ? "" : `${helpOf(command.parent)}${command.name()} `;
}
