import { valueId } from "../../ledger/series";
import { periodText, type ResourceName } from "../../study/study";
import type { Sentence } from "../../words/sentence";
import { units } from "../../words/unit";
import { type DeclareTable, sourceLine, type TableDeclaration, type TableInput } from "./table";

/** A column of published figures: its head, its unit, and which quantity stands in a year's row. */
interface PublishedColumn {
  readonly head: string;
  readonly unit: string;
  readonly idIn: (year: number) => string;
}

/** Population and its growth as published. */
export const populationTable: DeclareTable = (input) => {
  const words = input.words.tables.population;
  return publishedTable(input, "population", words.title(placeOf(input)), [
    {
      head: words.population,
      unit: units.persons.head[input.language],
      idIn: (year) => valueId("population", year),
    },
    {
      head: words.growth,
      unit: units.percent.head[input.language],
      idIn: (year) => `check.population_growth_reported_pct.${year}`,
    },
  ]);
};

/** The open unemployment rate as published. */
export const unemploymentTable: DeclareTable = (input) => {
  const words = input.words.tables.unemployment;
  return publishedTable(input, "unemployment", words.title(placeOf(input)), [
    {
      head: words.rate,
      unit: units.percent.head[input.language],
      idIn: (year) => valueId("unemployment", year),
    },
  ]);
};

/** Business units and workers of small industry as published. */
export const smallIndustryTable: DeclareTable = (input) => {
  const words = input.words.tables.smallIndustry;
  return publishedTable(input, "small-industry", words.title(placeOf(input)), [
    {
      head: words.units,
      unit: units.business_units.head[input.language],
      idIn: (year) => valueId("units", year),
    },
    { head: words.workers, unit: words.workersUnit, idIn: (year) => valueId("workers", year) },
  ]);
};

const placeOf = ({ study }: TableInput) => ({ region: study.region.name, period: periodText(study) });

/** The figures of a table as published, a row a year; its notes are what the data package says of single cells. */
function publishedTable(
  { study, language, words }: TableInput,
  resource: ResourceName,
  title: Sentence,
  columns: readonly PublishedColumn[],
): TableDeclaration {
  return {
    title,
    columns: [{ head: words.tables.year }, ...columns.map(({ head, unit }) => ({ head, unit }))],
    rows: study.years.map((year) => [String(year), ...columns.map(({ idIn }) => idIn(year))]),
    source: sourceLine(study, [resource], words),
    notes: study.remarks
      .filter((remark) => remark.resource === resource)
      .map((remark) => `${remark.year}: ${remark.text[language]}`),
  };
}
