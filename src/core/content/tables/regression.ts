import { quantityOf } from "../../ledger/key-figures";
import { primaryVariants } from "../../ledger/sensitivity";
import type { Language, Localized } from "../../words/language";
import { formatNumber } from "../../words/number";
import type { Inline } from "../../words/sentence";
import { compose, linkTo } from "../prose/prose";
import { intervalCell, numberCell, textCell } from "./cells";
import { yearColumn } from "./published";
import { processedSourceLine } from "./sources";
import type { TableContent, TableContext } from "./table";

interface FittedModel {
  readonly id: string;
  readonly label: Localized;
  /** The id of its permutation p-value, where one is computed. */
  readonly permutation?: string;
}

const models: readonly FittedModel[] = [
  {
    id: "ols.workers_on_units",
    label: { id: "Utama: tenaga kerja atas unit usaha", en: "Primary: workers on business units" },
    permutation: "cor.workers_units.pearson_perm_p_two_sided",
  },
  {
    id: "ols.first_difference_workers_on_units",
    label: { id: "Perubahan tahunan dari keduanya", en: "Yearly changes of both" },
    permutation: "cor.workers_units.pearson_perm_p_first_differences",
  },
  {
    id: "ols.log_workers_on_log_units",
    label: { id: "Logaritma keduanya (elastisitas)", en: "Logarithms of both (elasticity)" },
  },
];

/** The primary regression, and beside it the same relation in changes and in logarithms. */
export function regressionTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose("id", ["Regresi tenaga kerja atas unit usaha dan dua pembandingnya"], []),
    en: compose("en", ["Regression of workers on business units, and two comparisons"], []),
  };
  return {
    title: titles[language],
    columns: [
      { head: { id: "Model", en: "Model" }[language], align: "left" },
      { head: "n", align: "right" },
      { head: { id: "Kemiringan", en: "Slope" }[language], align: "right" },
      { head: { id: "Selang kepercayaan 95%", en: "95% confidence interval" }[language], align: "right" },
      { head: "t", align: "right" },
      { head: { id: "p uji t", en: "p of t-test" }[language], align: "right" },
      { head: { id: "p permutasi", en: "Permutation p" }[language], align: "right" },
      { head: "R²", align: "right" },
    ],
    rows: models.map(({ id, label, permutation }) => {
      const cell = (name: string) => numberCell(quantityOf(analysis, `${id}.${name}`), language);
      return [
        textCell(label[language]),
        cell("n"),
        cell("slope"),
        intervalOf(analysis, id, language),
        cell("slope_t"),
        cell("slope_p"),
        permutation === undefined ? textCell("") : numberCell(quantityOf(analysis, permutation), language),
        cell("r2"),
      ];
    }),
    source: processedSourceLine(study, ["small-industry"], language),
    notes: [textCell(slopeNote[language])],
  };
}

const slopeNote = {
  id: "Kemiringan dua model pertama dalam orang per unit usaha; yang ketiga tanpa satuan. Model pertama ditetapkan sebagai analisis utama sebelum hasil dilihat.",
  en: "Slopes of the first two models are in workers per business unit; the third has no unit. The first was fixed as the primary analysis before any result was seen.",
} as const;

function intervalOf(analysis: TableContext["analysis"], id: string, language: Language): readonly Inline[] {
  return intervalCell(
    quantityOf(analysis, `${id}.slope_ci95_low`),
    quantityOf(analysis, `${id}.slope_ci95_high`),
    language,
  );
}

/** What each year does to the primary line. */
export function influenceTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose("id", ["Pengaruh tiap tahun terhadap garis regresi utama"], []),
    en: compose("en", ["Influence of each year on the primary line"], []),
  };
  const heads = {
    id: ["Sisaan", "Pengungkit", "Jarak Cook", "Kemiringan tanpa tahun itu"],
    en: ["Residual", "Leverage", "Cook’s distance", "Slope without that year"],
  }[language];
  const units = {
    id: ["orang", "", "", "orang/unit"],
    en: ["workers", "", "", "workers/unit"],
  }[language];
  const statistics = ["residual", "hat", "cooks_distance", "slope_without"] as const;
  return {
    title: titles[language],
    columns: [
      yearColumn(language),
      ...heads.map((head, index) => {
        const unit = units[index] as string;
        return { head, align: "right" as const, ...(unit === "" ? {} : { unit }) };
      }),
    ],
    rows: study.years.map((year) => [
      textCell(String(year)),
      ...statistics.map((name) =>
        numberCell(quantityOf(analysis, `ols.workers_on_units.${name}.${year}`), language),
      ),
    ]),
    source: processedSourceLine(study, ["small-industry"], language),
    notes: [textCell(influenceNote[language])],
  };
}

const influenceNote = {
  id: "Pengungkit mendekati 1 berarti satu tahun hampir sendirian menentukan letak garis.",
  en: "Leverage near 1 means that one year almost alone determines where the line runs.",
} as const;

/** The primary slope without each year and with each alternative reading of a doubtful cell. */
export function sensitivityTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose("id", ["Kepekaan kemiringan regresi utama"], []),
    en: compose("en", ["Sensitivity of the primary slope"], []),
  };
  const slopeUnit = { id: "orang/unit", en: "workers/unit" }[language];
  const row = (label: readonly Inline[], id: string) => [
    label,
    numberCell(quantityOf(analysis, `${id}.n`), language),
    numberCell(quantityOf(analysis, `${id}.slope`), language),
    intervalOf(analysis, id, language),
    numberCell(quantityOf(analysis, `${id}.slope_p`), language),
  ];
  const without = { id: "Tanpa", en: "Without" }[language];
  return {
    title: titles[language],
    columns: [
      { head: { id: "Perhitungan", en: "Calculation" }[language], align: "left" },
      { head: "n", align: "right" },
      { head: { id: "Kemiringan", en: "Slope" }[language], unit: slopeUnit, align: "right" },
      { head: { id: "Selang kepercayaan 95%", en: "95% confidence interval" }[language], align: "right" },
      { head: { id: "p uji t", en: "p of t-test" }[language], align: "right" },
    ],
    rows: [
      row(
        textCell({ id: "Semua tahun, sebagaimana diterbitkan", en: "All years, as published" }[language]),
        "ols.workers_on_units",
      ),
      ...primaryVariants(study).map((variant) =>
        row(
          variant.kind === "without-year"
            ? textCell(`${without} ${variant.year}`)
            : textCell(
                alternativeLabel(variant.year, variant.remark?.column, variant.remark?.alternative, language),
              ),
          variant.model,
        ),
      ),
    ],
    source: processedSourceLine(study, ["small-industry"], language),
    notes: [
      compose(language, { id: ["Digambar dalam ", "."], en: ["Drawn in ", "."] }[language], [
        linkTo("figure", "sensitivity", language),
      ]),
    ],
  };
}

/** How a variant with another reading of a cell is named: "Unit usaha 2016 = 1.040". */
export function alternativeLabel(
  year: number,
  column: string | undefined,
  alternative: number | null | undefined,
  language: Language,
): string {
  const columns = {
    units: { id: "unit usaha", en: "business units" },
    workers: { id: "tenaga kerja", en: "workers" },
  } as const;
  const name = columns[column === "workers" ? "workers" : "units"][language];
  if (typeof alternative !== "number") {
    return { id: `Tanpa ${name} ${year}`, en: `Without ${name} of ${year}` }[language];
  }
  const value = formatNumber(alternative, 0, language);
  return { id: `Bila ${name} ${year} = ${value}`, en: `If ${name} of ${year} were ${value}` }[language];
}
