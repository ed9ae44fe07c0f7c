import { numberOf, type TableKey } from "../registry";
import { absorptionTable, growthTable } from "./absorption";
import { associationTable, forecastTable } from "./association";
import { auditTable } from "./audit";
import { measuresTable } from "./measures";
import { populationTable, smallIndustryTable, unemploymentTable } from "./published";
import { influenceTable, regressionTable, sensitivityTable } from "./regression";
import type { ReportTable, TableContent, TableContext } from "./table";

const builders: Readonly<Record<TableKey, (context: TableContext) => TableContent>> = {
  population: populationTable,
  unemployment: unemploymentTable,
  "small-industry": smallIndustryTable,
  measures: measuresTable,
  growth: growthTable,
  absorption: absorptionTable,
  regression: regressionTable,
  influence: influenceTable,
  sensitivity: sensitivityTable,
  association: associationTable,
  forecast: forecastTable,
  audit: auditTable,
};

/** Builds one of the report's tables from a study and what was computed and found in it. */
export function buildTable(key: TableKey, context: TableContext): ReportTable {
  return { kind: "table", key, number: numberOf("table", key), ...builders[key](context) };
}
