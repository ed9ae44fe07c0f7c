import type { Region, ResourceName } from "../../core/study/study";
import type { Localized } from "../../core/words/language";

interface FieldWords {
  readonly name: string;
  readonly type: "year" | "integer" | "number";
  readonly titles: Localized;
  readonly unit: Localized;
  readonly constraints: Readonly<Record<string, number | boolean>>;
}

const percent: Localized = { id: "persen", en: "per cent" };

const population: FieldWords = {
  name: "population",
  type: "integer",
  titles: { id: "Jumlah penduduk", en: "Population" },
  unit: { id: "jiwa", en: "persons" },
  constraints: { required: true, minimum: 0 },
};

const growth: FieldWords = {
  name: "growth_reported",
  type: "number",
  titles: { id: "Laju pertumbuhan penduduk yang diterbitkan", en: "Population growth as published" },
  unit: percent,
  constraints: { minimum: -50, maximum: 50 },
};

const unemploymentRate: FieldWords = {
  name: "unemployment_rate",
  type: "number",
  titles: { id: "Tingkat pengangguran terbuka (TPT)", en: "Open unemployment rate" },
  unit: percent,
  constraints: { minimum: 0, maximum: 100 },
};

const businessUnits: FieldWords = {
  name: "units",
  type: "integer",
  titles: { id: "Unit usaha", en: "Business units" },
  unit: { id: "unit", en: "units" },
  constraints: { required: true, minimum: 0 },
};

const workers: FieldWords = {
  name: "workers",
  type: "integer",
  titles: { id: "Tenaga kerja", en: "Workers" },
  unit: { id: "orang", en: "workers" },
  constraints: { required: true, minimum: 0 },
};

/**
 * The descriptor of a new region's package, with the publishers that such tables usually have;
 * the researcher corrects them.
 */
export function templateDescriptor(
  region: Region,
  firstPossibleYear: number,
  lastPossibleYear: number,
): object {
  const { name } = region;
  const year: FieldWords = {
    name: "year",
    type: "year",
    titles: { id: "Tahun", en: "Year" },
    unit: { id: "tahun", en: "year" },
    constraints: { required: true, unique: true, minimum: firstPossibleYear, maximum: lastPossibleYear },
  };
  const resource = (
    table: ResourceName,
    titles: Localized,
    publisher: string,
    columns: readonly FieldWords[],
  ): object => ({
    profile: "tabular-data-resource",
    name: table,
    path: `${table}.csv`,
    title: titles.id,
    titles,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    sources: [{ title: publisher }],
    schema: {
      fields: [year, ...columns].map(({ titles: words, ...rest }) => ({
        name: rest.name,
        type: rest.type,
        title: words.id,
        titles: words,
        unit: rest.unit,
        constraints: rest.constraints,
      })),
      primaryKey: "year",
      missingValues: [""],
    },
  });
  const titles = {
    id: `Peranan Industri Kecil terhadap Penyerapan Tenaga Kerja di ${name}`,
    en: `The Role of Small Industry in Absorbing Labour in ${name}`,
  };
  return {
    profile: "tabular-data-package",
    name: packageName(name),
    title: titles.id,
    titles,
    version: "0.1.0",
    region,
    contributors: [],
    resources: [
      resource(
        "population",
        {
          id: `Jumlah dan laju pertumbuhan penduduk ${name}`,
          en: `Population and population growth of ${name}`,
        },
        `BPS ${name}`,
        [population, growth],
      ),
      resource(
        "unemployment",
        { id: `Tingkat pengangguran terbuka ${name}`, en: `Open unemployment rate of ${name}` },
        `BPS ${name}`,
        [unemploymentRate],
      ),
      resource(
        "small-industry",
        {
          id: `Unit usaha dan tenaga kerja industri kecil ${name}`,
          en: `Small-industry business units and workers of ${name}`,
        },
        `Disperindag ${name}`,
        [businessUnits, workers],
      ),
    ],
    remarks: [],
  };
}

/** Frictionless' form of a name: small letters, digits and hyphens. */
function packageName(region: string): string {
  const plain = region.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
