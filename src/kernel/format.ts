import type { MimeBundle } from "../core/content/mime";

/** A text as nbformat keeps it: whole, or as its lines, each with its line end. */
export type MultilineText = string | readonly string[];

/** What a cell printed, consecutive pieces joined. */
export interface StreamOutput {
  readonly output_type: "stream";
  readonly name: "stdout" | "stderr";
  readonly text: MultilineText;
}

/** What a cell showed: a MIME bundle, texts as lines. */
export interface DisplayOutput {
  readonly output_type: "display_data";
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** An output of another client's making, kept as it is until the cell is run. */
export interface ForeignOutput {
  readonly output_type: "execute_result" | "error";
  readonly [field: string]: unknown;
}

export type Output = StreamOutput | DisplayOutput | ForeignOutput;

export interface CellMetadata {
  readonly tags?: readonly string[];
  readonly [field: string]: unknown;
}

export interface CodeCell {
  readonly cell_type: "code";
  readonly id: string;
  readonly metadata: CellMetadata;
  readonly source: MultilineText;
  readonly execution_count: number | null;
  readonly outputs: readonly Output[];
}

export interface ProseCell {
  readonly cell_type: "markdown" | "raw";
  readonly id: string;
  readonly metadata: CellMetadata;
  readonly source: MultilineText;
  /** Pictures that lie in the cell itself, by name: their content in base64, by type. */
  readonly attachments?: Readonly<Record<string, Readonly<Record<string, MultilineText>>>>;
}

export type Cell = CodeCell | ProseCell;

/** A notebook, nbformat 4.5; fields that the project does not read are kept. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: 4;
  readonly nbformat_minor: number;
}

/** The text, whole. `joinLines(["a\n", "b"]) // => "a\nb"` */
export function joinLines(text: MultilineText): string {
  return typeof text === "string" ? text : text.join("");
}

/** The lines of a text, each with its line end, as nbformat writes them. `splitLines("a\nb") // => ["a\n", "b"]` */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
