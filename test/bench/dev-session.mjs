import { spawn } from "node:child_process";
import { join } from "node:path";

/**
 * Starts `serapan dev` in a project and listens as an open page does.
 *
 * @returns `untilShown(change)`: seconds from a change until the page has been loaded anew; `end()`
 */
export async function startDev(project) {
  const dev = spawn(process.execPath, [join(project, "dist/commands/main.js"), "dev"], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const address = await new Promise((resolve, reject) => {
    dev.once("exit", () => reject(new Error(`serapan dev ended:\n${said}`)));
    dev.stdout.on("data", (text) => {
      said += text;
      const place = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (place !== undefined) {
        resolve(place);
      }
    });
  });
  const events = (await fetch(`${address}events`)).body.pipeThrough(new TextDecoderStream()).getReader();

  async function untilReload() {
    for (;;) {
      const { value, done } = await events.read();
      if (done) {
        throw new Error(`serapan dev ended:\n${said}`);
      }
      if (/^event: reload$/m.test(value)) {
        return;
      }
    }
  }

  await untilReload();
  // Its watchers may still be taking their places.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return {
    async untilShown(change) {
      const started = performance.now();
      change();
      await untilReload();
      await (await fetch(address)).text();
      return (performance.now() - started) / 1000;
    },
    end: () => dev.kill("SIGINT"),
  };
}
