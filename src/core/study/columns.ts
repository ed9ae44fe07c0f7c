/** A table of the data package; a package without an optional one is valid, and its quantities have no value. */
interface TableDeclaration {
  /** The office that usually publishes it, before the region's name. */
  readonly usualPublisher: string;
  readonly isOptional: boolean;
}

/** The tables of a data package, in the order of the thesis. Their words are `study.tables`. */
export const tables = {
  population: { usualPublisher: "BPS", isOptional: false },
  unemployment: { usualPublisher: "BPS", isOptional: false },
  "small-industry": { usualPublisher: "Disperindag", isOptional: false },
  "labour-force": { usualPublisher: "BPS", isOptional: true },
} as const satisfies Readonly<Record<string, TableDeclaration>>;

export type ResourceName = keyof typeof tables;

export const resourceNames = Object.keys(tables) as readonly ResourceName[];

/** The tables that a study may do without. */
export type OptionalResource = {
  [Name in ResourceName]: (typeof tables)[Name]["isOptional"] extends true ? Name : never;
}[ResourceName];

/** What a figure is counted or measured in. */
export type Measure = "people" | "per cent" | "business units";

/** A column of the data package: everything that depends on which column it is, its words (`study.columns`) apart. */
interface ColumnDeclaration {
  readonly table: ResourceName;
  /** The observed series that it feeds; `data add` names its option after it. */
  readonly series: string;
  readonly type: "integer" | "number";
  /** The widest bounds that make sense, inclusive; a package narrows them and cannot widen them. */
  readonly minimum: number;
  readonly maximum: number;
  /** The bounds of a new package, where they are narrower; a maximum of null is left open. */
  readonly usual: { readonly minimum: number; readonly maximum: number | null };
  /** Whether a year without it cannot be analysed. */
  readonly isNeeded: boolean;
  /** Whether a package may have its table without it. */
  readonly isOptional: boolean;
  /** Whether the publisher computed it from other figures, rather than counted or surveyed it. */
  readonly isComputed: boolean;
  /** Whether the figure of a year is that of the labour force survey in August. */
  readonly isOfSurvey: boolean;
  readonly measure: Measure;
  /** How published files name it, in small letters; rates are looked for before the parts and wholes that they name too. */
  readonly published: { readonly words: RegExp; readonly among: "rates" | "parts" | "wholes" };
}

/** More than the people of any country: a larger count is a typing error. */
const LARGEST_COUNT = 2_000_000_000;

/**
 * A rate is published with few decimals, those of BPS with two. With at most six the smallest but zero is a
 * millionth of a per cent, which every method can work with.
 */
export const MOST_DECIMALS = 6;

const count = {
  type: "integer",
  minimum: 0,
  maximum: LARGEST_COUNT,
  usual: { minimum: 0, maximum: null },
  isNeeded: true,
  isOptional: false,
  isComputed: false,
  isOfSurvey: false,
} as const;

const rate = { type: "number", isNeeded: false, isOptional: false, measure: "per cent" } as const;

/** The columns behind the year, in the order of each table. */
export const columns = {
  population: {
    ...count,
    table: "population",
    series: "population",
    measure: "people",
    published: { words: /(jumlah )?penduduk|population/g, among: "wholes" },
  },
  growth_reported: {
    ...rate,
    table: "population",
    series: "growth_reported",
    minimum: -100,
    maximum: 1000,
    usual: { minimum: -50, maximum: 50 },
    isComputed: true,
    isOfSurvey: false,
    published: {
      words:
        /laju pertumbuhan( penduduk)?|pertumbuhan( penduduk)?|population growth( rate)?|growth( rate)?( of (the )?population)?/g,
      among: "rates",
    },
  },
  unemployment_rate: {
    ...rate,
    table: "unemployment",
    series: "unemployment",
    minimum: 0,
    maximum: 100,
    usual: { minimum: 0, maximum: 100 },
    isComputed: false,
    isOfSurvey: true,
    published: {
      words:
        /tingkat pengangguran( terbuka)?|\btpt\b|pengangguran terbuka \(tpt\)|persentase pengangguran|(open )?unemployment rate/g,
      among: "rates",
    },
  },
  units: {
    ...count,
    table: "small-industry",
    series: "units",
    measure: "business units",
    published: {
      words:
        /(jumlah )?unit usaha|jumlah (unit|usaha|perusahaan|industri)|banyaknya (usaha|perusahaan|industri)|business units?|establishments?|number of (units|establishments)|(jumlah|banyaknya) (ikm|imk)|^(unit|usaha|perusahaan)$/g,
      among: "parts",
    },
  },
  workers: {
    ...count,
    table: "small-industry",
    series: "workers",
    measure: "people",
    published: {
      words:
        /(penyerapan |jumlah )?(tenaga kerja|pekerja)|workers|employees|number of workers|labou?r(?! force)/g,
      among: "parts",
    },
  },
  labour_force: {
    ...count,
    table: "labour-force",
    series: "labour_force",
    isNeeded: false,
    isOfSurvey: true,
    measure: "people",
    published: {
      words:
        /((jumlah )?penduduk ((usia|umur|berumur|berusia|kerja|yang|tergolong|termasuk|\d+|tahun|\+|ke|atas) )*)?(jumlah )?(?<!bukan )angkatan kerja|labou?r force|economically active/g,
      among: "parts",
    },
  },
  employed: {
    ...count,
    table: "labour-force",
    series: "employed",
    isNeeded: false,
    isOfSurvey: true,
    measure: "people",
    published: {
      words:
        /(jumlah )?(penduduk|orang) ([^,;()]* )?bekerja|^(yang )?bekerja$|employed (people|persons|population)|^employed$/g,
      among: "parts",
    },
  },
} as const satisfies Readonly<Record<string, ColumnDeclaration>>;

export type ColumnName = keyof typeof columns;

export type ObservedSeries = (typeof columns)[ColumnName]["series"];

const columnNames = Object.keys(columns) as readonly ColumnName[];

/** The columns of a table behind the year, in their order. */
export function columnsOf(table: ResourceName): readonly ColumnName[] {
  return columnNames.filter((name) => columns[name].table === table);
}

/** The observed series, in the order of the tables, each with the column that it is read from. */
export const seriesColumns = Object.fromEntries(
  columnNames.map((column) => [columns[column].series, { resource: columns[column].table, column }]),
) as Readonly<Record<ObservedSeries, { readonly resource: ResourceName; readonly column: ColumnName }>>;

/** What the cells of a column may hold: the bounds are inclusive, in the column's unit. */
export interface ColumnRule {
  readonly name: ColumnName | "year";
  /** `year` and `integer` are whole numbers. */
  readonly type: "year" | "integer" | "number";
  readonly minimum: number;
  readonly maximum: number;
  readonly required: boolean;
  readonly isOptional: boolean;
}

/** The first column of every table. */
export const yearRule: ColumnRule = {
  name: "year",
  type: "year",
  minimum: 1900,
  maximum: 2100,
  required: true,
  isOptional: false,
};

/** The rules of a table's columns, the year's first; no cell but the year's must be filled unless the package says so. */
export function rulesOf(table: ResourceName): readonly [ColumnRule, ...ColumnRule[]] {
  const rules = columnsOf(table).map((name): ColumnRule => {
    const { type, minimum, maximum, isOptional } = columns[name];
    return { name, type, minimum, maximum, required: false, isOptional };
  });
  return [yearRule, ...rules];
}
