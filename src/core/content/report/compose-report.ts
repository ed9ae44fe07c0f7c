import type { Finding } from "../../audit/finding";
import type { Analysis } from "../../ledger/analyse";
import { quantityOf } from "../../ledger/key-figures";
import { pickSeries, type SeriesPicks, yearOf } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import type { SeriesName, TrendSeries } from "../../ledger/series";
import { periodText, type Study } from "../../study/study";
import { wordsIn } from "../../words/language";
import { listText } from "../../words/list";
import type { Inline, Part, Sentence } from "../../words/sentence";
import {
  writeCourse,
  writeExtremes,
  writeOnAverage,
  writeRoughly,
  writeRoughPercent,
  writeSince,
} from "../prose/course";
import { lengthOf } from "../prose/judgements";
import {
  linkTo,
  sizeOf,
  writeBare,
  writeMove,
  writeP,
  writeQuantity,
  writeRange,
  writeSpuriousShare,
  writeTurned,
} from "../prose/prose";
import type { FigureKey, SectionKey, TableKey } from "../registry";
import type { TableContext } from "../tables/table";
import { choose } from "./choose";
import { createDisplays, type Displays } from "./displays";
import {
  type AssociationPicks,
  type ForecastPicks,
  type LabourForcePicks,
  type ModelPicks,
  pickAssociation,
  pickForecast,
  pickLabourForce,
  pickModel,
} from "./model-picks";
import type { Frames, Stage } from "./stage";
import { createUnless, type Unless } from "./unless";

/** All that a notebook needs: the study's words and quantities, and functions that show them below a cell. */
export interface Report<Frame, Column = Frame> extends Displays, Frames<Frame, Column> {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  /** The region's name, as "Kota Kupang". */
  readonly region: string;
  readonly firstYear: string;
  readonly lastYear: string;
  /** "2012–2016" */
  readonly period: string;
  readonly population: SeriesPicks;
  readonly unemployment: SeriesPicks;
  readonly units: SeriesPicks;
  readonly workers: SeriesPicks;
  readonly workersPerUnit: SeriesPicks;
  /** Small-industry workers as a share of the population, per cent. */
  readonly share: SeriesPicks;
  /** The primary model: workers on business units. */
  readonly primary: ModelPicks;
  /** The primary model in yearly changes. */
  readonly changes: ModelPicks;
  /** The primary model in logarithms; its slope is an elasticity. */
  readonly logarithms: ModelPicks;
  /** How workers and business units move together. */
  readonly workersAndUnits: AssociationPicks;
  /** How unemployment and workers move together. */
  readonly unemploymentAndWorkers: AssociationPicks;
  /** Small-industry workers against the labour force. */
  readonly labourForce: LabourForcePicks;
  /** The years of the study. */
  readonly years: readonly number[];
  /** Whether the years are enough to draw a trend on. */
  readonly hasOutlook: boolean;
  /** The linear trend of a series, this many years (1 to 3) after the last one. */
  readonly forecast: (series: TrendSeries, yearsAhead: 1 | 2 | 3) => ForecastPicks;
  /** A change as a verb and its size: "naik 12,30%", "turun 3,10%", "hampir tetap" where it is shown as zero, "tetap". */
  readonly moves: (change: Quantity) => Sentence;
  /** How a series went over the years that have it: "naik dari 652 pada 2012 menjadi 1.940 unit pada 2016". */
  readonly course: (yearly: readonly Quantity[]) => Sentence;
  /** Behind a course: ", rata-rata 27,42% per tahun"; empty where there was no growth. */
  readonly onAverage: (series: SeriesPicks) => Sentence;
  /** The years of the largest and the smallest growth, as a sentence; empty where there is nothing to compare. */
  readonly extremes: (growths: readonly Quantity[], of: Part) => Sentence;
  /** What is said of the years without a value, if there are any. */
  readonly missing: (yearly: readonly Quantity[], phrase: (years: string) => Sentence) => Sentence;
  /** A number with its unit and without its sign, for after a word that says the sign. */
  readonly sizeOf: (quantity: Quantity) => Inline;
  /** A number without sign and unit, but for the percent sign. */
  readonly bare: (quantity: Quantity) => Inline;
  /** A number without unit or needless decimals, for the plain answer. */
  readonly roughly: (quantity: Quantity) => Inline;
  /** Two limits in per cent, as roughly: "2,0 sampai 2,4%". */
  readonly roughPercent: (limits: readonly [low: Quantity, high: Quantity]) => Sentence;
  /** Behind a rough number of the last year: ", naik dari 1,0 pada 2012". */
  readonly since: (series: SeriesPicks) => Sentence;
  /** "p = 0,015", "p < 0,0001" */
  readonly p: (probability: Quantity) => Inline;
  /** "2012, 2013, dan 2014" */
  readonly listOf: (items: readonly string[]) => string;
  /** The population's growth as published and as recomputed, a year each. */
  readonly populationGrowth: Readonly<Record<"published" | "recomputed", readonly Quantity[]>>;
  /** How often independent rising series look related, from the least to the most: "17 sampai 48%". */
  readonly spuriousShare: Sentence;
  /** Why a quantity has no value. */
  readonly why: (quantity: Quantity) => string;
  /** A phrase around a part of a sentence; nothing where the part is empty. */
  readonly around: (part: Sentence, phrase: (part: Sentence) => Sentence) => Sentence;
  /** Of findings, each with what `unless` says of it, those that another reading overturns: "A (with …), and B (…)". */
  readonly turned: (findings: readonly (readonly [finding: Sentence, readings: Sentence])[]) => Sentence;
  /** What a judgement that another reading of a doubtful cell overturns has behind it. */
  readonly unless: Unless;
  /** What a sentence says by what the numbers are: `choose.bySign(…)`, one variant for each case. */
  readonly choose: typeof choose;
  /** Two limits with their unit once: "1,50 sampai 6,51 orang per unit". */
  readonly range: (low: Quantity, high: Quantity) => Sentence;
  /** Any quantity of the ledger, by its id; throws for an id that is not there. */
  readonly quantity: (id: string) => Quantity;
  /** A quantity whose id names the whole period: `ofPeriod("elasticity_midpoint.workers_wrt_units")`. */
  readonly ofPeriod: (id: string) => Quantity;
  /** A quantity whose id names the last step between two years. */
  readonly ofLastStep: (id: string) => Quantity;
  /** "Tabel 1.1" as a link. */
  readonly tableLink: (key: TableKey) => Inline;
  /** "Gambar 1.1" as a link. */
  readonly figureLink: (key: FigureKey) => Inline;
  /** "bagian 3.4" as a link. */
  readonly sectionLink: (key: SectionKey) => Inline;
}

