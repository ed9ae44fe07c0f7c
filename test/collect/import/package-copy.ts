import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles } from "../../../src/commands/data-import";
import { createTerminal } from "../../../src/commands/terminal";
import type { ColumnName } from "../../../src/core/study/columns";
import type { ResourceName } from "../../../src/core/study/study";

const kotaKupang = new URL("../../../data/kota-kupang", import.meta.url).pathname;

/** What an import of one file came to. */
export interface ImportOutcome {
  /** What it said on stdout. */
  readonly said: string;
  /** The error's message; null where there was none. */
  readonly refused: string | null;
  /** The error's name. */
  readonly errorName: string | null;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

export interface ImportCase {
  readonly file: string | Uint8Array;
  /** The file's name, with its ending. */
  readonly name?: string;
  /** Null for none: the file is to tell it. */
  readonly resource?: ResourceName | null;
  readonly column?: ColumnName;
  readonly region?: string;
  readonly sheet?: string;
  readonly decimal?: "comma" | "point";
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  /** What the user answers to the question; where nobody can be asked, it is left out. */
  readonly answer?: string;
}

/** A copy of the thesis' data package in a new folder. */
export function copyOfKotaKupang(): string {
  const folder = mkdtempSync(join(tmpdir(), "serapan-entry-"));
  cpSync(kotaKupang, folder, { recursive: true });
  return folder;
}

/** Every file of a folder, as Latin-1 text, so that each byte counts. */
export function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), "latin1")]),
  );
}

/** Imports a file into a package, a copy of the thesis' one where no other is given. */
export async function importInto(
  { file, name = "file.csv", resource = "population", answer, ...options }: ImportCase,
  folder = copyOfKotaKupang(),
): Promise<ImportOutcome> {
  const outside = mkdtempSync(join(tmpdir(), "serapan-file-"));
  const path = join(outside, name);
  writeFileSync(path, file);
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) };
  const before = bytesOf(folder);
  const outcome = { refused: null as string | null, errorName: null as string | null };
  try {
    await importFiles(
      [path],
      { into: folder, yes: answer === undefined, ...(resource === null ? {} : { resource }), ...options },
      { terminal: createTerminal(stream, stream, {}), currentFolder: outside },
      {
        isPossible: answer !== undefined,
        ask: () =>
          answer === undefined ? Promise.reject(new Error("nobody to ask")) : Promise.resolve(answer),
      },
    );
  } catch (error) {
    outcome.refused = (error as Error).message;
    outcome.errorName = (error as Error).name;
  }
  return { said: lines.join(""), ...outcome, before, after: bytesOf(folder) };
}
