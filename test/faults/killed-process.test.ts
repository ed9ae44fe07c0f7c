import { fork } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prepareOutput, unchangedReport } from "../../src/make/output/write-report";
import { projectFolder } from "../../src/paths";

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "serapan-kill-"));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const rounds = (["SIGKILL", "SIGINT"] as const).flatMap((signal) =>
  Array.from({ length: 8 }, (_, round) => ({ signal, round: round + 1 })),
);

/** How long the process goes on writing, at most; a report takes it some milliseconds. */
const LONGEST_MS = 60;

it.each(rounds)(
  "leaves one whole report after the next start when $signal ends the process at any moment ($round of 8)",
  { meta: { fault: "a report killed or interrupted" } },
  async ({ signal }) => {
    const folder = join(root, "report");
    fs.mkdirSync(folder);
    fs.writeFileSync(join(folder, "notes.txt"), "mine");
    const writer = fork(join(projectFolder, "test/faults/write-for-ever.cjs"), [projectFolder, folder]);
    await once(writer, "message");
    await delay(Math.random() * LONGEST_MS);
    writer.kill(signal);
    await once(writer, "exit");

    const inputs = { data: [join(root, "data")], notebooks: join(root, "notebooks") };
    await prepareOutput(folder, inputs, { fileSystem: fs, say: () => {} });
    const age = fs.readFileSync(join(folder, "index.html"), "utf8");
    expect(unchangedReport(fs, folder, age === "old" ? "0" : "1")).toHaveLength(11);
    expect(fs.readdirSync(folder).sort()).toEqual(
      [
        ".serapan-manifest.json",
        "index.html",
        "notebooks",
        "notes.txt",
        `only-${age}.txt`,
        "results.json",
      ].sort(),
    );
  },
);
