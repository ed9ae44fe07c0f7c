import { type ColumnName, type ColumnRule, columnsOf, columns as declared } from "../../core/study/columns";
import { describeProblem, listed, type Problem, problem } from "../../core/study/problem";
import type { ResourceName } from "../../core/study/study";
import type { Say } from "../../core/words/language";
import { listText } from "../../core/words/list";
import type { EditableTable } from "../entry/editable-package";
import { importRefusal } from "../entry/refusal";
import { columnTitle } from "./column-title";
import { figureOfYear } from "./figure-of-year";
import {
  type ColumnRefusal,
  type ColumnWish,
  figuresOfColumn,
  figuresThatSpeakOf,
} from "./figures-of-column";
import { figuresOfRegion, type RegionFigures } from "./figures-of-region";
import { indicatorName } from "./indicator-words";
import type { PublishedFigure, PublishedTable } from "./published-table";
import type { WantedRegion } from "./region-name";

/** A column's figures, one a year, and the texts of all that stand in the file in the same writing. */
export interface ChosenColumn {
  readonly rule: ColumnRule & { readonly name: ColumnName };
  readonly figures: readonly PublishedFigure[];
  readonly alike: readonly string[];
}

/** What of a file goes into one table of the package. */
export interface ChosenTable {
  readonly resource: ResourceName;
  readonly published: PublishedTable;
  readonly columns: readonly ChosenColumn[];
  readonly cautions: readonly Say[];
  readonly asked: readonly Say[];
}

/** A file and the tables in it. */
export interface PublishedFile {
  /** Its name, for messages and remarks. */
  readonly file: string;
  /** More than one where it has several sheets. */
  readonly tables: readonly PublishedTable[];
}

export interface Wanted {
  /** The one table to fill; null for every one that the file has figures for. */
  readonly resource: ResourceName | null;
  /** One column; null for every one that the file has. */
  readonly column: ColumnName | null;
  readonly region: WantedRegion;
  /** Whether the user named the region. */
  readonly isRegionNamed: boolean;
  /** Whether the user can be asked. */
  readonly mayAsk: boolean;
}

interface Attempt {
  readonly resource: ResourceName;
  readonly published: PublishedTable;
  readonly choice: ChosenTable | readonly ColumnRefusal[];
}

/**
 * The tables of the package that a file has figures for, and these.
 *
 * @throws {Refusal} where it has none, or more than one table of the file has them
 */
export function chooseTables(
  { file, tables }: PublishedFile,
  targets: ReadonlyMap<ResourceName, EditableTable>,
  wanted: Wanted,
): readonly ChosenTable[] {
  const ofRegion = tables.map((published) => ({
    published,
    region: figuresOfRegion(published, wanted.region, wanted.isRegionNamed),
  }));
  const chosenName = wanted.resource ?? (wanted.column === null ? null : declared[wanted.column].table);
  const names = [...targets.keys()].filter((name) => (chosenName ?? name) === name);
  const attempts = ofRegion.flatMap(({ published, region }): Attempt[] =>
    "figures" in region
      ? names.map((resource) => ({
          resource,
          published,
          choice: chooseColumns(published, region, resource, targets.get(resource) as EditableTable, wanted),
        }))
      : [],
  );
  const found = names.flatMap((resource): readonly ChosenTable[] => {
    const fitting = attempts
      .filter((one) => one.resource === resource)
      .flatMap(({ choice }) => ("columns" in choice ? [choice] : []));
    if (fitting.length > 1) throw importRefusal(file, [severalTables(fitting)]);
    return fitting;
  });
  if (found.length > 0) return found;
  const refused = [
    ...ofRegion.flatMap(({ published, region }) => ("figures" in region ? [] : [inSheet(region, published)])),
    ...refusalsOf(attempts, names, chosenName !== null),
  ];
  throw importRefusal(file, refused);
}

