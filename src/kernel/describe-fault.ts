import { inspect, types } from "node:util";
import type { Diagnostic as TslabDiagnostic } from "tslab/dist/converter";
import type { CellOffence, CellPosition, Diagnostic, Happening } from "./protocol";
import { alignPosition } from "./token-alignment";

/** A cell and what tslab made of it, for finding an error's line. */
export interface ConvertedCell {
  readonly source: string;
  readonly output: string;
  readonly awaits: boolean;
}

/** The script name under which a cell's code runs, and so appears in stacks. */
export function cellScriptName(number: number): string {
  return `notebook-cell-${number}`;
}

/** What tslab's executor writes before a cell's code, on its first line. */
const PREFIX = "(function(exports, require) { ";
const AWAITING_PREFIX = "(async function(exports, require) { ";

/** Thrown at a cell that did what it must not do. */
export class CellRefusal extends Error {
  override readonly name = "CellRefusal";

  constructor(readonly offence: CellOffence) {
    super(offence.what);
  }
}

/** What was thrown, its causes, and the parts of an aggregate, as data. */
export function happeningOf(thrown: unknown): Happening {
  if (thrown instanceof CellRefusal) {
    return thrown.offence;
  }
  if (!types.isNativeError(thrown)) {
    return { what: "value", shown: inspect(thrown, { depth: 2, breakLength: 100 }) };
  }
  const parts = thrown instanceof AggregateError ? thrown.errors : [];
  const causes = thrown.cause === undefined ? parts : [...parts, thrown.cause];
  return {
    what: "error",
    said: [thrown.name, thrown.message].filter(Boolean).join(": "),
    causes: causes.map(happeningOf),
  };
}

/** The places in cells that an error's stack names and that can be found in their source, innermost first. */
export function errorPositions(error: unknown, cells: ReadonlyMap<number, ConvertedCell>): CellPosition[] {
  if (!types.isNativeError(error)) {
    return [];
  }
  const positions: CellPosition[] = [];
  for (const [, cell, line, column] of (error.stack ?? "").matchAll(/notebook-cell-(\d+):(\d+):(\d+)/g)) {
    const converted = cells.get(Number(cell));
    if (converted) {
      const before = line === "1" ? (converted.awaits ? AWAITING_PREFIX : PREFIX).length : 0;
      const place = { line: Number(line), column: Number(column) - before };
      const found = alignPosition(converted.output, place, converted.source);
      if (found) {
        positions.push({ cell: Number(cell), ...found });
      }
    }
  }
  return positions;
}

/** TypeScript's findings; the links of a chain of reasons, which tslab reports one by one, become one text. */
export function describeDiagnostics(found: readonly TslabDiagnostic[]): Diagnostic[] {
  const described: Diagnostic[] = [];
  for (const each of found) {
    const line = each.start.line + 1;
    const column = each.start.character + 1;
    const last = described.at(-1);
    const text = each.fileName ? `${each.fileName}: ${each.messageText}` : each.messageText;
    if (last && last.line === line && last.column === column) {
      described[described.length - 1] = { ...last, text: `${last.text}\n${text}` };
    } else {
      const length = each.end.line === each.start.line ? each.end.character - each.start.character : 1;
      described.push({ code: each.code, line, column, length, text });
    }
  }
  return described;
}
