import { createRequire } from "node:module";
import { join } from "node:path";
import type { MimeBundle } from "../core/content/mime";

interface DisplayMessage {
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient: Readonly<Record<string, unknown>>;
}

interface RunningKernel {
  readonly lastWriteDisplayData: (message: DisplayMessage, update: boolean) => void;
}

/**
 * Shows one MIME bundle below the notebook cell that is running, in whatever client runs it.
 * tslab's own `display` sends one type a call, and a client then shows each of them; a bundle lets the
 * client choose. Outside a notebook, where nothing can be shown, the bundle's `text/plain` is printed.
 *
 * @example displayBundle({ "text/html": "<p>9.425 orang</p>", "text/plain": "9.425 orang" });
 */
export function displayBundle(bundle: MimeBundle, metadata: Readonly<Record<string, unknown>> = {}): void {
  const kernel = runningKernel();
  if (kernel) {
    kernel.lastWriteDisplayData({ data: bundle, metadata, transient: {} }, false);
  } else if (typeof bundle["text/plain"] === "string") {
    process.stdout.write(`${bundle["text/plain"]}\n`);
  }
}

/**
 * The tslab that runs the cell. It may be another copy than the one this package depends on (a kernel
 * that was installed for the user), so it is found among the modules that the process has loaded, by
 * the function that tslab sets when the first cell starts.
 */
function runningKernel(): RunningKernel | undefined {
  const loaded = createRequire(join(process.cwd(), "notebook.js")).cache;
  for (const [path, loadedModule] of Object.entries(loaded)) {
    if (/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(path)) {
      const kernel = loadedModule?.exports as Partial<RunningKernel>;
      if (typeof kernel.lastWriteDisplayData === "function") {
        return kernel as RunningKernel;
      }
    }
  }
  return undefined;
}
