import { createColors } from "picocolors";
import { showText } from "../core/study/show-value";
import { type Language, languages, type Words, wordsIn } from "../core/words/language";

/** Where a command writes: a process' stream, or a test's. */
export interface TerminalStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the commands say, where, and in which language. */
export interface Terminal {
  readonly language: Language;
  readonly words: Words;
  /** A line of the result, on stdout. */
  print(text: string): void;
  /** A block on stderr: what is wrong, or what is waited for. */
  complain(text: string): void;
  /**
   * How far the work is: on a terminal one line that is drawn anew, else a line for each step, once.
   * @param detail what changes too often for a line of its own
   * @param bar stands before the step on the line that is drawn anew
   */
  progress(step: string, detail?: string, bar?: string): void;
  /** Takes the progress line away. */
  endProgress(): void;
  /** For what goes to stdout; plain where that is no terminal, and with NO_COLOR. */
  readonly colors: ReturnType<typeof createColors>;
  /** Characters in a line of stdout. */
  readonly columns: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that a terminal speaks: what SERAPAN_LANG names, else that of the system's locale, else English.
 *
 * @param systemLocale the locale where the environment names none, as on Windows
 * @example languageOf({ LANG: "id_ID.UTF-8" }) // => "id"
 */
export function languageOf(
  environment: Environment,
  systemLocale = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const { SERAPAN_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = (locale: string | undefined) =>
    languages.find((language) => locale?.toLowerCase().split(/[-_.@]/)[0] === language);
  return named(SERAPAN_LANG) ?? named(LC_ALL || LC_MESSAGES || LANG || systemLocale) ?? "en";
}

/** Whether the user asks where an error was thrown. */
export const isDebugging = ({ SERAPAN_DEBUG }: Environment): boolean => Boolean(SERAPAN_DEBUG);

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;

const ESCAPE = "\u001b";

/** A colour, as picocolors writes it. */
const colour = new RegExp(`(${ESCAPE}\\[\\d+m)`);

/** What may go to a terminal: of the names and values in a text every control character visible, colours as they are. */
const printable = (text: string): string =>
  text
    .split(colour)
    .map((part, index) => (index % 2 === 1 ? part : showText(part)))
    .join("");

/** A terminal on these streams. */
export function createTerminal(
  stdout: TerminalStream,
  stderr: TerminalStream,
  environment: Environment,
): Terminal {
  const language = languageOf(environment);
  const isPlain = Boolean(environment.NO_COLOR) || environment.TERM === "dumb";
  const redraws = stderr.isTTY === true && environment.TERM !== "dumb";
  const steps = new Set<string>();
  let isDrawn = false;

  function endProgress(): void {
    if (isDrawn) {
      stderr.write(`\r${ESCAPE}[2K`);
      isDrawn = false;
    }
  }

  return {
    language,
    words: wordsIn(language),
    colors: createColors(stdout.isTTY === true && !isPlain),
    columns: Math.min(stdout.columns ?? WIDEST, WIDEST),
    print(text) {
      endProgress();
      stdout.write(`${printable(text)}\n`);
    },
    complain(text) {
      endProgress();
      stderr.write(`${printable(text)}\n`);
    },
    progress(next, detail = "", bar = "") {
      if (redraws) {
        const line = printable(`${bar} ${[next, detail].filter(Boolean).join(", ")}`.trim());
        stderr.write(`\r${ESCAPE}[2K${line.slice(0, (stderr.columns ?? WIDEST) - 1)}`);
        isDrawn = true;
      } else if (!steps.has(next)) {
        stderr.write(`${printable(next)}\n`);
        steps.add(next);
      }
    },
    endProgress,
  };
}

/** A text in lines of at most that many characters, the following ones indented. */
export function wrapText(text: string, columns: number, indent: string): string {
  const lines = [""];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    const room = columns - (lines.length > 1 ? indent.length : 0);
    if (line !== "" && longer.length > room) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines.join(`\n${indent}`);
}
