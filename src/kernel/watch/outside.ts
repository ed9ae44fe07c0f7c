import asyncHooks from "node:async_hooks";
import { createRequire, isBuiltin, syncBuiltinESMExports } from "node:module";
import type { Outside } from "../protocol";
import { type OnUse, wrapFunction, wrapProperties } from "./wrap";

/** Told what a run uses of the world, by which name, and with which arguments. */
export type OnOutside = (what: Outside, name: string, given?: readonly unknown[]) => void;

const whole: Readonly<Record<string, Outside>> = {
  fs: "files",
  "fs/promises": "files",
  sqlite: "files",
  wasi: "files",
  child_process: "process",
  cluster: "process",
  inspector: "process",
  "inspector/promises": "process",
  os: "process",
  readline: "process",
  "readline/promises": "process",
  repl: "process",
  sea: "process",
  test: "process",
  trace_events: "process",
  v8: "process",
  worker_threads: "process",
  dgram: "network",
  dns: "network",
  "dns/promises": "network",
  http: "network",
  http2: "network",
  https: "network",
  net: "network",
  tls: "network",
  perf_hooks: "clock",
};

const except = new Set([
  // Of crypto, what gives the same for the same.
  ...[
    "createHash",
    "createHmac",
    "getHashes",
    "getCiphers",
    "getCurves",
    "hash",
    "timingSafeEqual",
    "digest",
  ],
  // Of process, what the cells of every run find the same.
  ...["nextTick", "stdout", "stderr", "version", "versions", "arch", "platform", "cwd", "chdir", "exit"],
  ...[
    "exitCode",
    "_exiting",
    "emitWarning",
    "mainModule",
    "release",
    "config",
    "features",
    "domain",
    "assert",
    "env",
  ],
  ...["getBuiltinModule", "setUncaughtExceptionCaptureCallback", "hasUncaughtExceptionCaptureCallback"],
  ...["_events", "_eventsCount", "_maxListeners", "_exitCode", "_tickCallback", "_fatalException"],
]);

/** The asynchronous resources through which Node reaches outside, whatever asked for them. */
const resources: Readonly<Record<string, Outside>> = {
  FSREQCALLBACK: "files",
  FSREQPROMISE: "files",
  FILEHANDLE: "files",
  DIRHANDLE: "files",
  FSEVENTWRAP: "files",
  STATWATCHER: "files",
  GETADDRINFOREQWRAP: "network",
  GETNAMEINFOREQWRAP: "network",
  QUERYWRAP: "network",
  TCPWRAP: "network",
  TCPSERVERWRAP: "network",
  UDPWRAP: "network",
  PIPEWRAP: "process",
  PROCESSWRAP: "process",
  SIGNALWRAP: "process",
  TTYWRAP: "process",
  WORKER: "process",
  RANDOMBYTESREQUEST: "random",
  KEYPAIRGENREQUEST: "random",
  Timeout: "clock",
};

/**
 * Makes whatever reaches outside of this process say so, for as long as the process lives: Node's modules,
 * `process`, the clocks, chance, the globals of the web. The hook that is returned, once enabled, sees what is
 * asked of the system asynchronously in whatever way.
 */
export function tellOfOutside(onOutside: OnOutside): asyncHooks.AsyncHook {
  const as =
    (what: Outside): OnUse =>
    (name, given) =>
      onOutside(what, name, given);
  const load = createRequire(__filename);
  for (const [name, what] of Object.entries(whole)) {
    if (isBuiltin(name)) wrapProperties(load(name), { prefix: `${name}.`, except }, as(what));
  }
  wrapProperties(load("fs").promises, { prefix: "fs.promises." }, as("files"));
  wrapProperties(load("crypto"), { prefix: "crypto.", except }, as("random"));
  wrapProperties(asyncHooks, { only: ["executionAsyncId", "triggerAsyncId"] }, as("process"));
  wrapContexts(load("vm"), as("clock"));
  wrapClocks(as("clock"));
  wrapChance(as("random"));
  wrapGlobals(as);
  wrapProcess(as);
  syncBuiltinESMExports();
  return asyncHooks.createHook({
    init(_, type) {
      const what = resources[type];
      if (what !== undefined) onOutside(what, type);
    },
  });
}

