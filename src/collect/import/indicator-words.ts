import { type ColumnName, columns, columnsOf, type Measure, resourceNames } from "../../core/study/columns";
import type { Words } from "../../core/words/language";
import { columnTitle } from "./column-title";
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
    indicator: "human development",
    says: /((laju )?pertumbuhan )?(\bipm\b|indeks pembangunan manusia)|human development( index)?|\bhdi\b/g,
  },
  {
    indicator: "economic growth",
    says: /(laju )?pertumbuhan (ekonomi|pdrb|produk domestik)[^,;]*|(economic|gdp|grdp) growth/g,
  },
  {
    indicator: "growth of small industry",
    says: /(laju )?pertumbuhan (industri|unit|usaha|tenaga kerja|ikm)[^,;]*|growth (rate )?of (industry|units|workers)[^,;]*/g,
  },
  {
    indicator: "gross regional product",
    says: /\bpdrb\b|produk domestik (regional )?bruto|\bgrdp\b|gross (regional )?domestic product/g,
  },
  { indicator: "population density", says: /kepadatan( penduduk)?|population density|density/g },
  {
    indicator: "a share or a mean",
    says: /(persentase|percentage|proporsi|distribusi|kontribusi|pangsa|share|rata[- ]rata|average|rasio|ratio|indeks)[^,;()]*(tenaga kerja|pekerja|unit|usaha|ikm|imk|workers|industri)[^,;()]*/g,
  },
  { indicator: "sex ratio", says: /rasio jenis kelamin|sex ratio/g },
  {
    indicator: "share of the population",
    says: /(distribusi|persentase|percentage)( persentase)?( jumlah)? (of )?(the )?(total )?(penduduk|population)( distribution)?|population distribution/g,
  },
  {
    indicator: "poverty",
    says: /(persentase )?(jumlah )?(penduduk|garis)? ?(rentan )?(miskin|kemiskinan)( ekstrem)?|poor( people| population)?|poverty( line| rate)?/g,
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
  {
    indicator: "working-age people",
    says: /(jumlah )?(penduduk )?(usia (kerja|produktif)|(berumur|berusia|umur|usia) \d+ ?(tahun|th)?( ke atas| (dan|atau) lebih|\+)?)|penduduk \d+ (tahun|th|\+)[^,;()]*|working[- ]age (population|people)|population (aged )?\d+ years[^,;()]*/g,
  },
  {
    indicator: "a part of the population",
    says: /(jumlah )?penduduk (usia|umur|berumur|berusia|lansia|lanjut usia|balita|anak|remaja|pemuda|dewasa|muslim|disabilitas|difabel|penyandang|migran|pendatang|asing|melek|buta|sekolah|rentan|wajib|ber(?!dasarkan)\p{L}+)[^,;()]*/gu,
  },
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

/** An indicator as a message names it. */
export function indicatorName(indicator: Indicator, words: Words): string {
  const { indicators } = words.collect;
  const other = indicators[indicator as keyof typeof indicators] as string | undefined;
  return other ?? columnTitle(indicator as ColumnName, words);
}

/** What a label or title speaks of, each once. */
export function indicatorsIn(text: string): readonly Indicator[] {
  return meaningOf(text).indicators;
}

/** What a label says, and the words of it that narrow what it speaks of and that nothing here knows. */
export interface Meaning {
  readonly indicators: readonly Indicator[];
  /** In small letters; empty where every word is known. */
  readonly rest: string;
}

/** Words that narrow nothing: how a figure was counted, for when, in which unit, and joining words. */
const harmless =
  /(?<!\p{L})(jumlah|total|banyaknya|nilai|angka|data|value|number|besaran|hasil|proyeksi|estimasi|sensus|survei|sakernas|registrasi|sp ?(2010|2020)|pertengahan|tengah|awal|akhir|tahun|tahunan|annual|year|mid|end|census|projection|per|dan|and|atau|or|di|in|dalam|pada|dari|yang|the|of|for|untuk|laju|tingkat|rate|ribu|ribuan|juta|jutaan|thousands?|millions?|persen|persentase|percent|cent|jiwa|orang|org|persons?|people|unit|units|usaha|tk|tpt|sementara|tetap|realisasi|capaian|keadaan|industri|kecil|ikm|imk|mikro|kerajinan|small|micro|industry|industries|scale|seluruhnya|penduduk|population|terdaftar|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|february|march|may|june|july|august|october|december|semester|triwulan|indonesia|tabel|table|lpp)(?!\p{L})/gu;

/** Places that a label names, and what it is arranged by. */
const arranged =
  /(?<!\p{L})(menurut|berdasarkan|dirinci|by) .*|(?<!\p{L})(provinsi|kabupaten|kab\.?|kota|regency|regencies|municipality|city|province)(?!\p{L})[^,;()]*/gu;

const known = new Map<string, Meaning>();
const MOST_KNOWN = 20_000;

/** What a label speaks of, and what is left of it. The same labels stand over many figures, so it is remembered. */
export function meaningOf(text: string): Meaning {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  let rest = plainLabel(text)
    .replace(/industri (kecil )?(dan|&) (kerajinan )?rumah tangga/g, "industri kecil")
    .replace(/kecil,? ?(dan|&)? ?menengah|small and medium/g, "kecil");
  const found: Indicator[] = [];
  for (const { indicator, says } of words) {
    const without = rest.replace(says, " ");
    if (without !== rest) found.push(indicator);
    rest = without;
  }
  rest = rest
    .replace(arranged, " ")
    .replace(harmless, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .replace(/(?<!\p{L})\p{L}(?!\p{L})/gu, " ");
  const meaning = { indicators: found, rest: rest.replace(/\s+/g, " ").trim() };
  if (known.size < MOST_KNOWN) known.set(text, meaning);
  return meaning;
}

/** What a figure is counted or measured in, as far as labels tell. */
export type MeasuredIn = Measure | "thousands" | "millions" | "money" | "people per area";

const measures: readonly (readonly [MeasuredIn, RegExp])[] = [
  ["people per area", /(jiwa|orang|persons?|people) ?(\/|per) ?(km|sq|ha)[^)]*/g],
  ["thousands", /(?<!\p{L})(ribu|ribuan|thousands?)(?!\p{L})|(?<!\d)000(?!\d)/gu],
  ["millions", /(?<!\p{L})(juta|jutaan|millions?)(?!\p{L})/gu],
  ["money", /(?<!\p{L})(rp\.?|rupiah|idr)(?!\p{L})/gu],
  ["per cent", /%|(?<!\p{L})(persen|percent|per cent|perseratus)(?!\p{L})/gu],
  ["people", /(?<!\p{L})(jiwa|orang|persons?|people|org|tk)(?!\p{L})/gu],
  ["business units", /(?<!\p{L})(unit|unit usaha|usaha|units)(?!\p{L})/gu],
];

/** A label that is nothing but a unit, as in a column "Satuan". */
const wholeUnit =
  /^(dalam |in )?(ribu|juta|thousands?|millions?|ribuan|jutaan)? ?(of )?(jiwa|orang|org|tk|persen|%|percent|per cent|unit|units|unit usaha|usaha|rp\.?|rupiah|persons?|people)( ?\/ ?(km|ha).*)?$|^(dalam )?(ribu|ribuan|juta|jutaan)$/;

/** Whether a label is nothing but a unit. */
export const isUnitName = (label: string): boolean => wholeUnit.test(plainLabel(label));

/** The measures that a unit ("Jiwa", "%") names, or the brackets of a label ("Penduduk (Ribu Jiwa)"). */
export function measuresIn(text: string, isUnit = false): readonly MeasuredIn[] {
  const plain = plainLabel(text);
  if (!isUnit && wholeUnit.test(plain)) return measuresIn(text, true);
  let rest = isUnit
    ? plain
    : [...plain.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)].map(([whole]) => whole).join(" ");
  if (!isUnit && /%|(?<!\p{L})(persen|percent)(?!\p{L})/u.test(plain)) rest += " %";
  if (!isUnit)
    rest += ` ${/(?<!\p{L})(ribu|ribuan|juta|jutaan|thousands?|millions?)(?!\p{L})/u.exec(plain)?.[0] ?? ""}`;
  const found: MeasuredIn[] = [];
  for (const [measure, says] of measures) {
    const without = rest.replace(says, " ");
    if (without !== rest) found.push(measure);
    rest = without;
  }
  return found;
}
