import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { undatedPdf } from "./undated-pdf";

/** No browser was found to print with, or it printed nothing. */
export class PrintError extends Error {
  override readonly name = "PrintError";
}

/** The whole report has some forty pages; a browser that takes longer than this has hung. */
const PRINT_TIMEOUT_MS = 120_000;

const REMEDY =
  "Install Chromium, Google Chrome or Microsoft Edge, or set CHROME_PATH to the program's file. The page prints from any browser too: open index.html and choose Print.";

/**
 * Prints a page to PDF with a Chromium, Chrome or Edge of this machine, in the page's first language, on the
 * paper that its style asks for (A4).
 *
 * @param page the HTML of the page
 * @returns the PDF
 * @throws PrintError where no browser is found, or it fails
 */
export async function printPdf(page: string): Promise<Uint8Array> {
  const browser = findBrowser(process.env, process.platform);
  if (browser === null) {
    throw new PrintError(`report.pdf: no browser that can print was found on this machine.\n${REMEDY}`);
  }
  const folder = await mkdtemp(join(tmpdir(), "serapan-print-"));
  const [source, target] = [join(folder, "index.html"), join(folder, "report.pdf")];
  try {
    await writeFile(source, page);
    const said = await runBrowser(browser, [
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
      throw new PrintError(`report.pdf: ${browser} printed nothing.\n${said.trim().slice(-500)}\n${REMEDY}`);
    }
    return undatedPdf(await readFile(target));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the browser wrote on its error output; it is at fault only if there is no PDF. */
function runBrowser(browser: string, options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      browser,
      options,
      { timeout: PRINT_TIMEOUT_MS, killSignal: "SIGKILL" },
      (error, _output, errors) => resolve(errors || (error?.message ?? "")),
    );
  });
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
