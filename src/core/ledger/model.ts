import type { Estimate, LinearRegression, NotDefined } from "../statistics";
import * as statistics from "../statistics";
import type { Unit } from "../words/unit";
import type { Label, Ledger, Meaning, ValuesOf } from "./ledger";

/** What a fitted line is called, and the units of what it relates. */
export interface Model {
  /** The ids begin with it: `ols.workers_on_units`. */
  readonly id: string;
  /** The id without years, for comparing runs; the id where it is not given. */
  readonly concept?: string;
  readonly label: Label;
  /** Ids of the explanatory and of the explained values, pairwise; a trend has no explanatory cells. */
  readonly x: readonly string[];
  readonly y: readonly string[];
  /** The year of each pair, or of the later one of a difference. */
  readonly years: readonly number[];
  readonly slopeUnit: Unit;
  readonly yUnit: Unit;
  readonly ySquaredUnit: Unit;
  /** Turns the read values into the regression's variable; as they are where it is not given. */
  readonly explanatory?: Preparation;
  readonly explained?: Preparation;
}

/** Turns the values that were read for some years into a variable of the regression. */
export type Preparation = (
  values: readonly number[],
  years: readonly number[],
) => readonly number[] | NotDefined;

/** What a quantity of a line, or of a test, is called, in which unit it is, and how it is computed. */
export interface Statistic {
  readonly label: Label;
  readonly unit: Unit;
  readonly formula: string;
  /** The name without a year, where the name has one. */
  readonly concept?: string;
}

/** Adds a quantity that is read off a fitted line, from the cells that the line was fitted to. */
export type LineReader = (
  name: string,
  read: (line: LinearRegression) => Estimate,
  statistic: Statistic,
) => void;

/** One side of a regression: the cells that are read, and what becomes of their values. */
interface Side {
  readonly cells: readonly string[];
  readonly prepare: Preparation;
}

const asTheyAre: Preparation = (values) => values;

const explanatorySide = ({ x, explanatory = asTheyAre }: Model): Side => ({ cells: x, prepare: explanatory });

const explainedSide = ({ y, explained = asTheyAre }: Model): Side => ({ cells: y, prepare: explained });

/** A reader of the whole line, fitted once for all the quantities that are read off it. */
export function readLine(ledger: Ledger, model: Model): LineReader {
  return readerOf(ledger, model, explanatorySide(model), explainedSide(model), model.years);
}

/** A reader of what depends on the explanatory values alone. Of a trend, whose x is the year, on the years with a value. */
export function readExplanatory(ledger: Ledger, model: Model): LineReader {
  const side = explanatorySide(model);
  return side.cells.length === 0 ? readLine(ledger, model) : readerOf(ledger, model, side, side, model.years);
}

/** A reader of what depends on the explained values alone. */
export function readExplained(ledger: Ledger, model: Model): LineReader {
  const side = explainedSide(model);
  return readerOf(ledger, model, side, side, model.years);
}

/** A reader of the line without one of its years. */
export function readLineWithout(ledger: Ledger, model: Model, index: number): LineReader {
  const rest = <Item>(items: readonly Item[]) => items.filter((_, position) => position !== index);
  const without = (side: Side): Side => ({ ...side, cells: rest(side.cells) });
  return readerOf(
    ledger,
    model,
    without(explanatorySide(model)),
    without(explainedSide(model)),
    rest(model.years),
  );
}

function readerOf(
  ledger: Ledger,
  model: Model,
  explanatory: Side,
  explained: Side,
  years: readonly number[],
): LineReader {
  const inputs = [...new Set([...explanatory.cells, ...explained.cells])];
  let fitted: LinearRegression | NotDefined | undefined;
  return (name, read, statistic) => {
    ledger.derive(
      `${model.id}.${name}`,
      inputs,
      (values) => {
        fitted ??= fitLine(
          explanatory.prepare(values.slice(0, explanatory.cells.length), years),
          explained.prepare(values.slice(values.length - explained.cells.length), years),
        );
        return "undefined" in fitted ? fitted : read(fitted);
      },
      meaningOf(model, name, statistic),
    );
  };
}

function fitLine(
  x: readonly number[] | NotDefined,
  y: readonly number[] | NotDefined,
): LinearRegression | NotDefined {
  if ("undefined" in x) {
    return x;
  }
  if ("undefined" in y) {
    return y;
  }
  return y.length < 2 ? statistics.notDefined("too-few-observations") : statistics.linearRegression(x, y);
}

/** Adds a quantity computed from others of the same line by an elementary step. */
export type Step = <const Inputs extends readonly string[]>(
  name: string,
  inputs: Inputs,
  compute: (values: ValuesOf<Inputs>) => Estimate,
  statistic: Statistic,
) => void;

/** The elementary steps of a model: `inputs` are the names of its quantities. */
export function stepsOf(ledger: Ledger, model: Model): Step {
  return (name, inputs, compute, statistic) => {
    // As many ids as names, so that the values are those that `compute` expects.
    ledger.derive(
      `${model.id}.${name}`,
      inputs.map((input) => `${model.id}.${input}`),
      compute as (values: readonly number[]) => Estimate,
      meaningOf(model, name, statistic),
    );
  };
}

function meaningOf(model: Model, name: string, { concept, label, unit, formula }: Statistic): Meaning {
  return {
    concept: `${model.concept ?? model.id}.${concept ?? name}`,
    label: (words, language) =>
      words.line.of({ statistic: label(words, language), line: model.label(words, language) }),
    unit,
    formula,
  };
}
