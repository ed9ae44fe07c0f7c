import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Words } from "../core/words/language";
import type { ReportRequest } from "../make/report-request";
import { describeCompileFailure } from "./build-freshness";
import type { DevOutcome, DevReply } from "./dev-worker";

/** Makes reports in a process of its own. */
export interface DevProcess {
  /** Makes one; the next may be asked for when it is there. */
  make(request: ReportRequest): Promise<DevOutcome>;
  /** Lets the next report be made by a new process, which takes up a changed source. */
  renew(): void;
}

/** @param onStep is told what the process is at */
export function createDevProcess(onStep: (step: string) => void, words: Words): DevProcess {
  const { dev, compilingSource } = words.commands;
  let child: ChildProcess | undefined;
  process.once("exit", () => child?.kill());

  function start(): ChildProcess {
    const started = fork(join(__dirname, "dev-worker.js"), { stdio: "inherit" });
    started.once("exit", () => {
      if (child === started) {
        child = undefined;
      }
    });
    return started;
  }

  return {
    make(request) {
      child ??= start();
      const working = child;
      return new Promise((resolve) => {
        const finish = (outcome: DevOutcome) => {
          working.off("message", hear).off("exit", ended);
          resolve(outcome);
        };
        const hear = (reply: DevReply) => {
          switch (reply.type) {
            case "compiling":
              return onStep(compilingSource);
            case "step":
              return onStep(reply.step);
            case "uncompiled":
              return finish({ type: "failed", message: describeCompileFailure(reply, words) });
            default:
              return finish(reply);
          }
        };
        const ended = (code: number | null, signal: string | null) => {
          const how = signal ?? dev.exitCode({ code });
          finish({ type: "failed", message: dev.processEnded({ how }) });
        };
        working.on("message", hear).once("exit", ended);
        working.send(request);
      });
    },
    renew() {
      child?.kill();
      child = undefined;
    },
  };
}
