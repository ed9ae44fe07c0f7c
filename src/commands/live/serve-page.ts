import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Language, wordsIn } from "../../core/words/language";
import { eventsPath, waitingPage, withReload } from "./reload-script";

/** A page that is served to this machine alone and can be told to load itself anew. */
export interface LivePage {
  readonly address: string;
  /** Lets open pages load the new report. */
  reload(): void;
  /** Shows a text on open pages, and on those opened later; an empty one takes it away. */
  say(text: string): void;
  close(): Promise<void>;
}

/** Only this machine reaches it. */
const LOOPBACK = "127.0.0.1";
/** The port that is taken where it is free, so that an open page finds the next session. */
const USUAL_PORT = 4714;

/**
 * Serves the report's page.
 *
 * @param readPage the page's text, or null while there is none
 * @param language what is said besides the report
 * @param port the port to take; where it is not free, any other
 */
export async function servePage(
  readPage: () => string | null,
  language: Language,
  port: number = USUAL_PORT,
): Promise<LivePage> {
  const { dev } = wordsIn(language).commands;
  const listeners = new Set<ServerResponse>();
  let status = "";
  const server = createServer((request, response) => {
    if (!isOwnHost(request)) {
      answer(response, 403, "text/plain", `${dev.onlyThisMachine}\n`);
    } else if (request.url === eventsPath) {
      listen(response);
    } else if (/^\/(index\.html)?(\?|$)/.test(request.url ?? "")) {
      const page = readPage();
      answer(
        response,
        200,
        "text/html; charset=utf-8",
        page === null ? waitingPage(language) : withReload(page),
      );
    } else {
      answer(response, 404, "text/plain", `${dev.notFound}\n`);
    }
  });

  function listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(message("status", status));
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  function tell(text: string): void {
    for (const listener of listeners) {
      listener.write(text);
    }
  }

  const taken = await new Promise<number>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) {
        server.once("error", reject).listen(0, LOOPBACK);
      } else {
        reject(error);
      }
    });
    server.once("listening", () => resolve((server.address() as AddressInfo).port));
    server.listen(port, LOOPBACK);
  });
  return {
    address: `http://${LOOPBACK}:${taken}/`,
    reload: () => tell(message("reload", "")),
    say(text) {
      status = text;
      tell(message("status", text));
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const message = (event: string, data: string): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

function answer(response: ServerResponse, code: number, type: string, text: string): void {
  response.writeHead(code, { "content-type": type, "cache-control": "no-store" }).end(text);
}

/** A foreign site may have its name point to this machine; its requests carry that name. */
function isOwnHost({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "");
}
