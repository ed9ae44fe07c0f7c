import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { sys } from "@tslab/typescript-for-tslab";
import { type Converter, createConverter } from "tslab/dist/converter";
import { usesLocalFiles } from "./conversions";
import type { KernelNotebook } from "./protocol";

/** Where a notebook's cells are converted. */
export interface ConversionPlace {
  /** What of the folder a conversion depends on; undefined where nothing may be remembered. */
  readonly key: string | undefined;
  /** The converter, made when it is first asked for. */
  readonly converter: () => Converter;
}

/**
 * tslab's converters, one for all notebooks at the same depth of a project, since what they import is found
 * in the same `node_modules`. A notebook that takes code from files beside it gets one of its own.
 */
export function createConverters(): (notebook: KernelNotebook) => ConversionPlace {
  // The files that a converter reads do not change during a run; watching hundreds of them costs time.
  sys.watchFile = () => ({ close() {} });
  sys.watchDirectory = () => ({ close() {} });
  // TypeScript remembers the folder that it was first asked for: each converter has its own.
  sys.getCurrentDirectory = () => process.cwd();
  leaveOutTypesForDevelopment();
  const shared = new Map<string, Converter>();
  return (notebook) => {
    if (notebook.cells.some((cell) => usesLocalFiles(cell.source))) {
      let own: Converter | undefined;
      return {
        key: undefined,
        converter: () => {
          own ??= converterIn(notebook.folder);
          return own;
        },
      };
    }
    const project = projectFolder(notebook.folder);
    const depth = relative(notebook.folder, project);
    return {
      key: depth,
      converter: () => {
        const known = shared.get(join(project, "\0", depth)) ?? converterIn(notebook.folder);
        shared.set(join(project, "\0", depth), known);
        return known;
      },
    };
  };
}

/**
 * TypeScript reads each package of `@types` for what it declares everywhere, which for those that a project has
 * for its own development takes a fifth of the time that a converter is made in, and concerns no notebook. A cell
 * that imports such a package still has its types.
 */
function leaveOutTypesForDevelopment(): void {
  const folders = sys.getDirectories;
  sys.getDirectories = (path) => {
    const names = folders(path);
    if (basename(path) !== "@types") {
      return names;
    }
    const forDevelopment = packagesForDevelopment(dirname(path));
    return names.filter((name) => !forDevelopment.has(`node_modules/@types/${name}`));
  };
}

/** The packages that npm put into a `node_modules` folder for development alone, as its own list names them. */
function packagesForDevelopment(folder: string): ReadonlySet<string> {
  const list = join(folder, ".package-lock.json");
  if (!existsSync(list)) {
    return new Set();
  }
  const { packages = {} } = JSON.parse(readFileSync(list, "utf8")) as {
    packages?: Record<string, { dev?: boolean }>;
  };
  return new Set(Object.keys(packages).filter((name) => packages[name]?.dev === true));
}

/** A converter takes the working directory of the moment; a cell may have changed it. */
function converterIn(folder: string): Converter {
  const current = process.cwd();
  process.chdir(folder);
  try {
    return createConverter();
  } finally {
    process.chdir(current);
  }
}

function projectFolder(folder: string): string {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, "node_modules")) || each === dirname(each)) {
      return each;
    }
  }
}
