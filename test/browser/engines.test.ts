import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { openStudy } from "../../src/collect/open-package";
import { findBrowser } from "../../src/page/print-pdf";
import { digestsOf } from "./engine-digests";
import { thesisData } from "./living-report";
import { randomChange, randomFrom } from "./random-changes";

const STUDIES = 200;

const study = openStudy(thesisData);
const random = randomFrom(1_040);
const changes = Array.from({ length: STUDIES }, () => randomChange(thesisData, random).join(","));
const inNode = digestsOf(study, changes);

/** A page that computes the digests and sends them to where it came from. */
let page: string;
beforeAll(async () => {
  const { build } = await import("rolldown");
  const { output } = await build({
    input: join(import.meta.dirname, "engine-digests.ts"),
    platform: "browser",
    write: false,
    logLevel: "silent",
    output: { format: "iife", name: "engine" },
  });
  const asked = `${JSON.stringify(study)}, ${JSON.stringify(changes)}`.replaceAll("<", "\\u003c");
  page = `<!doctype html><meta charset="utf-8"><script>${output[0].code.replaceAll("</script", "<\\/script")}
fetch("/digests", { method: "POST", body: JSON.stringify(engine.digestsOf(${asked})) });</script>`;
});

/** What a browser computes that is sent to the page's address. */
async function digestsIn(open: (address: string) => Promise<() => Promise<void>>): Promise<unknown> {
  const server = createServer();
  const digests = new Promise<string>((resolve) => {
    server.on("request", (request, response) => {
      if (request.method === "POST") void text(request).then(resolve);
      response.setHeader("content-type", "text/html");
      response.end(request.method === "POST" ? "" : page);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  try {
    return JSON.parse(await digests);
  } finally {
    await close();
    server.close();
    server.closeAllConnections();
  }
}

describe("two hundred studies have the same quantities, to the last bit, as in Node", () => {
  it("which differ, and of which a few are refused", () => {
    const computed = inNode.filter((digest) => digest !== null);
    expect(computed.length).toBeGreaterThan(150);
    expect(new Set(computed).size).toBeGreaterThan(150);
  });

  it("in Chromium", async () => {
    const program = findBrowser(process.env, process.platform);
    if (program === null) throw new Error("the browser tests need Chromium: apt-get install chromium");
    const found = await digestsIn(async (address) => {
      const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
      await (await browser.newPage()).goto(address);
      return () => browser.close();
    });
    expect(found).toEqual(inNode);
  });

  it("in Firefox", async () => {
    const profile = mkdtempSync(join(tmpdir(), "serapan-firefox-"));
    const found = await digestsIn(async (address) => {
      const words = ["--headless", "--no-remote", "--profile", profile, address];
      const browser = spawn("firefox-esr", words, {
        stdio: "ignore",
        env: { ...process.env, HOME: profile },
      });
      await once(browser, "spawn");
      return async () => {
        browser.kill("SIGKILL");
        await once(browser, "exit");
      };
    });
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    expect(found).toEqual(inNode);
  });
});
