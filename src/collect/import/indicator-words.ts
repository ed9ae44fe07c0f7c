import { type ColumnName, columns, columnsOf, type Measure, resourceNames } from "../../core/study/columns";
import type { Words } from "../../core/words/language";
import { plainLabel } from "./labels";

/** What a label speaks of: a package's column, or something else that stands in such tables. */
export type Indicator = ColumnName | keyof Words["collect"]["indicators"];

interface IndicatorWords {
  readonly indicator: Indicator;
  /** Words that name it, in small letters. */
  readonly says: RegExp;
}

/** What such tables speak of beside the package's columns; what these look like stands with the columns. */
const otherRates: readonly IndicatorWords[] = [
  {
    indicator: "economic growth",
    says: /(laju )?pertumbuhan (ekonomi|pdrb|produk domestik)[^,;]*|(economic|gdp|grdp) growth/g,
  },
  {
    indicator: "growth of small industry",
    says: /(laju )?pertumbuhan (industri|unit|usaha|tenaga kerja|ikm)[^,;]*|growth (rate )?of (industry|units|workers)[^,;]*/g,
  },
  { indicator: "population density", says: /kepadatan( penduduk)?|population density|density/g },
  { indicator: "sex ratio", says: /rasio jenis kelamin|sex ratio/g },
  {
    indicator: "share of the population",
    says: /(distribusi|persentase|percentage)( persentase)?( jumlah)? (of )?(the )?(total )?(penduduk|population)( distribution)?|population distribution/g,
  },
  {
    indicator: "poverty",
    says: /(penduduk|garis)? ?(miskin|kemiskinan)|poor( people| population)?|poverty( line| rate)?/g,
  },
  {
    indicator: "participation rate",
    says: /tingkat partisipasi angkatan kerja|\btpak\b|(labou?r force )?participation rate/g,
  },
  { indicator: "employment rate", says: /tingkat kesempatan kerja|\bemployment rate/g },
];

const otherParts: readonly IndicatorWords[] = [
  {
    indicator: "number of unemployed",
    says: /(jumlah )?(pengangguran|penganggur)( terbuka)?|unemployed( people| persons)?/g,
  },
  {
    indicator: "outside the labour force",
    says: /bukan angkatan kerja|(outside|not in) the labou?r force|economically inactive/g,
  },
  { indicator: "value of investment", says: /(nilai )?(investasi|modal)|investment( value)?/g },
  {
    indicator: "value of production",
    says: /nilai (produksi|tambah|output|jual|bahan baku)|production value|value added/g,
  },
  { indicator: "wages", says: /upah|gaji|wages?/g },
];

const otherWholes: readonly IndicatorWords[] = [
  { indicator: "households", says: /rumah ?tangga|kepala keluarga|households?/g },
  { indicator: "area", says: /luas( wilayah| daerah)?|\barea\b/g },
];

const columnsAmong = (among: "rates" | "parts" | "wholes"): readonly IndicatorWords[] =>
  resourceNames
    .flatMap(columnsOf)
    .filter((name) => columns[name].published.among === among)
    .map((name) => ({ indicator: name, says: columns[name].published.words }));

/**
 * The more special come first: their words are taken out of the label before the next are looked for,
 * so that "laju pertumbuhan penduduk" is a growth and not also a population.
 */
const words: readonly IndicatorWords[] = [
  ...otherRates,
  ...columnsAmong("rates"),
  ...otherParts,
  ...columnsAmong("parts"),
  ...otherWholes,
  ...columnsAmong("wholes"),
];

/** An indicator as a message names it; a column by the name that the user types. */
export function indicatorName(indicator: Indicator, { collect: { indicators } }: Words): string {
  return indicator in indicators ? indicators[indicator as keyof typeof indicators] : indicator;
}

/** What a label or title speaks of, each once. */
export function indicatorsIn(text: string): readonly Indicator[] {
  let rest = plainLabel(text).replace(
    /industri (kecil )?(dan|&) (kerajinan )?rumah tangga/g,
    "industri kecil",
  );
  const found: Indicator[] = [];
  for (const { indicator, says } of words) {
    const without = rest.replace(says, " ");
    if (without !== rest) found.push(indicator);
    rest = without;
  }
  return found;
}

/** What a figure is counted or measured in, as far as labels tell. */
export type MeasuredIn = Measure | "thousands or millions" | "money" | "people per area";

const measures: readonly (readonly [MeasuredIn, RegExp])[] = [
  ["people per area", /(jiwa|orang|persons?|people) ?(\/|per) ?(km|sq|ha)[^)]*/g],
  ["thousands or millions", /(?<!\p{L})(ribu|ribuan|juta|jutaan|thousands?|millions?)(?!\p{L})|\b000\b/gu],
  ["money", /(?<!\p{L})(rp\.?|rupiah|idr)(?!\p{L})/gu],
  ["per cent", /%|(?<!\p{L})(persen|percent|per cent|perseratus)(?!\p{L})/gu],
  ["people", /(?<!\p{L})(jiwa|orang|persons?|people|org|tk)(?!\p{L})/gu],
  ["business units", /(?<!\p{L})(unit|unit usaha|usaha|units)(?!\p{L})/gu],
];

/** A label that is nothing but a unit, as in a column "Satuan". */
const wholeUnit =
  /^(ribu |juta )?(jiwa|orang|org|tk|persen|%|percent|per cent|unit|unit usaha|rp\.?|rupiah|persons?|people)( ?\/ ?km.*)?$/;

/** The measures that a unit ("Jiwa", "%") names, or the brackets of a label ("Penduduk (Ribu Jiwa)"). */
export function measuresIn(text: string, isUnit = false): readonly MeasuredIn[] {
  const plain = plainLabel(text);
  if (!isUnit && wholeUnit.test(plain)) return measuresIn(text, true);
  let rest = isUnit
    ? plain
    : [...plain.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)].map(([whole]) => whole).join(" ");
  if (!isUnit && /%|(?<!\p{L})(persen|percent)(?!\p{L})/u.test(plain)) rest += " %";
  const found: MeasuredIn[] = [];
  for (const [measure, says] of measures) {
    const without = rest.replace(says, " ");
    if (without !== rest) found.push(measure);
    rest = without;
  }
  return found;
}
