import { request } from "node:http";
import { afterEach, expect, it } from "vitest";
import { type LivePage, servePage } from "../../../src/commands/live/serve-page";

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-abc='; img-src data:">`;
const report = `<!doctype html>\n<html>\n<head>${policy}</head>\n<body>\n<p>$& report</p>\n</body>\n</html>\n`;

let page: LivePage | undefined;
afterEach(() => page?.close());

async function serve(text: string | null): Promise<LivePage> {
  page = await servePage(() => text, "en", 0);
  return page;
}

const read = async (address: string) => (await fetch(address)).text();

it("serves the report with a script of its own, which the page's policy then allows, and no other", async () => {
  const { address } = await serve(report);
  const served = await read(address);
  expect(served).toContain("<p>$& report</p>");
  const [, directives = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(served) ?? [];
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(served) ?? [];
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(script).digest("base64");
  expect(directives).toBe(
    `default-src 'none'; script-src 'sha256-abc=' 'sha256-${hash}'; img-src data:; connect-src 'self'`,
  );
});

it("serves a page that waits while there is no report", async () => {
  const { address } = await serve(null);
  expect(await read(address)).toMatch(/The report is being made[\s\S]*EventSource/);
});

it("tells open pages what is going on, and to reload", async () => {
  const { address, say, reload } = await serve(report);
  say("cell 3 of 17");
  const events = await fetch(`${address}events`);
  expect(events.headers.get("content-type")).toBe("text/event-stream");
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader?.read())?.value;
  expect(await next()).toBe('event: status\ndata: "cell 3 of 17"\n\n');
  reload();
  expect(await next()).toBe('event: reload\ndata: ""\n\n');
  await reader?.cancel();
});

it("listens on the loopback address alone", async () => {
  const { address } = await serve(report);
  expect(new URL(address).hostname).toBe("127.0.0.1");
  const { networkInterfaces } = await import("node:os");
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each?.family === "IPv4" && !each.internal);
  for (const other of others) {
    await expect(fetch(`http://${other?.address}:${new URL(address).port}/`)).rejects.toThrow("fetch failed");
  }
});

it("answers no request that was sent to another name, nor for another file", async () => {
  const { address } = await serve(report);
  const status = await new Promise((resolve) => {
    request(address, { headers: { host: "attacker.example" } }, (response) =>
      resolve(response.statusCode),
    ).end();
  });
  expect(status).toBe(403);
  expect((await fetch(`${address}results.json`)).status).toBe(404);
  expect((await fetch(`${address}index.html?lang=en`)).status).toBe(200);
});

it("takes another port where its own is taken", async () => {
  const { address } = await serve(report);
  const second = await servePage(() => report, "en", Number(new URL(address).port));
  expect(second.address).not.toBe(address);
  expect(await read(second.address)).toContain("report");
  await second.close();
});
