import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { descriptorFile } from "../core/study/package-files";
import type { FileProblem } from "../core/study/problem";
import { Refusal } from "../core/words/refusal";
import { dataFolder, projectFolder } from "../paths";
import { editDistance } from "./edit-distance";
import { packagesIn } from "./packages-in";

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

/** How many packages a refusal names. */
const NAMED_PACKAGES = 3;

/**
 * The folder of an existing data package that `--data` names.
 *
 * @throws {Refusal} where there is no such folder, or no package in it; the packages that are called alike are named
 */
export function existingDataFolder(option: string | undefined, currentFolder: string): string {
  const folder = chosenDataFolder(option, currentFolder);
  if (existsSync(join(folder, descriptorFile))) return folder;
  const near = nearestPackages(folder).map((path) => shownPath(path, currentFolder));
  const shown = shownPath(folder, currentFolder);
  throw new Refusal<readonly FileProblem[]>(
    "data",
    ({ commands: { data } }) =>
      existsSync(folder) ? data.noPackage({ folder: shown, near }) : data.noFolder({ folder: shown, near }),
    [],
  );
}

/** The packages in a folder, beside it, and in `data`, those first whose name is spelt most like its own. */
function nearestPackages(folder: string): readonly string[] {
  const around = [folder, dirname(folder), join(projectFolder, "data")];
  const packages = [...new Set(around.flatMap((each) => [...packagesIn(each).values()]))];
  const own = basename(folder);
  const distance = new Map(packages.map((path) => [path, editDistance(own, basename(path))]));
  return packages
    .sort((one, other) => (distance.get(one) ?? 0) - (distance.get(other) ?? 0))
    .slice(0, NAMED_PACKAGES);
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
