import type { ColumnName, ColumnRule } from "../../core/study/columns";
import { listText, type Problem, problem } from "../../core/study/problem";
import type { Say, Words } from "../../core/words/language";
import type { EditableTable } from "../entry/editable-package";
import { importRefusal } from "../entry/refusal";
import { figureOfYear } from "./figure-of-year";
import { type ColumnRefusal, figuresOfColumn } from "./figures-of-column";
import { figuresOfRegion } from "./figures-of-region";
import type { PublishedFigure, PublishedTable } from "./published-table";
import type { WantedRegion } from "./region-name";

/** A column's figures, one a year, and all that stand in the file in the same writing. */
export interface ChosenColumn {
  readonly rule: ColumnRule;
  readonly figures: readonly PublishedFigure[];
  readonly alike: readonly PublishedFigure[];
}

export interface ChosenTable {
  readonly published: PublishedTable;
  readonly columns: readonly ChosenColumn[];
  readonly cautions: readonly Say[];
}

interface Wanted {
  readonly file: string;
  readonly column: string | null;
  readonly region: WantedRegion;
  readonly isRegionNamed: boolean;
}

/**
 * The one table of a file that holds what is wanted.
 *
 * @throws {Refusal} where none does, or more than one
 */
export function chooseTable(
  tables: readonly PublishedTable[],
  target: EditableTable,
  wanted: Wanted,
): ChosenTable {
  const tried = tables.map((published) => ({ published, choice: chooseColumns(published, target, wanted) }));
  const fitting = tried.filter(
    (one): one is { published: PublishedTable; choice: ChosenTable } => "columns" in one.choice,
  );
  const [first, second] = fitting;
  if (second !== undefined) {
    const parts = ({ file }: Words["collect"]): readonly string[] =>
      fitting.map(({ published: { sheet } }) =>
        sheet === null ? file.wholeFile : file.sheet({ name: sheet }),
      );
    throw importRefusal(wanted.file, [
      problem((words) => words.collect.table.severalTables({ parts: listText(parts(words.collect), words) })),
    ]);
  }
  if (first !== undefined) return first.choice;
  throw importRefusal(
    wanted.file,
    tried.flatMap(({ published, choice }) =>
      "columns" in choice
        ? []
        : choice.map((reason) => (published.sheet === null ? reason : inSheet(reason, published.sheet))),
    ),
  );
}

const inSheet = ({ place, ...rest }: Problem<string | null>, name: string): Problem => ({
  ...rest,
  place: ({ collect }) => {
    const sheet = collect.file.sheet({ name });
    return place === null ? sheet : `${sheet}, ${place}`;
  },
});

function chooseColumns(
  published: PublishedTable,
  target: EditableTable,
  wanted: Wanted,
): ChosenTable | readonly Problem<string | null>[] {
  const ofRegion = figuresOfRegion(published, wanted.region, wanted.isRegionNamed);
  if (!("figures" in ofRegion)) return [ofRegion];
  const rules = target.rules.filter(isOfFigures).filter(({ name }) => (wanted.column ?? name) === name);
  const cautions = [...ofRegion.cautions];
  const columns: ChosenColumn[] = [];
  const refusals: ColumnRefusal[] = [];
  for (const rule of rules) {
    const isNamed = wanted.column !== null;
    const found = figuresOfColumn(published, ofRegion.figures, rule.name, isNamed);
    if (!("figures" in found)) {
      refusals.push(found);
      continue;
    }
    const yearly = figureOfYear(found.figures, rule.name);
    if (!("figures" in yearly)) {
      refusals.push({ isAbsent: false, reason: yearly });
      continue;
    }
    const all = figuresOfColumn(published, published.figures, rule.name, isNamed);
    cautions.push(...found.cautions, ...yearly.cautions);
    columns.push({ rule, figures: yearly.figures, alike: "figures" in all ? all.figures : found.figures });
  }
  const wrong = refusals.filter(({ isAbsent }) => !isAbsent);
  if (wrong.length > 0) return wrong.map(({ reason }) => reason);
  if (columns.length === 0) return refusals.map(({ reason }) => reason);
  return { published, columns, cautions };
}

const isOfFigures = (rule: ColumnRule): rule is ColumnRule & { readonly name: ColumnName } =>
  rule.name !== "year";
