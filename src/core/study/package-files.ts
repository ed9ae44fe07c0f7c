import type { Language, Say } from "../words/language";
import type { FileProblem } from "./problem";

/** The descriptor's name in every data package (Frictionless). */
export const descriptorFile = "datapackage.json";

/** The file of the region's own paragraphs in a language. */
export const contextFile = (language: Language): string => `context.${language}.md`;

/** A data package whose files are read, wherever they came from. */
export interface PackageFiles {
  /** What messages call the package: its folder, as a rule. */
  readonly packageName: string;
  /** The text of each file under its path inside the package, as in the descriptor. */
  readonly texts: ReadonlyMap<string, string>;
  /** What kept a file from being read; such a file has no text. */
  readonly problems: readonly FileProblem[];
  /** SHA-256, in hexadecimal, of the files as they were read. */
  readonly dataHash: string;
}

/**
 * Why a resource's path is refused, or null where it stays inside the package.
 * The rule is Frictionless': relative, forward slashes, never upwards.
 */
export function pathRefusal(path: string): Say | null {
  if (path === "") return ({ study }) => study.path.empty;
  if (path.includes("\0")) return ({ study }) => study.path.control;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return ({ study }) => study.path.address;
  if (path.includes("\\")) return ({ study }) => study.path.backslash;
  if (path.startsWith("/") || path.startsWith("~")) return ({ study }) => study.path.absolute;
  if (path.split("/").some((part) => part === ".." || part === "." || part === ""))
    return ({ study }) => study.path.upwards;
  return null;
}
