import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import { joinLines, type Notebook } from "../kernel/format";
import type { NotebookRefusal } from "../kernel/notebook-place";
import { picturesIn } from "../page/author-markdown";
import type { Pictures } from "../page/block";

/** The types of pictures that every browser shows, by the ends of their files' names. */
const types: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

/**
 * Reads the files that a notebook's Markdown shows as pictures, which the page carries in itself.
 *
 * @param path the notebook's, from the project's folder; the pictures lie beside it, or where they say from there
 * @throws {Refusal} for one that is not there, lies in the internet, or is of another type
 */
export function readPictures(project: string, path: string, { cells }: Notebook): Pictures {
  const pictures: Record<string, string> = {};
  for (const cell of cells) {
    if (cell.cell_type !== "markdown") continue;
    for (const picture of picturesIn(joinLines(cell.source))) {
      if (/^(?:data|attachment):/.test(picture)) continue;
      const place = { notebook: path, cellId: cell.id };
      const refusal = (say: Say): NotebookRefusal => new Refusal("notebook", say, place);
      if (/^(?:[a-z][a-z+.-]*:)?\/\//i.test(picture)) {
        throw refusal(({ page }) => page.pictureRemote({ ...place, picture }));
      }
      const file = join(project, dirname(path), picture);
      if (!existsSync(file) || !statSync(file).isFile()) {
        throw refusal(({ page }) => page.pictureMissing({ ...place, picture }));
      }
      const type = types[extname(file).toLowerCase()];
      if (type === undefined) throw refusal(({ page }) => page.pictureUnknown({ ...place, picture }));
      pictures[picture] ??= `data:${type};base64,${readFileSync(file).toString("base64")}`;
    }
  }
  return pictures;
}
