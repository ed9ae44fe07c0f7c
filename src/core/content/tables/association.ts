import { quantityOf } from "../../ledger/key-figures";
import { FORECAST_YEARS } from "../../ledger/models";
import { seriesWords, trendSeries } from "../../ledger/series";
import { capitalise } from "../../words/capitalise";
import { formatValue } from "../../words/quantity";
import { compose } from "../prose/prose";
import { intervalCell, numberCell, textCell } from "./cells";
import { yearColumn } from "./published";
import { processedSourceLine } from "./sources";
import type { TableContent, TableContext } from "./table";

const pairs = [
  {
    id: "cor.workers_units",
    label: { id: "Tenaga kerja dan unit usaha", en: "Workers and business units" },
  },
  {
    id: "cor.unemployment_workers",
    label: { id: "TPT dan tenaga kerja", en: "Unemployment rate and workers" },
  },
  {
    id: "cor.unemployment_units",
    label: { id: "TPT dan unit usaha", en: "Unemployment rate and business units" },
  },
] as const;

const measures = [
  { name: "pearson_r", label: { id: "r nilai tahunan", en: "r in levels" } },
  { name: "pearson_perm_p_two_sided", label: { id: "p permutasi", en: "Permutation p" } },
  { name: "spearman_rho", label: { id: "ρ Spearman", en: "Spearman’s ρ" } },
  { name: "kendall_tau_b", label: { id: "τb Kendall", en: "Kendall’s τb" } },
  { name: "pearson_r_first_differences", label: { id: "r perubahan tahunan", en: "r of yearly changes" } },
  {
    name: "pearson_perm_p_first_differences",
    label: { id: "p permutasi perubahan tahunan", en: "Permutation p of yearly changes" },
  },
  {
    name: "pearson_partial_given_year",
    label: { id: "r setelah tren dikeluarkan", en: "r with the trend taken out" },
  },
] as const;

/** Correlations in levels, in yearly changes, and with the trend taken out: a row a measure, a column a pair. */
export function associationTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose(
      "id",
      ["Korelasi dalam nilai tahunan, dalam perubahan tahunan, dan setelah tren dikeluarkan"],
      [],
    ),
    en: compose("en", ["Correlation in levels, in changes, and with the trend taken out"], []),
  };
  const rows = measures.map(({ name, label }) => [
    textCell(label[language]),
    ...pairs.map(({ id }) => numberCell(quantityOf(analysis, `${id}.${name}`), language)),
  ]);
  const interval = [
    textCell({ id: "Selang kepercayaan 95% r (Fisher)", en: "95% interval of r (Fisher)" }[language]),
    ...pairs.map(({ id }) =>
      intervalCell(
        quantityOf(analysis, `${id}.pearson_ci95_low_fisher`),
        quantityOf(analysis, `${id}.pearson_ci95_high_fisher`),
        language,
      ),
    ),
  ];
  return {
    title: titles[language],
    columns: [
      { head: { id: "Ukuran", en: "Measure" }[language], align: "left" },
      ...pairs.map(({ label }) => ({ head: label[language], align: "right" as const })),
    ],
    rows: rows.toSpliced(1, 0, interval),
    source: processedSourceLine(study, ["small-industry", "unemployment"], language),
    notes: [textCell(trendNote[language])],
  };
}

const trendNote = {
  id: "Uji permutasi menganggap urutan tahun dapat dipertukarkan, padahal deret yang mengikuti tren tidak demikian; p di sini dibaca sebagai ukuran kasar. TPT: tingkat pengangguran terbuka.",
  en: "The permutation test takes the years to be exchangeable, which trending series are not; p is read here as a rough measure.",
} as const;

/** The linear trends three years on, with their prediction intervals. */
export function forecastTable({ study, analysis, language }: TableContext): TableContent {
  const last = study.years.at(-1) as number;
  const shown = trendSeries.filter(
    (series) => quantityOf(analysis, `forecast.trend.${series}.${last + 1}.fit`).value !== null,
  );
  const titles = {
    id: compose("id", ["Tren linear tiga tahun ke depan dengan selang prediksi 95%"], []),
    en: compose("en", ["Linear trend three years on, with 95% prediction intervals"], []),
  };
  return {
    title: titles[language],
    columns: [
      { head: { id: "Deret", en: "Series" }[language], align: "left" },
      yearColumn(language),
      { head: { id: "Nilai tren", en: "Trend value" }[language], align: "right" },
      { head: { id: "Selang prediksi 95%", en: "95% prediction interval" }[language], align: "right" },
      { head: "n", align: "right" },
    ],
    rows: shown.flatMap((series) =>
      FORECAST_YEARS.map((ahead) => {
        const id = `forecast.trend.${series}.${last + ahead}`;
        return [
          textCell(`${capitalise(seriesWords[series].label[language])}`),
          textCell(String(last + ahead)),
          numberCell(quantityOf(analysis, `${id}.fit`), language),
          intervalCell(
            quantityOf(analysis, `${id}.pi95_low`),
            quantityOf(analysis, `${id}.pi95_high`),
            language,
          ),
          textCell(formatValue(quantityOf(analysis, `ols.trend.${series}.n`), language)),
        ];
      }),
    ),
    source: processedSourceLine(study, ["small-industry", "population", "unemployment"], language),
    notes: [textCell(forecastNote[language])],
  };
}

const forecastNote = {
  id: "Bukan ramalan, melainkan perpanjangan garis: benar hanya bila kecenderungan yang sama berlanjut. Batas bawah yang negatif mustahil terjadi pada jumlah; nilai itu menandakan betapa besar ketidakpastiannya.",
  en: "Not a forecast but a line drawn on: right only if the same tendency goes on. A count cannot fall below zero; where a lower limit does, it shows how large the uncertainty is.",
} as const;
