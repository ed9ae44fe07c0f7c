import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Advice, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { leftBehindIn } from "../../running-process";
import { entryRefusal } from "./refusal";

/**
 * Writes a new package's folder, whole or not at all. A folder that holds anything is never written to.
 *
 * @throws {Refusal} where something is there, or the disk refuses
 */
export function writeNewPackage(folder: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(folder);
  const refuse = (advice: Say<Advice>): never => {
    throw entryRefusal(({ collect }) => collect.noPackageMade, [problem(advice, folder)]);
  };
  if (isTaken(target)) refuse(({ collect }) => collect.newPackage.folderTaken);
  let staging: string | null = null;
  try {
    mkdirSync(dirname(target), { recursive: true });
    removeOldStaging(target);
    staging = stagingOf(target, process.pid);
    mkdirSync(staging);
    for (const [file, text] of files) writeFileSync(join(staging, file), text);
    if (existsSync(target)) rmdirSync(target);
    renameSync(staging, target);
  } catch (error) {
    if (staging !== null) rmSync(staging, { recursive: true, force: true });
    const { code = (error as Error).message } = error as NodeJS.ErrnoException;
    refuse(({ collect }) => collect.newPackage.folderRefused({ code }));
  }
}

/** Whether anything but an empty folder lies there, a link too, wherever it leads. */
function isTaken(target: string): boolean {
  try {
    return !lstatSync(target).isDirectory() || readdirSync(target).length > 0;
  } catch {
    return false; // Nothing is there, or nobody may look: writing says what keeps it.
  }
}

/** Each process fills a folder of its own, so that two at once never write into one. */
const stagingOf = (target: string, pid: number): string =>
  join(dirname(target), `.${basename(target)}.serapan-next.${pid}`);

function removeOldStaging(target: string): void {
  const start = basename(stagingOf(target, 0)).slice(0, -1);
  const left = leftBehindIn(dirname(target), (name) =>
    name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN,
  );
  for (const path of [stagingOf(target, process.pid), ...left])
    rmSync(path, { recursive: true, force: true });
}
