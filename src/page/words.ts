import type { Localized } from "../core/words/language";

/** What the page itself says, beside what the notebooks say. */
export const words = {
  abstract: { id: "Abstrak", en: "Abstract" },
  abstractElsewhere: { id: "Abstrak (bahasa Indonesia)", en: "Abstract (English)" },
  keyFigures: { id: "Angka pokok", en: "Key figures" },
  contents: { id: "Daftar isi", en: "Contents" },
  listOfTables: { id: "Daftar tabel", en: "List of tables" },
  listOfFigures: { id: "Daftar gambar", en: "List of figures" },
  references: { id: "Daftar pustaka", en: "References" },
  appendix: { id: "Lampiran", en: "Appendix" },
  table: { id: "Tabel", en: "Table" },
  figure: { id: "Gambar", en: "Figure" },
  code: { id: "Kode", en: "Code" },
  ofCell: { id: "sel", en: "cell" },
  caution: { id: "Perhatian", en: "Caution" },
  figureData: { id: "Data dan uraian gambar", en: "Data and description" },
  downloadCsv: { id: "Unduh CSV", en: "Download CSV" },
  dataVersion: { id: "Data", en: "Data" },
  contributors: { id: "Disusun oleh", en: "By" },
  skip: { id: "Langsung ke isi", en: "Skip to content" },
  theme: { id: "Tema gelap", en: "Dark theme" },
  since: { id: "sejak", en: "since" },
  publishedData: { id: "Data sebagaimana diterbitkan", en: "Data as published" },
  audit: { id: "Pemeriksaan data", en: "Audit of the data" },
  quantities: { id: "Besaran yang digunakan", en: "Quantities used" },
  reproduce: { id: "Cara mengulang perhitungan", en: "How to reproduce" },
} as const satisfies Record<string, Localized>;
