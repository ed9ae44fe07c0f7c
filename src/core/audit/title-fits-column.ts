import { columns } from "../study/columns";
import { type Column, type Study, type Table, tablesOf } from "../study/study";
import { inEachLanguage } from "../words/language";
import type { Finding } from "./finding";

const countWords = /(?<!\p{L})(jumlah|banyaknya|number|count|total)(?!\p{L})/iu;
const rateWords =
  /(?<!\p{L})(tingkat|laju|persentase|persen|rate|percentage|per cent|percent|share)(?!\p{L})|%/iu;
const percentWords = /(?<!\p{L})(persen|persentase|per cent|percent|percentage)(?!\p{L})|%/iu;

/**
 * A table whose title announces a number of something while its columns are percentages, or the other way round;
 * a column whose unit or title says the one while its figures are the other.
 */
export function titleFitsColumn(study: Study): readonly Finding[] {
  return tablesOf(study).flatMap((table) => [
    ...titleFindings(table),
    ...table.columns.flatMap((column) => columnFindings(table, column)),
  ]);
}

/** A share or a rate; every other column holds a count. */
const isRate = ({ name }: Column): boolean => columns[name].measure === "per cent";

function titleFindings(table: Table): readonly Finding[] {
  const titles = table.publishedTitle === undefined ? Object.values(table.title) : [table.publishedTitle];
  const wrong = titles.find(
    (title) =>
      (countWords.test(title) && !rateWords.test(title) && table.columns.every(isRate)) ||
      (percentWords.test(title) && !countWords.test(title) && !table.columns.some(isRate)),
  );
  if (wrong === undefined) return [];
  const isPercentage = table.columns.every(isRate);
  const finding: Finding = {
    rule: "title-does-not-fit",
    severity: "error-likely",
    cells: table.columns.flatMap((column) => columnCells(table, column)),
    text: inEachLanguage(({ audit }) =>
      isPercentage ? audit.titleSaysNumber({ title: wrong }) : audit.titleSaysPercentage({ title: wrong }),
    ),
  };
  return [finding];
}

function columnFindings(table: Table, column: Column): readonly Finding[] {
  const rate = isRate(column);
  const titles = Object.values(column.title);
  const misfit =
    Object.values(column.unit).find((unit) => percentWords.test(unit) !== rate) ??
    titles.find((title) =>
      rate ? countWords.test(title) && !rateWords.test(title) : percentWords.test(title),
    );
  if (misfit === undefined) return [];
  const finding: Finding = {
    rule: "unit-does-not-fit",
    severity: "error-likely",
    cells: columnCells(table, column),
    text: inEachLanguage(({ audit }) => {
      const description = { column: column.name, said: misfit };
      return rate ? audit.columnOfPercentages(description) : audit.columnOfCounts(description);
    }),
  };
  return [finding];
}

const columnCells = (table: Table, column: Column): Finding["cells"] =>
  table.rows.map(({ year }) => ({ resource: table.name, column: column.name, year }));