/** What keeps each table from being read: where no table was named, one reason for all that is not about any. */
function refusalsOf(
  attempts: readonly Attempt[],
  names: readonly ResourceName[],
  isNamed: boolean,
): readonly Problem[] {
  const all = attempts.flatMap(({ published, choice }) =>
    "columns" in choice ? [] : choice.map((refusal) => ({ ...refusal, published })),
  );
  const wrong = all.filter(({ isAbsent }) => !isAbsent);
  const chosen = wrong.length > 0 ? wrong : isNamed ? all : all.slice(0, 0);
  if (chosen.length > 0) return chosen.map(({ reason, published }) => inSheet(reason, published));
  const seen = new Set<PublishedTable>();
  return all.flatMap(({ published, found = [] }) => {
    if (seen.has(published)) return [];
    seen.add(published);
    return [
      inSheet(
        problem((words) =>
          words.collect.table.noTableForIt({
            found: found.map((one) => indicatorName(one, words)).join(", "),
            heads: listed(headsOf(published), LISTED_HEADS, words),
            columns: names
              .flatMap(columnsOf)
              .map((one) => columnTitle(one, words))
              .join(", "),
            names: names.flatMap(columnsOf).join(", "),
          }),
        ),
        published,
      ),
    ];
  });
}

/** How many of a file's heads a message quotes. */
const LISTED_HEADS = 4;

/** What stands over the figures of a table, and above all of it. */
const headsOf = ({ figures, head }: PublishedTable): readonly string[] => {
  const columns = new Set(figures.flatMap(({ columnLabels }) => columnLabels));
  return [...(columns.size > 0 ? columns : head)].map((text) => `"${text}"`);
};

const severalTables = (fitting: readonly ChosenTable[]): Problem =>
  problem((words) => {
    const { file, table } = words.collect;
    const parts = fitting.map(({ published: { sheet } }) =>
      sheet === null ? file.wholeFile : file.sheet({ name: sheet }),
    );
    return table.severalTables({ parts: listText(parts, words) });
  });

const inSheet = ({ place, ...rest }: Problem<string | null>, { sheet }: PublishedTable): Problem => {
  if (sheet === null) return { place, ...rest };
  return {
    ...rest,
    place: ({ collect }) => {
      const said = collect.file.sheet({ name: sheet });
      return place === null ? said : `${said}, ${place}`;
    },
  };
};

function chooseColumns(
  published: PublishedTable,
  ofRegion: RegionFigures,
  resource: ResourceName,
  target: EditableTable,
  wanted: Wanted,
): ChosenTable | readonly ColumnRefusal[] {
  const rules = target.rules.filter(isOfFigures).filter(({ name }) => (wanted.column ?? name) === name);
  const wish: ColumnWish = {
    regionName: wanted.region.name,
    isNamed: wanted.column !== null,
    mayAsk: wanted.mayAsk,
  };
  const cautions = [...ofRegion.cautions];
  const asked: Say[] = [];
  const columns: ChosenColumn[] = [];
  const refusals: ColumnRefusal[] = [];
  for (const rule of rules) {
    const found = figuresOfColumn(published, ofRegion.figures, rule.name, wish);
    if (!("figures" in found)) {
      refusals.push(found);
      continue;
    }
    const yearly = figureOfYear(found.figures, rule.name);
    if (!("figures" in yearly)) {
      refusals.push({ isAbsent: false, reason: yearly });
      continue;
    }
    cautions.push(...found.cautions, ...yearly.cautions);
    asked.push(...found.asked);
    columns.push({
      rule,
      figures: yearly.figures,
      alike: figuresThatSpeakOf(published, rule.name, wish.isNamed),
    });
  }
  const wrong = refusals.filter(({ isAbsent }) => !isAbsent);
  if (columns.length === 0 || (wanted.resource !== null && wrong.length > 0))
    return wrong.length > 0 ? wrong : refusals;
  const leftOut = wrong.map(
    ({ reason }): Say =>
      (words) =>
        words.collect.table.leftOut({ why: describeProblem(reason, words) }),
  );
  return { resource, published, columns, cautions: [...cautions, ...leftOut], asked };
}

const isOfFigures = (rule: ColumnRule): rule is ColumnRule & { readonly name: ColumnName } =>
  rule.name !== "year";
