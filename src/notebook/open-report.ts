import { openStudy } from "../collect/open-package";
import { audit } from "../core/audit/audit";
import type { Finding } from "../core/audit/finding";
import { linkTo, writeMove, writeMoved, writeRange } from "../core/content/prose/prose";
import type { FigureKey, SectionKey, TableKey } from "../core/content/registry";
import { type Analysis, analyse } from "../core/ledger/analyse";
import { quantityOf } from "../core/ledger/key-figures";
import { pickSeries, type SeriesPicks } from "../core/ledger/picks";
import type { Quantity } from "../core/ledger/quantity";
import type { SeriesName, TrendSeries } from "../core/ledger/series";
import { periodText, type Study } from "../core/study/study";
import type { Language } from "../core/words/language";
import type { Inline } from "../core/words/sentence";
import { dataFolder } from "../paths";
import { createDisplays, type Displays } from "./displays";
import {
  type AssociationPicks,
  type ForecastPicks,
  type ModelPicks,
  pickAssociation,
  pickForecast,
  pickModel,
} from "./model-picks";

/** What a notebook is run with: the name of a folder in `data`, or the path of a data package. */
export interface Parameters {
  readonly data: string;
}

/** All that a notebook needs: the study's words and quantities, and functions that show them below a cell. */
export interface Report extends Displays {
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
  /** The linear trend of a series, this many years (1 to 3) after the last one. */
  readonly forecast: (series: TrendSeries, yearsAhead: 1 | 2 | 3) => ForecastPicks;
  /** "naik", "turun" or "tetap", by a series' first and last value as they are shown. */
  readonly moved: (series: SeriesPicks) => string;
  /** A change as a verb and its size: "naik 12,30%", "turun 3,10%", "hampir tetap" where it is shown as zero, "tetap". */
  readonly moves: (change: Quantity) => readonly Inline[];
  /** Two limits with their unit once: "1,50 sampai 6,51 orang per unit". */
  readonly range: (low: Quantity, high: Quantity) => readonly Inline[];
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
 * Opens the report on a data package: reads and validates it, audits it, computes every quantity.
 *
 * @throws {Refusal} where the package is not valid, naming file, line and column
 * @example const { prose, workers } = openReport("id", { data: "kota-kupang" });
 */
export function openReport(language: Language, parameters: Parameters): Report {
  const { study, analysis, findings } = opened(dataFolder(parameters.data));
  const series = (name: SeriesName) => pickSeries(study, analysis, name);
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const quantity = (id: string) => quantityOf(analysis, id);
  return {
    ...createDisplays({ study, analysis, findings, language }),
    study,
    analysis,
    findings,
    region: study.region.name,
    firstYear: String(first),
    lastYear: String(last),
    period: periodText(study),
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
    forecast: (name, yearsAhead) => pickForecast(analysis, name, last + yearsAhead),
    moved: (picks) => writeMoved(picks.first, picks.last, language),
    moves: (change) => writeMove(change, language),
    range: (low, high) => writeRange(low, high, language),
    quantity,
    ofPeriod: (id) => quantity(`${id}.${first}_${last}`),
    ofLastStep: (id) => quantity(`${id}.${study.years.at(-2)}_${last}`),
    tableLink: (key) => linkTo("table", key, language),
    figureLink: (key) => linkTo("figure", key, language),
    sectionLink: (key) => linkTo("section", key, language),
  };
}

interface Opened {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** The notebooks of a report run in one process on the same data: what was computed for one serves the next. */
let latest: Opened | undefined;

function opened(folder: string): Opened {
  const study = openStudy(folder);
  if (latest?.study.dataHash !== study.dataHash) {
    latest = { study, analysis: analyse(study), findings: audit(study) };
  }
  return latest;
}
