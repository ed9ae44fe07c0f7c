#!/usr/bin/env node
import { constants } from "node:os";
import { projectFolder } from "../paths";
import { isBuildStale, rebuild } from "./build-freshness";

/** Starts the program, compiled anew first where its source is newer. */
async function main(): Promise<number> {
  if (isBuildStale(projectFolder)) {
    process.stderr.write("serapan: the source is newer than the program, compiling …\n");
    const complaint = rebuild(projectFolder);
    if (complaint !== null) {
      process.stderr.write(`serapan cannot be compiled from its source:\n${complaint}\n`);
      return 1;
    }
  }
  // Only now: these modules may have just been compiled.
  const { runProgram } = require("./program") as typeof import("./program");
  return runProgram(process.argv.slice(2));
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // A report is moved into its place in one go, so between two turns of the event loop it is whole.
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
// Who reads the output may close it early, as `head` does: that is no fault of the program.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
void main().then((code) => {
  process.exitCode = code;
});
