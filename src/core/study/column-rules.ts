import type { ResourceName } from "./study";

/** What a column may hold: the bounds are inclusive, in the column's unit. */
export interface ColumnRule {
  readonly name: string;
  /** `year` and `integer` are whole numbers. */
  readonly type: "year" | "integer" | "number";
  readonly minimum: number;
  readonly maximum: number;
  readonly required: boolean;
}

/** More than the people of any country: a larger count is a typing error. */
const LARGEST_COUNT = 2_000_000_000;

/**
 * A rate is published with few decimals, those of BPS with two. With at most six the smallest but zero is a
 * millionth of a per cent, which every method can work with.
 */
export const MOST_DECIMALS = 6;

const year: ColumnRule = { name: "year", type: "year", minimum: 1900, maximum: 2100, required: true };
const count = (name: string): ColumnRule => ({
  name,
  type: "integer",
  minimum: 0,
  maximum: LARGEST_COUNT,
  required: false,
});

/**
 * The columns that each table has, in this order, with the widest bounds that make sense of them.
 * A data package's own constraints narrow these; it cannot widen them.
 */
export const columnRules: Readonly<Record<ResourceName, readonly ColumnRule[]>> = {
  population: [
    year,
    count("population"),
    { name: "growth_reported", type: "number", minimum: -100, maximum: 1000, required: false },
  ],
  unemployment: [
    year,
    { name: "unemployment_rate", type: "number", minimum: 0, maximum: 100, required: false },
  ],
  "small-industry": [year, count("units"), count("workers")],
};

/** The words for a column's content in a message, without its number's form. */
export const columnContents: Readonly<Record<string, string>> = {
  year: "year",
  population: "persons",
  growth_reported: "per cent",
  unemployment_rate: "per cent",
  units: "business units",
  workers: "workers",
};
