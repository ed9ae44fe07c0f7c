import { listed, type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import type { PublishedFigure, PublishedTable } from "./published-table";
import {
  codeOf,
  isAbout,
  isRegion,
  namesRegion,
  nearestNames,
  regionsIn,
  type WantedRegion,
} from "./region-name";

/** How many names a refusal lists where none is near. */
const LISTED_NAMES = 8;

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
  const columnLabels = [...new Set(table.figures.flatMap((figure) => figure.columnLabels))];
  const ownColumns = new Set(columnLabels.filter((label) => isRegion(label, wanted)));
  const isOwn = remembering(
    ({ places }: PublishedFigure) => isAbout(places, wanted),
    ({ places }) => places,
  );
  const labelled = table.figures.filter(
    (figure) =>
      (figure.places.length > 0 && isOwn(figure)) ||
      figure.columnLabels.some((label) => ownColumns.has(label)),
  );
  if (labelled.length > 0)
    return { figures: labelled.map((figure) => withoutRegion(figure, wanted)), cautions: [] };
  const places = placesIn(table);
  const own = table.figures.filter((figure) => figure.places.length === 0);
  const titles = [...table.head, ...columnLabels];
  if (titles.some((title) => namesRegion(title, wanted)))
    return own.length > 0 ? { figures: own, cautions: [] } : notThere(wanted, places);
  const named = [...new Set([...places, ...titles.flatMap(regionsIn)])];
  if (named.length > 0) return notThere(wanted, named);
  const region = wanted.shown;
  if (isVouched)
    return { figures: own, cautions: [({ collect }) => collect.table.regionVouched({ region })] };
  return problem(({ collect }) => collect.table.noRegion({ region }));
}

/** The rows of a long table share their places by content, not by identity. */
function remembering<Given, Found>(
  look: (given: Given) => Found,
  keyOf: (given: Given) => readonly string[],
) {
  const known = new Map<string, Found>();
  return (given: Given): Found => {
    const key = keyOf(given).join("\u0000");
    const found = known.get(key) ?? look(given);
    known.set(key, found);
    return found;
  };
}

const withoutRegion = (figure: PublishedFigure, wanted: WantedRegion): PublishedFigure => ({
  ...figure,
  places: [],
  columnLabels: figure.columnLabels.filter((label) => !isRegion(label, wanted)),
});

const placesIn = ({ figures }: PublishedTable): readonly string[] => [
  ...new Set(figures.flatMap(({ places }) => places)),
];

function notThere(wanted: WantedRegion, places: readonly string[]): Problem<string | null> {
  const region = wanted.shown;
  return problem((words) => {
    const { regionNotThere, regionNotThereButNear, regionNotThereNorPlaces } = words.collect.table;
    if (places.length === 0) return regionNotThereNorPlaces({ region });
    const near = nearestNames(wanted, places);
    if (near.length > 0)
      return regionNotThereButNear({
        region,
        near: near.map((name) => `"${name}"`).join(", "),
        first: near[0] ?? "",
      });
    const names = places.filter((place) => codeOf(place)?.rest !== "");
    return regionNotThere({ region, places: listed(names.length > 0 ? names : places, LISTED_NAMES, words) });
  });
}
