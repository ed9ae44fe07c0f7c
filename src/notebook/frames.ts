import { inspect } from "node:util";
import type { DataFrame, Series } from "danfojs-node";
import type { FrameName } from "../core/content/report/stage";
import type { ResourceName, Study } from "../core/study/study";
import { type Language, wordsIn } from "../core/words/language";
import { descriptionNames } from "./render-frame";

/**
 * A table of the study as a DataFrame, one row a year, for exploring. Every column of a table is there, blank
 * cells as NaN, which is danfojs' mark for them; `joined` has the study's years with the columns of all tables.
 * danfojs is loaded here, at the first frame: it takes about a second.
 */
export function openFrame(study: Study, name: FrameName): DataFrame {
  const { DataFrame } = require("danfojs-node") as typeof import("danfojs-node");
  return name === "joined" ? new DataFrame(joinedRows(study)) : new DataFrame(tableRows(study, name));
}

type Row = Record<string, number>;

function tableRows(study: Study, name: ResourceName): Row[] {
  const rows = study.tables[name]?.rows ?? [];
  return rows.map(({ year, cells }) => ({
    year,
    ...Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.value ?? Number.NaN])),
  }));
}

function joinedRows(study: Study): Row[] {
  const byYear = Object.keys(study.tables).map((name) => tableRows(study, name as ResourceName));
  // A table may lack a year, and danfojs takes the columns of all rows for those of the first.
  const names = Object.values(study.tables).flatMap(({ columns }) => columns.map(({ name }) => name));
  const blank = Object.fromEntries(names.map((name) => [name, Number.NaN]));
  return study.years.map((year) =>
    Object.assign({ year, ...blank }, ...byYear.map((rows) => rows.find((row) => row.year === year) ?? {})),
  );
}

/**
 * danfojs' `describe()` column by column, each over the rows that have a value: its own leaves a column with a
 * single blank cell without a mean.
 */
export function describeFrame(frame: DataFrame): DataFrame {
  const { DataFrame } = require("danfojs-node") as typeof import("danfojs-node");
  const columns = frame.columns.map((column: string) => {
    const present = (frame.column(column).values as number[]).filter((value) => Number.isFinite(value));
    const described =
      present.length === 0
        ? [0, ...descriptionNames.slice(1).map(() => Number.NaN)]
        : (new DataFrame({ [column]: present }).describe().values as number[][]).map(
            ([value]) => value as number,
          );
    return [column, described] as const;
  });
  return new DataFrame(Object.fromEntries(columns), { index: [...descriptionNames] });
}

/**
 * Lets a DataFrame or a Series that is a cell's last value be shown as a table. tslab prints that value by
 * `console.log`, which asks an object what to print of itself: there the table is shown, and its size is printed below.
 */
export function showAsLastValue(show: (frame: DataFrame | Series) => void, language: Language): void {
  const { NDframe } = require("danfojs-node") as typeof import("danfojs-node");
  const { frameSize } = wordsIn(language).notebook;
  Object.defineProperty(NDframe.prototype, inspect.custom, {
    configurable: true,
    value(this: DataFrame | Series, depth: number, options: { readonly depth: number }): string {
      const isWithinAnother = depth < options.depth;
      if (!isWithinAnother) show(this);
      const [rows, columns] = this.shape as [number, number];
      return frameSize({ rows, columns });
    },
  });
}
