import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { dataFolder, projectFolder } from "../paths";

/** The data package of the thesis, which the notebooks name in their first cell. */
export const defaultDataName = "kota-kupang";

const defaultDataFolder = dataFolder(defaultDataName);

/** The folder that `--data` names: a path, or the name of a folder in `data`. */
export function chosenDataFolder(option: string | undefined, currentFolder: string): string {
  if (option === undefined) {
    return defaultDataFolder;
  }
  const path = resolve(currentFolder, option);
  return existsSync(path) ? path : dataFolder(option, currentFolder);
}

/**
 * What a notebook is told of other data than its own: undefined for the default, a name for a folder in
 * `data`, a path from the project's folder inside it, else an absolute one.
 *
 * @example dataParameter("<project>/data/belu") // => "belu"
 */
export function dataParameter(folder: string): string | undefined {
  if (folder === defaultDataFolder) {
    return undefined;
  }
  const path = relative(projectFolder, folder).split(sep).join("/");
  const [, name] = /^data\/([^/]+)$/.exec(path) ?? [];
  if (name !== undefined) {
    return name;
  }
  return path.startsWith("..") || resolve(path) === path ? folder : `./${path}`;
}

/**
 * The folder of a report's data as a command names it in the project's folder. Of a package that lies
 * elsewhere, where it would lie in the project: the path of one machine is of no use on another.
 *
 * @example commandFolder("belu", "kabupaten-belu") // => "data/belu"
 */
export function commandFolder(parameter: string = defaultDataName, packageName: string): string {
  if (isAbsolute(parameter)) {
    return `data/${packageName}`;
  }
  return parameter.startsWith("./") ? parameter.slice(2) : `data/${parameter}`;
}

/** A path as the user would write it from where they are. */
export function shownPath(path: string, currentFolder: string): string {
  const fromHere = relative(currentFolder, path);
  return fromHere === "" || fromHere.startsWith("..") ? path : fromHere;
}
