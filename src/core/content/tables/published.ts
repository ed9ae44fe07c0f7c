import { quantityOf } from "../../ledger/key-figures";
import { valueId } from "../../ledger/series";
import { periodText, type ResourceName, type Study } from "../../study/study";
import type { Language, Localized } from "../../words/language";
import type { Inline } from "../../words/sentence";
import { compose } from "../prose/prose";
import { numberCell, textCell } from "./cells";
import { sourceLine } from "./sources";
import type { TableColumn, TableContent, TableContext } from "./table";

const yearHead = { id: "Tahun", en: "Year" } as const;

export const yearColumn = (language: Language): TableColumn => ({ head: yearHead[language], align: "left" });

/** A column of published figures: its head, its unit, and which quantity stands in a year's row. */
interface PublishedColumn {
  readonly head: Localized;
  readonly unit: Localized;
  readonly quantityIn: (year: number) => string;
}

/** What a published table is, before region and period are put behind its title. */
interface PublishedTable {
  readonly resource: ResourceName;
  /** Up to the region's name, with what stands between. */
  readonly title: Localized;
  readonly columns: readonly PublishedColumn[];
}

const percent = { id: "%", en: "%" } as const;

/** Population and its growth as published. */
export function populationTable(context: TableContext): TableContent {
  return publishedTable(context, {
    resource: "population",
    title: { id: "Jumlah dan laju pertumbuhan penduduk ", en: "Population and population growth, " },
    columns: [
      {
        head: { id: "Jumlah penduduk", en: "Population" },
        unit: { id: "jiwa", en: "persons" },
        quantityIn: (year) => valueId("population", year),
      },
      {
        head: { id: "Laju pertumbuhan menurut terbitan", en: "Growth as published" },
        unit: percent,
        quantityIn: (year) => `check.population_growth_reported_pct.${year}`,
      },
    ],
  });
}

/** The open unemployment rate as published. */
export function unemploymentTable(context: TableContext): TableContent {
  return publishedTable(context, {
    resource: "unemployment",
    title: { id: "Tingkat pengangguran terbuka ", en: "Open unemployment rate, " },
    columns: [
      {
        head: { id: "Tingkat pengangguran terbuka (TPT)", en: "Open unemployment rate" },
        unit: percent,
        quantityIn: (year) => valueId("unemployment", year),
      },
    ],
  });
}

/** Business units and workers of small industry as published. */
export function smallIndustryTable(context: TableContext): TableContent {
  return publishedTable(context, {
    resource: "small-industry",
    title: {
      id: "Unit usaha dan tenaga kerja industri kecil ",
      en: "Small-industry business units and workers, ",
    },
    columns: [
      {
        head: { id: "Unit usaha", en: "Business units" },
        unit: { id: "unit", en: "units" },
        quantityIn: (year) => valueId("units", year),
      },
      {
        head: { id: "Tenaga kerja", en: "Workers" },
        unit: { id: "orang", en: "persons" },
        quantityIn: (year) => valueId("workers", year),
      },
    ],
  });
}

function publishedTable(
  { study, analysis, language }: TableContext,
  { resource, title, columns }: PublishedTable,
): TableContent {
  return {
    title: compose(language, [title[language], ", ", ""], [study.region.name, periodText(study)]),
    columns: [
      yearColumn(language),
      ...columns.map(({ head, unit }) => ({
        head: head[language],
        unit: unit[language],
        align: "right" as const,
      })),
    ],
    rows: study.years.map((year) => [
      textCell(String(year)),
      ...columns.map(({ quantityIn }) => numberCell(quantityOf(analysis, quantityIn(year)), language)),
    ]),
    source: sourceLine(study, [resource], language),
    notes: remarksOn(study, resource, language),
  };
}

/** What the data package says of single cells of a table. */
function remarksOn(study: Study, resource: ResourceName, language: Language): readonly (readonly Inline[])[] {
  return study.remarks
    .filter((remark) => remark.resource === resource)
    .map((remark) => textCell(`${remark.year}: ${remark.text[language]}`));
}
