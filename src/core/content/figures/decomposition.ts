import { periodOf } from "../../ledger/growth";
import type { Quantity } from "../../ledger/quantity";
import { periodText } from "../../study/study";
import { yearSteps } from "../../study/study-years";
import { compareAsShown, formatValue } from "../../words/quantity";
import type { Sentence } from "../../words/sentence";
import { formatQuantity } from "../../words/unit";
import { processedSourceLine } from "../tables/table";
import { assembleFigure, emptyFigure } from "./assemble-figure";
import { baseline, valueAxis } from "./axes";
import { makeChart } from "./chart";
import type { Figure } from "./figure";
import { bare, type FigureInput, quantity, studyYears, whyNot } from "./figure-input";
import { roomOf } from "./frame";
import type { Axis, Label, Properties } from "./panel";
import { textWidth } from "./text-width";
import { INK, seriesStyles } from "./theme";

const PANEL_HEIGHT_PIXELS = 300;

/** Between the bar of the last year and that of the whole period, in years. */
const GAP_YEARS = 1.6;

type Measured = Quantity & { readonly value: number };

/** A change in workers with the two effects that add up to it. */
interface Step {
  /** Under its bar: the year, or the period. */
  readonly name: string;
  readonly place: number;
  readonly change: Measured;
  readonly units: Measured;
  readonly size: Measured;
}

/** The effects, each in the colour of what changed. */
const effects = ["units", "size"] as const;
const colours = { units: seriesStyles.units.colour, size: seriesStyles.workers.colour };

/** Where the change in workers comes from, more units or larger ones: a bar a year, and one of all years together. */
export function decompositionFigure(input: FigureInput): Figure {
  const { study, language, words } = input;
  const said = words.figures.decomposition;
  const whole = wholePeriod(input);
  const title = titleOf(input, whole);
  const source = processedSourceLine(study, ["small-industry"], words);
  if (whole === null) {
    return emptyFigure(input, "decomposition", { title, source });
  }
  const years = yearlySteps(input);
  const steps = [...years, whole];
  const y = valueAxis(steps.flatMap(endsOf), "zero", { ...baseline, nticks: 8 });
  const marginLabels = effects.map((effect) => ({ text: said.ends[effect], y: middleOf(whole, effect) }));
  return assembleFigure(input, "decomposition", {
    title,
    subtitle: said.subtitle({ n: years.length }),
    source,
    description: said.description({
      period: periodText(study),
      change: formatQuantity(whole.change, language),
    }),
    chart: makeChart(
      language,
      [...effects.map((effect) => bars(input, steps, effect)), totals(input, steps)],
      (frame) => {
        const texts = marginLabels.map(({ text }) => text);
        const { width, ...margins } = roomOf(frame, language, y, texts);
        const x = stepAxis(years, whole, width, frame.textSize);
        return {
          panelHeight: PANEL_HEIGHT_PIXELS,
          ...margins,
          bars: "stacked",
          panels: [
            {
              title: said.axis,
              x,
              y,
              labels: totalLabels(input, steps, x, width, frame.textSize),
              marginLabels,
            },
          ],
        };
      },
    ),
    data: {
      heads: [words.figures.year, said.change, said.heads.units, said.heads.size],
      rows: steps.map(({ name, change, units, size }) => [name, change.value, units.value, size.value]),
    },
  });
}

/** The steps from year to year of which the effects are defined. */
function yearlySteps(input: FigureInput): readonly Step[] {
  return yearSteps(input.study).flatMap(([from, year]): readonly Step[] => {
    const units = quantity(input, `decomposition.units_effect.${from}_${year}`);
    const size = quantity(input, `decomposition.size_effect.${from}_${year}`);
    if (!isMeasured(units) || !isMeasured(size)) {
      return [];
    }
    // Across missing years there is no yearly change; the effects add up to the change all the same.
    const change = { ...units, value: Math.round(units.value + size.value) };
    const name = year === from + 1 ? String(year) : `${from}–${year}`;
    return [{ change, units, size, name, place: year }];
  });
}

/** The sums over the years. */
function wholePeriod(input: FigureInput): Step | null {
  const period = periodOf(input.study);
  const step = stepOf(
    quantity(input, `growth_abs.workers.${period}`),
    quantity(input, `decomposition.units_effect_chained.${period}`),
    quantity(input, `decomposition.size_effect_chained.${period}`),
  );
  const { first, last } = studyYears(input);
  return step === null ? null : { ...step, name: `${first}–${last}`, place: last + GAP_YEARS };
}

