import type { Language } from "../../words/language";
import { compose, linkTo } from "../prose/prose";
import type { SectionKey } from "../registry";
import { textCell } from "./cells";
import type { TableContent, TableContext } from "./table";

interface Measure {
  readonly question: string;
  readonly indicator: string;
  readonly formula: string;
  readonly data: string;
  readonly section: SectionKey;
}

const measures: Readonly<Record<Language, readonly Measure[]>> = {
  id: [
    {
      question: "Seberapa banyak tenaga kerja yang diserap?",
      indicator:
        "Jumlah, indeks, pertumbuhan, rata-rata ukur; tenaga kerja per unit usaha; persentase terhadap jumlah penduduk",
      formula: "100 Lₜ/L₁; 100 (Lₜ/Lₜ₋₁ − 1); L/U; 100 L/P",
      data: "Tenaga kerja, unit usaha, penduduk",
      section: "absorption",
    },
    {
      question: "Seberapa peka serapan terhadap perubahan unit usaha?",
      indicator: "Serapan marginal; elastisitas titik tengah dan log-log",
      formula: "ΔL/ΔU; (ΔL/L̄)/(ΔU/Ū); ln L = a + b ln U",
      data: "Tenaga kerja, unit usaha",
      section: "responsiveness",
    },
    {
      question: "Seberapa kuat hubungan keduanya?",
      indicator: "Analisis utama: regresi kuadrat terkecil dengan p permutasi; kepekaannya",
      formula: "L = a + b U",
      data: "Tenaga kerja, unit usaha",
      section: "relation",
    },
    {
      question: "Bagaimana kaitannya dengan pengangguran?",
      indicator: "Korelasi dalam nilai tahunan, dalam perubahan tahunan, dan setelah tren dikeluarkan",
      formula: "r(TPT, L); r(ΔTPT, ΔL)",
      data: "Tingkat pengangguran terbuka, tenaga kerja",
      section: "unemployment-relation",
    },
    {
      question: "Ke mana arahnya bila kecenderungan ini berlanjut?",
      indicator: "Tren linear dengan selang prediksi",
      formula: "y = a + b (tahun − tahun tengah)",
      data: "Keempat deret",
      section: "outlook",
    },
    {
      question: "Seberapa jauh angka ini dapat dipercaya?",
      indicator: "Pemeriksaan angka terbitan terhadap hitungan ulang",
      formula: "terbitan − hitung ulang",
      data: "Semua tabel",
      section: "trust",
    },
  ],
  en: [
    {
      question: "How much labour is absorbed?",
      indicator: "Level, index, growth, geometric mean; workers per business unit; share of the population",
      formula: "100 Lₜ/L₁; 100 (Lₜ/Lₜ₋₁ − 1); L/U; 100 L/P",
      data: "Workers, business units, population",
      section: "absorption",
    },
    {
      question: "How responsive is absorption to changes in business units?",
      indicator: "Marginal absorption; midpoint and log-log elasticity",
      formula: "ΔL/ΔU; (ΔL/L̄)/(ΔU/Ū); ln L = a + b ln U",
      data: "Workers, business units",
      section: "responsiveness",
    },
    {
      question: "How strong is the relation between the two?",
      indicator: "Primary analysis: least-squares regression with its permutation p; its sensitivity",
      formula: "L = a + b U",
      data: "Workers, business units",
      section: "relation",
    },
    {
      question: "How does it relate to unemployment?",
      indicator: "Correlation in levels, in changes, and with the trend taken out",
      formula: "r(TPT, L); r(ΔTPT, ΔL)",
      data: "Open unemployment rate, workers",
      section: "unemployment-relation",
    },
    {
      question: "Where does it lead if the tendency goes on?",
      indicator: "Linear trend with prediction intervals",
      formula: "y = a + b (year − middle year)",
      data: "All four series",
      section: "outlook",
    },
    {
      question: "How far can these figures be trusted?",
      indicator: "Check of published against recomputed figures",
      formula: "published − recomputed",
      data: "All tables",
      section: "trust",
    },
  ],
};

/** From the research question to what can be measured, and where each is answered. */
export function measuresTable({ language }: TableContext): TableContent {
  const heads = {
    id: ["Pertanyaan", "Indikator", "Rumus", "Data", "Dijawab di"],
    en: ["Question", "Indicator", "Formula", "Data", "Answered in"],
  }[language];
  const titles = {
    id: compose("id", ["Dari pertanyaan penelitian ke ukuran"], []),
    en: compose("en", ["From the research question to its measures"], []),
  };
  const notes = {
    id: "L: tenaga kerja industri kecil; U: unit usaha; P: jumlah penduduk; TPT: tingkat pengangguran terbuka; Δ: perubahan terhadap tahun sebelumnya.",
    en: "L: small-industry workers; U: business units; P: population; TPT: open unemployment rate; Δ: change against the year before.",
  };
  const source = { id: "Sumber: rancangan penulis.", en: "Source: the authors’ design." };
  return {
    title: titles[language],
    columns: heads.map((head) => ({ head, align: "left" as const })),
    rows: measures[language].map(({ question, indicator, formula, data, section }) => [
      textCell(question),
      textCell(indicator),
      textCell(formula),
      textCell(data),
      [linkTo("section", section, language)],
    ]),
    source: source[language],
    notes: [textCell(notes[language])],
  };
}
