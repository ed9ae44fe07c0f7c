import type { CellPlace } from "../../core/study/change-study";
import type { Living, LivingCells } from "../living/recompute";
import type { LanguageChoice } from "./language";
import { inflate, type Payload, runEmbedded } from "./payload";

/** What the page does for the living page: it is loaded only when a reader asks what would be. */
export interface LivingHost {
  readonly language: LanguageChoice;
  /** Draws the charts of the payload that the page has now. */
  redrawCharts(): Promise<void>;
  /** Takes numbers, tables and boxes that came new into service. */
  connect(): void;
  /** What the panel and the charts show from now on; null for the page's own. */
  setPayload(payload: Payload | null): void;
}

/** A figure as a reader typed it. */
export type TypedCell = CellPlace & { readonly typed: string };

/** A year that the tables lack, with the cells that it would have. */
export interface NewYear {
  readonly year: number;
  readonly cells: readonly (CellPlace & { readonly title: string })[];
}

/**
 * What a reader asks: a cell's figure as it was typed, those of a new year, another reading of a cell, or to leave a
 * year out.
 */
export type Question =
  | TypedCell
  | readonly TypedCell[]
  | (CellPlace & { readonly text: string })
  | { readonly without: number };

/** The living page once it is there. */
export interface LivingPage {
  /**
   * Shows what follows.
   *
   * @returns why it cannot be, in the language of the page; null where it is shown
   */
  ask(question: Question): string | null;
  /** The year behind the last that is shown, in the language of the page. */
  newYear(): NewYear;
}

declare global {
  interface Window {
    serapan_living?: { start(host: LivingHost, living: Living, cells: LivingCells): LivingPage };
    serapanCells?: LivingCells;
  }
}

/** The part of the address that carries what the reader asked. */
export const WHAT_IF = "what-if";

/** Whether this page can compute itself again. */
export const isLiving = (): boolean => document.getElementById("living-core") !== null;

/**
 * Lets a reader ask what would be if a published figure were another.
 *
 * @returns loads and starts the core of the page, once
 */
export function startWhatIf(host: LivingHost): () => Promise<LivingPage> {
  let loading: Promise<LivingPage> | undefined;
  const load = (): Promise<LivingPage> => {
    loading ??= loadLiving(host);
    return loading;
  };
  if (isLiving() && new URLSearchParams(location.search).has(WHAT_IF)) void load();
  return load;
}

async function loadLiving(host: LivingHost): Promise<LivingPage> {
  const [data] = await Promise.all([
    inflate("living-data"),
    runEmbedded("living-core"),
    runEmbedded("living-cells"),
  ]);
  const { serapan_living: core, serapanCells: cells } = window;
  if (core === undefined || cells === undefined) throw new Error("the page's core did not start");
  return core.start(host, JSON.parse(data) as Living, cells);
}
