import { join, sep } from "node:path";

/** Whose code asks for something: the program's, which is hashed and gives the same for the same, or a cell's. */
export type Asker = "program" | "cell";

/** A folder whose code is a part of the program: `dist`, or the packages of the lock file. */
export const isInside = (folder: string, path: string): boolean =>
  path === folder || (path.startsWith(folder + sep) && !path.startsWith(`${folder + sep}.`));

/**
 * Who asks now: the innermost frame that is neither Node's, nor a package's, decides. Where there is none, as
 * after a timer, it may have been a cell.
 *
 * @param program the folder of the compiled program
 */
export function whoAsks(program: string, packages: string): Asker {
  let caller = "";
  for (const site of callSites()) {
    const called = caller;
    const origin = site.isEval()
      ? (/\((\/[^)]*?):\d+:\d+\)/.exec(site.getEvalOrigin() ?? "")?.[1] ?? "")
      : "";
    caller = (site.getFileName() ?? origin).replace(/^file:\/\//, "");
    if (asksForItself.test(caller) || isPivot(called, caller, packages)) return "program";
    const isBuiltIn = caller === "" ? !site.isEval() : caller.startsWith("node:");
    if (isBuiltIn || isInside(__dirname, caller)) continue;
    if (isInside(program, caller)) return "program";
    if (!isInside(packages, caller)) return "cell";
  }
  return "cell";
}

/** The console asks whether it may write in colours; this process has no environment that says so. */
const asksForItself = /^node:internal\/console\//;

/** danfojs' median sorts around numbers that mathjs draws by chance, of which its result shows nothing. */
const isPivot = (called: string, caller: string, packages: string): boolean =>
  isInside(join(packages, "mathjs-bundled"), called) && isInside(join(packages, "danfojs-node"), caller);

function callSites(): readonly NodeJS.CallSite[] {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.prepareStackTrace = (_, sites) => sites;
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  try {
    return new Error().stack as unknown as readonly NodeJS.CallSite[];
  } finally {
    Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  }
}
