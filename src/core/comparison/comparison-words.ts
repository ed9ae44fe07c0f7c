import type { Severity } from "../audit/finding";
import type { Localized } from "../words/language";
import type { CellChange } from "./compare-results";
import type { ReadingKind } from "./readings";

/** What a comparison says besides its numbers. */
export const words = {
  title: { id: "Apa yang berubah sejak laporan terakhir", en: "What changed since the last report" },
  same: {
    id: "Tidak ada angka, temuan, atau kesimpulan yang berubah.",
    en: "No figure, finding or conclusion has changed.",
  },
  cells: { id: "Sel data", en: "Cells of the data" },
  noCells: { id: "Tidak ada sel yang berubah.", en: "No cell has changed." },
  quantities: { id: "Besaran utama", en: "Key quantities" },
  turns: {
    id: "Tanda, hasil uji, dan kesimpulan yang berubah",
    en: "Signs, test results and conclusions that changed",
  },
  noTurns: {
    id: "Tidak ada tanda, hasil uji, atau kesimpulan yang berubah.",
    en: "No sign, test result or conclusion has changed.",
  },
  findings: { id: "Temuan pemeriksaan data", en: "Findings of the audit" },
  noFindings: {
    id: "Temuan pemeriksaan data tidak berubah.",
    en: "The findings of the audit have not changed.",
  },
  change: { id: "Perubahan", en: "Change" },
  cell: { id: "Sel", en: "Cell" },
  quantity: { id: "Besaran", en: "Quantity" },
  unit: { id: "Satuan", en: "Unit" },
  kind: { id: "Jenis", en: "Kind" },
  judgement: { id: "Pokok", en: "Subject" },
  severity: { id: "Penilaian", en: "Verdict" },
  finding: { id: "Temuan", en: "Finding" },
  before: { id: "Sebelumnya", en: "Before" },
  now: { id: "Sekarang", en: "Now" },
  added: { id: "baru", en: "new" },
  gone: { id: "tidak ada lagi", en: "gone" },
} as const satisfies Record<string, Localized>;

export const cellWords: Readonly<Record<CellChange["kind"], Localized>> = {
  added: { id: "ditambahkan", en: "added" },
  revised: { id: "direvisi", en: "revised" },
  removed: { id: "dihapus", en: "removed" },
};

export const readingWords: Readonly<Record<ReadingKind, Localized>> = {
  sign: { id: "tanda", en: "sign" },
  significance: { id: "hasil uji", en: "test result" },
  conclusion: { id: "kesimpulan", en: "conclusion" },
};

export const severityWords: Readonly<Record<Severity, Localized>> = {
  "error-likely": { id: "mungkin keliru", en: "error likely" },
  doubtful: { id: "meragukan", en: "doubtful" },
  note: { id: "catatan", en: "note" },
};
