import { consecutiveYears } from "../../ledger/growth";
import type { Quantity } from "../../ledger/quantity";
import { valueId } from "../../ledger/series";
import type { Sentence } from "../../words/sentence";
import { type Correlated, correlatedOf } from "../prose/judgements";
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
  const title = titleOf(input);
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

/** Of so few years or changes one that is not significant says nothing. */
const TOO_FEW = 3;

function titleOf(input: FigureInput): Sentence {
  const words = input.words.figures.unemploymentRelation;
  const levels = relationOf(input, "");
  const changes = relationOf(input, "_first_differences");
  if (levels.n.value === 0) {
    return input.words.figures.unemployment.none;
  }
  return levels.r.value === null && changes.r.value === null
    ? words.none({ why: whyNot(input, levels.r) })
    : words.title({
        inLevels: sayRelation(input, levels),
        inChanges: sayRelation(input, changes),
        isBut: isKnown(levels) && isKnown(changes) && levels.verdict !== changes.verdict,
      });
}

interface Relation {
  readonly r: Quantity;
  readonly n: Quantity;
  readonly verdict: Correlated;
}

/** How the two go together, in levels or, by the ids that end so, in changes. */
function relationOf(input: FigureInput, suffix: "" | "_first_differences"): Relation {
  const get = (name: string) => quantity(input, `cor.unemployment_workers.${name}${suffix}`);
  const [r, p, n] = [get("pearson_r"), get("pearson_p_t"), get("n")];
  return { r, n, verdict: correlatedOf(r, p, n) };
}

const isTooFew = ({ verdict, n }: Relation): boolean => verdict === "noise" && (n.value ?? 0) <= TOO_FEW;

const isKnown = (relation: Relation): boolean => relation.verdict !== "unknown" && !isTooFew(relation);

/** "bergerak searah (r = 0,812)", or that there is no correlation. */
function sayRelation(input: FigureInput, relation: Relation): Sentence {
  const words = input.words.figures.unemploymentRelation;
  const { r, verdict } = relation;
  if (verdict === "unknown") {
    return [{ kind: "text", text: r.value === null ? words.uncorrelated : words.tooFewYears }];
  }
  const movement = words.movements[isTooFew(relation) ? "few" : verdict];
  return words.correlated({ movement, r: bare(input, r) });
}
