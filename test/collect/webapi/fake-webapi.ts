import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A variable that the server has: its figures by the region's code and name, then by year. */
export interface FakeVariable {
  readonly id: number;
  readonly domain: string;
  readonly title: string;
  readonly unit: string;
  readonly figures: Readonly<Record<string, Readonly<Record<number, number | string>>>>;
}

/** How one request is answered instead of as it should be. */
export type Disturbance = (response: ServerResponse, path: string) => void;

export interface FakeWebApi {
  readonly address: string;
  /** The paths that were asked for, in their order, without the key. */
  readonly asked: string[];
  /** The next requests whose path has these words are disturbed, one disturbance a request. */
  disturb(words: string, ...disturbances: readonly Disturbance[]): void;
  close(): Promise<void>;
}

/** The key that the server takes. */
export const goodKey = "0123456789abcdef0123456789abcdef";

/** How many variables the server puts on a page. */
const PER_PAGE = 2;

/** A server that answers as the WebAPI of BPS is known to: status in the body, pages, three years an answer at most. */
export async function startFakeWebApi(variables: readonly FakeVariable[]): Promise<FakeWebApi> {
  const asked: string[] = [];
  const disturbances: { words: string; disturb: Disturbance }[] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    const [, path = "", key = ""] =
      /^\/v1\/api\/(.*)\/key\/([^/]*)\/$/.exec(decodeURI(request.url ?? "")) ?? [];
    asked.push(path);
    const at = disturbances.findIndex(({ words }) => path.includes(words));
    if (at >= 0) return disturbances.splice(at, 1)[0]?.disturb(response, path);
    answer(response, key === goodKey ? contentOf(path, variables) : wrongKey);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    disturb: (words, ...all) => {
      disturbances.push(...all.map((disturb) => ({ words, disturb })));
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export const answer = (response: ServerResponse, content: object, status = 200): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
};

const wrongKey = { status: "Error", message: "Invalid API Key" };
const nothing = { status: "OK", "data-availability": "list-not-available" };

function contentOf(path: string, variables: readonly FakeVariable[]): object {
  const { domain, var: id, th = "", page = "1", model, type } = partsOf(path);
  if (type === "all") {
    const places = new Map(
      variables.flatMap(({ figures }) => Object.keys(figures)).map((place) => [place, place]),
    );
    return listed(
      [...places.keys()].map((place) => ({ domain_id: place.slice(0, 4), domain_name: place.slice(5) })),
      Number(page),
    );
  }
  if (model === "var")
    return listed(
      variables
        .filter((variable) => variable.domain === domain)
        .map(({ id: var_id, title, unit }) => ({
          var_id,
          title,
          unit,
          sub_name: "Kependudukan",
          vertical: 1,
        })),
      Number(page),
    );
  const variable = variables.find((one) => one.domain === domain && String(one.id) === id);
  if (variable === undefined) return { status: "Error", message: "Unknown variable" };
  const years = [...new Set(Object.values(variable.figures).flatMap((figures) => Object.keys(figures)))].map(
    Number,
  );
  if (model === "th")
    return listed(
      years.map((year) => ({ th_id: year - 1900, th: String(year) })),
      Number(page),
    );
  const chosen = th.split(";").map((each) => Number(each) + 1900);
  if (chosen.length > 3) return { status: "Error", message: "Maksimal 3 tahun" };
  return dataOf(variable, chosen);
}

const partsOf = (path: string): Record<string, string> => {
  const parts = path.replace(/^(list|domain)\//, "").split("/");
  return Object.fromEntries(
    parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""]] : [])),
  );
};

function listed(items: readonly object[], page: number): object {
  if (items.length === 0) return nothing;
  const shown = items.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const counts = { page, pages: Math.ceil(items.length / PER_PAGE), per_page: PER_PAGE, total: items.length };
  return {
    status: "OK",
    "data-availability": "available",
    data: [{ ...counts, count: shown.length }, shown],
  };
}

function dataOf({ id, title, unit, figures }: FakeVariable, years: readonly number[]): object {
  const places = Object.keys(figures);
  const datacontent = Object.fromEntries(
    places.flatMap((place) =>
      years.flatMap((year) => {
        const figure = figures[place]?.[year];
        return figure === undefined ? [] : [[`${place.slice(0, 4)}${id}0${year - 1900}0`, figure]];
      }),
    ),
  );
  return {
    status: "OK",
    "data-availability": "available",
    var: [{ val: id, label: title, unit, note: "" }],
    turvar: [{ val: "0", label: "Tidak ada" }],
    labelvervar: "Kabupaten/Kota",
    vervar: places.map((place) => ({ val: Number(place.slice(0, 4)), label: place.slice(5) })),
    tahun: years.map((year) => ({ val: year - 1900, label: String(year) })),
    turtahun: [{ val: 0, label: "Tahun" }],
    datacontent,
  };
}
