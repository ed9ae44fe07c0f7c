import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { ReportRequest } from "../make/make-report";
import type { DevReply } from "./dev-worker";

/** Makes reports in a process of its own. */
export interface DevProcess {
  /** Makes one; the next may be asked for when it is there. */
  make(request: ReportRequest): Promise<Exclude<DevReply, { type: "step" }>>;
  /** Lets the next report be made by a new process, which takes up a changed source. */
  renew(): void;
}

/** @param onStep is told what the process is at */
export function createDevProcess(onStep: (step: string) => void): DevProcess {
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
        const finish = (outcome: Exclude<DevReply, { type: "step" }>) => {
          working.off("message", hear).off("exit", mourn);
          resolve(outcome);
        };
        const hear = (reply: DevReply) => (reply.type === "step" ? onStep(reply.step) : finish(reply));
        const mourn = (code: number | null, signal: string | null) =>
          finish({
            type: "failed",
            message: `The process that makes the report ended (${signal ?? `code ${code}`}).`,
          });
        working.on("message", hear).once("exit", mourn);
        working.send(request);
      });
    },
    renew() {
      child?.kill();
      child = undefined;
    },
  };
}
