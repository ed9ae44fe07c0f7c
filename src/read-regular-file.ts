import { readFileSync, statSync } from "node:fs";

/** Larger than any file that a person gives; a text of more than half a gigabyte would not fit into a string. */
const LARGEST_FILE_BYTES = 200_000_000;

/**
 * Reads a file of somebody's. A pipe or a device is refused: nobody may ever write into the one, and the other may
 * never end.
 *
 * @throws {Error} of the file system; with code EFTYPE for what is no file, with EFBIG for one that is too large
 */
export function readRegularFile(path: string): Buffer {
  const facts = statSync(path);
  const code = facts.isDirectory()
    ? "EISDIR"
    : !facts.isFile()
      ? "EFTYPE"
      : facts.size > LARGEST_FILE_BYTES
        ? "EFBIG"
        : null;
  if (code !== null) throw Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: "read" });
  return readFileSync(path);
}
