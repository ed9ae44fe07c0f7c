import { quantityOf } from "../../ledger/key-figures";
import { type SeriesName, seriesWords, valueId } from "../../ledger/series";
import { periodText } from "../../study/study";
import { capitalise } from "../../words/capitalise";
import { compose } from "../prose/prose";
import { numberCell, textCell } from "./cells";
import { yearColumn } from "./published";
import { processedSourceLine } from "./sources";
import type { TableContent, TableContext } from "./table";

/** Index numbers, growth over the period and a year, of every series. */
export function growthTable({ study, analysis, language }: TableContext): TableContent {
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const period = `${first}_${last}`;
  const series: readonly SeriesName[] = [
    "workers",
    "units",
    "workers_per_unit",
    "workers_share_of_population_pct",
    "population",
    "unemployment",
  ];
  const heads = {
    id: ["Deret", `Indeks ${last}`, "Pertumbuhan", "Rata-rata per tahun"],
    en: ["Series", `Index ${last}`, "Growth", "Average a year"],
  }[language];
  const titles = {
    id: compose("id", ["Perkembangan keenam deret, ", ""], [periodText(study)]),
    en: compose("en", ["How the six series developed, ", ""], [periodText(study)]),
  };
  return {
    title: titles[language],
    columns: [
      { head: heads[0] as string, align: "left" },
      { head: heads[1] as string, unit: `${first} = 100`, align: "right" },
      { head: heads[2] as string, unit: "%", align: "right" },
      { head: heads[3] as string, unit: "%", align: "right" },
    ],
    rows: series.map((name) => [
      textCell(capitalise(seriesWords[name].label[language])),
      numberCell(quantityOf(analysis, `index_base_${first}.${name}.${last}`), language),
      numberCell(quantityOf(analysis, `growth_pct.${name}.${period}`), language),
      numberCell(quantityOf(analysis, `cagr_pct.${name}.${period}`), language),
    ]),
    source: processedSourceLine(study, ["small-industry", "population", "unemployment"], language),
    notes: [textCell(averageNote[language])],
  };
}

const averageNote = {
  id: "Rata-rata per tahun ialah rata-rata ukur, yang hanya memakai tahun pertama dan terakhir. Pertumbuhan tingkat pengangguran adalah pertumbuhan angkanya, bukan selisih poin persen.",
  en: "The average a year is the geometric mean, which uses the first and the last year only. Growth of the unemployment rate is growth of the figure itself, not a difference in percentage points.",
} as const;

/** The change in workers over the change in business units, and the elasticity, year by year and over the period. */
export function absorptionTable({ study, analysis, language }: TableContext): TableContent {
  const first = study.years[0] as number;
  const last = study.years.at(-1) as number;
  const spans = study.years.slice(1).map((year, index) => [study.years[index] as number, year] as const);
  const heads = {
    id: ["Tenaga kerja per unit", "Serapan marginal", "Elastisitas titik tengah"],
    en: ["Workers per unit", "Marginal absorption", "Midpoint elasticity"],
  }[language];
  const units = { id: "orang/unit", en: "workers/unit" } as const;
  const cells = (from: number, to: number) => [
    numberCell(quantityOf(analysis, `marginal.workers_wrt_units.${from}_${to}`), language),
    numberCell(quantityOf(analysis, `elasticity_midpoint.workers_wrt_units.${from}_${to}`), language),
  ];
  const wholePeriod = { id: "Seluruh periode", en: "Whole period" } as const;
  const titles = {
    id: compose("id", ["Daya serap industri kecil dari tahun ke tahun, ", ""], [periodText(study)]),
    en: compose("en", ["Absorption by small industry from year to year, ", ""], [periodText(study)]),
  };
  return {
    title: titles[language],
    columns: [
      yearColumn(language),
      { head: heads[0] as string, unit: units[language], align: "right" },
      { head: heads[1] as string, unit: units[language], align: "right" },
      { head: heads[2] as string, align: "right" },
    ],
    rows: [
      [
        textCell(String(first)),
        numberCell(quantityOf(analysis, valueId("workers_per_unit", first)), language),
        textCell(""),
        textCell(""),
      ],
      ...spans.map(([from, to]) => [
        textCell(String(to)),
        numberCell(quantityOf(analysis, valueId("workers_per_unit", to)), language),
        ...cells(from, to),
      ]),
      [
        textCell(wholePeriod[language]),
        numberCell(quantityOf(analysis, `pooled_workers_per_unit.${first}_${last}`), language),
        ...cells(first, last),
      ],
    ],
    source: processedSourceLine(study, ["small-industry"], language),
    notes: [textCell(pooledNote[language])],
  };
}

const pooledNote = {
  id: "Baris seluruh periode: tenaga kerja per unit digabung (jumlah tenaga kerja dibagi jumlah unit usaha semua tahun); dua kolom berikutnya dihitung dari tahun pertama dan terakhir.",
  en: "Row for the whole period: workers per unit are pooled (all workers over all business units); the two columns after it are computed from the first and the last year.",
} as const;
