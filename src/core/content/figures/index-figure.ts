import { pickSeries } from "../../ledger/picks";
import { type SeriesName, seriesWords } from "../../ledger/series";
import { wordsIn } from "../../words/language";
import { compareAsShown, formatValue } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart } from "./chart";
import { describeYears } from "./describe";
import type { Figure } from "./figure";
import { type FigureInput, sayIn, studyYears, word } from "./figure-input";
import { roomOf } from "./frame";
import type { MarginLabel } from "./panel";
import { seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { yearAxis } from "./year-axis";
import { lineTrace, pointsOf, type YearPoint, yearHead, yearlySubtitle } from "./year-series";

const names = {
  units: { id: "Unit usaha", en: "Business units" },
  workers: { id: "Tenaga kerja", en: "Workers" },
};

/** Business units and workers as index numbers, the first year 100, so that their growth can be compared. */
export function indexFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const units = indexPoints(input, "units");
  const workers = indexPoints(input, "workers");
  const title = titleOf(input);
  const source = processedSourceLine(study, ["small-industry"], wordsIn(language));
  if (units.length === 0 && workers.length === 0) {
    return emptyFigure(input, "index", { title, source });
  }
  const { first } = studyYears(input);
  const heads = [names.units, names.workers].map((name) => `${word(input, name)} (${first} = 100)`);
  const y = valueAxis(
    [...units, ...workers].map(({ value }) => value),
    "zero",
  );
  return assembleFigure(input, "index", {
    title,
    subtitle: yearlySubtitle(
      input,
      word(input, {
        id: `Angka indeks unit usaha dan tenaga kerja industri kecil (${first} = 100)`,
        en: `Index numbers of small-industry business units and workers (${first} = 100)`,
      }),
      units.length === 0 ? workers : units,
    ),
    source,
    description: describeYears(input, {
      kind: { id: "Diagram dua garis", en: "A chart of two lines" },
      measures: [
        { label: seriesWords.units.label, points: units },
        { label: seriesWords.workers.label, points: workers },
      ],
    }),
    chart: makeChart(
      language,
      [lineTrace(input, units, seriesStyles.units), lineTrace(input, workers, seriesStyles.workers)],
      (frame) => {
        const marginLabels = [...endLabel(input, "units", units), ...endLabel(input, "workers", workers)];
        const { width, ...margins } = roomOf(
          frame,
          language,
          y,
          marginLabels.map(({ text }) => text),
        );
        return {
          panelHeight: 270,
          ...margins,
          panels: [
            {
              title: word(input, { id: `Indeks (${first} = 100)`, en: `Index (${first} = 100)` }),
              x: yearAxis(studyYears(input), width, frame.textSize, 0.3),
              y,
              references: [{ axis: "y", value: 100 }],
              marginLabels,
            },
          ],
        };
      },
    ),
    data: {
      heads: [yearHead(input), ...heads],
      rows: study.years.map((year) => [
        String(year),
        ...[units, workers].map((points) => points.find((point) => point.year === year)?.value ?? null),
      ]),
    },
  });
}

const indexPoints = (input: FigureInput, series: SeriesName): readonly YearPoint[] =>
  pointsOf(input, (year) => `index_base_${input.study.years[0]}.${series}.${year}`);

function endLabel(
  input: FigureInput,
  series: keyof typeof names,
  points: readonly YearPoint[],
): readonly MarginLabel[] {
  const last = points.at(-1);
  return last === undefined
    ? []
    : [
        {
          text: `<b>${word(input, names[series])}</b><br>${formatValue(last.quantity, input.language)}`,
          y: last.value,
        },
      ];
}

function titleOf(input: FigureInput): readonly Inline[] {
  const { study, analysis, language } = input;
  const say = sayIn(input);
  const units = pickSeries(study, analysis, "units").lastIndex;
  const workers = pickSeries(study, analysis, "workers").lastIndex;
  const { first, last } = studyYears(input);
  if (units.value === null || workers.value === null) {
    return language === "id"
      ? say`Pertumbuhan unit usaha dan tenaga kerja tidak dapat dibandingkan: indeks unit usaha ${units}, indeks tenaga kerja ${workers}`
      : say`The growth of business units and workers cannot be compared: index of business units ${units}, of workers ${workers}`;
  }
  const compared = compareAsShown(units.value, workers.value, units.unit);
  const base = `${first} = 100`;
  const said = {
    id: {
      above: say`Pada ${String(last)} indeks unit usaha (${units}) berada di atas indeks tenaga kerja (${workers}), dengan ${base}`,
      below: say`Pada ${String(last)} indeks unit usaha (${units}) berada di bawah indeks tenaga kerja (${workers}), dengan ${base}`,
      equal: say`Pada ${String(last)} indeks unit usaha dan indeks tenaga kerja sama, ${units}, dengan ${base}`,
    },
    en: {
      above: say`In ${String(last)} the index of business units (${units}) is above that of workers (${workers}), with ${base}`,
      below: say`In ${String(last)} the index of business units (${units}) is below that of workers (${workers}), with ${base}`,
      equal: say`In ${String(last)} the indices of business units and of workers are equal, ${units}, with ${base}`,
    },
  };
  return said[language][compared];
}
