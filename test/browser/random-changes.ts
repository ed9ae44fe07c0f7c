import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Some cells with other figures, or blank; years that come or go: as an address asks for them. */
type Change = readonly string[];

interface Column {
  readonly name: string;
  readonly isRequired: boolean;
  /** The figure near another one that a table could hold. */
  near(figure: number, random: Random): string;
}

/** From 0 to below 1. */
type Random = () => number;

const scaled = (figure: number, random: Random): number => figure * (0.4 + 1.4 * random());
const whole: Column["near"] = (figure, random) => String(Math.round(scaled(figure, random)));
const rate: Column["near"] = (figure, random) => String(Math.round(100 * scaled(figure, random)) / 100);

const tables: Readonly<Record<string, readonly Column[]>> = {
  population: [
    { name: "population", isRequired: true, near: whole },
    { name: "growth_reported", isRequired: false, near: rate },
  ],
  "small-industry": [
    { name: "units", isRequired: true, near: whole },
    { name: "workers", isRequired: true, near: whole },
  ],
  unemployment: [{ name: "unemployment_rate", isRequired: false, near: rate }],
};

/** The figures of a table by year and column, as its file writes them. */
type Figures = Map<number, Record<string, string>>;

function readFigures(folder: string, table: string): Figures {
  const [head = "", ...lines] = readFileSync(join(folder, `${table}.csv`), "utf8")
    .trim()
    .split("\n");
  const columns = head.split(",").slice(1);
  return new Map(
    lines.map((line) => {
      const [year, ...cells] = line.split(",");
      return [Number(year), Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]))];
    }),
  );
}

/** Always the same numbers (mulberry32), so that a failure can be looked at again. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const oneOf = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** One to three things that a reader may ask of the published tables. */
export function randomChange(folder: string, random: Random): Change {
  const published = new Map(Object.keys(tables).map((table) => [table, readFigures(folder, table)]));
  const years = [...(published.get("population")?.keys() ?? [])];
  const kinds: readonly (() => Change)[] = [
    () => {
      const table = oneOf(Object.keys(tables), random);
      const column = oneOf(tables[table] ?? [], random);
      const year = oneOf(years, random);
      const figure = Number(published.get(table)?.get(year)?.[column.name]);
      return [`${table}.${column.name}.${year}:${column.near(figure, random)}`];
    },
    () => {
      const [table, column] = oneOf(
        [
          ["population", "growth_reported"],
          ["unemployment", "unemployment_rate"],
        ],
        random,
      );
      return [`${table}.${column}.${oneOf(years, random)}:`];
    },
    () => [`${oneOf(years, random)}:`],
    () => {
      const year = oneOf([(years[0] ?? 0) - 1, (years.at(-1) ?? 0) + 1], random);
      return Object.entries(tables).flatMap(([table, columns]) =>
        columns
          .filter(({ isRequired }) => isRequired || random() < 0.5)
          .map(({ name, near }) => {
            const neighbour = published.get(table)?.get(years.at(-1) ?? 0)?.[name];
            return `${table}.${name}.${year}:${near(Number(neighbour), random)}`;
          }),
      );
    },
  ];
  const weights = [0, 0, 0, 0, 0, 1, 1, 2, 3, 3];
  const asked = Array.from({ length: 1 + Math.floor(random() * 3) }, () => kinds[oneOf(weights, random)]?.());
  const bySubject = new Map(
    asked.flatMap((wishes) => wishes ?? []).map((wish) => [wish.split(":")[0], wish]),
  );
  return [...bySubject.values()];
}

/** Writes a data package as it would be with a change: rows edited by hand, and no remark on a row that is gone. */
export function writeChangedPackage(from: string, to: string, change: Change): void {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const years = new Map<string, Figures>();
  for (const [table, columns] of Object.entries(tables)) {
    const figures = readFigures(from, table);
    for (const wish of change) {
      const [subject = "", text = ""] = wish.split(":");
      const [resource, column = "", year] = subject.split(".");
      if (resource !== table) continue;
      figures.set(Number(year), { ...figures.get(Number(year)), [column]: text });
    }
    for (const wish of change) if (/^\d{4}:$/.test(wish)) figures.delete(Number.parseInt(wish, 10));
    const lines = [...figures]
      .sort(([one], [other]) => one - other)
      .map(([year, cells]) => [year, ...columns.map(({ name }) => cells[name] ?? "")].join(","));
    const head = ["year", ...columns.map(({ name }) => name)].join(",");
    writeFileSync(join(to, `${table}.csv`), `${[head, ...lines].join("\n")}\n`);
    years.set(table, figures);
  }
  const file = join(to, "datapackage.json");
  const descriptor = JSON.parse(readFileSync(file, "utf8")) as {
    remarks: readonly { readonly resource: string; readonly year: number }[];
  };
  const remarks = descriptor.remarks.filter(({ resource, year }) => years.get(resource)?.has(year) === true);
  writeFileSync(file, JSON.stringify({ ...descriptor, remarks }));
}
