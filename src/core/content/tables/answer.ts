import { periodOf } from "../../ledger/growth";
import { quantityOf } from "../../ledger/key-figures";
import { valueId } from "../../ledger/series";
import { periodText } from "../../study/study";
import { yearSteps } from "../../study/study-years";
import { formatValue } from "../../words/quantity";
import { units } from "../../words/unit";
import { type Cell, type DeclareTable, processedSourceLine, type TableInput } from "./table";

/** A step from one year of the study to the next. */
interface Step {
  /** "2013", or "2011–2014" where years between are missing. */
  readonly name: string;
  readonly year: number;
  /** The years as an id has them. */
  readonly span: string;
  readonly change: Cell;
}

function stepsOf({ study, analysis, language }: TableInput): readonly Step[] {
  const workers = (year: number) => quantityOf(analysis, valueId("workers", year)).value as number;
  return yearSteps(study).map(([from, year]) => {
    const span = `${from}_${year}`;
    return year === from + 1
      ? { name: String(year), year, span, change: `growth_abs.workers.${year}` }
      : {
          name: `${from}–${year}`,
          year,
          span,
          change: {
            text: formatValue({ value: workers(year) - workers(from), unit: "workers" }, language),
          },
        };
  });
}

/** How many workers the first year's share would have needed, how many came, and of how many new inhabitants. */
export const paceTable: DeclareTable = (input) => {
  const { study, language, words } = input;
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const period = periodOf(study);
  const { title, share, change, needed, beyond, perNewInhabitants, wholePeriod, note } = words.tables.pace;
  const unit = units.workers.head[language];
  const row = ({ name, year, span, change: changed }: Step) =>
    [
      name,
      valueId("workers_share_of_population_pct", year),
      changed,
      `pace.workers_needed.${span}`,
      `pace.workers_beyond.${span}`,
      `workers_per_100_new_inhabitants.${span}`,
    ] as const;
  return {
    title: title({ period: periodText(study) }),
    columns: [
      { head: words.tables.year },
      { head: share, unit },
      { head: change, unit },
      { head: needed, unit },
      { head: beyond, unit },
      { head: perNewInhabitants, unit },
    ],
    rows: [
      [String(first), valueId("workers_share_of_population_pct", first), null, null, null, null],
      ...stepsOf(input).map(row),
      row({ name: wholePeriod, year: last, span: period, change: `growth_abs.workers.${period}` }),
    ],
    source: processedSourceLine(study, ["small-industry", "population"], words),
    notes: [note({ year: first })],
  };
};

/** Where the change in workers comes from: more units at the mean size, or a larger size at the mean number. */
export const decompositionTable: DeclareTable = (input) => {
  const { study, language, words } = input;
  const period = periodOf(study);
  const { title, change, ofUnits, ofSize, chained, endYears, note } = words.tables.decomposition;
  const unit = units.workers.head[language];
  return {
    title: title({ period: periodText(study) }),
    columns: [
      { head: words.tables.year },
      { head: change, unit },
      { head: ofUnits, unit },
      { head: ofSize, unit },
    ],
    rows: [
      ...stepsOf(input).map(
        ({ name, span, change: changed }) =>
          [name, changed, `decomposition.units_effect.${span}`, `decomposition.size_effect.${span}`] as const,
      ),
      [
        chained,
        `growth_abs.workers.${period}`,
        `decomposition.units_effect_chained.${period}`,
        `decomposition.size_effect_chained.${period}`,
      ],
      [
        endYears,
        `growth_abs.workers.${period}`,
        `decomposition.units_effect.${period}`,
        `decomposition.size_effect.${period}`,
      ],
    ],
    source: processedSourceLine(study, ["small-industry"], words),
    notes: [note],
  };
};
