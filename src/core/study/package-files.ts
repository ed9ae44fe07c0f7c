import type { Localized } from "../words/language";
import type { Problem } from "./problem";

/** The descriptor's name in every data package (Frictionless). */
export const descriptorFile = "datapackage.json";

/** The region's own paragraphs, one file a language. */
export const contextFiles = { id: "context.id.md", en: "context.en.md" } as const;

/** What a new package's context files say until someone writes them; a package with it is not finished. */
export const contextTemplates: Localized = {
  id: "(Belum ditulis: tulislah di sini dua atau tiga alinea yang hanya berlaku untuk daerah ini, yaitu letaknya, perekonomiannya, dan arti industri kecil baginya.)",
  en: "(Not written yet: write two or three paragraphs here that are true of this region only, on where it lies, what it lives on, and what small industry means to it.)",
};

/** A data package whose files are read, wherever they came from. */
export interface PackageFiles {
  /** What messages call the package: its folder, as a rule. */
  readonly packageName: string;
  /** The text of each file under its path inside the package, as in the descriptor. */
  readonly texts: ReadonlyMap<string, string>;
  /** What kept a file from being read; such a file has no text. */
  readonly problems: readonly Problem[];
  /** SHA-256, in hexadecimal, of the files as they were read. */
  readonly dataHash: string;
}

/**
 * Why a resource's path is refused, or null where it stays inside the package.
 * The rule is Frictionless': relative, forward slashes, never upwards.
 */
export function pathRefusal(path: string): string | null {
  if (path === "") return "path of a CSV file expected";
  if (path.includes("\0")) return "path without control characters expected";
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return "path inside the data package expected, not an address";
  if (path.includes("\\")) return "path with forward slashes expected";
  if (path.startsWith("/") || path.startsWith("~"))
    return "path inside the data package expected, not an absolute one";
  if (path.split("/").some((part) => part === ".." || part === "." || part === ""))
    return "path inside the data package expected, one that never leaves it";
  return null;
}
