/** A place in a text: line and character, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset (in UTF-16 code units) in a text with LF, CRLF or CR line ends. */
export function placeOfOffset(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
