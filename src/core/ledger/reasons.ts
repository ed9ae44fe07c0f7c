import type { UndefinedReason } from "../statistics/estimate";
import type { Localized } from "../words/language";

const reasons: Readonly<Record<UndefinedReason, Localized>> = {
  "too-few-observations": {
    id: "tahun pengamatan terlalu sedikit",
    en: "there are too few years",
  },
  "constant-explanatory-variable": {
    id: "peubah penjelas tidak berubah sepanjang periode",
    en: "the explanatory variable does not change over the period",
  },
  "constant-series": {
    id: "deret tidak berubah sepanjang periode",
    en: "the series does not change over the period",
  },
  "perfect-fit": {
    id: "semua titik tepat pada garis sehingga tidak ada galat untuk ditaksir",
    en: "all points lie exactly on the line, which leaves no error to estimate",
  },
  "zero-base": {
    id: "nilai dasarnya nol",
    en: "its base is zero",
  },
  "zero-change": {
    id: "penyebutnya tidak berubah",
    en: "its denominator does not change",
  },
  "not-positive": {
    id: "logaritma memerlukan nilai di atas nol",
    en: "a logarithm needs values above zero",
  },
  "observation-determines-fit": {
    id: "satu tahun sendirian menentukan garisnya",
    en: "one year alone determines the line",
  },
  "gap-between-years": {
    id: "tahun sebelumnya tidak ada dalam data",
    en: "the year before is not in the data",
  },
};

/** Why an estimate is not defined, in words. */
export function undefinedReason(reason: UndefinedReason): Localized {
  return reasons[reason];
}

/** A quantity has no value because one that it needs was not published. */
export function missingInput(label: Localized): Localized {
  return {
    id: `${label.id} tidak tersedia`,
    en: `${label.en} is not available`,
  };
}
