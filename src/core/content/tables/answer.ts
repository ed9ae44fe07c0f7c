import { valueId } from "../../ledger/series";
import { periodText, type Study } from "../../study/study";
import { units } from "../../words/unit";
import { type DeclareTable, processedSourceLine } from "./table";

/** The steps from year to year: the year they lead to, and the years that they span as an id has them. */
const stepsOf = ({ years }: Study) =>
  years.slice(1).map((year, index) => ({ year, span: `${years[index]}_${year}` }));

/** How many workers the first year's share would have needed, how many came, and of how many new inhabitants. */
export const paceTable: DeclareTable = ({ study, language, words }) => {
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const { title, share, change, needed, beyond, perNewInhabitants, wholePeriod, note } = words.tables.pace;
  const unit = units.workers.head[language];
  const row = (head: string, year: number, changed: string, span: string) =>
    [
      head,
      valueId("workers_share_of_population_pct", year),
      `growth_abs.workers.${changed}`,
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
      ...stepsOf(study).map(({ year, span }) => row(String(year), year, String(year), span)),
      row(wholePeriod, last, `${first}_${last}`, `${first}_${last}`),
    ],
    source: processedSourceLine(study, ["small-industry", "population"], words),
    notes: [note({ year: first })],
  };
};

/** Where the change in workers comes from: more units at the mean size, or a larger size at the mean number. */
export const decompositionTable: DeclareTable = ({ study, language, words }) => {
  const period = `${study.years[0]}_${study.years.at(-1)}`;
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
      ...stepsOf(study).map(
        ({ year, span }) =>
          [
            String(year),
            `growth_abs.workers.${year}`,
            `decomposition.units_effect.${span}`,
            `decomposition.size_effect.${span}`,
          ] as const,
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
