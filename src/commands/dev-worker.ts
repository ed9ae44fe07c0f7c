import type { ReportRequest } from "../make/report-request";
import { projectFolder } from "../paths";
import { type CompileFailure, isBuildStale, rebuild } from "./build-freshness";

/** How a report ended. */
export type DevOutcome =
  | { readonly type: "made"; readonly unchanged: boolean }
  | { readonly type: "failed"; readonly message: string };

/** What the process answers to a request, or says on the way. */
export type DevReply =
  | { readonly type: "compiling" }
  | ({ readonly type: "uncompiled" } & CompileFailure)
  | { readonly type: "step"; readonly step: string }
  | DevOutcome;

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
    reply({ type: "compiling" });
    const failure = rebuild(projectFolder);
    if (failure !== null) {
      return { type: "uncompiled", ...failure };
    }
  }
  maker ??= createMaker();
  return maker(request);
}

/** Loaded only now: these modules may have just been compiled. */
function createMaker(): MakeReport {
  const { createReportTools }: typeof import("../make/report-tools") = require("../make/report-tools");
  const { makeReport }: typeof import("../make/make-report") = require("../make/make-report");
  const { wordsIn }: typeof import("../core/words/language") = require("../core/words/language");
  const { describeError }: typeof import("../core/words/refusal") = require("../core/words/refusal");
  const { languageOf }: typeof import("./terminal") = require("./terminal");
  const words = wordsIn(languageOf(process.env));
  const say = (step: string) => reply({ type: "step", step });
  const { tools } = createReportTools({
    say: (message) => say(message(words)),
    useCache: true,
    onStep: (step, detail) => say(`${step(words)} ${detail?.(words) ?? ""}`.trim()),
  });
  return async (request) => {
    try {
      return { type: "made", unchanged: (await makeReport(request, tools)).unchanged };
    } catch (error) {
      return { type: "failed", message: describeError(error, words) };
    }
  };
}

process.on("message", (request: ReportRequest) => void answer(request).then(reply));
process.on("disconnect", () => process.exit());
