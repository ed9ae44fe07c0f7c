import { type ColumnName, columns } from "../../core/study/columns";
import { type Indicator, indicatorsIn, meaningOf } from "./indicator-words";
import { isPart, isTotal, plainLabel } from "./labels";
import { labelsOf, type PublishedFigure, type PublishedTable } from "./published-table";

/** A label with more words is a title that stands in the header, and titles say much that narrows nothing. */
const MOST_WORDS_OF_A_LABEL = 10;

/** The labels that make a figure a part of what the column is about. */
export function narrowingLabels(figure: PublishedFigure, regionName: string): readonly string[] {
  const ages = figure.rowLabels.filter(({ text, head }) => head !== "" && !/\p{L}/u.test(text));
  const worded = labelsOf(figure).filter((label) => {
    if (isTotal(label)) return false;
    if (isPart(label)) return true;
    if (label.split(/\s+/).length > MOST_WORDS_OF_A_LABEL) return false;
    const { rest } = meaningOf(label);
    return rest !== "" && rest.replace(regionName, "").trim() !== "";
  });
  return [...worded, ...ages.map(({ text }) => text)];
}

/** Subjects that are a part of the population. */
const narrower: readonly Indicator[] = [
  "poverty",
  "working-age people",
  "labour_force",
  "employed",
  "a part of the population",
];

/** The title that makes every figure of the table a part: of one sex, or of some of the people only. */
export function narrowingTitle({ head }: PublishedTable, column: ColumnName): string | null {
  const isOneOf = (text: string, one: RegExp, other: RegExp): boolean =>
    one.test(plainLabel(text)) !== other.test(plainLabel(text));
  const isNarrow = (text: string): boolean => {
    const found = indicatorsIn(text);
    return (
      columns[column].table === "population" &&
      !found.includes(column) &&
      found.some((one) => narrower.includes(one))
    );
  };
  return (
    head.find(
      (text) =>
        isOneOf(text, /laki[ -]?laki|pria|(?<!fe)\bmales?\b/, /perempuan|wanita|\bfemales?\b/) ||
        isOneOf(text, /perkotaan|urban/, /pe?r?desaan|rural/) ||
        isNarrow(text),
    ) ?? null
  );
}

/** Whether labels and titles say that figures of industry are small industry's. */
export function sizeOfIndustry(
  table: PublishedTable,
  kept: readonly PublishedFigure[],
): "small" | "larger" | "not said" {
  const labels = new Set([...table.head, ...kept.flatMap(labelsOf)]);
  const words = plainLabel([...labels].join(" "));
  const isSmall = /(kecil|mikro|ikm|imk|small|micro)/.test(words);
  if (/(besar|sedang|menengah|large|medium)/.test(words) && !isSmall) return "larger";
  return /(kecil|ikm|imk|small)/.test(words) ? "small" : "not said";
}
