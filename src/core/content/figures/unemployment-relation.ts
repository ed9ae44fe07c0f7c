import { consecutiveYears } from "../../ledger/growth";
import type { Quantity } from "../../ledger/quantity";
import { valueId } from "../../ledger/series";
import { wordsIn } from "../../words/language";
import type { Inline } from "../../words/sentence";
import { agreementOf } from "../prose/judgements";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { makeChart, TITLED_FOOT_HEIGHT_PIXELS } from "./chart";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, word } from "./figure-input";
import { type Frame, panelWidth } from "./frame";
import type { Axis, Panel } from "./panel";
import { type ScatterPoint, scatterPoints, scatterTrace, yearLabels } from "./scatter";
import { bare, whyNot } from "./sentence-parts";
import { seriesStyles } from "./theme";
import { valueAxis } from "./value-axis";
import { yearHead } from "./year-series";

const PANEL_HEIGHT_PIXELS = 250;
const words = {
  rate: { id: "Tingkat pengangguran terbuka (%)", en: "Open unemployment rate (%)" },
  rateChange: { id: "Perubahannya (poin persen)", en: "Its change (percentage points)" },
  workers: { id: "Tenaga kerja (orang)", en: "Workers" },
  workersChange: { id: "Perubahan tenaga kerja (orang)", en: "Change in workers" },
};

/** Unemployment against small-industry workers: in levels, and in changes from year to year. */
export function unemploymentRelationFigure(input: FigureInput): Figure {
  const { study, language } = input;
  const levels = scatterPoints(
    input,
    (year) => valueId("workers", year),
    (year) => valueId("unemployment", year),
  );
  const changes = scatterPoints(
    input,
    (year) => `growth_abs.workers.${year}`,
    (year) => `growth_abs.unemployment.${year}`,
    consecutiveYears(study).map(([, year]) => year),
  );
  const title = titleOf(input, changes.length);
  const source = processedSourceLine(study, ["unemployment", "small-industry"], wordsIn(language));
  if (levels.length === 0) {
    return emptyFigure(input, "unemployment-relation", { title, source });
  }
  return assembleFigure(input, "unemployment-relation", {
    title,
    subtitle: word(input, {
      id: `Kiri atau atas: nilai tahunan, n = ${levels.length}. Kanan atau bawah: perubahan dari tahun sebelumnya, n = ${changes.length}. Tiap titik satu tahun.`,
      en: `Left or above: yearly values, n = ${levels.length}. Right or below: changes from the year before, n = ${changes.length}. Each point is a year.`,
    }),
    source,
    description: word(input, {
      id: "Dua diagram pencar: tingkat pengangguran terbuka terhadap tenaga kerja industri kecil, dalam nilai tahunan dan dalam perubahan tahunan; sumbu mendatar: tenaga kerja (orang); sumbu tegak: persen dan poin persen.",
      en: "Two scatter plots: the open unemployment rate against small-industry workers, in yearly values and in yearly changes; horizontal axes: workers; vertical axes: per cent and percentage points.",
    }),
    chart: makeChart(
      language,
      [
        scatterTrace(input, levels, seriesStyles.unemployment, 0),
        scatterTrace(input, changes, seriesStyles.unemployment, 1),
      ],
      (frame) => ({
        panelHeight: PANEL_HEIGHT_PIXELS,
        footHeight: TITLED_FOOT_HEIGHT_PIXELS,
        panels: [
          panel(frame, levels, word(input, words.rate), word(input, words.workers), false),
          panel(frame, changes, word(input, words.rateChange), word(input, words.workersChange), true),
        ],
      }),
    ),
    data: {
      heads: [
        yearHead(input),
        word(input, words.workers),
        word(input, words.rate),
        word(input, words.workersChange),
        word(input, {
          id: "Perubahan tingkat pengangguran terbuka (poin persen)",
          en: "Change in the open unemployment rate (percentage points)",
        }),
      ],
      rows: levels.map(({ year, x, y }) => {
        const change = changes.find((point) => point.year === year);
        return [String(year), x, y, change?.x ?? null, change?.y ?? null];
      }),
    },
  });
}

function panel(
  frame: Frame,
  points: readonly ScatterPoint[],
  title: string,
  xTitle: string,
  withZero: boolean,
): Panel {
  const zero = withZero ? [0] : [];
  const x = valueAxis([...zero, ...points.map((point) => point.x)], "data");
  const y = valueAxis([...zero, ...points.map((point) => point.y)], "data");
  const room = { width: panelWidth(frame, 2), height: PANEL_HEIGHT_PIXELS, textSize: frame.textSize };
  return {
    title,
    xTitle,
    x: { ...x, nticks: 4 },
    y: { ...y, zeroline: withZero },
    labels: yearLabels(points, { x, y }, room, [], withZero ? spotsAtZero(y) : []),
    references: withZero ? [{ axis: "x", value: 0 }] : [],
  };
}

/** Along the line at no change in workers, which no label should cross. */
function spotsAtZero({ range: [low, high] }: Axis): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: 50 }, (_, step) => ({ x: 0, y: low + ((high - low) * step) / 49 }));
}

/** A correlation nearer to zero than this is not called a movement of either kind. */
const WEAK = 0.2;

/** Two changes always lie on a line. */
const FEWEST_CHANGES = 3;

function titleOf(input: FigureInput, changesCount: number): readonly Inline[] {
  const say = sayIn(input);
  const levels = quantity(input, "cor.unemployment_workers.pearson_r");
  const changes = quantity(input, "cor.unemployment_workers.pearson_r_first_differences");
  const inLevels = movementOf(input, levels);
  const inChanges =
    changesCount < FEWEST_CHANGES && changes.value !== null
      ? say`${word(input, { id: "terlalu sedikit tahun", en: "too few years" })}`
      : movementOf(input, changes);
  const turns =
    agreementOf(levels, changes) === "opposite-sign" &&
    changesCount >= FEWEST_CHANGES &&
    [levels, changes].every(({ value }) => Math.abs(value ?? 0) >= WEAK);
  return input.language === "id"
    ? say`Tingkat pengangguran terbuka dan tenaga kerja industri kecil: ${inLevels} dalam nilai tahunan, ${turns ? "tetapi " : ""}${inChanges} dalam perubahan tahunan`
    : say`The open unemployment rate and small-industry workers: ${inLevels} in levels, ${turns ? "but " : ""}${inChanges} in changes`;
}

/** "bergerak searah (r = 0,812)", or why there is no correlation. */
function movementOf(input: FigureInput, found: Quantity): readonly Inline[] {
  const say = sayIn(input);
  if (found.value === null) {
    const why = whyNot(input, found);
    return input.language === "id"
      ? say`tidak ada korelasi yang dapat dihitung (${why})`
      : say`no correlation is defined (${why})`;
  }
  const direction = Math.abs(found.value) < WEAK ? "none" : found.value > 0 ? "together" : "oppositely";
  const words = {
    id: {
      none: "hampir tanpa hubungan linear",
      together: "bergerak searah",
      oppositely: "bergerak berlawanan arah",
    },
    en: { none: "hardly any linear relation", together: "moving together", oppositely: "moving oppositely" },
  };
  return say`${words[input.language][direction]} (r = ${bare(input, found)})`;
}
