import { powerOfTen } from "../statistics/elementary";
import type { Study } from "../study/study";
import { inEachLanguage, type Say } from "../words/language";
import { formatNumber } from "../words/number";
import { columnValues, publishedDecimals, publishedStep } from "./column-series";
import type { Finding } from "./finding";
import { percentText } from "./words";

/** From this difference on, in percentage points, rounding or a small revision no longer explain it. */
export const LARGE_DIFFERENCE = 0.5;

/** A neighbour's difference of less than this part of a year's own does not speak against the neighbour. */
const NEGLIGIBLE = 0.1;

/** What a rate is held against, and whether it fits. */
interface Compared {
  readonly year: number;
  readonly published: number;
  readonly recomputed: number;
  readonly tolerance: number;
}

/** Which of the figures is the likelier misprint, where the neighbours tell. */
type Likelier = "rate" | "population" | null;

/**
 * Population growth as published against 100 × (P ÷ P of the year before − 1).
 * The two may differ by half a unit of the last published decimal, plus what half a person in each
 * population is worth. A rate without the two populations that it is of is noted: nothing can confirm it.
 */
export function publishedGrowth(study: Study): readonly Finding[] {
  const table = study.tables.population;
  const populations = new Map(columnValues(table, "population").map(({ year, value }) => [year, value]));
  const published = columnValues(table, "growth_reported");
  const decimals = publishedDecimals(published);
  const half = publishedStep(columnValues(table, "population")) / 2;
  const compared: Compared[] = [];
  const findings = published.flatMap(({ year, value }): Finding[] => {
    const current = populations.get(year);
    const before = populations.get(year - 1);
    if (current === undefined) return [notRecomputable(year, value, decimals, noPopulationOf(year))];
    if (before === undefined) return [notRecomputable(year, value, decimals, noPopulationOf(year - 1))];
    if (before === 0) return [notRecomputable(year, value, decimals, zeroPopulationOf(year - 1))];
    const recomputed = 100 * (current / before - 1);
    const tolerance = 0.5 * powerOfTen(-decimals) + ((100 * half) / before) * (1 + current / before);
    compared.push({ year, published: value, recomputed, tolerance });
    return [];
  });
  return [...findings, ...differences(compared, decimals)];
}

/** The last factor lets a rate pass that lies on the very edge, where binary fractions are not exact. */
const fits = ({ published, recomputed, tolerance }: Compared): boolean =>
  Math.abs(published - recomputed) <= tolerance * (1 + 1e-9);

/** The years that do not fit; of a population that fits neither its own rate nor the next one's, once. */
function differences(compared: readonly Compared[], decimals: number): readonly Finding[] {
  const of = (year: number) => compared.find((one) => one.year === year);
  const isMisprinted = (year: number): boolean => {
    const [own, next] = [of(year), of(year + 1)];
    return own !== undefined && next !== undefined && !fits(own) && !fits(next) && fitTogether(own, next);
  };
  return compared.flatMap((one): Finding[] => {
    if (fits(one) || isMisprinted(one.year - 1)) return [];
    const [before, next] = [of(one.year - 1), of(one.year + 1)];
    const confirms = (neighbour: Compared | undefined) =>
      neighbour !== undefined &&
      (fits(neighbour) || differenceOf(neighbour) < NEGLIGIBLE * differenceOf(one));
    const likelier: Likelier = isMisprinted(one.year)
      ? "population"
      : confirms(before) && confirms(next)
        ? "rate"
        : null;
    return [differing(one, decimals, likelier)];
  });
}

const differenceOf = ({ published, recomputed }: Compared): number => Math.abs(published - recomputed);

/** Whether the two rates, one after the other, lead from the population of the year before to that of the year after. */
function fitTogether(one: Compared, next: Compared): boolean {
  const grown = (own: number, following: number) => (1 + own / 100) * (1 + following / 100);
  const difference =
    100 * Math.abs(grown(one.published, next.published) - grown(one.recomputed, next.recomputed));
  return (
    difference <= 1.2 * (one.tolerance + next.tolerance) ||
    difference < NEGLIGIBLE * Math.min(differenceOf(one), differenceOf(next))
  );
}

const noPopulationOf =
  (year: number): Say =>
  ({ audit }) =>
    audit.noPopulationOf({ year });

const zeroPopulationOf =
  (year: number): Say =>
  ({ audit }) =>
    audit.zeroPopulationOf({ year });

function notRecomputable(year: number, published: number, decimals: number, reason: Say): Finding {
  return {
    rule: "published-growth-not-recomputable",
    severity: "note",
    cells: [{ resource: "population", column: "growth_reported", year }],
    published,
    text: inEachLanguage((words, language) =>
      words.audit.publishedGrowthNotRecomputable({
        year,
        published: percentText(published, language, decimals),
        reason: reason(words),
      }),
    ),
  };
}

function differing(one: Compared, decimals: number, likelier: Likelier): Finding {
  const { year, published, recomputed } = one;
  const difference = differenceOf(one);
  const rate = { resource: "population", column: "growth_reported", year } as const;
  const population = { resource: "population", column: "population", year } as const;
  const shownDecimals = Math.max(2, decimals);
  return {
    rule: "published-growth-differs",
    severity: difference >= LARGE_DIFFERENCE ? "error-likely" : "doubtful",
    cells:
      likelier === "population"
        ? [population, rate, { ...rate, year: year + 1 }]
        : [rate, population, { ...population, year: year - 1 }],
    published,
    recomputed,
    text: inEachLanguage(({ audit }, language) => {
      const sentence = audit.publishedGrowthDiffers({
        year,
        before: year - 1,
        published: percentText(published, language, decimals),
        recomputed: percentText(recomputed, language, shownDecimals),
        points: formatNumber(difference, shownDecimals, language),
      });
      const years = { before: year - 1, year, next: year + 1 };
      const { rateLikelier, populationLikelier, eitherMisprinted } = audit.likelier;
      const which =
        likelier === null
          ? eitherMisprinted
          : likelier === "rate"
            ? rateLikelier(years)
            : populationLikelier(years);
      return `${sentence} ${which}`;
    }),
  };
}
