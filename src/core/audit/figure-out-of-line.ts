import { ln } from "../statistics/elementary";
import { type ColumnName, columns } from "../study/columns";
import { inEachLanguage } from "../words/language";
import { formatNumber } from "../words/number";
import { measuredColumns, publishedDecimals } from "./column-series";
import type { Finding } from "./finding";
import { type Limits, outOfLine, outOfLineAtEnds } from "./out-of-line";
import type { Rule } from "./rule";

/** People are counted of the same population every year; a rate of few per cent moves more. */
const limitsOf = (column: ColumnName): Limits =>
  columns[column].measure === "per cent" ? { least: ln(1.4), times: 4 } : { least: ln(1.05), times: 4 };

/**
 * A population, a labour force or a rate that lies far from the years before and after, or, at an end, very far from
 * the only neighbour. Units and workers are held against each other instead: they may well grow in bursts.
 */
export const figureOutOfLine: Rule = (study, isTold) =>
  measuredColumns(study)
    .filter(({ table }) => table.name !== "small-industry")
    .flatMap(({ table, column, values }) => {
      const limits = limitsOf(column.name);
      const known = values.filter(({ year }) => !isTold(column.name, year));
      const decimals = publishedDecimals(values);
      return [...outOfLine(known, limits), ...outOfLineAtEnds(known, limits)].map(
        ({ dated, neighbours }): Finding => ({
          rule: "figure-out-of-line",
          severity: "doubtful",
          cells: [{ resource: table.name, column: column.name, year: dated.year }],
          text: inEachLanguage((words, language) => {
            const write = (value = Number.NaN) => formatNumber(value, decimals, language);
            const [one, other] = neighbours;
            const said = {
              series: column.title[language],
              year: dated.year,
              value: write(dated.value),
              neighbour: write(one?.value),
              neighbourYear: one?.year ?? dated.year,
            };
            return other === undefined
              ? words.audit.outOfLineAtEnd(said)
              : words.audit.outOfLine({ ...said, after: write(other.value), yearAfter: other.year });
          }),
        }),
      );
    });

/** An open unemployment rate of zero, which is a blank rather than a rate. */
export const zeroRate: Rule = (study) =>
  measuredColumns(study)
    .filter(({ column }) => columns[column.name].measure === "per cent")
    .flatMap(({ table, column, values }) =>
      values
        .filter(({ value }) => value === 0)
        .map(
          ({ year }): Finding => ({
            rule: "zero-rate",
            severity: "doubtful",
            cells: [{ resource: table.name, column: column.name, year }],
            text: inEachLanguage(({ audit }, language) =>
              audit.zeroRate({ series: column.title[language], year }),
            ),
          }),
        ),
    );
