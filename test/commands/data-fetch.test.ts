import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FetchOptions, fetchFigures } from "../../src/commands/data-fetch";
import {
  answer,
  type FakeVariable,
  type FakeWebApi,
  goodKey,
  startFakeWebApi,
} from "../collect/webapi/fake-webapi";
import { fakeTerminal } from "./fake-terminal";

const years = [2015, 2016, 2017, 2018, 2019];
const inYears = (from: number, step: number): Record<number, number> =>
  Object.fromEntries(years.map((year, index) => [year, Number((from + index * step).toFixed(2))]));

const variables: readonly FakeVariable[] = [
  {
    id: 11,
    domain: "5371",
    title: "Jumlah Perusahaan Industri Kecil",
    unit: "Unit",
    figures: { "5371 Kota Kupang": inYears(1000, 10) },
  },
  {
    id: 12,
    domain: "5371",
    title: "Jumlah Tenaga Kerja Industri Kecil",
    unit: "Orang",
    figures: { "5371 Kota Kupang": inYears(4000, 50) },
  },
  {
    id: 13,
    domain: "5371",
    title: "Kepadatan Penduduk",
    unit: "Jiwa/Km2",
    figures: { "5371 Kota Kupang": inYears(2000, 1) },
  },
  {
    id: 21,
    domain: "5300",
    title: "Jumlah Penduduk Menurut Kabupaten/Kota",
    unit: "Jiwa",
    figures: { "5304 Belu": inYears(200_000, 1000), "5371 Kota Kupang": inYears(400_000, 5000) },
  },
  {
    id: 22,
    domain: "5300",
    title: "Tingkat Pengangguran Terbuka Menurut Kabupaten/Kota",
    unit: "Persen",
    figures: { "5304 Belu": inYears(3, 0.1), "5371 Kota Kupang": inYears(9, 0.25) },
  },
];

let server: FakeWebApi;
beforeAll(async () => {
  server = await startFakeWebApi(variables);
});
afterAll(() => server.close());

let folder: string;
let waited: number[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serapan-fetch-"));
  waited = [];
  server.asked.length = 0;
});

async function fetchInto(options: Partial<FetchOptions> = {}, key: string | undefined = goodKey) {
  const terminal = fakeTerminal();
  const outcome = { refused: "" };
  try {
    await fetchFigures(
      { region: "5371", baseUrl: server.address, yes: true, ...options },
      key,
      { terminal, currentFolder: folder },
      { isPossible: false, ask: () => Promise.reject(new Error("nobody to ask")) },
      {
        longestAnswer: 300,
        wait: async (milliseconds) => {
          waited.push(milliseconds);
        },
        keptIn: join(folder, "kept"),
      },
    );
  } catch (error) {
    outcome.refused = (error as Error).message;
  }
  return { ...outcome, said: terminal.out(), told: terminal.err() };
}

const table = (name: string, region = "kota-kupang"): string =>
  readFileSync(join(folder, "data", region, `${name}.csv`), "utf8");

