import type { Words } from "./language";

/** What Node tells of a fault of the system. */
interface SystemFault {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

const isSystemFault = (error: unknown): error is SystemFault =>
  error instanceof Error && "code" in error && "syscall" in error;

/**
 * What a code of the system means: why a file is not read or written, or nothing more can be started.
 *
 * @example describeCode("EROFS", words) // => "the disk is read-only (EROFS)"
 */
export function describeCode(code: string, { commands }: Words): string {
  const said: Readonly<Record<string, string>> = commands.systemFault.codes;
  return said[code] === undefined ? code : `${said[code]} (${code})`;
}

/** What the user is told of a fault of the system that nothing else explains; null for every other error. */
export function describeSystemFault(error: unknown, words: Words): string | null {
  const { codes, noFolder, notMade, place } = words.commands.systemFault;
  if (!isSystemFault(error) || !Object.hasOwn(codes, error.code)) return null;
  if (error.syscall === "uv_cwd") return noFolder;
  if (error.syscall === "mkdir" && error.code === "ENOENT") return notMade({ path: error.path ?? "" });
  // A file's new content is written beside it first.
  const path = error.path?.replace(/\.\d+\.part$/, "") ?? error.syscall;
  return place({ path, why: describeCode(error.code, words) });
}
