import { listed, type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { indicatorsIn, measuresIn } from "./indicator-words";
import { isPart, isTotal } from "./labels";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { isRegion, namesRegion, regionsIn, type WantedRegion } from "./region-name";

/** How many names a refusal lists. */
const LISTED_NAMES = 25;

/** A region's figures, the label that named it taken away. */
export interface RegionFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly Say[];
}

/**
 * The figures of one region: those of its row or column, or all of a table whose title names it.
 *
 * @param isVouched whether the user named the region, which settles it for a file that names none
 */
export function figuresOfRegion(
  table: PublishedTable,
  wanted: WantedRegion,
  isVouched: boolean,
): RegionFigures | Problem<string | null> {
  const regions = new Set(labelsIn(table).filter((label) => isRegion(label, wanted)));
  const labelled = table.figures.filter(({ rowLabels, columnLabels }) =>
    [...rowLabels, ...columnLabels].some((label) => regions.has(label)),
  );
  if (labelled.length > 0)
    return { figures: labelled.map((figure) => withoutRegion(figure, wanted)), cautions: [] };
  const places = new Set(placesIn(table));
  const own = table.figures.filter(({ rowLabels }) => !rowLabels.some((label) => places.has(label)));
  const titles = [...table.head, ...new Set(table.figures.flatMap(({ columnLabels }) => columnLabels))];
  if (titles.some((title) => namesRegion(title, wanted))) {
    if (own.length > 0) return { figures: own, cautions: [] };
    return notThere(wanted, [...places]);
  }
  const named = [...new Set([...places, ...titles.flatMap(regionsIn)])];
  if (named.length > 0) return notThere(wanted, named);
  const region = wanted.shown;
  if (isVouched)
    return { figures: own, cautions: [({ collect }) => collect.table.regionVouched({ region })] };
  return problem(({ collect }) => collect.table.noRegion({ region }));
}

function withoutRegion(figure: PublishedFigure, wanted: WantedRegion): PublishedFigure {
  const others = (labels: readonly string[]): string[] => labels.filter((label) => !isRegion(label, wanted));
  return { ...figure, rowLabels: others(figure.rowLabels), columnLabels: others(figure.columnLabels) };
}

const isNoPlace = (label: string): boolean =>
  indicatorsIn(label).length > 0 ||
  measuresIn(label).length > 0 ||
  isTotal(label) ||
  isPart(label) ||
  /^[\d.()]*$/.test(label);

const labelsIn = ({ figures }: PublishedTable): readonly string[] => [
  ...new Set(figures.flatMap(({ rowLabels, columnLabels }) => [...rowLabels, ...columnLabels])),
];

const placesIn = ({ figures }: PublishedTable): readonly string[] =>
  [...new Set(figures.flatMap(({ rowLabels }) => rowLabels))].filter((label) => !isNoPlace(label));

function notThere({ shown: region }: WantedRegion, places: readonly string[]): Problem<string | null> {
  return problem((words) => {
    const { regionNotThere, regionNotThereNorPlaces } = words.collect.table;
    if (places.length === 0) return regionNotThereNorPlaces({ region });
    return regionNotThere({ region, places: listed(places, LISTED_NAMES, words) });
  });
}
