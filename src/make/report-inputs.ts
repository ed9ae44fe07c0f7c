import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { describeIssue, expectation, parseJson } from "../kernel/parse-json";
import type { Reference } from "../page/page-input";
import { readRegularFile } from "../read-regular-file";
import type { ProjectNotebook } from "./project-notebooks";
import type { LeftOut } from "./report-request";

const referenceList = v.array(
  v.looseObject(
    { id: v.string(expectation("text")), type: v.string(expectation("text")) },
    expectation("work"),
  ),
  expectation("works"),
);

const referencesFile = "data/references.json";

/**
 * The works that the notebooks may cite.
 *
 * @throws {Refusal} where the file is not JSON, or not a list of works
 */
export function readReferences(project: string): readonly Reference[] {
  const remedy: Say = ({ make }) => make.repairReferences;
  const value = parseJson(
    readRegularFile(join(project, referencesFile)).toString("utf8"),
    referencesFile,
    remedy,
  );
  const result = v.safeParse(referenceList, value);
  if (!result.success) {
    const [issue] = result.issues;
    const [work, field] = issue.path?.map(({ key }) => key) ?? [];
    throw new Refusal(
      "notebook",
      (words) => {
        const place = [
          referencesFile,
          ...(typeof work === "number" ? [words.make.work({ number: work + 1 })] : []),
          ...(field ? [`"${field}"`] : []),
        ];
        return `${place.join(", ")}: ${describeIssue(issue, words)}.\n${remedy(words)}`;
      },
      { notebook: referencesFile },
    );
  }
  return result.output as readonly Reference[];
}

/** What a report depends on, besides its notebooks. */
export interface ReportDependencies {
  /** The hash of the compiled program, its packages and Node. */
  readonly program: string;
  readonly dataHash: string;
  readonly dataParameter: string | undefined;
  readonly withPdf: boolean;
  readonly word?: { readonly template?: { readonly bytes: Uint8Array } };
  readonly isLiving: boolean;
  readonly leftOut?: readonly LeftOut[];
}

/** Files that the page is made from and that are not compiled into the program. */
const pageFolders = ["src/page/assets", "src/page/style"];

/** The hash of everything that a report is made from, as long as its notebooks see nothing besides. */
export function hashInputs(
  project: string,
  notebooks: readonly ProjectNotebook[],
  { program, dataHash, dataParameter, withPdf, isLiving, word, leftOut = [] }: ReportDependencies,
): string {
  const hash = createHash("sha256");
  hash.update(
    JSON.stringify([
      program,
      dataHash,
      dataParameter ?? null,
      withPdf,
      isLiving,
      word !== undefined,
      leftOut,
    ]),
  );
  hash.update(word?.template?.bytes ?? "");
  for (const { path, text, pictures } of notebooks) {
    hash.update(JSON.stringify([path, text, pictures]));
  }
  for (const path of [referencesFile, ...pageFolders.flatMap((folder) => filesOf(project, folder))]) {
    const content = readRegularFile(join(project, path));
    hash.update(JSON.stringify([path, content.length])).update(content);
  }
  return hash.digest("hex");
}

const filesOf = (project: string, folder: string): string[] =>
  readdirSync(join(project, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
