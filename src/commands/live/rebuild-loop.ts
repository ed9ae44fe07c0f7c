/** Rebuilds on request, one at a time. */
export interface RebuildLoop {
  /** Asks for a rebuild; while one runs, for one more after it. */
  request(): void;
}

/**
 * Lets a rebuild follow what changes. Files come in bursts, as from an editor or `git checkout`: a rebuild
 * starts once they have been quiet for a moment, and what changes meanwhile leads to one more.
 *
 * @param rebuild handles its own failures
 * @param quietMilliseconds how long there must be no request
 */
export function createRebuildLoop(rebuild: () => Promise<void>, quietMilliseconds: number): RebuildLoop {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isWanted = false;

  async function run(): Promise<void> {
    isRunning = true;
    isWanted = false;
    await rebuild();
    isRunning = false;
    if (isWanted) {
      request();
    }
  }

  function request(): void {
    isWanted = true;
    clearTimeout(timer);
    if (!isRunning) {
      timer = setTimeout(() => void run(), quietMilliseconds);
    }
  }

  return { request };
}
