import { indicatorsIn, isUnitName, measuresIn } from "./indicator-words";
import { isPart, isTotal, plainLabel, readPeriod } from "./labels";
import type { ColumnRole } from "./published-table";

/** The heads that say what a column holds, the more special first. */
const heads: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "number",
    /^(no\.?|nomor|no\.? ?urut|nomor urut|id|uuid|index|indeks|rank|peringkat|row ?id|objectid|fid)$/,
  ],
  [
    "number",
    /kemendagri|kode ?pos|(?<!\p{L})(lat|lon|lng|latitude|longitude|lintang|bujur|geom|koordinat)(?!\p{L})/u,
  ],
  ["province code", /^(?=.*(?<!\p{L})(kode|code|kd|id)(?!\p{L})).*prov/u],
  [
    "other code",
    /^(?=.*(?<!\p{L})(kode|code|kd|id)(?!\p{L})).*(kec|kel|desa|vill|distri|subjek|var|dataset|indikator|sektor|opd)/u,
  ],
  ["region code", /(?<!\p{L})(kode|code|kd)(?!\p{L})|^id (kab|kota|wil|daerah|region)/u],
  ["number", /^id | id$/],
  ["year", /^(tahun|year|tahun ?\/ ?year|thn\.?|periode|tahun (data|anggaran)|periode (tahun|data))$/],
  [
    "period",
    /^(bulan|month|semester|triwulan|quarter|kuartal|caturwulan|waktu|periode.*|sub ?periode|turunan tahun)$/,
  ],
  ["unit", /^(satuan|units?|uom)( .*)?$/],
  [
    "note",
    /^(sumber|source|keterangan|ket\.?|catatan|notes?|metadata|instansi|opd|produsen|penyedia|dinas|tanggal|tgl|date|created|updated|last|diperbarui|dibuat|waktu (input|update)|link|url|kontak|walidata)( .*)?$/,
  ],
  ["province", /^(nama )?(provinsi|propinsi|province)( ?\/ ?province)?( name)?$/],
  [
    "place below the region",
    /(?<!\p{L})(kecamatan|kelurahan|desa|subdistrict|district|village|puskesmas)(?!\p{L})/u,
  ],
  [
    "region",
    /(?<!\p{L})(kabupaten|kab|kabkota|kota|regency|regencies|municipality|city|wilayah|daerah|region)(?!\p{L})|^(nama|provinsi ?\/.*)$/u,
  ],
  [
    "subject",
    /^(uraian|rincian|indikator|indicator|variabel|variable|items?|description|(jenis|nama) (data|indikator|variabel)|elemen|judul|karakteristik)( .*)?$/,
  ],
  [
    "breakdown",
    /^(kelompok|golongan|rentang)? ?(umur|usia|age)( .*)?$|^(jenis|tipe|kategori|kelompok|golongan|status|klasifikasi|sektor|sector|lapangan|pendidikan|tingkat pendidikan|agama|sex|gender|skala|bidang|cabang|komoditi|komoditas|klasifikasi)( .*)?$/,
  ],
];

/** What a column's head says that it holds; null where it says nothing of the kind, as over figures. */
export function roleOfHead(head: string): ColumnRole | null {
  const plain = plainLabel(head);
  if (plain === "") return null;
  if (/^(jenis|kelompok) industri/.test(plain)) return "breakdown";
  return heads.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** What a column of labels holds, by its head and, where that says nothing, by the labels. */
export function roleOfLabels(head: string, labels: readonly string[]): ColumnRole {
  const told = roleOfHead(head);
  if (told === "unit" && !labels.every(isUnitName)) return "breakdown";
  if (told !== null && told !== "year") return told;
  const most = (holds: (label: string) => boolean): boolean =>
    labels.length > 0 && labels.filter(holds).length * 2 > labels.length;
  if (labels.length > 0 && labels.every(isUnitName)) return "unit";
  if (labels.length > 0 && labels.every((label) => readPeriod(label) !== null)) return "period";
  if (most((label) => /^[\d.()]*$/.test(label)))
    return labels.every((label) => /^\[?\d{2}\.?\d{2}\]?$/.test(label)) ? "region code" : "number";
  if (most((label) => isPart(label) || isTotal(label))) return "breakdown";
  return most((label) => indicatorsIn(label).length > 0) ? "subject" : "unknown";
}

/** Whether a label says something of the figure, and so names no place. */
export const isNoPlace = (label: string): boolean =>
  indicatorsIn(label).length > 0 ||
  measuresIn(label).length > 0 ||
  isTotal(label) ||
  isPart(label) ||
  /^[\d.()]*$/.test(label);
