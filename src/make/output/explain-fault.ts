import { resolve } from "node:path";
import { isRefusal, Refusal } from "../../core/words/refusal";

/** @param folder as the user named it */
export function vanished(folder: string): Refusal {
  return new Refusal(
    "output",
    `${folder}: the folder vanished while the report was being written.\nRun the command again.`,
  );
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
  if (NO_SPACE.includes(code)) {
    return new Refusal(
      "output",
      `${said}: no space is left on the disk; the earlier report is untouched.
Make room, or choose another folder with --out.`,
    );
  }
  if (NOT_WRITABLE.includes(code)) {
    return new Refusal(
      "output",
      `${said}: writing is not allowed (${code}).
Close the programs that hold the report open, see to the folder's permissions, or choose another folder with --out.`,
    );
  }
  if (code === "ENOENT") {
    return vanished(said);
  }
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new Refusal(
      "output",
      `${said}: a folder expected, a file is in its place.
Move the file away, or choose another folder with --out.`,
    );
  }
  return new Refusal(
    "output",
    `${said}: the report could not be written (${message}).
Choose another folder with --out, or run the command again.`,
  );
}
