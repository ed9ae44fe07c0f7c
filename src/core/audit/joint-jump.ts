import { ln } from "../statistics/elementary";
import { columns } from "../study/columns";
import { inEachLanguage } from "../words/language";
import { listText } from "../words/list";
import { type MeasuredColumn, measuredColumns } from "./column-series";
import type { Finding } from "./finding";
import { definitionChangeBetween } from "./known-changes";
import { isFar, type LogChange, logChanges } from "./out-of-line";
import type { Rule } from "./rule";
import { movedText } from "./words";

/** Firms come and go; people of a region do not become a tenth more in a year. */
const limits = {
  "business units": { least: ln(1.3), times: 4 },
  people: { least: ln(1.1), times: 4 },
} as const;

/**
 * A year in which two counts or more jump in one direction: what is counted, or the region's boundaries, may have
 * changed. A year that is a jump there and back is told once, as the year after is compared with no told one.
 */
export const jointJump: Rule = (study, isTold) => {
  const jumps = measuredColumns(study).flatMap((measured) =>
    jumpsOf(measured).filter(
      ({ change }) =>
        !isTold(measured.column.name, change.now.year) && !isTold(measured.column.name, change.before.year),
    ),
  );
  const years = [...new Set(jumps.map(({ change }) => change.now.year))].sort((one, other) => one - other);
  const told = new Set<number>();
  return years.flatMap((year): Finding[] => {
    const together = [1, -1]
      .map((direction) =>
        jumps.filter(({ change }) => change.now.year === year && change.size * direction > 0),
      )
      .find(({ length }) => length > 1);
    if (together === undefined || told.has(year - 1)) return [];
    told.add(year);
    const known = definitionChangeBetween("small-industry", year - 1, year);
    return [
      {
        rule: "joint-jump",
        severity: "doubtful",
        cells: together.map(({ table, column }) => ({ resource: table.name, column: column.name, year })),
        text: inEachLanguage((words, language) => {
          const moves = together.map(({ column, change }) =>
            words.audit.columnMoved({
              series: column.title[language],
              moved: movedText(100 * (change.now.value / change.before.value - 1), words, language),
            }),
          );
          const sentence = words.audit.jointJump({ year, moves: listText(moves, words) });
          return known === undefined ? sentence : `${sentence} ${known.say(words)}`;
        }),
      },
    ];
  });
};

function jumpsOf(measured: MeasuredColumn): readonly (MeasuredColumn & { readonly change: LogChange })[] {
  const { measure, table } = columns[measured.column.name];
  if (measure === "per cent") return [];
  const changes = logChanges(measured.values);
  const asked = limits[table === "small-industry" ? "business units" : measure];
  return changes
    .filter((change) =>
      isFar(
        Math.abs(change.size),
        changes.filter((other) => other !== change),
        asked,
      ),
    )
    .map((change) => ({ ...measured, change }));
}
