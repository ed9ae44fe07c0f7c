import type { ReportRequest } from "../make/make-report";
import { projectFolder } from "../paths";
import { isBuildStale, rebuild } from "./build-freshness";
import { describeFailure } from "./failure";

/** What the process answers to a request, or says on the way. */
export type DevReply =
  | { readonly type: "step"; readonly step: string }
  | { readonly type: "made"; readonly unchanged: boolean }
  | { readonly type: "failed"; readonly message: string };

/** Makes a report. */
type MakeReport = (request: ReportRequest) => Promise<DevReply>;

const reply = (message: DevReply) => process.send?.(message);

let maker: MakeReport | undefined;

/**
 * The process in which `serapan dev` makes reports. It stays warm as long as the source is the same, and is
 * started anew, compiled first, where that has changed.
 */
async function answer(request: ReportRequest): Promise<DevReply> {
  if (maker === undefined && isBuildStale(projectFolder)) {
    reply({ type: "step", step: "compiling the source" });
    const complaint = rebuild(projectFolder);
    if (complaint !== null) {
      return { type: "failed", message: `serapan cannot be compiled from its source:\n${complaint}` };
    }
  }
  try {
    maker ??= createMaker();
    return await maker(request);
  } catch (error) {
    return { type: "failed", message: describeFailure(error).message };
  }
}

/** Loaded only now: these modules may have just been compiled. */
function createMaker(): MakeReport {
  const { createReportTools } = require("../make/report-tools") as typeof import("../make/report-tools");
  const { makeReport } = require("../make/make-report") as typeof import("../make/make-report");
  const say = (step: string) => reply({ type: "step", step });
  const { tools } = createReportTools({
    say,
    useCache: true,
    onStep: (step, detail = "") => say(`${step} ${detail}`.trim()),
  });
  return async (request) => ({ type: "made", unchanged: (await makeReport(request, tools)).unchanged });
}

process.on("message", (request: ReportRequest) => void answer(request).then(reply));
process.on("disconnect", () => process.exit());
