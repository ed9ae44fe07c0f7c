#!/usr/bin/env node
import { constants } from "node:os";
import { wordsIn } from "../core/words/language";
import { describeError } from "../core/words/refusal";
import { projectFolder } from "../paths";
import { describeCompileFailure, isBuildStale, rebuild } from "./build-freshness";
import { isDebugging, languageOf } from "./terminal";

/** Starts the program, compiled anew first where its source is newer. */
async function main(): Promise<number> {
  if (isBuildStale(projectFolder)) {
    const words = wordsIn(languageOf(process.env));
    process.stderr.write(`${words.commands.compiling}\n`);
    const failure = rebuild(projectFolder);
    if (failure !== null) {
      process.stderr.write(`${describeCompileFailure(failure, words)}\n`);
      return 1;
    }
    // What was loaded so far is of the earlier program.
    for (const loaded of Object.keys(require.cache)) {
      delete require.cache[loaded];
    }
  }
  const { runProgram }: typeof import("./program") = require("./program");
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
main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const words = wordsIn(languageOf(process.env));
    process.stderr.write(`${describeError(error, words, isDebugging(process.env))}\n`);
    process.exitCode = 1;
  },
);
