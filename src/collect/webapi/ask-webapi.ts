import * as v from "valibot";
import { type Advice, type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import type { Refusal } from "../../core/words/refusal";
import { entryRefusal } from "../entry/refusal";
import { webApiStatus } from "../import/webapi-shape";

/** The WebAPI of BPS, and what asking it needs of the world. */
export interface WebApiAccess {
  /** Where it is, without a slash at the end. */
  readonly baseUrl: string;
  /** The user's own key. It goes into requests, and nowhere else. */
  readonly key: string;
  readonly fetch: typeof globalThis.fetch;
  /** How long an answer may take, in milliseconds. */
  readonly longestAnswer: number;
  /** Waits before a request is made again. */
  wait(milliseconds: number): Promise<void>;
  /** Answers of earlier runs, by their path without the key. */
  readonly kept: {
    read(path: string): string | undefined;
    write(path: string, answer: string): void;
  };
}

/** Before the second, third and fourth request, where a server does not say how long it wants to be left alone. */
const PAUSES_MS = [2_000, 8_000, 30_000];

/** A server that asks for a longer pause than this is busy for today. */
const LONGEST_PAUSE_MS = 120_000;

/** What came of one request: an answer, or why there is none and how long to wait before the next. */
type Reply =
  | { readonly body: string; readonly httpStatus: number }
  | { readonly why: Say<Advice>; readonly pause: number | null };

/**
 * Asks for one answer of the WebAPI.
 *
 * @param path behind `/v1/api/`, without the key
 * @returns null where the WebAPI says that it has nothing of this
 * @throws {Refusal} where it cannot be reached, refuses the key, or answers with an error
 */
export async function askWebApi(access: WebApiAccess, path: string): Promise<object | null> {
  const kept = access.kept.read(path);
  if (kept !== undefined) return JSON.parse(kept) as object | null;
  for (let attempt = 0; ; attempt += 1) {
    const reply = await request(access, path);
    if ("body" in reply) {
      const answer = readAnswer(reply, path);
      if (answer !== "damaged") {
        access.kept.write(path, JSON.stringify(answer));
        return answer;
      }
    }
    const pause = PAUSES_MS[attempt];
    const { why, pause: asked }: Exclude<Reply, { body: string }> =
      "body" in reply ? { why: ({ collect }) => collect.webApi.cutOff, pause: null } : reply;
    if (pause === undefined || (asked ?? 0) > LONGEST_PAUSE_MS) throw webApiRefusal(problem(why, path));
    await access.wait(asked ?? pause);
  }
}

/** Why no figures were had from the WebAPI, in one block. */
export const webApiRefusal = (...reasons: readonly Problem[]): Refusal<readonly Problem[]> =>
  entryRefusal(({ collect }) => collect.webApi.noFigures, reasons);

async function request({ baseUrl, key, fetch, longestAnswer }: WebApiAccess, path: string): Promise<Reply> {
  try {
    const response = await fetch(`${baseUrl}/v1/api/${path}/key/${encodeURIComponent(key)}/`, {
      headers: { accept: "application/json", "user-agent": "serapan" },
      signal: AbortSignal.timeout(longestAnswer),
    });
    const { status } = response;
    // An error page may repeat the address, and the key with it.
    const body = (await response.text()).replaceAll(key, "…");
    if (status !== 429 && status < 500) return { body, httpStatus: status };
    const seconds = Number(response.headers.get("retry-after") ?? "");
    return {
      why: ({ collect }) => collect.webApi.busy({ status }),
      pause: seconds > 0 ? seconds * 1000 : null,
    };
  } catch (error) {
    const { cause, name } = error as Error & { readonly cause?: { readonly code?: string } };
    const isSlow = name === "TimeoutError" || name === "AbortError";
    const seconds = longestAnswer / 1000;
    return {
      why: ({ collect }) =>
        isSlow
          ? collect.webApi.tooSlow({ seconds })
          : collect.webApi.notReached({ address: baseUrl, code: cause?.code ?? name }),
      pause: null,
    };
  }
}

/** What an error says where it is about the key. */
const aboutTheKey = /\b(api|app)? ?(key|id)\b|token|authori[sz]|otoris|otenti|unauthenticated/i;

function readAnswer(
  { body, httpStatus }: Extract<Reply, { body: string }>,
  path: string,
): object | null | "damaged" {
  const json = parseObject(body);
  const refuse = (advice: Say<Advice>): never => {
    throw webApiRefusal(problem(advice, path));
  };
  const said = v.safeParse(webApiStatus, json);
  const {
    status = "",
    message = "",
    "data-availability": availability = "",
  } = said.success ? said.output : {};
  if (httpStatus === 401 || httpStatus === 403) return refuse(({ collect }) => collect.webApi.keyRefused);
  if (json === null) {
    if (httpStatus === 200) return "damaged";
    return refuse(({ collect }) => collect.webApi.notThere({ status: httpStatus }));
  }
  if (/not-available$/i.test(availability)) return null;
  if (/^ok$/i.test(status)) return json;
  if (aboutTheKey.test(message)) return refuse(({ collect }) => collect.webApi.keyRefused);
  return refuse(({ collect }) => collect.webApi.answeredWithError({ message: message.slice(0, 120) }));
}

function parseObject(body: string): object | null {
  try {
    const json: unknown = JSON.parse(body.replace(/^\ufeff/, ""));
    return typeof json === "object" ? json : null;
  } catch {
    return null;
  }
}
