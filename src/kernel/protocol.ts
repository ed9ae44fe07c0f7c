import type { DrawnChart } from "../notebook/pictures/kept-pictures";
import type { Output } from "./format";

/** A code cell as the kernel gets it. */
export interface KernelCell {
  /** Its number among all cells of the notebook, from 1. */
  readonly number: number;
  readonly id: string;
  readonly source: string;
}

/** A notebook as the kernel gets it. */
export interface KernelNotebook {
  /** The notebook's file, as messages name it. */
  readonly path: string;
  /** Absolute; the working directory of its cells, as Jupyter sets it. */
  readonly folder: string;
  /** The folder of the data package that it is run on; its files are hashed. */
  readonly dataFolder?: string | undefined;
  readonly cells: readonly KernelCell[];
  /** What the same program drew when it ran this notebook last. */
  readonly drawn: readonly DrawnChart[];
}

/** What the kernel is started with. */
export interface KernelSettings {
  /** Where conversions are kept between runs; absent: nowhere. */
  readonly conversions?: string;
  /** Whatever a conversion depends on besides the cells. */
  readonly environment: string;
  readonly memoryMegabytes: number;
}

/** What the parent asks: to run these notebooks, one after the other. */
export interface KernelRequest {
  readonly notebooks: readonly KernelNotebook[];
}

/** A cell after its run. */
export interface RanCell {
  readonly number: number;
  readonly executionCount: number;
  readonly outputs: readonly Output[];
  /** The JavaScript that the cell was converted to; absent where it awaits something, and so is no plain function. */
  readonly code?: string;
}

/** A part of the world outside, of which no hash tells. */
export type Outside = "files" | "modules" | "environment" | "process" | "network" | "clock" | "random";

/** What the cells of a notebook saw of the world outside. */
export interface Sight {
  readonly what: Outside;
  /** How it was asked for: `process.env.HOME`, `fs.readFileSync`, `./rates.js`. */
  readonly name: string;
  /** The number of the cell that asked; absent: none ran any more. */
  readonly cell?: number;
}

/** A notebook after its run. */
export interface RanNotebook {
  readonly cells: readonly RanCell[];
  /** The first that its cells saw of the world outside; absent where that was nothing. */
  readonly sight?: Sight;
}

/** A finding of TypeScript's, at line and column (from 1) of the cell. */
export interface Diagnostic {
  readonly code: number;
  readonly line: number;
  readonly column: number;
  /** How many characters of the line it concerns. */
  readonly length: number;
  readonly text: string;
}

/** A place in a cell, from 1. */
export interface CellPosition {
  readonly cell: number;
  readonly line: number;
  readonly column: number;
}

/**
 * How a cell failed: it threw, did not type-check, left a promise that was rejected, or a callback that threw,
 * called process.exit, or put out too much.
 */
export type FaultKind = "thrown" | "types" | "rejected" | "uncaught" | "exit" | "output";

/** What happened in a cell, for the program to say: the kernel itself has no words. */
export type Happening =
  /** An error with its causes and, of an aggregate, its parts. */
  | { readonly what: "error"; readonly said: string; readonly causes: readonly Happening[] }
  /** Something was thrown that is no error. */
  | { readonly what: "value"; readonly shown: string }
  | CellOffence;

/** What a cell did and must not do. */
export type CellOffence =
  | { readonly what: "exit"; readonly code: string }
  | { readonly what: "printed" | "showed"; readonly limit: number }
  | { readonly what: "browser" }
  | { readonly what: "question" };

/** Why a notebook did not run to its end. */
export interface Fault {
  readonly kind: FaultKind;
  readonly notebook: string;
  /** The cell at fault; for late errors, the one that left the timer or the promise. */
  readonly cell: number;
  /** The places in cells through which the error came, innermost first. */
  readonly positions: readonly CellPosition[];
  readonly happening: Happening;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the kernel does now. */
export interface KernelStep {
  /** The place of the notebook among those it was asked to run. */
  readonly notebook: number;
  /** The place of the cell that starts; absent: all have run, and what they left is waited for. */
  readonly cell?: number;
}

/** What the kernel says. A fault ends the run; it may come when another cell runs than the one at fault. */
export type KernelReply =
  | ({ readonly type: "step" } & KernelStep)
  | { readonly type: "ran"; readonly notebook: number; readonly ran: RanNotebook }
  | { readonly type: "done"; readonly conversions: ConversionCounts }
  | { readonly type: "fault"; readonly fault: Fault };

/** How many cells TypeScript converted, and how many were remembered. */
export interface ConversionCounts {
  readonly made: number;
  readonly remembered: number;
}

/** Written to standard error before the kernel is ended for its memory. */
export const MEMORY_MARK = "memory limit reached";
