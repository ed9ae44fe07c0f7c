import { realpathSync } from "node:fs";
import Module from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Sight } from "../protocol";
import { isInside, whoAsks } from "./asker";
import { type OnOutside, tellOfOutside } from "./outside";

export interface Watch {
  /** Begins to watch a notebook. Of files, the program may read those of the data's folder, which are hashed. */
  begin(dataFolder: string | undefined): void;
  /** Tells the watch of what it cannot see itself. */
  readonly saw: OnOutside;
  /** Does work that is not a cell's, as converting one is, without being watched. */
  lookAway<Result>(work: () => Result): Result;
  /** Ends the watch: what was seen first of the world outside, undefined where nothing was. */
  end(): Sight | undefined;
}

/** Packages of the lock file that lie in the project. */
const ownPackages = ["mathjs", "@tensorflow/tfjs-node"];

const realFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** What Node's loader of modules has besides its documented interface. */
interface Loader {
  _resolveFilename(request: string, from?: { readonly filename?: string | null }, ...rest: unknown[]): string;
  readonly _cache: Record<string, unknown>;
  readonly prototype: { load(file: string): void };
}

/**
 * Watches what the cells of notebooks use of the world outside. To be made once in a process, before they run.
 *
 * The program (`dist`) is hashed and gives the same for the same, whatever it uses, files alone excepted. What a
 * package does when a cell loads it, or calls it, the cell does; danfojs is known to load the same each time.
 *
 * @param cellNow the number of the cell that is running
 */
export function createWatch(cellNow: () => number | undefined): Watch {
  const dist = resolve(__dirname, "../..");
  const packages = dirname(realFolder("tslab"));
  const places = [dist, packages, join(dist, "../node_modules"), ...ownPackages.map(realFolder)];
  const isProgram = (file: string) => places.some((place) => isInside(place, file));
  const isKnown = (file: string) =>
    isInside(join(packages, "danfojs-node"), file) || whoAsks(dist, packages) === "program";
  const loader = Module as unknown as Loader;
  let isData = (_: string): boolean => false;
  let isOn = false;
  let lookingAway = 0;
  let seen: Sight | undefined;

  const saw: OnOutside = (what, name, given) => {
    if (!isOn || seen || lookingAway > 0) return;
    isOn = false;
    const asker = whoAsks(dist, packages);
    isOn = true;
    // Where a call names no file but a number, the file was named when it was opened.
    const file = what === "files" && typeof given?.[0] === "string" ? resolve(given[0]) : undefined;
    const isProgramsOwn = asker === "program" && (file === undefined || isData(file));
    if (!isProgramsOwn && !(file && isProgram(file))) note(what, name);
  };
  const note: OnOutside = (what, name) => {
    const cell = cellNow();
    seen ??= { what, name, ...(cell !== undefined && { cell }) };
  };
  function lookAway<Result>(work: () => Result): Result {
    lookingAway++;
    try {
      return work();
    } finally {
      lookingAway--;
    }
  }

  const hook = tellOfOutside(saw);
  const { load } = loader.prototype;
  loader.prototype.load = function (this: unknown, file) {
    if (!isProgram(file)) {
      if (isOn) note("modules", file);
      return load.call(this, file);
    }
    return isOn && lookingAway === 0 && !isKnown(file)
      ? load.call(this, file)
      : lookAway(() => load.call(this, file));
  };
  const resolveFile = loader._resolveFilename;
  loader._resolveFilename = (request, from, ...rest) => {
    const isOfCell = !isProgram(from?.filename ?? "");
    try {
      const file = lookAway(() => resolveFile.call(Module, request, from, ...rest));
      if (isOfCell && !Module.isBuiltin(file) && !isProgram(file)) saw("modules", request);
      return file;
    } catch (error) {
      if (isOfCell) saw("modules", request);
      throw error;
    }
  };

  return {
    begin(dataFolder) {
      const data = dataFolder && realpathSync(dataFolder);
      isData = (path) => data !== undefined && (isInside(data, path) || path === dataFolder);
      for (const file of Object.keys(loader._cache)) {
        if (!isProgram(file)) delete loader._cache[file];
      }
      seen = undefined;
      lookingAway = 0;
      isOn = true;
      hook.enable();
    },
    saw: note,
    lookAway,
    end() {
      hook.disable();
      isOn = false;
      return seen;
    },
  };
}