describe("figures of the WebAPI of BPS", () => {
  it("become a new package, each column from the domain that has it", async () => {
    const { refused, said } = await fetchInto();
    expect(refused).toBe("");
    expect(table("population")).toMatch(/^year,population,growth_reported\n2015,400000,\n2016,405000,\n/);
    expect(table("unemployment")).toMatch(/\n2015,9\n2016,9.25\n2017,9.5\n2018,9.75\n2019,10\n$/);
    expect(table("small-industry")).toMatch(/\n2015,1000,4000\n2016,1010,4050\n/);
    expect(said).toMatch(/From BPS: Jumlah Perusahaan Industri Kecil \(domain 5371, variable 11\)/);
    expect(said).toMatch(/From BPS: Tingkat Pengangguran Terbuka .*\(domain 5300, variable 22\)/);
    expect(said).not.toMatch(/Kepadatan/);
  });

  it("are asked for at most three years at a time, and only once a day", async () => {
    await fetchInto({ dryRun: true });
    const periods = server.asked.flatMap((path) => /\/th\/([\d;]+)$/.exec(path)?.[1]?.split(";") ?? []);
    expect(Math.max(...server.asked.map((path) => path.split(";").length))).toBe(3);
    expect(periods).toHaveLength(4 * years.length);
    server.asked.length = 0;
    const { said } = await fetchInto({ dryRun: true });
    expect(server.asked).toEqual([]);
    expect(said).toMatch(/Only a look/);
  });

  it("are those of the years that are asked for", async () => {
    await fetchInto({ years: { first: 2016, last: 2018 } });
    expect(table("population")).toBe(
      "year,population,growth_reported\n2016,405000,\n2017,410000,\n2018,415000,\n",
    );
  });

  it("complete a package that is there, and never another region's", async () => {
    await fetchInto({ years: { first: 2015, last: 2017 } });
    const { said } = await fetchInto({ years: { first: 2017, last: 2019 } });
    expect(said).toMatch(/Written to data\/kota-kupang/);
    expect(table("population").trim().split("\n")).toHaveLength(1 + years.length);
    const other = await fetchInto({ region: "5304", into: "data/kota-kupang" });
    expect(other.refused).toMatch(/data\/kota-kupang is the data package of region 5371, not of 5304/);
  });

  it("are written only after a yes", async () => {
    const { refused } = await fetchInto({ yes: false });
    expect(refused).toMatch(/a yes expected, and there is no terminal to ask on/);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("are refused where BPS has no such domain, or none of these years", async () => {
    expect((await fetchInto({ region: "5399" })).refused).toMatch(
      /--region "5399": the code of a domain of BPS/,
    );
    const { refused, said } = await fetchInto({ years: { first: 1990, last: 1992 } });
    expect(refused).toMatch(
      /a variable with figures of this region expected .*the domains 5371, 5300 have none/,
    );
    expect(said).toMatch(/Not taken: Jumlah Perusahaan Industri Kecil .* this variable has none/);
  });
});

describe("the user's key", () => {
  it("is asked for, with the place where one is had", async () => {
    expect((await fetchInto({}, "")).refused).toMatch(/BPS_API_KEY.*webapi\.bps\.go\.id\/developer/s);
  });

  it("that BPS does not take is told apart from other errors", async () => {
    const { refused } = await fetchInto({}, "wrong-key");
    expect(refused).toMatch(/BPS refuses the key in BPS_API_KEY; see whether it was copied whole/);
    expect(refused).not.toMatch(/wrong-key/);
  });

  it("is shown and kept nowhere, though an answer repeats it", async () => {
    server.disturb("model/var", (response) =>
      answer(response, { status: "Error", message: `no such address: /key/${goodKey}/` }),
    );
    const { refused } = await fetchInto();
    server.disturb("model/th", (response) => response.writeHead(404).end(`<p>/th/key/${goodKey}/</p>`));
    const second = await fetchInto();
    expect(second.refused).toMatch(/a JSON answer expected, another page came \(HTTP 404\)/);
    await fetchInto({ dryRun: true });
    const kept = readdirSync(join(folder, "kept")).map((name) =>
      readFileSync(join(folder, "kept", name), "utf8"),
    );
    expect(kept.length).toBeGreaterThan(5);
    for (const text of [refused, second.refused, second.said, second.told, ...kept])
      expect(text).not.toContain(goodKey);
  });
});

describe("a disturbed WebAPI", () => {
  const busy =
    (status: number, headers = {}) =>
    (response: Parameters<typeof answer>[0]) => {
      response.writeHead(status, headers).end("<html>busy</html>");
    };

  it("is waited for, as long as it asks for", async () => {
    server.disturb("model/var", busy(429, { "retry-after": "7" }), busy(503), busy(500));
    const { refused } = await fetchInto();
    expect(refused).toBe("");
    expect(waited).toEqual([7000, 8000, 30_000]);
  });

  it("is given up after four times", async () => {
    server.disturb("model/th", busy(503), busy(503), busy(503), busy(503));
    const { refused } = await fetchInto();
    expect(refused).toMatch(/list\/model\/th\/.*: the WebAPI of BPS is busy or disturbed \(HTTP 503\)/);
    expect(waited).toHaveLength(3);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("that does not answer, or cannot be reached, is told", async () => {
    const silent = () => undefined;
    server.disturb("domain/type", silent, silent, silent, silent);
    expect((await fetchInto()).refused).toMatch(/no answer within 0.3 s/);
    const gone = await startFakeWebApi([]);
    await gone.close();
    expect((await fetchInto({ baseUrl: gone.address })).refused).toContain(
      `${gone.address} cannot be reached (ECONNREFUSED)`,
    );
  });

  it("that cuts an answer off is asked again", async () => {
    const cut = (response: Parameters<typeof answer>[0]) => response.writeHead(200).end('{"status":"OK","da');
    server.disturb("model/data", cut);
    expect((await fetchInto()).refused).toBe("");
    server.disturb("model/var", cut, cut, cut, cut);
    expect((await fetchInto({ region: "5304", years: { first: 2015, last: 2017 } })).refused).toMatch(
      /a whole JSON answer expected, what came is damaged or cut off/,
    );
  });

  it("that answers with an error in HTTP 200 is quoted", async () => {
    server.disturb("model/data", (response) =>
      answer(response, { status: "Error", message: "Query terlalu besar" }),
    );
    expect((await fetchInto()).refused).toMatch(/answered with an error \(Query terlalu besar\)/);
  });

  it("that says it has nothing, or answers with an empty table, is gone past", async () => {
    server.disturb("model/data/lang/ind/domain/5300/var/21", (response) =>
      answer(response, { status: "OK", "data-availability": "list-not-available", data: "" }, 404),
    );
    server.disturb("model/data/lang/ind/domain/5300/var/21", (response, path) =>
      answer(response, {
        status: "OK",
        "data-availability": "available",
        var: [{ val: 21, label: path }],
        turvar: [{ val: 0, label: "Tidak ada" }],
        vervar: [{ val: 5371, label: "Kota Kupang" }],
        tahun: [{ val: 118, label: "2018" }],
        turtahun: [{ val: 0, label: "Tahun" }],
        datacontent: [],
      }),
    );
    const { refused, said } = await fetchInto();
    expect(refused).toBe("");
    expect(said).toMatch(/Not taken: Jumlah Penduduk .*this one is empty for 2018; BPS has no figures yet/);
    expect(table("population")).toBe("year,population,growth_reported\n");
    expect(table("unemployment")).toMatch(/\n2015,9\n/);
  });
});
