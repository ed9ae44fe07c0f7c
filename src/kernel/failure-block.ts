import type { Say, Words } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { type Cell, joinLines, type Notebook } from "./format";
import type { KernelEnd } from "./kernel-process";
import type { NotebookRefusal } from "./notebook-place";
import type { Fault, Happening } from "./protocol";

/** A notebook as it was run: its name for messages, and its cells. */
export interface FailedNotebook {
  readonly path: string;
  readonly notebook: Notebook;
}

/** What a block says below its first line: the source, and what to do. */
type Parts = (words: Words) => readonly string[];

/** The error for a cell at fault: place, source lines, what happened, remedy. */
export function faultError(failed: FailedNotebook, fault: Fault): NotebookRefusal {
  const { kind, cell, diagnostics, positions, happening } = fault;
  const source = failed.notebook.cells[cell - 1];
  if (kind === "types" && source) {
    return refusal(
      { failed, cell, line: diagnostics[0]?.line },
      ({ kernel }) => kernel.typeErrors({ count: diagnostics.length }),
      (words) => [
        ...diagnostics.map(
          ({ line, column, length, text, code }) =>
            `${markedLine(source, line, column, length)}\n  ${line}:${column} ${indent(text)} (TS${code})`,
        ),
        ...moduleRemedy(diagnostics.map(({ text }) => text).join("\n"), words),
      ],
    );
  }
  const own = positions.find((position) => position.cell === cell);
  return refusal(
    { failed, cell, line: own?.line },
    (words) => indent(describeHappening(happening, words)),
    (words) => {
      const { kernel } = words;
      const known = kind === "thrown" || kind === "types" ? undefined : kernel.remedies[kind];
      return [
        ...(positions.length === 0 ? [] : positionLines(failed, fault, words)),
        ...(known === undefined ? moduleRemedy(describeHappening(happening, words), words) : [known]),
      ];
    },
  );
}

/** The error for a kernel that ended while a cell ran. */
export function endError(
  failed: FailedNotebook,
  cell: number | undefined,
  end: KernelEnd,
  limits: { readonly timeoutSeconds: number; readonly memoryMegabytes: number },
): NotebookRefusal {
  switch (end.reason) {
    case "start":
      return refusal(
        { failed },
        ({ kernel }) => kernel.noAnswer,
        ({ kernel }) => [kernel.remedies.start],
      );
    case "time":
      return refusal(
        { failed, cell },
        ({ kernel }) => kernel.tookTooLong({ seconds: limits.timeoutSeconds }),
        ({ kernel }) => [kernel.remedies.time],
      );
    case "memory":
      return refusal(
        { failed, cell },
        ({ kernel }) => kernel.tookTooMuch({ megabytes: limits.memoryMegabytes }),
        ({ kernel }) => [kernel.remedies.memory],
      );
    case "aborted":
      return refusal({ failed, cell }, ({ kernel }) => kernel.interrupted);
    case "died":
      return refusal(
        { failed, cell },
        ({ kernel }) => describeDeath(end, kernel),
        ({ kernel }) => [
          ...(end.said.trim() ? [end.said.trim()] : []),
          ...(end.signal === "SIGKILL" ? [kernel.remedies.killed] : []),
        ],
      );
  }
}

function describeDeath(
  { signal, code }: Extract<KernelEnd, { reason: "died" }>,
  kernel: Words["kernel"],
): string {
  if (signal !== undefined) {
    return kernel.endedBy({ signal });
  }
  return code === undefined ? kernel.notStarted : kernel.endedWith({ code });
}

/** `RangeError: year 2031 is not in the data`, with its causes below it. */
function describeHappening(happening: Happening, words: Words): string {
  const { kernel } = words;
  switch (happening.what) {
    case "error": {
      const causes = happening.causes.map((cause) => describeHappening(cause, words));
      return [happening.said, ...causes.map((cause) => `  ${kernel.because({ cause })}`)].join("\n");
    }
    case "value":
      return kernel.thrownValue(happening);
    case "exit":
      return kernel.exitCalled(happening);
    case "printed":
      return kernel.printedTooMuch({ characters: happening.limit });
    case "showed":
      return kernel.showedTooMuch({ characters: happening.limit });
    case "browser":
      return kernel.needsBrowser;
    case "question":
      return kernel.asksQuestion;
  }
}

/** A block: the place with what is wrong there, then the parts, a blank line between. */
function refusal(
  {
    failed: { path, notebook },
    cell: number,
    line,
  }: {
    readonly failed: FailedNotebook;
    readonly cell?: number | undefined;
    readonly line?: number | undefined;
  },
  said: Say,
  parts: Parts = () => [],
): NotebookRefusal {
  const cell = number === undefined ? undefined : notebook.cells[number - 1];
  return new Refusal(
    "notebook",
    (words) => {
      const place = [
        path,
        ...(cell && number !== undefined ? [words.kernel.cell({ number, id: cell.id })] : []),
        ...(line === undefined ? [] : [words.kernel.line({ line })]),
      ];
      return [`${place.join(", ")}: ${said(words)}`, ...parts(words)].join("\n\n");
    },
    {
      notebook: path,
      ...(cell && number !== undefined && { cell: number, cellId: cell.id }),
      ...(line !== undefined && { line }),
    },
  );
}

/** The source of the innermost place, then where it was called from, where that is another cell. */
function positionLines(failed: FailedNotebook, { cell: own, positions }: Fault, { kernel }: Words): string[] {
  const places = positions.filter(
    (position, index) => index === 0 || position.cell !== positions[index - 1]?.cell,
  );
  const named = places.length > 1 || places[0]?.cell !== own;
  return places.map((position, index) => {
    const source = failed.notebook.cells[position.cell - 1];
    const shown = source ? markedLine(source, position.line, position.column, 1) : "";
    const cell = kernel.cell({ number: position.cell, id: String(source?.id) });
    const relation = index === 0 ? kernel.inCell : kernel.calledFromCell;
    return named ? `${relation({ cell })}\n${shown}` : shown;
  });
}

/** A line of a cell with the one before it, and a mark below the place. */
function markedLine(cell: Cell, line: number, column: number, length: number): string {
  const lines = joinLines(cell.source).split("\n");
  const width = String(line).length;
  const before = line > 1 ? [`    ${String(line - 1).padStart(width)} | ${lines[line - 2] ?? ""}`] : [];
  const text = lines[line - 1] ?? "";
  const mark = "^".repeat(Math.max(1, Math.min(length, text.length - column + 1)));
  const lead = text.slice(0, column - 1).replace(/[^\t]/g, " ");
  return [...before, `  > ${line} | ${text}`, `    ${" ".repeat(width)} | ${lead}${mark}`].join("\n");
}

function moduleRemedy(message: string, { kernel }: Words): string[] {
  return message.includes("Cannot find module") ? [kernel.remedies.missingModule] : [];
}

function indent(text: string): string {
  return text.replace(/\n/g, "\n  ");
}
