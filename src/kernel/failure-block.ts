import { Refusal } from "../core/words/refusal";
import { type Cell, joinLines, type Notebook } from "./format";
import type { KernelEnd } from "./kernel-process";
import type { NotebookRefusal } from "./notebook-place";
import type { Fault, FaultKind } from "./protocol";

/** A notebook as it was run: its name for messages, and its cells. */
export interface FailedNotebook {
  readonly path: string;
  readonly notebook: Notebook;
}

const REMEDIES: Partial<Record<FaultKind, string>> = {
  rejected:
    "Nothing waited for this promise. Write `await` before the call that makes it, or handle its rejection.",
  uncaught:
    "It was thrown in a timer or callback that the cell left behind. Await its work in the cell, or handle the error there.",
  exit: "A cell ends with its last line: take the call of process.exit out.",
  output: "Show less: a summary, or the first rows.",
};

/** The error for a cell at fault: place, source lines, what happened, remedy. */
export function faultError(failed: FailedNotebook, fault: Fault): NotebookRefusal {
  const cell = failed.notebook.cells[fault.cell - 1];
  if (fault.kind === "types" && cell) {
    const count = fault.diagnostics.length;
    const blocks = fault.diagnostics.map(
      (each) =>
        `${markedLine(cell, each.line, each.column, each.length)}\n  ${each.line}:${each.column} ${indent(each.text)} (TS${each.code})`,
    );
    const said = `TypeScript finds ${count === 1 ? "an error" : `${count} errors`}, so the cell was not run`;
    const remedy = moduleRemedy(fault.diagnostics.map((each) => each.text).join("\n"));
    return error(failed, fault.cell, fault.diagnostics[0]?.line, said, [...blocks, ...remedy]);
  }
  const [inner] = fault.positions;
  const own = fault.positions.find((position) => position.cell === fault.cell);
  const parts = fault.positions.length === 0 ? [] : positionLines(failed, fault);
  const known = REMEDIES[fault.kind];
  const remedy = known === undefined ? moduleRemedy(fault.message) : [known];
  return error(
    failed,
    fault.cell,
    (own ?? inner)?.line,
    indent(fault.message),
    [...parts, ...remedy],
    own === undefined,
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
      return error(failed, undefined, undefined, "the process that runs the cells does not answer", [
        "Try again when the machine is less busy.",
      ]);
    case "time":
      return error(
        failed,
        cell,
        undefined,
        `the cell ran longer than ${limits.timeoutSeconds} s and was stopped`,
        ["Make it shorter, or allow more with --timeout SECONDS."],
      );
    case "memory":
      return error(
        failed,
        cell,
        undefined,
        `the cell took more than ${limits.memoryMegabytes} MB of memory`,
        ["Keep less at once: a loop may be filling a list without end."],
      );
    case "aborted":
      return error(failed, cell, undefined, "the run was interrupted", []);
    case "died":
      return error(failed, cell, undefined, `the process that ran the cell ${end.how}`, [
        ...(end.said.trim() ? [end.said.trim()] : []),
        ...(end.how.endsWith("SIGKILL")
          ? ["If the cell does not end the process itself, the system may have, for want of memory."]
          : []),
      ]);
  }
}

function error(
  failed: FailedNotebook,
  number: number | undefined,
  line: number | undefined,
  said: string,
  parts: readonly string[],
  elsewhere = false,
): NotebookRefusal {
  const cell = number === undefined ? undefined : failed.notebook.cells[number - 1];
  const cellWords = cell ? `, cell ${number} (${cell.id})` : "";
  const lineWords = line === undefined || elsewhere ? "" : `, line ${line}`;
  return new Refusal("notebook", [`${failed.path}${cellWords}${lineWords}: ${said}`, ...parts].join("\n\n"), {
    notebook: failed.path,
    ...(cell && number !== undefined && { cell: number, cellId: cell.id }),
    ...(line !== undefined && !elsewhere && { line }),
  });
}

/** The source of the innermost place, then where it was called from, where that is another cell. */
function positionLines(failed: FailedNotebook, { cell: own, positions }: Fault): string[] {
  const places = positions.filter(
    (position, index) => index === 0 || position.cell !== positions[index - 1]?.cell,
  );
  const named = places.length > 1 || places[0]?.cell !== own;
  return places.map((position, index) => {
    const cell = failed.notebook.cells[position.cell - 1];
    const shown = cell ? markedLine(cell, position.line, position.column, 1) : "";
    const relation = index === 0 ? "in" : "called from";
    return named ? `${relation} cell ${position.cell} (${cell?.id}):\n${shown}` : shown;
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

function moduleRemedy(message: string): string[] {
  return message.includes("Cannot find module")
    ? ['Run "npm ci" in the project\'s folder, which installs and builds what the notebooks import.']
    : [];
}

function indent(text: string): string {
  return text.replace(/\n/g, "\n  ");
}
