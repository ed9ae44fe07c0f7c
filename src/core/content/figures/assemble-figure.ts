import type { Sentence } from "../../words/sentence";
import { escapeMarkup } from "../markup";
import { plainText } from "../prose/prose";
import { type FigureKey, numberOf } from "../registry";
import type { Chart, Figure, FigureData } from "./figure";
import type { FigureInput } from "./figure-input";
import { type Frame, frames } from "./frame";
import { wrapText } from "./text-width";
import { baseLayout } from "./theme";

/** The parts of a figure that differ from one to the next. */
export interface FigureParts {
  readonly title: Sentence;
  readonly subtitle: string;
  readonly source: string;
  /** The alt text without the finding: kind of chart, axes and their ranges, in sentences. */
  readonly description: string;
  readonly chart: Chart;
  readonly data: FigureData;
}

/** Puts a figure together: its number from the registry, its title, its alt text from description and finding. */
export function assembleFigure(input: FigureInput, key: FigureKey, parts: FigureParts): Figure {
  const { subtitle, source, description, chart, data } = parts;
  const title = input.title ?? parts.title;
  return {
    kind: "figure",
    key,
    language: input.language,
    number: numberOf("figure", key),
    title,
    subtitle,
    source,
    alt: input.words.figures.alt({ description, finding: plainText(title) }),
    chart,
    data,
  };
}

/** A figure that has nothing to draw; its own title says why, whatever a cell says, and so does the empty chart. */
export function emptyFigure(
  input: FigureInput,
  key: FigureKey,
  { title, source }: Pick<FigureParts, "title" | "source">,
): Figure {
  return assembleFigure({ ...input, title }, key, {
    title,
    source,
    ...input.words.figures.empty,
    chart: emptyChart(input, plainText(title)),
    data: { heads: [], rows: [] },
  });
}

function emptyChart(input: FigureInput, text: string): Chart {
  const layout = ({ textSize, smallestWidth }: Frame) => ({
    ...baseLayout(input.language, textSize),
    height: 160,
    margin: { l: 8, r: 8, t: 8, b: 8 },
    xaxis: { visible: false, fixedrange: true },
    yaxis: { visible: false, fixedrange: true },
    annotations: [
      {
        text: wrapText(escapeMarkup(text), smallestWidth - 16, textSize),
        xref: "paper",
        yref: "paper",
        x: 0.5,
        y: 0.5,
        showarrow: false,
      },
    ],
  });
  return { data: [], layout: layout(frames.wide), narrowLayout: layout(frames.narrow) };
}
