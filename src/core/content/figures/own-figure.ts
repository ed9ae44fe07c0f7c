import { capitalise } from "../../words/capitalise";
import { type Language, wordsIn } from "../../words/language";
import { formatInFull } from "../../words/number";
import type { Sentence } from "../../words/sentence";
import { plainText } from "../prose/prose";
import type { FigureData, OwnFigure } from "./figure";
import { isYear } from "./own-axes";
import { type OwnLayout, ownChart, readLayout } from "./own-chart";
import { type OwnTrace, type Place, plainOf, readTraces } from "./own-traces";
import type { Properties } from "./panel";

/** What a researcher says of a chart of their own. */
export interface OwnWords {
  /** What the chart shows to be so. */
  readonly title: string | Sentence;
  /** Who published its figures, as "Disperindag". */
  readonly source: string;
}

/**
 * A chart of a researcher's own in the report's type and colours, with its numbers as a table.
 *
 * @throws {RangeError} for what the page cannot draw
 */
export function ownFigure(data: unknown, layout: Properties, own: OwnWords, language: Language): OwnFigure {
  const words = wordsIn(language);
  const said = words.notebook.plot;
  const traces = readTraces(data, language);
  const title: Sentence =
    typeof own?.title === "string" ? [{ kind: "text", text: own.title }] : (own?.title ?? []);
  if (plainText(title) === "" || (own.source ?? "").trim() === "") throw new RangeError(said.unnamed);
  const read = readLayout(plainOf(layout ?? {}) as Properties);
  const drawn = drawnIn(traces, read, language);
  const { along, size } = drawn;
  return {
    kind: "plot",
    language,
    title,
    subtitle: said.subtitle({
      along: along.name,
      size: size.name,
      n: Math.max(...traces.map((trace) => size.places(trace).filter((place) => place !== null).length)),
    }),
    source: words.tables.source({ publishers: own.source.trim().replace(/\.$/, "") }),
    alt: words.figures.alt({
      description: said.description({
        kind: [...new Set(traces.map(kindOf))].map((kind) => said.kinds[kind]).join(", "),
        along: rangeOf(traces, along, language),
        size: rangeOf(traces, size, language),
      }),
      finding: plainText(title).replace(/\.$/, ""),
    }),
    chart: ownChart(traces, read, language),
    data: dataOf(traces, drawn, language),
  };
}

function kindOf({ type, properties: { mode } }: OwnTrace): "bar" | "line" | "points" | "pie" {
  return type !== "scatter" ? type : String(mode).includes("lines") ? "line" : "points";
}

/** One of the two things that a chart sets against each other. */
interface Axis {
  readonly name: string;
  readonly places: (trace: OwnTrace) => readonly Place[];
  readonly isYears: boolean;
}

interface Drawn {
  /** Of bars, what each of them is of. */
  readonly along: Axis;
  /** Of bars, how long they are. */
  readonly size: Axis;
}

/** What the axes show, named by the layout, by the only trace's name, or by the report. */
function drawnIn(traces: readonly OwnTrace[], { xTitle, yTitle }: OwnLayout, language: Language): Drawn {
  const said = wordsIn(language).notebook.plot;
  const isLying = traces.every(({ properties: { orientation } }) => orientation === "h");
  const places: readonly Drawn["along"]["places"][] = [(trace) => trace.x, (trace) => trace.y];
  const titles = [xTitle, yTitle].map((title) => title.replace(/<[^>]+>/g, " ").trim());
  const [across, up] = isLying ? [1, 0] : [0, 1];
  const along = places[across] as Axis["places"];
  const isYears = traces.every((trace) => along(trace).every(isYear));
  const [only, ...others] = traces;
  const usual = only?.type === "pie" ? said.part : isYears ? said.year : said.category;
  return {
    along: { name: titles[across] || usual, places: along, isYears },
    size: {
      name: titles[up] || (others.length === 0 && only?.name) || said.value,
      places: places[up] as Axis["places"],
      isYears: false,
    },
  };
}

/** From the lowest number to the highest, or the names. */
function rangeOf(traces: readonly OwnTrace[], { name, places, isYears }: Axis, language: Language): string {
  const there = traces.flatMap(places).filter((place) => place !== null);
  const numbers = there.filter((place) => typeof place === "number");
  if (numbers.length < there.length && !isYears) return `${name}: ${[...new Set(there)].join(", ")}`;
  const write = (value: number) =>
    isYears ? String(value) : formatInFull(Number(value.toPrecision(6)), language);
  const [lowest, highest] = [Math.min, Math.max].map((end) => write(end(...there.map(Number))));
  return wordsIn(language).figures.range({ label: name, lowest: lowest ?? "", highest: highest ?? "" });
}

/** The numbers of the traces: beside each other where they stand at the same places, else one under the other. */
function dataOf(traces: readonly OwnTrace[], { along, size }: Drawn, language: Language): FigureData {
  const said = wordsIn(language).notebook.plot;
  const nameOf = ({ name }: OwnTrace, index: number): string =>
    name ?? (traces.length === 1 ? size.name : said.series({ number: index + 1 }));
  const written = (place: Place) => (along.isYears ? String(place) : place);
  const [first] = traces as readonly [OwnTrace];
  const isAtTheSamePlaces = traces.every(
    (trace) => JSON.stringify(along.places(trace)) === JSON.stringify(along.places(first)),
  );
  if (isAtTheSamePlaces) {
    return {
      heads: [along.name, ...traces.map(nameOf)].map(capitalise),
      rows: along
        .places(first)
        .map((place, row) => [written(place), ...traces.map((trace) => size.places(trace)[row] ?? null)]),
    };
  }
  return {
    heads: [said.seriesHead, along.name, size.name].map(capitalise),
    rows: traces.flatMap((trace, index) =>
      along
        .places(trace)
        .map((place, row) => [nameOf(trace, index), written(place), size.places(trace)[row] ?? null]),
    ),
  };
}
