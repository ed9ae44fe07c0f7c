import { resolve } from "node:path";
import type { Words } from "../../core/words/language";
import { isRefusal, Refusal } from "../../core/words/refusal";

/** @param folder as the user named it */
export function vanished(folder: string): Refusal {
  return new Refusal("output", ({ make }) => make.output.vanished({ place: folder }));
}

const NO_SPACE = ["ENOSPC", "EDQUOT"];
const NOT_WRITABLE = ["EROFS", "EACCES", "EPERM"];

/**
 * Says what a fault of the file system means for the report in that folder.
 * What is a refusal already, or no fault of the file system in that folder, comes back as it is.
 *
 * @param folder the output folder, as the user named it
 */
export function explainFault(error: unknown, folder: string): unknown {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const [place, whole] = [resolve(path ?? folder), resolve(folder)];
  const isElsewhere = !place.startsWith(whole) && !whole.startsWith(place);
  if (!(error instanceof Error) || isRefusal(error, "output") || code === undefined || isElsewhere) {
    return error;
  }
  const said = place === whole ? folder : `${folder} (${path})`;
  return new Refusal("output", ({ make }) => explain(code, message, said, make.output));
}

function explain(code: string, message: string, place: string, words: Words["make"]["output"]): string {
  if (NO_SPACE.includes(code)) {
    return words.noSpace({ place });
  }
  if (NOT_WRITABLE.includes(code)) {
    return words.notAllowed({ place, code });
  }
  if (code === "ENOENT") {
    return words.vanished({ place });
  }
  return code === "ENOTDIR" || code === "EEXIST"
    ? words.fileInPlace({ place })
    : words.notWritten({ place, message });
}
