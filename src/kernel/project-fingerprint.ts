import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./kept-entries";

/** What a run depends on besides notebooks and data, as hashes. */
export interface ProjectFingerprint {
  /** What a conversion depends on: the declarations in `dist`, the packages, tslab, Node. */
  readonly declarations: string;
  /** What an output depends on: all of that, the compiled program, and the usual locale and time zone. */
  readonly program: string;
}

/** Reads the project's compiled files, lock file and tslab's version. */
export function projectFingerprint(root: string): ProjectFingerprint {
  const tslab = JSON.parse(readFileSync(join(root, "node_modules/tslab/package.json"), "utf8")).version;
  const packages = digest(
    readFileSync(join(root, "package-lock.json"), "utf8"),
    String(tslab),
    process.version,
  );
  const files = (readdirSync(join(root, "dist"), { recursive: true }) as string[]).sort();
  const declarations = hashFiles(
    root,
    files.filter((file) => file.endsWith(".d.ts")),
  );
  const compiled = hashFiles(
    root,
    files.filter((file) => file.endsWith(".js")),
  );
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    declarations: digest(packages, declarations),
    program: digest(packages, declarations, compiled, locale, timeZone),
  };
}

function hashFiles(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(join(root, "dist", file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