function stepOf(change: Quantity, units: Quantity, size: Quantity): Omit<Step, "name" | "place"> | null {
  return isMeasured(change) && isMeasured(units) && isMeasured(size) ? { change, units, size } : null;
}

const isMeasured = (found: Quantity): found is Measured => found.value !== null;

/** Where a stack ends above and below zero. */
function endsOf({ units, size }: Step): readonly [number, number] {
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const values = [units.value, size.value];
  return [sumOf(values.filter((value) => value < 0)), sumOf(values.filter((value) => value > 0))];
}

/** The middle of an effect's part of the stack. */
function middleOf({ units, size }: Step, effect: "units" | "size"): number {
  const isOnOther = effect === "size" && units.value * size.value > 0;
  return isOnOther ? units.value + size.value / 2 : { units, size }[effect].value / 2;
}

function bars(
  { language, words }: FigureInput,
  steps: readonly Step[],
  effect: "units" | "size",
): Properties {
  return {
    type: "bar",
    name: words.figures.decomposition.heads[effect],
    x: steps.map(({ place }) => place),
    y: steps.map((step) => step[effect].value),
    width: 0.68,
    marker: { color: colours[effect] },
    hovertext: steps.map((step) => `${step.name}: ${formatQuantity(step[effect], language)}`),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}

/** What the two effects come to. */
function totals({ language }: FigureInput, steps: readonly Step[]): Properties {
  return {
    type: "scatter",
    mode: "markers",
    x: steps.map(({ place }) => place),
    y: steps.map(({ change }) => change.value),
    marker: { color: INK, symbol: "diamond", size: 9 },
    hovertext: steps.map(({ name, change }) => `${name}: ${formatQuantity(change, language)}`),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}

/** Years that do not touch each other's names, nor that of the period, which is named in any case. */
function stepAxis(years: readonly Step[], whole: Step, width: number, textSize: number): Axis {
  const range = [(years[0] ?? whole).place - 0.6, whole.place + 0.6] as const;
  const pixelsPerYear = width / (range[1] - range[0]);
  const yearWidth = Math.max(...years.map(({ name }) => textWidth(name, textSize)));
  const every = Math.ceil(yearWidth / pixelsPerYear);
  const reach = (textWidth(whole.name, textSize) + yearWidth) / 2 / pixelsPerYear;
  const named = years.filter(({ place }, index) => index % every === 0 && whole.place - place > reach);
  return {
    range,
    tickmode: "array",
    tickvals: [...named, whole].map(({ place }) => place),
    ticktext: [...named, whole].map(({ name }) => name),
  };
}

/** The changes over their stacks, with the mark that they are drawn by: all where they fit beside each other, else that of the whole period. */
function totalLabels(
  { language }: FigureInput,
  steps: readonly Step[],
  { range }: Axis,
  width: number,
  textSize: number,
): readonly Label[] {
  const texts = steps.map(({ change }) => `◆ ${formatValue(change, language)}`);
  const yearWidth = width / (range[1] - range[0]);
  const fit = Math.max(...texts.map((text) => textWidth(text, textSize))) <= yearWidth;
  return steps.flatMap((step, index): readonly Label[] =>
    fit || index === steps.length - 1
      ? [{ text: texts[index] as string, x: step.place, y: endsOf(step)[1], up: textSize + 1 }]
      : [],
  );
}

/** How many workers more or fewer, and what each effect did, the larger one first. */
function titleOf(input: FigureInput, whole: Step | null): Sentence {
  const words = input.words.figures.decomposition;
  if (whole === null) {
    const id = `decomposition.units_effect_chained.${periodOf(input.study)}`;
    return words.none({ why: whyNot(input, quantity(input, id)) });
  }
  const say = (sayings: typeof words.changed, found: Measured): Sentence =>
    sayings[compareAsShown(found.value, 0, found.unit)]({
      number: bare(input, { ...found, value: Math.abs(found.value) }),
    });
  const larger = Math.abs(whole.units.value) >= Math.abs(whole.size.value) ? "units" : "size";
  const smaller = larger === "units" ? "size" : "units";
  return words.title({
    changed: say(words.changed, whole.change),
    larger: say(words.effects[larger], whole[larger]),
    smaller: say(words.effects[smaller], whole[smaller]),
  });
}
