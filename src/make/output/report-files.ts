import { createHash } from "node:crypto";
import type { Say } from "../../core/words/language";
import type { FileSystem } from "../../write-file-whole";

/** What the writing of a report does to the world. */
export interface OutputEffects {
  readonly fileSystem: FileSystem;
  /** Tells the user something while it goes on: that another run is waited for. */
  readonly say: (message: Say) => void;
}

/** A report's files: path inside the output folder, with forward slashes, and content. */
export type ReportFiles = ReadonlyMap<string, string | Uint8Array>;

/** The file that a reader opens; it is the last to be replaced. */
export const pageFile = "index.html";
export const pdfFile = "report.pdf";

/** Whether a file is a copy of the report, on paper or for Word, which a run makes only where it is asked for. */
export const isCopy = (path: string): boolean => path === pdfFile || path.endsWith(".docx");

/** Every quantity of the report, and what the next report is compared with. */
export const resultsFile = "results.json";

/** The results of the last report on other data of the same region. */
export const previousResultsFile = "results.previous.json";

/** SHA-256 of a file's content, in hexadecimal. */
export function contentHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** SHA-256 of a file, or null where there is no regular file of that name. */
export function fileHash(fileSystem: FileSystem, path: string): string | null {
  const status = fileSystem.lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true ? contentHash(fileSystem.readFileSync(path)) : null;
}

/** Whether a path that was read from a file stays inside the output folder. */
export function isInsidePath(path: string): boolean {
  return (
    !/[\\:\0]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}
