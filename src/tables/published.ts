import type { ResourceName, Study } from "../data/study";
import type { Language } from "../format/language";
import { quantityOf } from "../indicators/key-figures";
import { valueId } from "../indicators/series";
import { compose, type Inline } from "../prose/prose";
import type { TableContent, TableContext } from "./build-table";
import { numberCell, textCell } from "./cells";
import { sourceLine } from "./sources";
import type { TableColumn } from "./table";

const yearHead = { id: "Tahun", en: "Year" } as const;

export const yearColumn = (language: Language): TableColumn => ({ head: yearHead[language], align: "left" });

/** `2012–2016` */
export const periodText = (study: Study): string => `${study.years[0]}–${study.years.at(-1)}`;

/** Population and its growth as published. */
export function populationTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose(
      "id",
      ["Jumlah dan laju pertumbuhan penduduk ", ", ", ""],
      [study.region.name, periodText(study)],
    ),
    en: compose(
      "en",
      ["Population and population growth, ", ", ", ""],
      [study.region.name, periodText(study)],
    ),
  };
  const columns = {
    id: [
      { head: "Jumlah penduduk", unit: "jiwa", align: "right" },
      { head: "Laju pertumbuhan menurut terbitan", unit: "%", align: "right" },
    ],
    en: [
      { head: "Population", unit: "persons", align: "right" },
      { head: "Growth as published", unit: "%", align: "right" },
    ],
  } as const;
  return {
    title: titles[language],
    columns: [yearColumn(language), ...columns[language]],
    rows: study.years.map((year) => [
      textCell(String(year)),
      numberCell(quantityOf(analysis, valueId("population", year)), language),
      numberCell(quantityOf(analysis, `check.population_growth_reported_pct.${year}`), language),
    ]),
    source: sourceLine(study, ["population"], language),
    notes: remarksOn(study, "population", language),
  };
}

/** The open unemployment rate as published. */
export function unemploymentTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose("id", ["Tingkat pengangguran terbuka ", ", ", ""], [study.region.name, periodText(study)]),
    en: compose("en", ["Open unemployment rate, ", ", ", ""], [study.region.name, periodText(study)]),
  };
  const head = { id: "Tingkat pengangguran terbuka (TPT)", en: "Open unemployment rate" } as const;
  return {
    title: titles[language],
    columns: [yearColumn(language), { head: head[language], unit: "%", align: "right" }],
    rows: study.years.map((year) => [
      textCell(String(year)),
      numberCell(quantityOf(analysis, valueId("unemployment", year)), language),
    ]),
    source: sourceLine(study, ["unemployment"], language),
    notes: remarksOn(study, "unemployment", language),
  };
}

/** Business units and workers of small industry as published. */
export function smallIndustryTable({ study, analysis, language }: TableContext): TableContent {
  const titles = {
    id: compose(
      "id",
      ["Unit usaha dan tenaga kerja industri kecil ", ", ", ""],
      [study.region.name, periodText(study)],
    ),
    en: compose(
      "en",
      ["Small-industry business units and workers, ", ", ", ""],
      [study.region.name, periodText(study)],
    ),
  };
  const columns = {
    id: [
      { head: "Unit usaha", unit: "unit", align: "right" },
      { head: "Tenaga kerja", unit: "orang", align: "right" },
    ],
    en: [
      { head: "Business units", unit: "units", align: "right" },
      { head: "Workers", unit: "persons", align: "right" },
    ],
  } as const;
  return {
    title: titles[language],
    columns: [yearColumn(language), ...columns[language]],
    rows: study.years.map((year) => [
      textCell(String(year)),
      numberCell(quantityOf(analysis, valueId("units", year)), language),
      numberCell(quantityOf(analysis, valueId("workers", year)), language),
    ]),
    source: sourceLine(study, ["small-industry"], language),
    notes: remarksOn(study, "small-industry", language),
  };
}

/** What the data package says of single cells of a table. */
function remarksOn(study: Study, resource: ResourceName, language: Language): readonly (readonly Inline[])[] {
  return study.remarks
    .filter((remark) => remark.resource === resource)
    .map((remark) => textCell(`${remark.year}: ${remark.text[language]}`));
}
