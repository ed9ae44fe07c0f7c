import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Refusal } from "../core/words/refusal";
import { withPrintFolder } from "./print-folder";

/** The whole report has some forty pages; a browser that takes longer than this has hung. */
const PRINT_TIMEOUT_MS = 120_000;

/** Of what the browser says, the end. */
const KEPT_CHARACTERS = 4_000;

/**
 * Prints a page to PDF with a Chromium, Chrome or Edge of this machine, in the page's first language, on the
 * paper that its style asks for (A4).
 *
 * @param page the HTML of the page
 * @returns the PDF
 * @throws {Refusal} where no browser is found, or it fails
 */
export async function printPdf(page: string): Promise<Uint8Array> {
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) {
    throw new Refusal("print", ({ page: words }) => words.noBrowser);
  }
  return withPrintFolder(async (folder) => {
    const [source, target] = [join(folder, "index.html"), join(folder, "report.pdf")];
    await writeFile(source, page);
    const { said, ended } = await runBrowser(browser, folder, [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      `--user-data-dir=${join(folder, "profile")}`,
      "--no-pdf-header-footer",
      `--print-to-pdf=${target}`,
      pathToFileURL(source).href,
    ]);
    if (!existsSync(target)) {
      throw new Refusal("print", ({ page: words }) =>
        words.printedNothing({ browser, said: said.trim().slice(-500), ended }),
      );
    }
    return undatedPdf(await readFile(target));
  });
}

/** A browser's socket lies in its temporary folder, and a socket's path may have some hundred characters. */
const LONGEST_TEMPORARY_FOLDER_CHARACTERS = 60;

/** What a browser wrote on its error output, and how it ended: its code, a signal, or why it did not start. */
interface BrowserEnd {
  readonly said: string;
  readonly ended: string;
}

/**
 * What the browser wrote on its error output; it is at fault only if there is no PDF. It runs in a process
 * group of its own, which is ended with the program, and keeps its temporary files in the folder.
 */
function runBrowser(browser: string, folder: string, options: readonly string[]): Promise<BrowserEnd> {
  return new Promise((resolve) => {
    const isShort = folder.length <= LONGEST_TEMPORARY_FOLDER_CHARACTERS;
    const child = spawn(browser, options, {
      stdio: ["ignore", "ignore", "pipe"],
      env: isShort ? { ...process.env, TMPDIR: folder } : process.env,
      detached: process.platform !== "win32",
    });
    const kill = () => killGroup(child);
    const limit = setTimeout(kill, PRINT_TIMEOUT_MS);
    // First, so that nothing writes into the folder any more when it is removed.
    process.prependOnceListener("exit", kill);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-KEPT_CHARACTERS);
    });
    const end = (ended: string) => {
      clearTimeout(limit);
      process.removeListener("exit", kill);
      kill();
      resolve({ said, ended });
    };
    child.once("error", ({ message }) => end(message));
    child.once("close", (code, signal) => end(String(signal ?? code)));
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) {
    return;
  }
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}

/**
 * The browser's program: `CHROME_PATH`, or the first that is where its installers put it.
 *
 * @param isThere whether a file exists
 */
export function findBrowser(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  isThere: (path: string) => boolean = existsSync,
): string | null {
  const { CHROME_PATH: chosen } = environment;
  if (chosen !== undefined && chosen !== "") return isThere(chosen) ? chosen : null;
  return placesOn(platform, environment).find(isThere) ?? null;
}

function placesOn(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  if (platform === "darwin") {
    return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return programs.flatMap((program) => roots.filter(Boolean).map((root) => `${root}\\${program}`));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const DATE = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;

/**
 * The PDF without the time at which it was printed, so that the same page gives the same bytes.
 * Every byte stays in its place, as the file's own table of contents counts them.
 */
export function undatedPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  return Buffer.from(text.replace(DATE, "/$1 (D:20000101000000+00'00')"), "latin1");
}
