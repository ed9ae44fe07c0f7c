import { spawn } from "node:child_process";

/** The system's own way to open a file in the browser. */
export function openerOf(
  platform: NodeJS.Platform,
  page: string,
): { readonly command: string; readonly words: readonly string[] } {
  if (platform === "darwin") return { command: "open", words: [page] };
  return platform === "win32"
    ? { command: "explorer.exe", words: [page] }
    : { command: "xdg-open", words: [page] };
}

/**
 * Opens a page in the reader's browser, which lives on when the program has ended.
 *
 * @param page the file, absolute
 * @returns whether the system has something that opens it
 */
export function openPage(page: string): Promise<boolean> {
  const { command, words } = openerOf(process.platform, page);
  return new Promise((resolve) => {
    const child = spawn(command, words, { detached: true, stdio: "ignore" });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
