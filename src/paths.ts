import { isAbsolute, join, resolve } from "node:path";

/** The project's folder: the compiled code lies in `dist`, its sources in `src`, either way one level below. */
export const projectFolder = resolve(__dirname, "..");

/**
 * The folder of a data package: a name stands for a folder in `data`, anything with a slash for a path.
 * Relative paths start at `from`, the project's folder where it is not given.
 *
 * @example dataFolder("kota-kupang") // => "<project>/data/kota-kupang"
 */
export function dataFolder(nameOrPath: string, from: string = projectFolder): string {
  if (isAbsolute(nameOrPath)) {
    return nameOrPath;
  }
  return /[\\/]/.test(nameOrPath) ? resolve(from, nameOrPath) : join(projectFolder, "data", nameOrPath);
}
