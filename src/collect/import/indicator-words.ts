import { plainLabel } from "./labels";

/** What a label speaks of: a package's column, or something else that stands in such tables. */
export type Indicator = string;

interface IndicatorWords {
  readonly indicator: Indicator;
  /** Words that name it, in small letters. */
  readonly says: RegExp;
}

/**
 * The more special come first: their words are taken out of the label before the next are looked for,
 * so that "laju pertumbuhan penduduk" is a growth and not also a population.
 */
const words: readonly IndicatorWords[] = [
  {
    indicator: "economic growth",
    says: /(laju )?pertumbuhan (ekonomi|pdrb|produk domestik)[^,;]*|(economic|gdp|grdp) growth/g,
  },
  {
    indicator: "growth of small industry",
    says: /(laju )?pertumbuhan (industri|unit|usaha|tenaga kerja|ikm)[^,;]*|growth (rate )?of (industry|units|workers)[^,;]*/g,
  },
  {
    indicator: "growth_reported",
    says: /laju pertumbuhan( penduduk)?|pertumbuhan( penduduk)?|population growth( rate)?|growth( rate)?( of (the )?population)?/g,
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
  { indicator: "employment rate", says: /tingkat kesempatan kerja|employment rate/g },
  {
    indicator: "unemployment_rate",
    says: /tingkat pengangguran( terbuka)?|\btpt\b|pengangguran terbuka \(tpt\)|persentase pengangguran|(open )?unemployment rate/g,
  },
  {
    indicator: "number of unemployed",
    says: /(jumlah )?(pengangguran|penganggur)( terbuka)?|unemployed( people| persons)?/g,
  },
  { indicator: "labour force", says: /(bukan )?angkatan kerja|labou?r force|economically active/g },
  { indicator: "employed people", says: /penduduk [^,;]*bekerja|employed (people|persons|population)/g },
  { indicator: "value of investment", says: /(nilai )?(investasi|modal)|investment( value)?/g },
  {
    indicator: "value of production",
    says: /nilai (produksi|tambah|output|jual|bahan baku)|production value|value added/g,
  },
  { indicator: "wages", says: /upah|gaji|wages?/g },
  {
    indicator: "workers",
    says: /(penyerapan |jumlah )?(tenaga kerja|pekerja)|workers|employees|number of workers|labou?r(?! force)/g,
  },
  {
    indicator: "units",
    says: /(jumlah )?unit usaha|jumlah (unit|usaha|perusahaan|industri)|banyaknya (usaha|perusahaan|industri)|business units?|establishments?|number of (units|establishments)|(jumlah|banyaknya) (ikm|imk)|^(unit|usaha|perusahaan)$/g,
  },
  { indicator: "households", says: /rumah ?tangga|kepala keluarga|households?/g },
  { indicator: "area", says: /luas( wilayah| daerah)?|\barea\b/g },
  { indicator: "population", says: /(jumlah )?penduduk|population/g },
];

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
export type MeasuredIn =
  | "people"
  | "per cent"
  | "business units"
  | "thousands or millions"
  | "money"
  | "people per area";

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

/** What each column of a package is measured in. */
export const columnMeasures: Readonly<Record<string, MeasuredIn>> = {
  population: "people",
  growth_reported: "per cent",
  unemployment_rate: "per cent",
  units: "business units",
  workers: "people",
};
