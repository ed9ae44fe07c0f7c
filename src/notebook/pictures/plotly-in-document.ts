import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { textWidth } from "../../core/content/figures/text-width";

/** What of Plotly draws a static picture; both draw before they return. */
interface Plotly {
  readonly newPlot: (place: Element, data: unknown, layout: unknown, config: unknown) => Promise<unknown>;
  readonly purge: (place: Element) => void;
}

/** Plotly in a document of its own, which has no screen. */
export interface PlotlyInDocument {
  readonly plotly: Plotly;
  readonly document: Document;
}

let loaded: PlotlyInDocument | undefined;

/** Loads linkedom and Plotly at the first call, in less than a second, and keeps them. */
export function plotlyInDocument(): PlotlyInDocument {
  loaded ??= load();
  return loaded;
}

function load(): PlotlyInDocument {
  const resolve = createRequire(__filename);
  const { parseHTML } = resolve("linkedom") as typeof import("linkedom");
  const dom = parseHTML("<!doctype html><html><head></head><body></body></html>");
  supplyMissing(dom);
  const window = windowOf(dom.document);
  const module = { exports: {} };
  // What the script finds by these names. All else of a browser is Node's own; what is Node's alone is not there.
  const names = {
    window,
    self: window,
    document: window.document,
    navigator: window.navigator,
    getComputedStyle: window.getComputedStyle,
    DOMParser: dom.DOMParser,
    Element: dom.Element,
    HTMLElement: dom.HTMLElement,
    SVGElement: dom.SVGElement,
    Node: dom.Node,
    module,
    process: undefined,
    Buffer: undefined,
    global: undefined,
    define: undefined,
  };
  const path = resolve.resolve("plotly.js-dist-min/plotly.min.js");
  const script = compileFunction(readFileSync(path, "utf8"), Object.keys(names), { filename: path });
  script(...Object.values(names));
  return { plotly: module.exports as Plotly, document: window.document };
}

/** What Plotly asks of a document and linkedom has not. */
function supplyMissing({ HTMLCanvasElement, SVGElement }: Window & typeof globalThis): void {
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
  Object.assign(SVGElement.prototype, {
    getBBox: boxOf,
    getBoundingClientRect: boxOf,
    getComputedTextLength: widthOf,
  });
  // In SVG a name keeps its case.
  Object.defineProperty(SVGElement.prototype, "nodeName", {
    configurable: true,
    get(this: SVGElement) {
      return this.localName;
    },
  });
}

/** A window as far as Plotly asks for one; an element looks as its own style says. */
function windowOf(document: Document) {
  const window = {
    document,
    navigator: { userAgent: "" },
    devicePixelRatio: 1,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    URL: { createObjectURL: () => "" },
    getComputedStyle: (element: HTMLElement) => element.style,
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  Object.defineProperty(document, "defaultView", { value: window });
  return window;
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
