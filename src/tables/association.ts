import { formatValue } from "../format/quantity";
import { quantityOf } from "../indicators/key-figures";
import { FORECAST_YEARS } from "../indicators/models";
import { seriesWords, trendSeries } from "../indicators/series";
import { compose } from "../prose/prose";
import type { TableContent, TableContext } from "./build-table";
import { intervalCell, numberCell, textCell } from "./cells";
import { yearColumn } from "./published";
import { processedSourceLine } from "./sources";

const pairs = [
  {
    id: "cor.workers_units",
    label: { id: "Tenaga kerja dan unit usaha", en: "Workers and business units" },
  },
  {
    id: "cor.unemployment_workers",
    label: { id: "Pengangguran dan tenaga kerja", en: "Unemployment and workers" },
  },
  {
    id: "cor.unemployment_units",
    label: { id: "Pengangguran dan unit usaha", en: "Unemployment and business units" },
  },
] as const;

/** Correlations in levels, in yearly changes, and with the trend taken out. */
export function associationTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose("id", ["Korelasi dalam tingkat, dalam perubahan, dan setelah tren dikeluarkan"], []),
    en: compose("en", ["Correlation in levels, in changes, and with the trend taken out"], []),
  };
  const heads = {
    id: [
      "Pasangan",
      "r tingkat",
      "Selang 95% (Fisher)",
      "p permutasi",
      "Spearman ρ",
      "Kendall τ",
      "r perubahan",
      "p permutasi perubahan",
      "r tanpa tren",
    ],
    en: [
      "Pair",
      "r in levels",
      "95% interval (Fisher)",
      "Permutation p",
      "Spearman ρ",
      "Kendall τ",
      "r of changes",
      "Permutation p of changes",
      "r given the year",
    ],
  }[language];
  return {
    title: titles[language],
    columns: heads.map((head, index) => ({
      head,
      align: index === 0 ? ("left" as const) : ("right" as const),
    })),
    rows: pairs.map(({ id, label }) => {
      const cell = (name: string) => numberCell(quantityOf(analysis, `${id}.${name}`), language);
      return [
        textCell(label[language]),
        cell("pearson_r"),
        intervalCell(
          quantityOf(analysis, `${id}.pearson_ci95_low_fisher`),
          quantityOf(analysis, `${id}.pearson_ci95_high_fisher`),
          language,
        ),
        cell("pearson_perm_p_two_sided"),
        cell("spearman_rho"),
        cell("kendall_tau_b"),
        cell("pearson_r_first_differences"),
        cell("pearson_perm_p_first_differences"),
        cell("pearson_partial_given_year"),
      ];
    }),
    source: processedSourceLine(study, ["small-industry", "unemployment"], language),
    notes: [textCell(trendNote[language])],
  };
}

const trendNote = {
  id: "Uji permutasi menganggap urutan tahun dapat dipertukarkan, padahal deret yang mengikuti tren tidak demikian; p di sini dibaca sebagai ukuran kasar.",
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
  const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
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
  id: "Bukan ramalan, melainkan perpanjangan garis: benar hanya bila kecenderungan yang sama berlanjut. Batas bawah di bawah nol berarti data tidak cukup untuk menyingkirkan kemungkinan apa pun.",
  en: "Not a forecast but a line drawn on: right only if the same tendency goes on. A lower limit below zero means that the data are too few to rule anything out.",
} as const;
