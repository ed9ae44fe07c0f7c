import * as fileSystem from "node:fs";
import type { FileSystem } from "../../../src/write-file-whole";

const changing = [
  "writeFileSync",
  "renameSync",
  "mkdirSync",
  "rmSync",
  "rmdirSync",
  "linkSync",
  "openSync",
  "fsyncSync",
] as const;

const real = { ...fileSystem };

type Changing = (typeof changing)[number];

/** What a failing file system throws in place of the death of the process. */
class Killed extends Error {}

/**
 * A file system that works for a number of changing calls, and from then on does nothing any more, as if the
 * process had been killed there. `calls()` tells how many were made.
 */
export function killedAfter(count: number): { fileSystem: FileSystem; calls: () => number } {
  let calls = 0;
  const wrapped = Object.fromEntries(
    changing.map((name) => [
      name,
      (...args: unknown[]) => {
        calls += 1;
        if (calls > count) {
          throw new Killed(name);
        }
        return (real[name] as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  );
  return { fileSystem: { ...fileSystem, ...wrapped }, calls: () => calls };
}

/** A file system whose call of that name fails with a code, where the path matches. */
export function failingAt(name: Changing, code: string, where: RegExp): FileSystem {
  return {
    ...fileSystem,
    [name]: (...args: unknown[]) => {
      if (args.some((arg) => typeof arg === "string" && where.test(arg))) {
        throw Object.assign(new Error(`${code}: made to fail`), { code, path: args[0] });
      }
      return (real[name] as (...args: unknown[]) => unknown)(...args);
    },
  };
}
