import { inflateRawSync } from "node:zlib";
import { type Problem, problem } from "../../core/study/problem";

/** A workbook of one table unpacks to less than a tenth of this. */
const LARGEST_UNPACKED_BYTES = 40_000_000;
const MOST_ENTRIES = 1000;
const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;

/**
 * Unpacks a zip file's entries one after another without keeping them, and stops where together they
 * pass the bound: the sizes that the file itself declares may lie.
 *
 * @returns null where the file is safe to unpack
 */
export function zipFailure(bytes: Uint8Array): Problem | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < 0) return damaged;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return tooLarge;
  try {
    let at = view.getUint32(end + 16, true);
    let left = LARGEST_UNPACKED_BYTES;
    for (let entry = 0; entry < count; entry += 1) {
      if (view.getUint32(at, true) !== CENTRAL_RECORD) return damaged;
      const local = view.getUint32(at + 42, true);
      const method = view.getUint16(local + 8, true);
      // Readers differ in which of the two they believe.
      if (method !== view.getUint16(at + 10, true)) return damaged;
      if (method === 8) {
        const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
        left -= inflateRawSync(bytes.subarray(start), { maxOutputLength: Math.max(1, left) }).length;
      }
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge : damaged;
  }
  return null;
}

const damaged = problem(({ collect }) => collect.file.workbookDamaged);

const tooLarge = problem(({ collect }) =>
  collect.file.workbookTooLarge({ most: LARGEST_UNPACKED_BYTES / 1_000_000 }),
);
