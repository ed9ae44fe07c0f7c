import { consecutiveYears } from "../../ledger/growth";
import type { Quantity } from "../../ledger/quantity";
import { valueId } from "../../ledger/series";
import type { Sentence } from "../../words/sentence";
import { significanceOf } from "../prose/judgements";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { valueAxis } from "./axes";
import { makeChart, TITLED_FOOT_HEIGHT_PIXELS } from "./chart";
import type { Figure } from "./figure";
import { bare, type FigureInput, quantity, whyNot } from "./figure-input";
import { type Frame, panelWidth } from "./frame";
import type { Axis, Panel } from "./panel";
import { type ScatterPoint, scatterPoints, scatterTrace, yearLabels } from "./scatter";
import { seriesStyles } from "./theme";

const PAIR = "cor.unemployment_workers";

const PANEL_HEIGHT_PIXELS = 250;

/** Unemployment against small-industry workers: in levels, and in changes from year to year. */
export function unemploymentRelationFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const { axes, unemploymentRelation } = words.figures;
  const { rateChange, workersChange, rateChangeHead } = unemploymentRelation;
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
  const title = titleOf(input, levels.length, changes.length);
  const source = processedSourceLine(study, ["unemployment", "small-industry"], words);
  if (levels.length === 0) {
    return emptyFigure(input, "unemployment-relation", { title, source });
  }
  return assembleFigure(input, "unemployment-relation", {
    title,
    subtitle: unemploymentRelation.subtitle({ levels: levels.length, changes: changes.length }),
    source,
    description: unemploymentRelation.description,
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
          panel(frame, levels, axes.unemployment, axes.workers, false),
          panel(frame, changes, rateChange, workersChange, true),
        ],
      }),
    ),
    data: {
      heads: [words.figures.year, axes.workers, axes.unemployment, workersChange, rateChangeHead],
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

/** Two changes always lie on a line. */
const FEWEST_CHANGES = 3;

function titleOf(input: FigureInput, levelsCount: number, changesCount: number): Sentence {
  const words = input.words.figures.unemploymentRelation;
  const levels = quantity(input, `${PAIR}.pearson_r`);
  const changes = quantity(input, `${PAIR}.pearson_r_first_differences`);
  if (levelsCount === 0) {
    return input.words.figures.unemployment.none;
  }
  if (levels.value === null && changes.value === null) {
    return words.none({ why: whyNot(input, levels) });
  }
  const inLevels = movementOf(levels, quantity(input, `${PAIR}.pearson_p_t`), levelsCount);
  const inChanges = movementOf(
    changes,
    quantity(input, `${PAIR}.pearson_p_t_first_differences`),
    changesCount,
  );
  const isTooShort = changesCount < FEWEST_CHANGES && changes.value !== null;
  return words.title({
    inLevels: correlation(input, levels, inLevels),
    inChanges: isTooShort ? words.tooFewYears : correlation(input, changes, inChanges),
    isBut: !isTooShort && isContrary(inLevels, inChanges),
  });
}

/** Whether one of two movements is clear and the other is known to be another. */
const isContrary = (one: Movement | null, other: Movement | null): boolean =>
  one !== other && [one, other].every((movement) => movement !== null && movement !== "few");

type Movement = "together" | "oppositely" | "unclear" | "few";

/** How two series move; a correlation that could well be of chance has no direction. */
function movementOf(r: Quantity, p: Quantity, n: number): Movement | null {
  if (r.value === null) {
    return null;
  }
  if (significanceOf(p) === "significant") {
    return r.value > 0 ? "together" : "oppositely";
  }
  return n > FEWEST_CHANGES ? "unclear" : "few";
}

/** "bergerak searah (r = 0,812)", or that there is no correlation. */
function correlation(input: FigureInput, r: Quantity, movement: Movement | null): Sentence {
  const words = input.words.figures.unemploymentRelation;
  return movement === null
    ? [{ kind: "text", text: words.uncorrelated }]
    : words.correlated({ movement: words.movements[movement], r: bare(input, r) });
}
