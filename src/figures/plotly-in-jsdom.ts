import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import type { DOMWindow } from "jsdom";
import { textWidth } from "./text-width";

/** What of Plotly draws a static picture; both draw before they return. */
interface Plotly {
  readonly newPlot: (place: Element, data: unknown, layout: unknown, config: unknown) => Promise<unknown>;
  readonly purge: (place: Element) => void;
}

/** Plotly in a document of its own, which has no screen. */
export interface PlotlyInDocument {
  readonly plotly: Plotly;
  readonly document: Document;
  /** Makes the ids that Plotly draws begin anew: the same for every picture, so that none is kept in memory. */
  readonly restartIds: () => void;
}

let loaded: PlotlyInDocument | undefined;

/** Loads jsdom and Plotly at the first call, in about a second, and keeps them. */
export function plotlyInDocument(): PlotlyInDocument {
  loaded ??= load();
  return loaded;
}

function load(): PlotlyInDocument {
  const resolve = createRequire(__filename);
  const { JSDOM } = resolve("jsdom") as typeof import("jsdom");
  const dom = new JSDOM("<!doctype html><body></body>", { runScripts: "outside-only" });
  const { window } = dom;
  supplyMissing(window);
  const restartIds = replaceRandom(window);
  const path = resolve.resolve("plotly.js-dist-min/plotly.min.js");
  new Script(readFileSync(path, "utf8"), { filename: path }).runInContext(dom.getInternalVMContext());
  return { plotly: window.Plotly as unknown as Plotly, document: window.document, restartIds };
}

/**
 * Plotly draws random ids, and jsdom's selector engine keeps every element that was looked up by an id it had
 * not seen before. Numbers that repeat from picture to picture make both harmless.
 */
function replaceRandom(window: DOMWindow): () => void {
  let state = 0;
  const multiplier = 1_103_515_245;
  const modulus = 2 ** 31;
  Object.assign(window.eval("Math") as Math, {
    random: () => {
      state = (Math.imul(state, multiplier) + 12_345) & (modulus - 1);
      return state / modulus;
    },
  });
  return () => {
    state = 1;
  };
}

/** What Plotly asks of a browser and jsdom has not. */
function supplyMissing(window: DOMWindow): void {
  Object.assign(window, { TextDecoder, TextEncoder });
  Object.assign(window.URL, { createObjectURL: () => "" });
  Object.assign(window.HTMLCanvasElement.prototype, { getContext: () => null });
  Object.assign(window.SVGElement.prototype, {
    getBBox: boxOf,
    getBoundingClientRect: boxOf,
    getComputedTextLength: widthOf,
  });
}

/** Of the font size, for the usual sans-serif fonts. */
const ASCENT = 0.92;
const LINE_HEIGHT = 1.3;

const fontSizeOf = (element: Element): number =>
  Number.parseFloat((element as SVGElement).style?.fontSize) ||
  Number.parseFloat(element.getAttribute("font-size") ?? "") ||
  (element.parentElement === null ? 0 : fontSizeOf(element.parentElement));

const linesOf = (element: Element): readonly string[] => {
  const lines = element.querySelectorAll("tspan.line");
  return lines.length === 0
    ? [element.textContent ?? ""]
    : Array.from(lines, (line) => line.textContent ?? "");
};

function widthOf(this: Element): number {
  return Math.max(...linesOf(this).map((line) => textWidth(line, fontSizeOf(this))));
}

/** The box of a text whose baseline is at the origin; anything else has no extent. */
function boxOf(this: Element): Omit<DOMRect, "toJSON"> {
  const isText = this.localName === "text" || this.localName === "tspan";
  const fontSize = isText ? fontSizeOf(this) : 0;
  const lines = isText && this.textContent !== "" ? linesOf(this) : [];
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
  const height = lines.length * fontSize * LINE_HEIGHT;
  const anchor = this.getAttribute("text-anchor");
  const x = anchor === "middle" ? -width / 2 : anchor === "end" ? -width : 0;
  const y = -fontSize * ASCENT;
  return { x, y, width, height, left: x, right: x + width, top: y, bottom: y + height };
}
