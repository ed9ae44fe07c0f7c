import { type Part, sentence } from "./sentence";

/**
 * Every word that the report and the commands say in Indonesian, grouped as the report is; the notebooks, the context
 * files and the data packages bring their own. What varies is handed in: sentences are functions. A translator copies
 * this file, as `en.ts` does, and enters the copy in `language.ts`.
 */
export const id = {
  /** How the language names itself; it is numbered, spelled and sorted by its key, a tag of BCP 47. */
  language: {
    name: "Bahasa Indonesia",
  },

  // ---- Data packages: what is wrong with one, and what is asked for.
  study: {},

  // ---- The audit's findings.
  audit: {},

  // ---- Series, units, quantities, and why one has no value.
  ledger: {},

  // ---- Titles, heads, notes of the tables.
  tables: {
    year: "Tahun",
    series: "Deret",
    slope: "Kemiringan",
    confidenceInterval: "Selang kepercayaan 95%",
    pOfTTest: "p uji t",
    permutationP: "p permutasi",
    /** Two limits in one cell. */
    interval: ({ low, high }: { low: Part; high: Part }) => sentence`${low}${" sampai "}${high}`,
    source: ({ publishers }: { publishers: string }) => `Sumber: ${publishers}.`,
    processedSource: ({ publishers }: { publishers: string }) => `Sumber: ${publishers} (data diolah).`,
    population: {
      title: ({ region, period }: { region: Part; period: Part }) =>
        sentence`Jumlah dan laju pertumbuhan penduduk ${region}, ${period}`,
      population: "Jumlah penduduk",
      growth: "Laju pertumbuhan menurut terbitan",
    },
    unemployment: {
      title: ({ region, period }: { region: Part; period: Part }) =>
        sentence`Tingkat pengangguran terbuka ${region}, ${period}`,
      rate: "Tingkat pengangguran terbuka (TPT)",
    },
    smallIndustry: {
      title: ({ region, period }: { region: Part; period: Part }) =>
        sentence`Unit usaha dan tenaga kerja industri kecil ${region}, ${period}`,
      units: "Unit usaha",
      workers: "Tenaga kerja",
      workersUnit: "orang",
    },
    measures: {
      title: sentence`Dari pertanyaan penelitian ke ukuran`,
      heads: {
        question: "Pertanyaan",
        indicator: "Indikator",
        formula: "Rumus",
        data: "Data",
        section: "Dijawab di",
      },
      /** By the section that answers the question. */
      parts: {
        absorption: {
          question: "Seberapa banyak tenaga kerja yang diserap?",
          indicator:
            "Jumlah, indeks, pertumbuhan, rata-rata ukur; tenaga kerja per unit usaha; persentase terhadap jumlah penduduk",
          formula: "100 Lₜ/L₁; 100 (Lₜ/Lₜ₋₁ − 1); L/U; 100 L/P",
          data: "Tenaga kerja, unit usaha, penduduk",
        },
        responsiveness: {
          question: "Seberapa peka serapan terhadap perubahan unit usaha?",
          indicator: "Serapan marginal; elastisitas titik tengah dan log-log",
          formula: "ΔL/ΔU; (ΔL/L̄)/(ΔU/Ū); ln L = a + b ln U",
          data: "Tenaga kerja, unit usaha",
        },
        relation: {
          question: "Seberapa kuat hubungan keduanya?",
          indicator: "Analisis utama: regresi kuadrat terkecil dengan p permutasi; kepekaannya",
          formula: "L = a + b U",
          data: "Tenaga kerja, unit usaha",
        },
        "unemployment-relation": {
          question: "Bagaimana kaitannya dengan pengangguran?",
          indicator: "Korelasi dalam nilai tahunan, dalam perubahan tahunan, dan setelah tren dikeluarkan",
          formula: "r(TPT, L); r(ΔTPT, ΔL)",
          data: "Tingkat pengangguran terbuka, tenaga kerja",
        },
        outlook: {
          question: "Ke mana arahnya bila kecenderungan ini berlanjut?",
          indicator: "Tren linear dengan selang prediksi",
          formula: "y = a + b (tahun − tahun tengah)",
          data: "Keempat deret",
        },
        trust: {
          question: "Seberapa jauh angka ini dapat dipercaya?",
          indicator: "Pemeriksaan angka terbitan terhadap hitungan ulang",
          formula: "terbitan − hitung ulang",
          data: "Semua tabel",
        },
      },
      source: "Sumber: rancangan penulis.",
      note: "L: tenaga kerja industri kecil; U: unit usaha; P: jumlah penduduk; TPT: tingkat pengangguran terbuka; Δ: perubahan terhadap tahun sebelumnya.",
    },
    growth: {
      title: ({ period }: { period: Part }) => sentence`Perkembangan keenam deret, ${period}`,
      index: ({ year }: { year: number }) => `Indeks ${year}`,
      growth: "Pertumbuhan",
      average: "Rata-rata per tahun",
      note: "Rata-rata per tahun ialah rata-rata ukur, yang hanya memakai tahun pertama dan terakhir. Pertumbuhan tingkat pengangguran adalah pertumbuhan angkanya, bukan selisih poin persen.",
    },
    absorption: {
      title: ({ period }: { period: Part }) =>
        sentence`Daya serap industri kecil dari tahun ke tahun, ${period}`,
      workersPerUnit: "Tenaga kerja per unit",
      marginal: "Serapan marginal",
      elasticity: "Elastisitas titik tengah",
      wholePeriod: "Seluruh periode",
      note: "Baris seluruh periode: tenaga kerja per unit digabung (jumlah tenaga kerja dibagi jumlah unit usaha semua tahun); dua kolom berikutnya dihitung dari tahun pertama dan terakhir.",
    },
    regression: {
      title: sentence`Regresi tenaga kerja atas unit usaha dan dua pembandingnya`,
      model: "Model",
      labels: {
        primary: "Utama: tenaga kerja atas unit usaha",
        changes: "Perubahan tahunan dari keduanya",
        logarithms: "Logaritma keduanya (elastisitas)",
      },
      note: "Kemiringan dua model pertama dalam orang per unit usaha; yang ketiga tanpa satuan. Model pertama ditetapkan sebagai analisis utama sebelum hasil dilihat.",
    },
    influence: {
      title: sentence`Pengaruh tiap tahun terhadap garis regresi utama`,
      residual: "Sisaan",
      leverage: "Pengungkit",
      cooksDistance: "Jarak Cook",
      slopeWithout: "Kemiringan tanpa tahun itu",
      note: "Pengungkit mendekati 1 berarti satu tahun hampir sendirian menentukan letak garis.",
    },
    sensitivity: {
      title: sentence`Kepekaan kemiringan regresi utama`,
      calculation: "Perhitungan",
      allYears: "Semua tahun, sebagaimana diterbitkan",
      withoutYear: ({ year }: { year: number }) => `Tanpa ${year}`,
      /** A doubtful figure left out. */
      withoutFigure: ({ column, year }: { column: string; year: number }) => `Tanpa ${column} ${year}`,
      /** A doubtful figure read otherwise. */
      otherFigure: ({ column, year, value }: { column: string; year: number; value: string }) =>
        `Bila ${column} ${year} = ${value}`,
      columns: { units: "unit usaha", workers: "tenaga kerja" },
      note: ({ figure }: { figure: Part }) => sentence`Digambar dalam ${figure}.`,
    },
    association: {
      title: sentence`Korelasi dalam nilai tahunan, dalam perubahan tahunan, dan setelah tren dikeluarkan`,
      measure: "Ukuran",
      pairs: {
        workers_units: "Tenaga kerja dan unit usaha",
        unemployment_workers: "TPT dan tenaga kerja",
        unemployment_units: "TPT dan unit usaha",
      },
      labels: {
        r: "r nilai tahunan",
        interval: "Selang kepercayaan 95% r (Fisher)",
        permutationP: "p permutasi",
        spearman: "ρ Spearman",
        kendall: "τb Kendall",
        rOfChanges: "r perubahan tahunan",
        permutationPOfChanges: "p permutasi perubahan tahunan",
        rWithoutTrend: "r setelah tren dikeluarkan",
      },
      note: "Uji permutasi menganggap urutan tahun dapat dipertukarkan, padahal deret yang mengikuti tren tidak demikian; p di sini dibaca sebagai ukuran kasar. TPT: tingkat pengangguran terbuka.",
    },
    forecast: {
      title: sentence`Tren linear tiga tahun ke depan dengan selang prediksi 95%`,
      trendValue: "Nilai tren",
      predictionInterval: "Selang prediksi 95%",
      note: "Bukan ramalan, melainkan perpanjangan garis: benar hanya bila kecenderungan yang sama berlanjut. Batas bawah yang negatif mustahil terjadi pada jumlah; nilai itu menandakan betapa besar ketidakpastiannya.",
    },
    audit: {
      title: sentence`Hasil pemeriksaan angka yang diterbitkan`,
      heads: {
        verdict: "Penilaian",
        figure: "Angka",
        published: "Terbitan",
        recomputed: "Hitung ulang",
        difference: "Selisih",
        reading: "Keterangan",
      },
      severities: { "error-likely": "Mungkin keliru", doubtful: "Meragukan", note: "Catatan" },
      nothingFound: "Pemeriksaan tidak menemukan kejanggalan.",
    },
  },

  // ---- Titles, axes, captions, descriptions of the figures.
  figures: {},

  // ---- Verbs, verdicts and joints of sentences; names of tables, figures and sections.
  prose: {
    /** What is numbered, as a sentence names it: "Tabel 1.1". */
    numbered: { section: "bagian", table: "Tabel", figure: "Gambar" },
    /** In a sentence, in the place of a number that has no value. */
    notDefined: ({ reason }: { reason: string }) => `(tidak dapat dihitung: ${reason})`,
    /** Which way a value went; `hardly` where it did move and the move is shown as zero, `somehow` where nobody knows. */
    moved: { up: "naik", down: "turun", stayed: "tetap", hardly: "hampir tetap", somehow: "berubah" },
    /** A verb of `moved` and the size of the move, without a sign. */
    movedBy: ({ moved, size }: { moved: string; size: Part }) => sentence`${moved} ${size}`,
    /** The same of a move whose size is not defined: `size` says why. */
    movedUnknown: ({ moved, size }: { moved: string; size: Part }) => sentence`${moved} ${size}`,
    /** Two limits; the unit stands behind the second. */
    range: ({ low, high }: { low: Part; high: Part }) => sentence`${low} sampai ${high}`,
  },

  // ---- What a notebook's displays say by themselves.
  notebook: {
    /** A sentence in the place of one that needs a quantity without a value; `quantity` begins it. */
    unavailable: ({ quantity, reason }: { quantity: string; reason: string }) =>
      sentence`${quantity}: tidak dapat dihitung karena ${reason}.`,
    /** Where the audit has no remark on a table. */
    nothingFound: "Pemeriksaan tidak menemukan kejanggalan pada tabel ini.",
    /** The head of a DataFrame's column of years. */
    year: "Tahun",
    /** The rows of a DataFrame's description, which danfojs names in English. */
    description: {
      count: "banyaknya",
      mean: "rata-rata",
      std: "simpangan baku",
      min: "terendah",
      median: "median",
      max: "tertinggi",
      variance: "ragam",
    },
  },

  // ---- Two runs beside each other.
  comparison: {},

  // ---- The page: front matter, panel, appendix, buttons.
  page: {},

  // ---- The index page of a batch.
  batch: {},

  // ---- A notebook that failed: place, what happened, remedy.
  kernel: {},

  // ---- Making and writing a report: steps, and why a folder is refused.
  make: {},

  // ---- Data entry and import: questions, plans, refusals.
  collect: {},

  // ---- The command line: help, summaries, endings.
  commands: {},
};

/** The words of a language: what every language must have. */
export type Words = typeof id;
