import { type Column, resourceNames, type Study, type Table } from "../study/study";
import { inEachLanguage } from "../words/language";
import type { Finding } from "./finding";

/** The columns that hold a share or a rate; every other one holds a count. */
const rateColumns: readonly string[] = ["growth_reported", "unemployment_rate"];

const countWords = /(?<!\p{L})(jumlah|banyaknya|number|count|total)(?!\p{L})/iu;
const rateWords =
  /(?<!\p{L})(tingkat|laju|persentase|persen|rate|percentage|per cent|percent|share)(?!\p{L})|%/iu;
const percentWords = /(?<!\p{L})(persen|persentase|per cent|percent|percentage)(?!\p{L})|%/iu;

/**
 * A table whose title announces a number of something while its columns are percentages, or the other way round;
 * a column whose unit or title says the one while its figures are the other.
 */
export function titleFitsColumn(study: Study): readonly Finding[] {
  return resourceNames.flatMap((name) => {
    const table = study.tables[name];
    return [...titleFindings(table), ...table.columns.flatMap((column) => columnFindings(table, column))];
  });
}

const isRate = (column: Column): boolean => rateColumns.includes(column.name);

function titleFindings(table: Table): readonly Finding[] {
  const titles =
    table.publishedTitle === undefined ? [table.title.id, table.title.en] : [table.publishedTitle];
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
    text: inEachLanguage((_, language) => {
      if (language === "id")
        return isPercentage
          ? `Judul tabel sumber, “${wrong}”, menyebut jumlah, sedangkan kolomnya berisi persentase. Angkanya dibaca sebagai persen.`
          : `Judul tabel sumber, “${wrong}”, menyebut persentase, sedangkan kolomnya berisi jumlah. Angkanya dibaca sebagai jumlah.`;
      return isPercentage
        ? `The source's title of the table, “${wrong}”, announces a number, while its column holds percentages. The figures are read as per cent.`
        : `The source's title of the table, “${wrong}”, announces a percentage, while its columns hold counts. The figures are read as counts.`;
    }),
  };
  return [finding];
}

function columnFindings(table: Table, column: Column): readonly Finding[] {
  const rate = isRate(column);
  const units = [column.unit.id, column.unit.en];
  const titles = [column.title.id, column.title.en];
  const misfit =
    units.find((unit) => percentWords.test(unit) !== rate) ??
    titles.find((title) =>
      rate ? countWords.test(title) && !rateWords.test(title) : percentWords.test(title),
    );
  if (misfit === undefined) return [];
  const finding: Finding = {
    rule: "unit-does-not-fit",
    severity: "error-likely",
    cells: columnCells(table, column),
    text: inEachLanguage((_, language) => {
      if (language === "id")
        return `Kolom ${column.name} berisi ${rate ? "persentase" : "jumlah"}, sedangkan judul atau satuannya berbunyi “${misfit}”. Keterangan kolom itu mungkin keliru.`;
      return `The column ${column.name} holds ${rate ? "percentages" : "counts"}, while its title or unit says “${misfit}”. That description may be mistaken.`;
    }),
  };
  return [finding];
}

const columnCells = (table: Table, column: Column): Finding["cells"] =>
  table.rows.map(({ year }) => ({ resource: table.name, column: column.name, year }));
