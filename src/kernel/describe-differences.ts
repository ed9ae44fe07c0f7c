import { diffArrays } from "diff";
import type { Words } from "../core/words/language";
import { type CellDifference, isText, type JsonPath, type OutputChange } from "./compare-outputs";
import { joinLines, type Output } from "./format";

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
export function describeDifferences(differences: readonly CellDifference[], words: Words): string {
  return differences.map((difference) => describeCell(difference, words)).join("\n\n");
}

function describeCell({ notebook, cell, cellId, changes }: CellDifference, { kernel }: Words): string {
  const { differences } = kernel;
  const shown = changes.slice(0, CHANGES_SHOWN).map((change) => `  ${describeChange(change, differences)}`);
  const count = changes.length - shown.length;
  return [
    `${notebook}, ${kernel.cell({ number: cell, id: cellId })}`,
    ...shown,
    ...(count > 0 ? [`  ${differences.more({ count })}`] : []),
  ].join("\n");
}

type DifferenceWords = Words["kernel"]["differences"];

function describeChange(change: OutputChange, words: DifferenceWords): string {
  switch (change.kind) {
    case "count":
      return words.count(change);
    case "output":
      return words.output({ was: nameOutput(change.was, words), is: nameOutput(change.is, words) });
    case "text":
      return `${nameType(change.type, words)}: ${markWords(change.was, change.is, words)}`;
    case "value": {
      const place = namePlace(change.path, change.within, words);
      return `${nameType(change.type, words)}, ${place}: ${show(change.was, words)} -> ${show(change.is, words)}`;
    }
  }
}

function nameOutput(output: Output | null, words: DifferenceWords): string {
  if (output === null) {
    return words.noOutput;
  }
  switch (output.output_type) {
    case "stream":
      return cut(words.printed({ stream: output.name, text: joinLines(output.text) }));
    case "display_data": {
      const plain = output.data["text/plain"];
      return cut(
        words.shown({ text: isText(plain) ? joinLines(plain) : Object.keys(output.data).join(", ") }),
      );
    }
    default:
      return output.output_type;
  }
}

function nameType(type: string, words: DifferenceWords): string {
  if (type === "text/plain") {
    return words.text;
  }
  return type.includes("plotly") ? words.figure : type;
}

/** A point of a Plotly trace by the trace's name and the point's place on the other axis; else the path. */
function namePlace(path: JsonPath, within: unknown, words: DifferenceWords): string {
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
  return words.point({
    series: String(drawn?.name ?? words.trace({ number: Number(trace) + 1 })),
    at: Array.isArray(other) ? show(other[point], words) : null,
    isPlace: axis === "x",
  });
}

const show = (value: unknown, words: DifferenceWords): string =>
  value === undefined ? words.nothing : cut(JSON.stringify(value));

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > PIECE_CHARACTERS ? `${line.slice(0, PIECE_CHARACTERS)}…` : line;
};

/** The changed words with those around them, marked as `git diff --word-diff` does. */
function markWords(was: string, is: string, words: DifferenceWords): string {
  const split = (text: string) => text.split(/\s+/).filter(Boolean);
  const parts = diffArrays(split(was), split(is));
  if (parts.every(({ added, removed }) => !added && !removed)) {
    return words.onlySpaces;
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
