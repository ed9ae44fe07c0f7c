import { powerOfTen } from "../statistics/elementary";
import { inEachLanguage } from "../words/language";
import { formatNumber } from "../words/number";
import { columnValues, publishedDecimals, publishedStep } from "./column-series";
import type { CellReference, Finding } from "./finding";
import { LARGE_DIFFERENCE } from "./published-growth";
import type { Rule } from "./rule";
import { percentText } from "./words";

/**
 * The labour force against what the other tables say of the same people: the employed are part of it, the
 * unemployment rate is the rest of it, and small industry's workers are among the employed.
 */
export const labourForce: Rule = (study) => {
  const table = study.tables["labour-force"];
  if (table === undefined) return [];
  const of = (values: ReturnType<typeof columnValues>) =>
    new Map(values.map(({ year, value }) => [year, value]));
  const all = columnValues(table, "labour_force");
  const employedOf = of(columnValues(table, "employed"));
  const published = columnValues(study.tables.unemployment, "unemployment_rate");
  const rateOf = of(published);
  const workers = columnValues(study.tables["small-industry"], "workers");
  const decimals = publishedDecimals(published);
  const step = publishedStep(all);
  return [
    ...all.flatMap(({ year, value }): Finding[] => {
      const employed = employedOf.get(year);
      if (employed === undefined) return [];
      if (employed > value) return [moreEmployed(year, value, employed)];
      const rate = rateOf.get(year);
      if (rate === undefined || value === 0) return [];
      const recomputed = 100 * (1 - employed / value);
      const tolerance = 0.5 * powerOfTen(-decimals) + (100 * step) / value;
      return Math.abs(rate - recomputed) <= tolerance * (1 + 1e-9)
        ? []
        : [otherRate(year, rate, recomputed, decimals)];
    }),
    ...workers.flatMap(({ year, value }): Finding[] => {
      const employed = employedOf.get(year);
      return employed === undefined || value <= employed ? [] : [moreWorkers(year, value, employed)];
    }),
  ];
};

const ofLabourForce = (column: string, year: number): CellReference => ({
  resource: "labour-force",
  column,
  year,
});

function moreEmployed(year: number, all: number, employed: number): Finding {
  return {
    rule: "more-employed-than-labour-force",
    severity: "error-likely",
    cells: [ofLabourForce("employed", year), ofLabourForce("labour_force", year)],
    text: inEachLanguage(({ audit }, language) =>
      audit.moreEmployed({
        year,
        all: formatNumber(all, 0, language),
        employed: formatNumber(employed, 0, language),
      }),
    ),
  };
}

function otherRate(year: number, published: number, recomputed: number, decimals: number): Finding {
  return {
    rule: "unemployment-rate-differs",
    severity: Math.abs(published - recomputed) >= LARGE_DIFFERENCE ? "error-likely" : "doubtful",
    cells: [
      { resource: "unemployment", column: "unemployment_rate", year },
      ofLabourForce("labour_force", year),
      ofLabourForce("employed", year),
    ],
    published,
    recomputed,
    text: inEachLanguage(({ audit }, language) =>
      audit.unemploymentRateDiffers({
        year,
        published: percentText(published, language, decimals),
        recomputed: percentText(recomputed, language, Math.max(2, decimals)),
      }),
    ),
  };
}

function moreWorkers(year: number, workers: number, employed: number): Finding {
  return {
    rule: "more-workers-than-employed",
    severity: "error-likely",
    cells: [{ resource: "small-industry", column: "workers", year }, ofLabourForce("employed", year)],
    text: inEachLanguage(({ audit }, language) =>
      audit.moreWorkers({
        year,
        workers: formatNumber(workers, 0, language),
        employed: formatNumber(employed, 0, language),
      }),
    ),
  };
}
