import type { Language } from "../../words/language";
import { type Words, wordsIn } from "../../words/language";
import type { Properties } from "./panel";
import { INK, PAPER, type SeriesStyle, seriesStyles } from "./theme";

/** The traces that the page can draw live: those of Plotly's basic bundle. */
const traceTypes = ["bar", "scatter", "pie"] as const;

type TraceType = (typeof traceTypes)[number];

/** A place along an axis: a number, or the name of a category or a date. */
export type Place = string | number | null;

/** A trace as a researcher gave it, read: its kind, and what it draws. */
export interface OwnTrace {
  readonly type: TraceType;
  readonly name: string | undefined;
  /** Of a pie, the labels. */
  readonly x: readonly Place[];
  /** Of a pie, the values. */
  readonly y: readonly Place[];
  readonly properties: Properties;
}

/**
 * Reads the traces that a cell hands to `plot`, in the report's colours where they have none of their own.
 *
 * @throws {RangeError} for a trace that the page cannot draw, or one whose lists do not fit each other
 */
export function readTraces(data: unknown, language: Language): readonly OwnTrace[] {
  const words = wordsIn(language).notebook.plot;
  const given = plainOf(data);
  if (!Array.isArray(given) || given.length === 0) throw new RangeError(words.noTraces);
  return given.map((trace, index) => readTrace(trace as Properties, index, words));
}

function readTrace(trace: Properties, index: number, words: Words["notebook"]["plot"]): OwnTrace {
  const number = index + 1;
  const type = traceTypes.find((known) => known === (trace?.type ?? "scatter"));
  if (type === undefined) {
    throw new RangeError(words.unknownType({ number, type: String(trace.type), known: traceTypes }));
  }
  const [nameOfX, nameOfY] = type === "pie" ? ["labels", "values"] : ["x", "y"];
  const [x, y] = [listOf(trace[nameOfX]), listOf(trace[nameOfY])];
  if (x === null || y === null || x.length !== y.length) {
    const lengths = { x: x?.length ?? 0, y: y?.length ?? 0 };
    throw new RangeError(words.uneven({ number, nameOfX, nameOfY, lengths }));
  }
  const name = typeof trace.name === "string" ? trace.name : undefined;
  return { type, name, x, y, properties: merged(looksOf(type, index), { ...trace, type }) };
}

const listOf = (value: unknown): readonly Place[] | null => (Array.isArray(value) ? value : null);

/** The looks of the report's series, and two more colours of the same palette. */
const styles: readonly SeriesStyle[] = [
  seriesStyles.workers,
  seriesStyles.units,
  seriesStyles.population,
  seriesStyles.unemployment,
  { colour: "#56b4e9", dash: "dot", symbol: "circle" },
  { colour: "#e69f00", dash: "dash", symbol: "square" },
];

/** The colours of what has no colour of its own. */
export const colourway: readonly string[] = styles.map(({ colour }) => colour);

function looksOf(type: TraceType, index: number): Properties {
  const { colour, dash, symbol } = styles[index % styles.length] as SeriesStyle;
  switch (type) {
    case "bar":
      return { marker: { color: colour } };
    case "scatter":
      return {
        mode: "lines+markers",
        line: { color: colour, width: 2, dash },
        marker: { color: colour, size: 8, symbol },
        cliponaxis: false,
      };
    case "pie":
      return { sort: false, textinfo: "percent", marker: { line: { color: PAPER, width: 1 } } };
  }
}

const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Properties with others over them, part by part. */
export function merged(base: Properties, over: Properties): Properties {
  const parts = Object.entries(over).map(([name, value]): [string, unknown] => {
    const below = base[name];
    return [name, isObject(value) && isObject(below) ? merged(below, value) : value];
  });
  return { ...base, ...Object.fromEntries(parts) };
}

/** Black and white become the page's ink and paper, which are others in the dark. */
const pageColours: Readonly<Record<string, string>> = {
  black: INK,
  "#000": INK,
  "#000000": INK,
  white: PAPER,
  "#fff": PAPER,
  "#ffffff": PAPER,
};

/**
 * What a cell hands over, as plain data: a quantity is its value, a column of a DataFrame and a typed array are lists,
 * and what is not a number is a gap.
 */
export function plainOf(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return pageColours[value.toLowerCase()] ?? value;
  if (typeof value !== "object" || value === null) return typeof value === "boolean" ? value : null;
  if (Array.isArray(value)) return value.map(plainOf);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, plainOf);
  if (value instanceof Date) return value.toISOString();
  if ("unit" in value && "value" in value) return plainOf(value.value);
  if ("values" in value && "index" in value && Array.isArray(value.values)) return plainOf(value.values);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, content]) => content !== undefined && typeof content !== "function")
      .map(([name, content]) => [name, plainOf(content)]),
  );
}
