import { AsyncLocalStorage } from "node:async_hooks";
import type { Converter, Diagnostic } from "tslab/dist/converter";
import { createExecutor } from "tslab/dist/executor";
import { JupyterHandlerImpl } from "tslab/dist/jupyter";
import { recallPictures } from "../notebook/pictures/kept-pictures";
import { withStillPicture } from "../notebook/pictures/raw-chart";
import { CellOutputs, type DisplayData } from "./cell-outputs";
import type { ConversionMemory } from "./conversions";
import { type ConversionPlace, createConverters } from "./converters";
import {
  CellRefusal,
  type ConvertedCell,
  cellScriptName,
  describeDiagnostics,
  errorPositions,
  happeningOf,
} from "./describe-fault";
import type { Fault, FaultKind, KernelCell, KernelNotebook, RanNotebook } from "./protocol";
import { settle, settleTurn } from "./settle";
import { convertWithStandIns } from "./stand-in-texts";
import { createWatch } from "./watch/watch";

/** A notebook that is being run. */
interface OpenNotebook {
  readonly notebook: KernelNotebook;
  readonly place: ConversionPlace;
  readonly handler: JupyterHandlerImpl;
  /** By cell number, for finding lines. */
  readonly converted: Map<number, ConvertedCell>;
  readonly ran: { cell: KernelCell; executionCount: number; outputs: CellOutputs }[];
  /** The cell that runs or ran last. */
  current?: KernelCell;
  diagnostics: readonly Diagnostic[];
  thrown?: unknown;
}

interface Running {
  readonly opened: OpenNotebook;
  readonly cell: KernelCell;
}

export interface Engine {
  open(notebook: KernelNotebook): void;
  execute(index: number): Promise<void>;
  finish(): Promise<RanNotebook>;
  /** Turns an error that reached the process into the fault of the cell that left it. */
  fail(kind: FaultKind, error: unknown): void;
}

/**
 * Runs notebooks, one after the other, by the code that tslab's own server drives for Jupyter: a new handler
 * and executor a notebook, one converter for all, asked only for cells that the memory does not know.
 *
 * @param report is told why a notebook failed, as soon as that is known
 */
export function createEngine(memory: ConversionMemory, report: (fault: Fault) => void): Engine {
  const running = new AsyncLocalStorage<Running>();
  const placeOf = createConverters();
  let latest: OpenNotebook | undefined;
  const watch = createWatch(() => (running.getStore()?.cell ?? latest?.current)?.number);

  function fail(kind: FaultKind, error: unknown, diagnostics: readonly Diagnostic[] = []): void {
    const opened = running.getStore()?.opened ?? latest;
    const cell = running.getStore()?.cell ?? latest?.current;
    if (!opened || !cell) {
      throw error;
    }
    report({
      kind,
      notebook: opened.notebook.path,
      cell: cell.number,
      positions: errorPositions(error, opened.converted),
      happening: happeningOf(error),
      diagnostics: describeDiagnostics(diagnostics),
    });
  }

  function open(notebook: KernelNotebook): void {
    process.chdir(notebook.folder);
    recallPictures(notebook.drawn);
    const converter = {
      convert: (declarations: string, source: string) => convert(opened, declarations, source),
    };
    const executor = createExecutor(
      notebook.folder,
      converterSet(converter, () => opened.place.converter()),
      {
        log: console.log,
        error: (...said: unknown[]) => {
          opened.thrown = said[0];
        },
      },
    );
    const execute = (source: string) =>
      executor.execute(source).catch((error: unknown) => {
        opened.thrown = error;
        return false;
      });
    const opened: OpenNotebook = {
      notebook,
      place: placeOf(notebook),
      handler: new JupyterHandlerImpl({ ...executor, execute }, false),
      converted: new Map(),
      ran: [],
      diagnostics: [],
    };
    latest = opened;
    watch.begin(notebook.dataFolder);
  }

  function convert(opened: OpenNotebook, declarations: string, source: string) {
    const { key, converter } = opened.place;
    const result = watch.lookAway(() =>
      key === undefined
        ? converter().convert(declarations, source)
        : // A cell for which stand-ins would not do is kept as it stands.
          (memory.recall(declarations, source, key) ??
          convertWithStandIns(source, (cell) => memory.convert(declarations, cell, key, converter))),
    );
    opened.diagnostics = result.diagnostics;
    if (key === undefined || result.sideOutputs?.length) {
      watch.saw("modules", result.sideOutputs?.[0]?.path ?? opened.notebook.folder);
    }
    if (!result.output || !opened.current) {
      return result;
    }
    const { number } = opened.current;
    opened.converted.set(number, { source, output: result.output, awaits: result.hasToplevelAwait === true });
    return { ...result, output: `${result.output}\n//# sourceURL=${cellScriptName(number)}` };
  }

  async function execute(index: number): Promise<void> {
    const opened = latest;
    const cell = opened?.notebook.cells[index];
    if (!opened || !cell) {
      throw new RangeError(`no cell ${index} in the open notebook`);
    }
    opened.current = cell;
    opened.diagnostics = [];
    opened.thrown = undefined;
    const outputs = new CellOutputs((offence) =>
      running.run({ opened, cell }, fail, "output", new CellRefusal(offence)),
    );
    const request = { code: cell.source } as Parameters<JupyterHandlerImpl["handleExecute"]>[0];
    await running.run({ opened, cell }, async () => {
      const reply = await opened.handler.handleExecute(
        request,
        (name, text) => outputs.print(name === "stderr" ? "stderr" : "stdout", text),
        (message, update) => outputs.show(withPicture(message as DisplayData), update),
      );
      opened.ran.push({ cell, executionCount: reply.execution_count ?? 0, outputs });
      if (reply.status !== "ok") {
        fail(opened.diagnostics.length > 0 ? "types" : "thrown", opened.thrown, opened.diagnostics);
      }
    });
    await settleTurn();
  }

  async function finish(): Promise<RanNotebook> {
    await settle();
    const sight = watch.end();
    const cells = (latest?.ran ?? []).map(({ cell, executionCount, outputs }) => {
      const { output, awaits } = latest?.converted.get(cell.number) ?? { awaits: true };
      return {
        number: cell.number,
        executionCount,
        outputs: outputs.collect(),
        ...(output === undefined || awaits ? {} : { code: output }),
      };
    });
    return { cells, ...(sight && { sight }) };
  }

  return { open, execute, finish, fail };
}

const withPicture = (message: DisplayData): DisplayData => ({
  ...message,
  data: withStillPicture(message.data),
});

/** The set that tslab's executor asks: conversion goes through the memory, all else to the converter itself. */
function converterSet(remembering: Pick<Converter, "convert">, converter: () => Converter) {
  const node: Converter = {
    convert: remembering.convert,
    inspect: (declarations, source, position) => converter().inspect(declarations, source, position),
    complete: (declarations, source, position) => converter().complete(declarations, source, position),
    addModule: (name, content, metadata) => converter().addModule(name, content, metadata),
    close: () => {},
  };
  return {
    node,
    get browser(): Converter {
      throw new CellRefusal({ what: "browser" });
    },
    close: () => {},
  };
}
