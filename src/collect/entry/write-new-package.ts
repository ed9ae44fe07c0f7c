import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { showValue } from "../../core/study/show-value";
import { entryRefusal } from "./refusal";

/**
 * Writes a new package's folder, whole or not at all. A folder that holds anything is never written to.
 *
 * @throws {Refusal} where something is there, or the disk refuses
 */
export function writeNewPackage(folder: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(folder);
  const refuse = (rule: string, remedy: string): never => {
    throw entryRefusal("No package was made", [{ place: folder, value: null, rule, remedy }]);
  };
  if (existsSync(target) && (!statSync(target).isDirectory() || readdirSync(target).length > 0))
    refuse(
      "a folder that does not exist yet, or is empty, expected",
      "nothing is overwritten: name another folder, or add to this one with serapan data add.",
    );
  let staging: string | null = null;
  try {
    mkdirSync(dirname(target), { recursive: true });
    staging = join(dirname(target), `.${basename(target)}.serapan-next`);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging);
    for (const [file, text] of files) writeFileSync(join(staging, file), text);
    if (existsSync(target)) rmdirSync(target);
    renameSync(staging, target);
  } catch (error) {
    if (staging !== null) rmSync(staging, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    refuse(`a place that can be written to expected (${showValue(code)})`, "name another folder.");
  }
}
