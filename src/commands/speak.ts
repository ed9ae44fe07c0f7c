import { type Argument, type Command, InvalidArgumentError, type Option } from "commander";
import type { Words } from "../core/words/language";
import type { Terminal } from "./terminal";

type UsageWords = Words["commands"]["usage"];

/** Lets a command, its help and its complaints speak through the terminal, in its language. */
export function speakThrough(command: Command, { words, print, complain, columns }: Terminal): void {
  const { usage } = words.commands;
  const complainOf = command.error.bind(command);
  command.error = (message, options) => complainOf(sayComplaint(message, usage), options);
  for (const option of command.options) if (option.required) refuseEmpty(option, usage);
  for (const argument of command.registeredArguments) refuseEmpty(argument, usage);
  command
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .helpOption("-h, --help", usage.help)
    .configureHelp({
      styleTitle: (title) => titleOf(title, usage),
      styleUsage: (text) => placeholdersIn(text, usage),
      styleSubcommandTerm: (text) => placeholdersIn(text, usage),
      optionDescription: (option) => describeOption(option, usage),
    })
    .configureOutput({
      writeOut: (text) => print(text.trimEnd()),
      writeErr: (text) => complain(text.trimEnd()),
      getOutHelpWidth: () => columns,
      outputError: (text, write) =>
        write(`${text.trimEnd()}\n${usage.see({ help: `npx serapan ${namesOf(command)}--help` })}`),
    });
}

/** An empty value is a slip, of a variable that is not set for one; a path of it would be the folder one is in. */
function refuseEmpty(given: Argument | Option, usage: UsageWords): void {
  const read = given.parseArg;
  given.parseArg = <Value>(text: string, earlier: Value): Value => {
    if (text.trim() === "") throw new InvalidArgumentError(usage.filled);
    if (read !== undefined) return read.call(given, text, earlier) as Value;
    // What commander does by itself where there is no reader: it gathers the values of `<file...>`.
    return (given.variadic ? [...((earlier as readonly string[] | undefined) ?? []), text] : text) as Value;
  };
}

/** The command's words, of which the program's own name is none. */
function namesOf(command: Command): string {
  return command.parent === null ? "" : `${namesOf(command.parent)}${command.name()} `;
}

const titleOf = (title: string, { titles }: UsageWords): string =>
  titles[title.slice(0, -1).toLowerCase() as keyof UsageWords["titles"]];

const placeholdersIn = (text: string, { someOptions, aCommand }: UsageWords): string =>
  text.replace("[options]", someOptions).replace("[command]", aCommand);

function describeOption({ description, argChoices, defaultValue }: Option, usage: UsageWords): string {
  const quoted = (value: unknown): string => JSON.stringify(value);
  const notes = [
    ...(argChoices === undefined ? [] : [usage.choices({ choices: argChoices.map(quoted).join(", ") })]),
    ...(typeof defaultValue === "string" ? [usage.default({ value: quoted(defaultValue) })] : []),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join(", ")})`;
}

/** What commander complains of, by the shape of its message, with how it is said. */
const complaints: readonly [RegExp, (parts: readonly string[], usage: UsageWords) => string][] = [
  [/^error: unknown option '(.*?)'/, ([given = ""], usage) => usage.unknownOption({ given })],
  [/^error: unknown command '(.*?)'/, ([given = ""], usage) => usage.unknownCommand({ given })],
  [/^error: missing required argument '(.*)'$/, ([name = ""], usage) => usage.missingArgument({ name })],
  [/^error: option '(.*)' argument missing$/, ([option = ""], usage) => usage.missingValue({ option })],
  [
    /^error: required option '(.*)' not specified$/,
    ([option = ""], usage) => usage.missingOption({ option }),
  ],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    ([command = "", expected, given], usage) =>
      usage.tooMany({ command, expected: Number(expected), given: Number(given) }),
  ],
  [
    /^error: option '(.*?)' argument '(.*)' is invalid\. (?:Allowed choices are (.*)\.|(.*))$/s,
    ([option = "", given = "", choices, rule = ""], usage) =>
      usage.invalidValue({
        option,
        given,
        rule: choices === undefined ? rule : usage.allowed({ choices }),
      }),
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    ([given = "", name = "", rule = ""], usage) => usage.invalidArgument({ name, given, rule }),
  ],
];

/** commander has its sentences in English only: its parts are taken out and said in the terminal's language. */
function sayComplaint(message: string, usage: UsageWords): string {
  for (const [shape, say] of complaints) {
    const found = shape.exec(message);
    if (found !== null) {
      const [, similar] = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(message) ?? [];
      const said = say(found.slice(1), usage);
      return similar === undefined ? said : `${said}\n${usage.similar({ names: similar.split(", ") })}`;
    }
  }
  return message;
}
