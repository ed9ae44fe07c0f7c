import { diffArrays } from "diff";
import type { CellDifference, JsonPath, OutputChange } from "./compare-outputs";

/** How many changes of one cell are told. */
const CHANGES_SHOWN = 8;
/** How many words stand before and behind a change in a text. */
const WORDS_AROUND = 4;
/** Longer pieces of a text, as an encoded picture, are cut. */
const PIECE_CHARACTERS = 80;

/**
 * What differs, in words, a block for each cell:
 *
 * ```
 * notebooks/en/01-background.ipynb, cell 9 (figure-population)
 *   figure, Population at 2013: 378425 -> 378426
 *   text: … rose from [-365,385-]{+365,386+} persons to …
 * ```
 */
export function describeDifferences(differences: readonly CellDifference[]): string {
  return differences.map(describeCell).join("\n\n");
}

function describeCell({ notebook, cell, cellId, changes }: CellDifference): string {
  const shown = changes.slice(0, CHANGES_SHOWN).map((change) => `  ${describeChange(change)}`);
  const rest = changes.length - shown.length;
  return [
    `${notebook}, cell ${cell} (${cellId})`,
    ...shown,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join("\n");
}

function describeChange(change: OutputChange): string {
  switch (change.kind) {
    case "count":
      return `run as number ${change.was ?? "none"}, from top to bottom it is number ${change.is ?? "none"}`;
    case "output":
      return `output: ${cut(change.was ?? "none")} -> ${cut(change.is ?? "none")}`;
    case "text":
      return `${nameType(change.type)}: ${markWords(change.was, change.is)}`;
    case "value":
      return `${nameType(change.type)}, ${namePlace(change.path, change.within)}: ${show(change.was)} -> ${show(change.is)}`;
  }
}

function nameType(type: string): string {
  if (type === "text/plain") {
    return "text";
  }
  return type.includes("plotly") ? "figure" : type;
}

/** A point of a Plotly trace by the trace's name and the point's place on the other axis; else the path. */
function namePlace(path: JsonPath, within: unknown): string {
  const written = path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
  const [list, trace, axis, point, ...deeper] = path;
  const isPoint = list === "data" && (axis === "x" || axis === "y") && typeof point === "number";
  if (!isPoint || deeper.length > 0) {
    return written;
  }
  const drawn = (within as { data?: Record<string, unknown>[] }).data?.[trace as number];
  const other = drawn?.[axis === "y" ? "x" : "y"];
  const at = Array.isArray(other) ? ` at ${show(other[point])}` : "";
  return `${drawn?.name ?? `trace ${Number(trace) + 1}`}${at}${axis === "x" ? " (x)" : ""}`;
}

const show = (value: unknown): string => (value === undefined ? "nothing" : cut(JSON.stringify(value)));

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > PIECE_CHARACTERS ? `${line.slice(0, PIECE_CHARACTERS)}…` : line;
};

/** The changed words with those around them, marked as `git diff --word-diff` does. */
function markWords(was: string, is: string): string {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  const parts = diffArrays(words(was), words(is));
  if (parts.every(({ added, removed }) => !added && !removed)) {
    return "only spaces or line ends";
  }
  return parts
    .map(({ value, added, removed }, index) => {
      if (added || removed) {
        const piece = cut(value.join(" "));
        return added ? `{+${piece}+}` : `[-${piece}-]`;
      }
      const [first, last] = [index === 0, index === parts.length - 1];
      const head = first ? [] : value.slice(0, WORDS_AROUND);
      const tail = last ? [] : value.slice(Math.max(head.length, value.length - WORDS_AROUND));
      const isWhole = head.length + tail.length === value.length;
      return [...head, ...(isWhole ? [] : ["…"]), ...tail].join(" ");
    })
    .join(" ");
}