/**
 * The report that a notebook's cells speak with, on a study that was computed and audited. It has no effect but on the
 * stage that it is given: the same cells can be run by a kernel, and anywhere else.
 *
 * @example composeReport({ study, analysis: analyse(study), findings: audit(study), language: "id" }, stage)
 */
export function composeReport<Frame, Column = Frame>(
  context: TableContext,
  stage: Stage<Frame, Column>,
): Report<Frame, Column> {
  const { study, analysis, findings, language } = context;
  const series = (name: SeriesName) => pickSeries(study, analysis, name);
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const quantity = (id: string) => quantityOf(analysis, id);
  return {
    ...createDisplays(context, stage.show),
    ...stage.frames,
    study,
    analysis,
    findings,
    region: study.region.name,
    firstYear: String(first),
    lastYear: String(last),
    period: periodText(study),
    years: study.years,
    labourForce: pickLabourForce(analysis, study),
    population: series("population"),
    unemployment: series("unemployment"),
    units: series("units"),
    workers: series("workers"),
    workersPerUnit: series("workers_per_unit"),
    share: series("workers_share_of_population_pct"),
    primary: pickModel(analysis, "ols.workers_on_units", study.years),
    changes: pickModel(analysis, "ols.first_difference_workers_on_units", study.years),
    logarithms: pickModel(analysis, "ols.log_workers_on_log_units", study.years),
    workersAndUnits: pickAssociation(analysis, "workers_units"),
    unemploymentAndWorkers: pickAssociation(analysis, "unemployment_workers"),
    hasOutlook: lengthOf(study.years) !== "short",
    forecast: (name, yearsAhead) => pickForecast(analysis, name, last + yearsAhead),
    moves: (change) => writeMove(change, language),
    course: (yearly) => writeCourse(yearly, language),
    onAverage: ({ averageGrowth }) => writeOnAverage(averageGrowth, language),
    extremes: (growths, of) => writeExtremes(growths, of, language),
    missing(yearly, phrase) {
      const years = yearly.filter(({ value }) => value === null).map(yearOf);
      return years.length === 0 ? [] : phrase(listText(years, wordsIn(language)));
    },
    sizeOf: (found) => writeQuantity(sizeOf(found), language),
    bare: (found) => writeBare(sizeOf(found), language),
    roughly: (found) => writeRoughly(found, language),
    roughPercent: ([low, high]) => writeRoughPercent(low, high, language),
    since: (picks) => writeSince(picks.first, picks.last, language),
    p: (probability) => writeP(probability, language),
    listOf: (items) => listText(items, wordsIn(language)),
    populationGrowth: {
      published: study.years.map((year) => quantity(`check.population_growth_reported_pct.${year}`)),
      recomputed: study.years
        .slice(1)
        .map((year) => quantity(`check.population_growth_recomputed_pct.${year}`)),
    },
    spuriousShare: writeSpuriousShare(language),
    why: ({ reason }) => reason?.[language] ?? "–",
    around: (part, phrase) => (part.length === 0 ? [] : phrase(part)),
    turned: (found) => writeTurned(found, language),
    choose,
    unless: createUnless(study, analysis, language),
    range: (low, high) => writeRange(low, high, language),
    quantity,
    ofPeriod: (id) => quantity(`${id}.${first}_${last}`),
    ofLastStep: (id) => quantity(`${id}.${study.years.at(-2)}_${last}`),
    tableLink: (key) => linkTo("table", key, language),
    figureLink: (key) => linkTo("figure", key, language),
    sectionLink: (key) => linkTo("section", key, language),
  };
}
