import { type FileProblem, problemOfFile } from "../core/study/problem";
import { placeOfOffset } from "../core/study/text-place";

/**
 * Decodes a file's bytes as UTF-8, strictly; a byte order mark at the start is dropped.
 *
 * @returns the text, or the first place that is not UTF-8
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: FileProblem } {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { problem: problemOfFile(file, ({ study }) => study.file.utf16) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: notUtf8(file, bytes) };
  }
}

function notUtf8(file: string, bytes: Uint8Array): FileProblem {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const offset = firstReplacement(lenient, bytes);
  const before = new TextEncoder().encode(lenient.slice(0, offset)).length;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const byte = bytes[before + (hasMark ? 3 : 0)] ?? 0;
  return {
    place: { file, ...placeOfOffset(lenient, offset) },
    value: `byte 0x${byte.toString(16).padStart(2, "0")}`,
    advice: ({ study }) => study.file.notUtf8,
  };
}

/** The first replacement character that the decoder put there, not one that the file itself holds. */
function firstReplacement(lenient: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = lenient.indexOf("\ufffd");
  while (offset !== -1) {
    const at = start + encoder.encode(lenient.slice(0, offset)).length;
    const isOwn = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!isOwn) return offset;
    offset = lenient.indexOf("\ufffd", offset + 1);
  }
  return 0;
}
