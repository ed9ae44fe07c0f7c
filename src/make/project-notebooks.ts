import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { languages as allLanguages, type Language, type Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { describeCode } from "../core/words/system-fault";
import type { Notebook } from "../kernel/format";
import { readNotebook } from "../kernel/read-notebook";
import type { Pictures } from "../page/block";
import { isFrontNotebook } from "../page/front-notebook";
import { isOfReport, placeOf } from "../page/notebook-name";
import { readRegularFile } from "../read-regular-file";
import { readPictures } from "./notebook-pictures";

/** A notebook of the project. */
export interface ProjectNotebook {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly notebook: Notebook;
  /** The files that its Markdown shows as pictures. */
  readonly pictures: Pictures;
}

/**
 * The report's notebooks of one language, in the order of their names.
 *
 * @throws {Refusal} for one that cannot be read, and where there is none
 */
export function readProjectNotebooks(project: string, language: Language): readonly ProjectNotebook[] {
  const folder = folderOf(language);
  const names = notebookNames(project, language).filter(isOfReport);
  if (names.length === 0) {
    throw new Refusal("notebook", ({ make }) => make.noNotebooks({ folder }), { notebook: folder });
  }
  return names.map((name) => readProjectNotebook(project, `${folder}/${name}`));
}

/**
 * The front notebook of a language, for a report without an edition in it: every report carries every abstract.
 *
 * @throws {Refusal} where it cannot be read
 */
export function readFrontNotebooks(project: string, language: Language): readonly ProjectNotebook[] {
  return notebookNames(project, language)
    .filter((name) => isOfReport(name) && isFrontNotebook(name))
    .map((name) => readProjectNotebook(project, `${folderOf(language)}/${name}`));
}

/** The notebooks that are in the folders of these languages and not in the report. */
export const scratchNotebooks = (project: string, languages: readonly Language[]): readonly string[] =>
  languages.flatMap((language) =>
    notebookNames(project, language)
      .filter((name) => !isOfReport(name))
      .map((name) => `${folderOf(language)}/${name}`),
  );

/**
 * Looks for chapters that one language has and another lacks; a language without any notebook has none to lack.
 *
 * @param languages those of the report
 * @returns what is to be said of a language that the report is not in
 * @throws {Refusal} where the report has one language's chapter without the other's
 */
export function missingTwins(project: string, languages: readonly Language[]): readonly Say[] {
  const all = allLanguages
    .map((language) => ({ language, names: notebookNames(project, language).filter(isOfReport) }))
    .filter(({ names }) => names.length > 0);
  const said: Say[] = [];
  for (const { language, names } of all) {
    for (const other of all) {
      const lone = names.find((name) => countOf(placeOf(name), other.names) < countOf(placeOf(name), names));
      if (lone === undefined) continue;
      const notebook = `${folderOf(language)}/${lone}`;
      const missing = { notebook, folder: folderOf(other.language), place: placeOf(lone) };
      const say: Say = ({ make }) => make.noTwin(missing);
      if (languages.includes(language) && languages.includes(other.language)) {
        throw new Refusal("notebook", say, { notebook });
      }
      if (languages.includes(other.language)) said.push(say);
    }
  }
  return said;
}

const countOf = (place: string, names: readonly string[]): number =>
  names.filter((name) => placeOf(name) === place).length;

const folderOf = (language: Language): string => `notebooks/${language}`;

function notebookNames(project: string, language: Language): readonly string[] {
  const folder = join(project, folderOf(language));
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".ipynb"))
        .sort()
    : [];
}

function readProjectNotebook(project: string, path: string): ProjectNotebook {
  const text = readText(project, path);
  const notebook = readNotebook(text, path);
  return { path, text, notebook, pictures: readPictures(project, path, notebook) };
}

function readText(project: string, path: string): string {
  try {
    return readRegularFile(join(project, path)).toString("utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Refusal(
      "notebook",
      (words) => words.make.notebookUnread({ path, why: describeCode(code, words) }),
      {
        notebook: path,
      },
    );
  }
}
