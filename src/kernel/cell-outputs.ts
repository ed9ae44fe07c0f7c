import type { MimeBundle } from "../core/content/mime";
import { type Output, splitLines } from "./format";
import type { CellOffence } from "./protocol";

/** What one cell may print. A page that somebody reads needs less; a loop that prints soon has more. */
export const PRINT_LIMIT_CHARACTERS = 1_000_000;
/** What one cell may show in figures and tables. */
export const DISPLAY_LIMIT_CHARACTERS = 16_000_000;

/** A message of tslab's `display`. */
export interface DisplayData {
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient?: { readonly display_id?: string };
}

interface Shown {
  readonly type: "display";
  readonly id: string | undefined;
  message: DisplayData;
}

interface Printed {
  readonly type: "stream";
  readonly name: "stdout" | "stderr";
  text: string;
}

/** Gathers what a cell prints and shows, in order, as nbformat 4.5 keeps it. */
export class CellOutputs {
  readonly #entries: (Shown | Printed)[] = [];
  #printed = 0;
  #shown = 0;

  /** @param refuse is told once the cell prints or shows more than it may; the rest is dropped */
  constructor(readonly refuse: (offence: CellOffence) => void) {}

  print(name: "stdout" | "stderr", text: string): void {
    this.#printed += text.length;
    if (this.#printed > PRINT_LIMIT_CHARACTERS) {
      this.refuse({ what: "printed", limit: PRINT_LIMIT_CHARACTERS });
      return;
    }
    const last = this.#entries.at(-1);
    if (last?.type === "stream" && last.name === name) {
      last.text += text;
    } else {
      this.#entries.push({ type: "stream", name, text });
    }
  }

  show(message: DisplayData, update: boolean): void {
    this.#shown += JSON.stringify(message.data).length;
    if (this.#shown > DISPLAY_LIMIT_CHARACTERS) {
      this.refuse({ what: "showed", limit: DISPLAY_LIMIT_CHARACTERS });
      return;
    }
    const id = message.transient?.display_id;
    const earlier = update && this.#entries.find((entry) => entry.type === "display" && entry.id === id);
    if (earlier && earlier.type === "display") {
      earlier.message = message;
    } else {
      this.#entries.push({ type: "display", id, message });
    }
  }

  /** The outputs in nbformat's form: consecutive print joined, texts as lines. */
  collect(): Output[] {
    return this.#entries.map((entry) =>
      entry.type === "stream"
        ? { output_type: "stream", name: entry.name, text: splitLines(entry.text) }
        : {
            output_type: "display_data",
            data: splitTexts(entry.message.data),
            metadata: entry.message.metadata,
          },
    );
  }
}

/** nbformat keeps text types and SVG as lines, the others as they are. */
function splitTexts(bundle: MimeBundle): MimeBundle {
  return Object.fromEntries(
    Object.entries(bundle).map(([type, content]) => [
      type,
      typeof content === "string" && (type.startsWith("text/") || LINED_TYPES.has(type))
        ? splitLines(content)
        : content,
    ]),
  );
}

const LINED_TYPES = new Set(["application/javascript", "image/svg+xml"]);
