import type { Region } from "../../core/study/study";
import type { PublishedFile } from "./choose-table";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { codeOf, isAbout, regionOf, wantedRegion } from "./region-name";

/** A region that files name, and what they hold of it. */
export interface RegionFiles {
  readonly region: Region;
  readonly files: readonly PublishedFile[];
  /** The years of its figures, ascending. */
  readonly years: readonly number[];
}

/** What several files hold of every region. */
export interface EveryRegion {
  readonly regions: readonly RegionFiles[];
  /** Names that no file gives a code for, as the files write them. */
  readonly withoutCode: readonly string[];
  /** Codes that stand beside more than one name. */
  readonly unclear: readonly { readonly code: string; readonly names: readonly string[] }[];
}

/**
 * Parts files by region. A region is told by its BPS code, which at least one file must have beside its name; files
 * that have only names are joined by these.
 */
export function everyRegion(files: readonly PublishedFile[]): EveryRegion {
  const groups = files.map(({ file, tables }) => ({
    file,
    tables: tables.map((table) => ({ table, byPlaces: groupByPlaces(table) })),
  }));
  const placed = groups.flatMap(({ tables }) => tables.flatMap(({ byPlaces }) => [...byPlaces.values()]));
  const known = new Map<string, Region>();
  const unclear = new Map<string, Set<string>>();
  for (const { places } of placed) {
    const region = regionOf(places);
    if (region === null) continue;
    const other = known.get(region.bpsCode);
    if (other === undefined) known.set(region.bpsCode, region);
    else if (!isAbout([region.name], wantedRegion(other.name, null)))
      unclear.set(region.bpsCode, new Set([...(unclear.get(region.bpsCode) ?? [other.name]), region.name]));
  }
  const codeOfPlaces = codeFinder([...known.values()]);
  const byCode = new Map<string, Map<PublishedTable, PublishedFigure[]>>();
  const withoutCode = new Set<string>();
  for (const { tables } of groups)
    for (const { table, byPlaces } of tables)
      for (const { places, figures } of byPlaces.values()) {
        const code = codeOfPlaces(places);
        if (code === null) {
          if (places.length > 0) withoutCode.add(places.at(-1) ?? "");
          continue;
        }
        const own = byCode.get(code) ?? new Map<PublishedTable, PublishedFigure[]>();
        own.set(table, [...(own.get(table) ?? []), ...figures]);
        byCode.set(code, own);
      }
  const regions = [...known.values()]
    .filter(({ bpsCode }) => !unclear.has(bpsCode))
    .sort((one, other) => (one.bpsCode < other.bpsCode ? -1 : 1))
    .map((region): RegionFiles => {
      const own = byCode.get(region.bpsCode) ?? new Map<PublishedTable, PublishedFigure[]>();
      const years = [...new Set([...own.values()].flatMap((figures) => figures.map(({ year }) => year)))];
      return {
        region,
        years: years.sort((one, other) => one - other),
        files: groups.flatMap(({ file, tables }) => {
          const parts = tables.flatMap(({ table }) => {
            const figures = own.get(table);
            return figures === undefined ? [] : [{ ...table, figures, whole: table }];
          });
          return parts.length === 0 ? [] : [{ file, tables: parts }];
        }),
      };
    });
  return {
    regions,
    withoutCode: [...withoutCode],
    unclear: [...unclear].map(([code, names]) => ({ code, names: [...names] })),
  };
}

interface PlaceGroup {
  readonly places: readonly string[];
  readonly figures: PublishedFigure[];
}

function groupByPlaces({ figures }: PublishedTable): ReadonlyMap<string, PlaceGroup> {
  const groups = new Map<string, PlaceGroup>();
  for (const figure of figures) {
    const key = figure.places.join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { places: figure.places, figures: [figure] });
    else group.figures.push(figure);
  }
  return groups;
}

/** Finds a region's code by the one beside its name, or by the name. */
function codeFinder(regions: readonly Region[]): (places: readonly string[]) => string | null {
  const wanted = regions.map(({ name, bpsCode }) => wantedRegion(name, bpsCode));
  const codes = new Set(regions.map(({ bpsCode }) => bpsCode));
  return (places) => {
    const own = places.map(codeOf).find((found) => found !== null)?.code;
    if (own !== undefined) return codes.has(own) ? own : null;
    return wanted.find((region) => isAbout(places, region))?.bpsCode ?? null;
  };
}
