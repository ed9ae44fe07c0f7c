import type { Analysis } from "../../ledger/analyse";
import { quantityOf } from "../../ledger/key-figures";
import { pickSeries } from "../../ledger/picks";
import type { Quantity } from "../../ledger/quantity";
import { periodText, type Study } from "../../study/study";
import type { Language } from "../../words/language";
import type { Inline } from "../../words/sentence";
import { agreementOf, directionOf, significanceOf } from "./judgements";
import { compose, type Piece, writeRange } from "./prose";

type Say = (strings: TemplateStringsArray, ...pieces: Piece[]) => readonly Inline[];

/** The abstract in one language, paragraph by paragraph: question and data, method, results, caution. */
export function composeAbstract(
  study: Study,
  analysis: Analysis,
  language: Language,
): readonly (readonly Inline[])[] {
  const say: Say = (strings, ...pieces) => compose(language, strings, pieces);
  const facts = factsOf(study, analysis, language);
  return language === "id" ? indonesian(say, facts) : english(say, facts);
}

interface Facts {
  readonly region: string;
  readonly period: string;
  readonly n: Quantity;
  readonly workers: ReturnType<typeof pickSeries>;
  readonly units: ReturnType<typeof pickSeries>;
  readonly slope: Quantity;
  readonly interval: readonly Inline[];
  readonly permutation: Quantity;
  readonly changeSlope: Quantity;
  readonly changeP: Quantity;
  readonly levelsR: Quantity;
  readonly changesR: Quantity;
}

function factsOf(study: Study, analysis: Analysis, language: Language): Facts {
  const get = (id: string) => quantityOf(analysis, id);
  return {
    region: study.region.name,
    period: periodText(study),
    n: get("ols.workers_on_units.n"),
    workers: pickSeries(study, analysis, "workers"),
    units: pickSeries(study, analysis, "units"),
    slope: get("ols.workers_on_units.slope"),
    interval: writeRange(
      get("ols.workers_on_units.slope_ci95_low"),
      get("ols.workers_on_units.slope_ci95_high"),
      language,
    ),
    permutation: get("cor.workers_units.pearson_perm_p_two_sided"),
    changeSlope: get("ols.first_difference_workers_on_units.slope"),
    changeP: get("ols.first_difference_workers_on_units.slope_p"),
    levelsR: get("cor.unemployment_workers.pearson_r"),
    changesR: get("cor.unemployment_workers.pearson_r_first_differences"),
  };
}

function indonesian(say: Say, facts: Facts): readonly (readonly Inline[])[] {
  const { workers, units } = facts;
  const moved = { rising: "naik", falling: "turun", flat: "hampir tetap", unknown: "berubah" } as const;
  const upheld = {
    significant: "Dalam perubahan tahunan hubungan itu nyata secara statistik",
    "not-significant": "Dalam perubahan tahunan hubungan itu tidak dapat dibedakan dari kebetulan",
    unknown: "Dalam perubahan tahunan hubungan itu tidak dapat diuji",
  } as const;
  return [
    say`Tulisan ini menelaah peranan industri kecil dalam penyerapan tenaga kerja di ${facts.region} pada ${facts.period}. Bahannya tiga tabel resmi: jumlah penduduk, tingkat pengangguran terbuka, serta unit usaha dan tenaga kerja industri kecil.`,
    say`Analisis utamanya ditetapkan sebelum hasil dilihat: regresi tenaga kerja atas unit usaha dengan kuadrat terkecil dan uji permutasi, n = ${facts.n}. Perhitungan lain memeriksa kepekaan hasil itu.`,
    say`Tenaga kerja industri kecil ${moved[directionOf(workers.growth)]} dari ${workers.first} menjadi ${workers.last} (${workers.growth}) dan jumlah unit usaha ${moved[directionOf(units.growth)]} dari ${units.first} menjadi ${units.last} (${units.growth}). Kemiringan garis regresi, yaitu rata-rata selisih tenaga kerja untuk setiap selisih satu unit usaha antartahun, ialah ${facts.slope} (n = ${facts.n}; selang kepercayaan 95%: ${facts.interval}; p permutasi ${facts.permutation}). ${upheld[significanceOf(facts.changeP)]} (kemiringan ${facts.changeSlope}; p = ${facts.changeP}).`,
    [
      ...say`Deret tahunan yang pendek (n = ${facts.n}), apalagi yang mengikuti tren, tidak dapat menunjukkan sebab-akibat. `,
      ...signCautionIndonesian(say, facts),
    ],
  ];
}

function signCautionIndonesian(say: Say, facts: Facts): readonly Inline[] {
  const said = {
    "opposite-sign": say`Hal itu tampak jelas pada tingkat pengangguran terbuka: korelasinya dengan tenaga kerja industri kecil ${facts.levelsR} dalam nilai tahunan, tetapi ${facts.changesR} dalam perubahan tahunan.`,
    "same-sign": say`Korelasi tingkat pengangguran terbuka dengan tenaga kerja industri kecil (${facts.levelsR} dalam nilai tahunan, ${facts.changesR} dalam perubahan tahunan) pun tidak boleh ditafsirkan sebagai pengaruh.`,
    unknown: say`Hubungan tingkat pengangguran terbuka dengan tenaga kerja industri kecil tidak dapat dinilai dari data ini.`,
  };
  return said[agreementOf(facts.levelsR, facts.changesR)];
}

function english(say: Say, facts: Facts): readonly (readonly Inline[])[] {
  const { workers, units } = facts;
  const moved = { rising: "rose", falling: "fell", flat: "hardly moved", unknown: "changed" } as const;
  const upheld = {
    significant: "In the yearly changes the relation is statistically significant",
    "not-significant": "In the yearly changes the relation cannot be told from chance",
    unknown: "In the yearly changes the relation cannot be tested",
  } as const;
  return [
    say`This study examines what role small industry plays in absorbing labour in ${facts.region}, ${facts.period}. It rests on three official tables: population, the open unemployment rate, and the business units and workers of small industry.`,
    say`The primary analysis was fixed before any result was seen: a least-squares regression of workers on business units with a permutation test, n = ${facts.n}. Everything else examines how sensitive that result is.`,
    say`Small-industry workers ${moved[directionOf(workers.growth)]} from ${workers.first} to ${workers.last} (${workers.growth}), and business units ${moved[directionOf(units.growth)]} from ${units.first} to ${units.last} (${units.growth}). The slope of the line, the average difference in workers for each difference of one business unit between years, is ${facts.slope} (n = ${facts.n}; 95% confidence interval: ${facts.interval}; permutation p ${facts.permutation}). ${upheld[significanceOf(facts.changeP)]} (slope ${facts.changeSlope}; p = ${facts.changeP}).`,
    [
      ...say`Short yearly series (n = ${facts.n}), trending ones above all, cannot show cause and effect. `,
      ...signCautionEnglish(say, facts),
    ],
  ];
}

function signCautionEnglish(say: Say, facts: Facts): readonly Inline[] {
  const said = {
    "opposite-sign": say`The open unemployment rate makes that plain: its correlation with small-industry workers is ${facts.levelsR} in levels but ${facts.changesR} in yearly changes.`,
    "same-sign": say`Nor may the correlation of the open unemployment rate with small-industry workers (${facts.levelsR} in levels, ${facts.changesR} in yearly changes) be read as an effect.`,
    unknown: say`The relation of the open unemployment rate to small-industry workers cannot be judged from these data.`,
  };
  return said[agreementOf(facts.levelsR, facts.changesR)];
}
