import type { RefusalReason } from "../entry/refusal";
import { indicatorsIn, measuresIn } from "./indicator-words";
import { isPart, isTotal } from "./labels";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { isRegion, namesRegion, regionsIn, type WantedRegion } from "./region-name";

/** How many names a refusal lists. */
const LISTED_NAMES = 25;

/** A region's figures, the label that named it taken away. */
export interface RegionFigures {
  readonly figures: readonly PublishedFigure[];
  readonly cautions: readonly string[];
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
): RegionFigures | RefusalReason {
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
  if (isVouched)
    return {
      figures: own,
      cautions: [`the file itself names no region; it is taken as ${wanted.shown}'s because you say so`],
    };
  return {
    place: null,
    value: null,
    rule: `figures of ${wanted.shown} expected, the file names no region`,
    remedy: `if they are ${wanted.shown}'s, say so with --region "${wanted.shown}".`,
  };
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

function notThere(wanted: WantedRegion, places: readonly string[]): RefusalReason {
  const listed = places.slice(0, LISTED_NAMES).join(", ");
  const more = places.length > LISTED_NAMES ? ` and ${places.length - LISTED_NAMES} more` : "";
  return {
    place: null,
    value: null,
    rule: `figures of ${wanted.shown} expected, the file has none of that name`,
    remedy:
      places.length === 0
        ? "it names no place in its rows: is this the right file?"
        : `it has ${listed}${more}: is this the right file? If one of them is meant, name it with --region.`,
  };
}