/** A context of its own has a clock and a chance of its own. */
function wrapContexts(vm: { Script: { prototype: object } }, onUse: OnUse): void {
  const only = ["createContext", "runInNewContext", "runInContext", "SourceTextModule", "measureMemory"];
  wrapProperties(vm, { prefix: "vm.", only }, onUse);
  wrapProperties(vm.Script.prototype, { prefix: "vm.Script.", only }, onUse);
}

function wrapClocks(onUse: OnUse): void {
  const now = (name: string) => (_: string, given?: readonly unknown[]) => {
    if (given === undefined || given[0] === undefined) onUse(name);
  };
  wrapProperties(Date, { prefix: "Date.", only: ["now"] }, onUse);
  const Watched = new Proxy(Date, {
    apply() {
      onUse("Date()");
      return new Date().toString();
    },
    construct(target, given, called) {
      if (given.length === 0) onUse("new Date()");
      return Reflect.construct(target, given, called);
    },
  });
  Object.defineProperty(Date.prototype, "constructor", { value: Watched });
  globalThis.Date = Watched;
  const { prototype } = Intl.DateTimeFormat;
  const { get: format } = Object.getOwnPropertyDescriptor(prototype, "format") ?? {};
  Object.defineProperty(prototype, "format", {
    configurable: true,
    get() {
      return wrapFunction(format?.call(this), "", now("Intl.DateTimeFormat.format"));
    },
  });
  wrapProperties(prototype, { only: ["formatToParts"] }, now("Intl.DateTimeFormat.formatToParts"));
  wrapProperties(performance, { prefix: "performance.", except: new Set(["toString"]) }, onUse);
  wrapProperties(Object.getPrototypeOf(performance), { prefix: "performance." }, onUse);
  wrapProperties(Event.prototype, { prefix: "Event.", only: ["timeStamp"] }, onUse);
  wrapProperties(globalThis.File?.prototype, { prefix: "File.", only: ["lastModified"] }, onUse);
  wrapProperties(console, { prefix: "console.", only: ["timeEnd", "timeLog"] }, onUse);
  wrapProperties(console.Console.prototype, { prefix: "console.", only: ["timeEnd", "timeLog"] }, onUse);
}

function wrapChance(onUse: OnUse): void {
  wrapProperties(Math, { prefix: "Math.", only: ["random"] }, onUse);
  wrapProperties(Object.getPrototypeOf(crypto), { prefix: "crypto.", except: new Set(["subtle"]) }, onUse);
  wrapProperties(Object.getPrototypeOf(crypto.subtle), { prefix: "crypto.subtle.", except }, onUse);
}

function wrapGlobals(as: (what: Outside) => OnUse): void {
  wrapProperties(globalThis, { only: ["fetch", "WebSocket", "EventSource"] }, as("network"));
  wrapProperties(globalThis, { only: ["navigator", "BroadcastChannel"] }, as("process"));
  wrapProperties(globalThis, { only: ["localStorage", "sessionStorage"] }, as("files"));
}

function wrapProcess(as: (what: Outside) => OnUse): void {
  const read = (name: string | symbol) => {
    if (typeof name === "string") as("environment")(`process.env.${name}`);
  };
  const { env } = process;
  process.env = new Proxy(env, {
    get(target, name) {
      read(name);
      return Reflect.get(target, name);
    },
    has(target, name) {
      read(name);
      return Reflect.has(target, name);
    },
    ownKeys(target) {
      read("*");
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(target, name) {
      read(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
  wrapProperties(process, { prefix: "process.", except, values: true }, as("process"));
}
