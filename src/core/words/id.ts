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
  figures: {
    year: "Tahun",
    /** The alternative text: what kind of chart it is, and what it shows to be so. */
    alt: ({ description, finding }: { description: string; finding: string }) =>
      `${description} Temuan: ${finding}.`,
    empty: { subtitle: "Tidak ada nilai yang dapat digambar.", description: "Diagram kosong." },
    /** Below a title: what is drawn, over which years, how many; and the years without a value, if any. */
    drawn: (parts: { what: string; period: string; n: number; missing: string }) =>
      `${parts.what}, ${parts.period}; n = ${parts.n}${parts.missing && `; tanpa nilai untuk ${parts.missing}`}.`,
    /** A chart over the years, for who cannot see it. */
    overYears: ({ kind, years, measures }: { kind: string; years: string; measures: string }) =>
      `${kind}; sumbu mendatar: tahun ${years}; sumbu tegak: ${measures}.`,
    /** A measure with its lowest and its highest value. */
    range: ({ label, lowest, highest }: { label: string; lowest: string; highest: string }) =>
      `${label}, ${lowest} sampai ${highest}`,
    /** What an axis measures, or a column of a figure's data holds, by series. */
    axes: {
      population: "Penduduk (jiwa)",
      unemployment: "Tingkat pengangguran terbuka (%)",
      units: "Unit usaha",
      workers: "Tenaga kerja (orang)",
      workers_per_unit: "Tenaga kerja per unit usaha (orang)",
      workers_share_of_population_pct: "Persentase terhadap jumlah penduduk",
    },
    slope: "Kemiringan (orang per unit usaha)",
    lowerLimit: "Batas bawah 95%",
    upperLimit: "Batas atas 95%",
    /** How a series went from its first to its last value; `size` is the growth without its sign. */
    movement: {
      rising: ({ size }: Movement) => sentence`naik ${size}`,
      falling: ({ size }: Movement) => sentence`turun ${size}`,
      flat: ({ growth }: Movement) => sentence`hampir tetap (${growth})`,
      unknown: ({ first, last }: Movement) => sentence`dari ${first} menjadi ${last}`,
    },
    population: {
      title: ({ region, moved, period }: { region: Part; moved: Part; period: Part }) =>
        sentence`Jumlah penduduk ${region} ${moved} selama ${period}`,
      titleWithAverage: (parts: { region: Part; moved: Part; period: Part; average: Part }) =>
        sentence`Jumlah penduduk ${parts.region} ${parts.moved} selama ${parts.period}, rata-rata ${parts.average} per tahun`,
      what: "Jumlah penduduk (jiwa)",
      kind: "Diagram batang",
    },
    smallIndustry: {
      title: ({ units, workers, period }: { units: Part; workers: Part; period: Part }) =>
        sentence`Unit usaha ${units}, tenaga kerja ${workers} selama ${period}`,
      what: "Unit usaha dan tenaga kerja (orang) industri kecil",
      workers: "Tenaga kerja (orang)",
      kind: "Dua diagram batang berdampingan",
    },
    lineChart: "Diagram garis",
    unemployment: {
      none: sentence`Tingkat pengangguran terbuka tidak tersedia untuk tahun mana pun`,
      only: ({ year, rate }: { year: Part; rate: Part }) =>
        sentence`Tingkat pengangguran terbuka hanya tersedia untuk ${year}: ${rate}`,
      equal: ({ firstYear, lastYear, to }: Change) =>
        sentence`Tingkat pengangguran terbuka pada ${lastYear} sama dengan pada ${firstYear}: ${to}`,
      moved: ({ verb, from, to, firstYear, lastYear }: Change & { verb: Part }) =>
        sentence`Tingkat pengangguran terbuka ${verb} dari ${from} pada ${firstYear} menjadi ${to} pada ${lastYear}`,
      verbs: { above: "naik", below: "turun" },
      what: "Tingkat pengangguran terbuka (persen angkatan kerja)",
    },
    share: {
      none: ({ why }: { why: Part }) =>
        sentence`Persentase tenaga kerja industri kecil terhadap jumlah penduduk tidak dapat dihitung: ${why}`,
      above: ({ from, to, firstYear, lastYear }: Change) =>
        sentence`Persentase tenaga kerja industri kecil terhadap jumlah penduduk naik dari ${from} pada ${firstYear} menjadi ${to} pada ${lastYear}`,
      below: ({ from, to, firstYear, lastYear }: Change) =>
        sentence`Persentase tenaga kerja industri kecil terhadap jumlah penduduk turun dari ${from} pada ${firstYear} menjadi ${to} pada ${lastYear}`,
      equal: ({ to, firstYear, lastYear }: Change) =>
        sentence`Persentase tenaga kerja industri kecil terhadap jumlah penduduk pada ${lastYear} sama dengan pada ${firstYear}: ${to}`,
      what: "Tenaga kerja industri kecil (persentase terhadap jumlah penduduk, bukan terhadap angkatan kerja)",
    },
    workersPerUnit: {
      none: ({ why }: { why: Part }) => sentence`Tenaga kerja per unit usaha tidak dapat dihitung: ${why}`,
      /** The title's beginning; the most and the last follow where they are others. */
      first: ({ size, year }: { size: Part; year: Part }) =>
        sentence`Satu unit usaha rata-rata mempekerjakan ${size} orang pada ${year}`,
      most: ({ size, year }: { size: Part; year: Part }) => sentence`, paling banyak ${size} pada ${year},`,
      last: ({ size, year }: { size: Part; year: Part }) => sentence` dan ${size} pada ${year}`,
      what: "Tenaga kerja per unit usaha (orang); garis putus-putus: nilai gabungan semua tahun",
      pooled: "Gabungan",
    },
    index: {
      none: ({ units, workers }: { units: Part; workers: Part }) =>
        sentence`Pertumbuhan unit usaha dan tenaga kerja tidak dapat dibandingkan: indeks unit usaha ${units}, indeks tenaga kerja ${workers}`,
      /** By where the index of business units is against that of workers; `base` is "2012 = 100". */
      above: ({ year, units, workers, base }: Indices) =>
        sentence`Pada ${year} indeks unit usaha (${units}) berada di atas indeks tenaga kerja (${workers}), dengan ${base}`,
      below: ({ year, units, workers, base }: Indices) =>
        sentence`Pada ${year} indeks unit usaha (${units}) berada di bawah indeks tenaga kerja (${workers}), dengan ${base}`,
      equal: ({ year, units, base }: Indices) =>
        sentence`Pada ${year} indeks unit usaha dan indeks tenaga kerja sama, ${units}, dengan ${base}`,
      what: ({ base }: { base: string }) =>
        `Angka indeks unit usaha dan tenaga kerja industri kecil (${base})`,
      kind: "Diagram dua garis",
      axis: ({ base }: { base: string }) => `Indeks (${base})`,
      units: "Unit usaha",
      workers: "Tenaga kerja",
    },
    elasticity: {
      elastic: ({ whole, range }: Elasticity) =>
        sentence`Tenaga kerja berubah dengan persentase yang lebih besar daripada unit usaha: elastisitas ${whole}${range}`,
      inelastic: ({ whole, range }: Elasticity) =>
        sentence`Tenaga kerja berubah dengan persentase yang lebih kecil daripada unit usaha: elastisitas ${whole}${range}`,
      opposite: ({ whole, range }: Elasticity) =>
        sentence`Tenaga kerja dan unit usaha berubah berlawanan arah: elastisitas ${whole}${range}`,
      unknown: ({ whole, range }: Elasticity) =>
        sentence`Elastisitas tenaga kerja terhadap unit usaha selama seluruh periode ${whole}${range}`,
      proportional: ({ whole, range }: Elasticity) =>
        sentence`Tenaga kerja berubah dengan persentase yang sama dengan unit usaha: elastisitas ${whole}${range}`,
      /** Behind the elasticity of the whole period, where those of the years differ. */
      range: ({ lowest, highest }: { lowest: Part; highest: Part }) =>
        sentence`, dari tahun ke tahun antara ${lowest} dan ${highest}`,
      subtitle: ({ n, missing }: { n: number; missing: string }) =>
        `Elastisitas tenaga kerja terhadap unit usaha, tiap tahun terhadap tahun sebelumnya dalam data; n = ${n}${missing && `; tidak dapat dihitung untuk ${missing}`}.`,
      kind: "Diagram titik dengan garis acuan pada 1",
      measure: "elastisitas titik tengah",
      axis: "Elastisitas titik tengah",
      one: "1<br>sebanding",
      comparedWith: "Dibandingkan dengan",
    },
    regression: {
      none: ({ why }: { why: Part }) =>
        sentence`Tidak ada garis regresi tenaga kerja atas unit usaha: ${why}`,
      /** By the slope against zero, which is said without its sign; the interval follows. */
      above: ({ size }: { size: Part }) =>
        sentence`Tahun dengan satu unit usaha lebih banyak rata-rata mencatat ${size} orang tenaga kerja lebih banyak`,
      below: ({ size }: { size: Part }) =>
        sentence`Tahun dengan satu unit usaha lebih banyak rata-rata mencatat ${size} orang tenaga kerja lebih sedikit`,
      equal: (_: { size: Part }) =>
        sentence`Tahun dengan unit usaha lebih banyak tidak mencatat tenaga kerja lebih banyak atau lebih sedikit`,
      interval: ({ low, high }: { low: Part; high: Part }) => sentence`${low} sampai ${high}`,
      withInterval: ({ interval }: { interval: Part }) => sentence` (selang kepercayaan 95% ${interval})`,
      intervalIncludesZero: ({ interval }: { interval: Part }) =>
        sentence`, tetapi selang kepercayaan 95% (${interval}) mencakup nol`,
      subtitle: ({ n }: { n: number }) =>
        `Tenaga kerja (orang) terhadap unit usaha, tiap titik satu tahun; n = ${n}.`,
      withoutBand: ({ why }: { why: string }) => `Pita kepercayaan tidak dapat dihitung: ${why}.`,
      ringedAlone: ({ year }: { year: number }) => `Dilingkari: ${year}, yang sendirian menentukan garis.`,
      ringed: ({ year, distance, mark }: { year: number; distance: string; mark: string }) =>
        `Dilingkari: ${year}, yang paling menentukan garis (jarak Cook ${distance}, di atas 4/n = ${mark}).`,
      description: (ends: { lowX: string; highX: string; lowY: string; highY: string }) =>
        `Diagram pencar dengan garis kuadrat terkecil, pita kepercayaan 95%, dan garis Theil-Sen; sumbu mendatar: ${ends.lowX} sampai ${ends.highX}; sumbu tegak: ${ends.lowY} sampai ${ends.highY}.`,
      leastSquares: "<b>Kuadrat</b><br><b>terkecil</b>",
      band: "pita 95%",
      theilSen: "Theil-Sen",
      fitted: "Nilai dugaan (orang)",
      cooksDistance: "Jarak Cook",
    },
    sensitivity: {
      none: ({ why }: { why: Part }) => sentence`Tidak ada kemiringan yang dapat diuji kepekaannya: ${why}`,
      alone: ({ slope }: { slope: Part }) =>
        sentence`Kemiringan ${slope} orang per unit usaha tidak dapat dihitung bila salah satu tahun dikeluarkan`,
      title: (parts: { slope: Part; lowest: Part; highest: Part; hasReadings: boolean }) =>
        sentence`Kemiringan ${parts.slope} orang per unit usaha menjadi ${parts.lowest} sampai ${parts.highest} bila satu tahun dikeluarkan${parts.hasReadings ? " atau satu angka yang meragukan diganti" : ""}`,
      subtitle: ({ n }: { n: number }) =>
        `Kemiringan regresi tenaga kerja atas unit usaha dengan selang kepercayaan 95%; garis tegak: nol; garis putus-putus: kemiringan semua tahun; n = ${n}, atau ${n - 1} tanpa satu tahun.`,
      some: ({ shown, variants }: { shown: number; variants: number }) =>
        `Digambar ${shown} dari ${variants} yang paling menggeser kemiringan.`,
      withoutInterval: "Tanpa garis: selangnya tidak dapat dihitung.",
      description: ({ lowest, highest }: { lowest: string; highest: string }) =>
        `Diagram titik dengan selang, satu baris untuk tiap perhitungan; sumbu mendatar: kemiringan, ${lowest} sampai ${highest} orang per unit usaha.`,
      allYears: "Semua tahun",
      withoutYear: ({ year }: { year: number }) => `Tanpa ${year}`,
      otherFigure: ({ year, value, column }: { year: number; value: string; column: string }) =>
        `Bila ${year}: ${value} ${column}`,
      columns: { units: "unit usaha", workers: "tenaga kerja" },
      calculation: "Perhitungan",
    },
    unemploymentRelation: {
      title: ({ inLevels, inChanges, turns }: { inLevels: Part; inChanges: Part; turns: boolean }) =>
        sentence`Tingkat pengangguran terbuka dan tenaga kerja industri kecil: ${inLevels} dalam nilai tahunan, ${turns ? "tetapi " : ""}${inChanges} dalam perubahan tahunan`,
      /** How the two move together, with their correlation. */
      correlated: ({ movement, r }: { movement: Part; r: Part }) => sentence`${movement} (r = ${r})`,
      uncorrelated: ({ why }: { why: Part }) => sentence`tidak ada korelasi yang dapat dihitung (${why})`,
      movements: {
        none: "hampir tanpa hubungan linear",
        together: "bergerak searah",
        oppositely: "bergerak berlawanan arah",
      },
      tooFewYears: "terlalu sedikit tahun",
      subtitle: ({ levels, changes }: { levels: number; changes: number }) =>
        `Kiri atau atas: nilai tahunan, n = ${levels}. Kanan atau bawah: perubahan dari tahun sebelumnya, n = ${changes}. Tiap titik satu tahun.`,
      description:
        "Dua diagram pencar: tingkat pengangguran terbuka terhadap tenaga kerja industri kecil, dalam nilai tahunan dan dalam perubahan tahunan; sumbu mendatar: tenaga kerja (orang); sumbu tegak: persen dan poin persen.",
      rateChange: "Perubahannya (poin persen)",
      workersChange: "Perubahan tenaga kerja (orang)",
      rateChangeHead: "Perubahan tingkat pengangguran terbuka (poin persen)",
    },
    forecast: {
      title: ({ year, fit, low, high }: { year: Part; fit: Part; low: Part; high: Part }) =>
        sentence`Bila tren linear berlanjut, tenaga kerja industri kecil pada ${year} sekitar ${fit}, dengan selang prediksi 95% dari ${low} sampai ${high}`,
      titleWithoutInterval: ({ year, fit }: { year: Part; fit: Part }) =>
        sentence`Bila tren linear berlanjut, tenaga kerja industri kecil pada ${year}: ${fit}; selang prediksinya tidak dapat dihitung`,
      subtitle: ({ observed, n, ahead }: { observed: string; n: string; ahead: string }) =>
        `Data ${observed} (n = ${n}), tren linear (titik-titik), dan selang prediksi 95% untuk ${ahead}.`,
      /** How many years there are, where the unemployment rate has fewer. */
      years: ({ years, rates }: { years: number; rates: number }) =>
        `${years}; tingkat pengangguran terbuka ${rates}`,
      belowZero:
        "Batas bawah di bawah nol digambar sebagaimana dihitung, meskipun jumlah dan tingkat tidak dapat negatif.",
      incomplete: "Tanpa pita atau tren: tidak dapat dihitung untuk deret itu.",
      kinds: {
        two: ({ year }: { year: number }) => `Dua diagram garis dengan tren dan pita prediksi sampai ${year}`,
        three: ({ year }: { year: number }) =>
          `Tiga diagram garis dengan tren dan pita prediksi sampai ${year}`,
      },
      /** Between the limits of an interval, where there is little room. */
      upTo: "s.d.",
      observed: "diamati",
      trend: "tren",
      lowerLimit: "batas bawah 95%",
      upperLimit: "batas atas 95%",
    },
  },

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
  comparison: {
    title: "Apa yang berubah sejak laporan terakhir",
    /** One of the two runs: its years, and the beginning of its data's hash. */
    run: ({ period, hash }: { period: string; hash: string }) => `${period} (data ${hash})`,
    runs: ({ region, current, previous }: { region: string; current: string; previous: string }) =>
      `${region}: laporan atas ${current} dibandingkan dengan laporan atas ${previous}.`,
    cells: "Sel data",
    noCells: "Tidak ada sel yang berubah.",
    quantities: "Besaran utama",
    noQuantities: "Tidak ada angka, temuan, atau kesimpulan yang berubah.",
    turns: "Tanda, hasil uji, dan kesimpulan yang berubah",
    noTurns: "Tidak ada tanda, hasil uji, atau kesimpulan yang berubah.",
    findings: "Temuan pemeriksaan data",
    noFindings: "Temuan pemeriksaan data tidak berubah.",
    heads: {
      change: "Perubahan",
      cell: "Sel",
      quantity: "Besaran",
      unit: "Satuan",
      kind: "Jenis",
      subject: "Pokok",
      verdict: "Penilaian",
      finding: "Temuan",
      before: "Sebelumnya",
      now: "Sekarang",
    },
    /** A number of one run in a head: "Sebelumnya (2012–2016)". */
    ofPeriod: ({ head, period }: { head: string; period: string }) => `${head} (${period})`,
    cellChanges: { added: "ditambahkan", revised: "direvisi", removed: "dihapus" },
    findingChanges: { added: "baru", gone: "tidak ada lagi" },
    ofLastYear: ({ series }: { series: string }) => `${series}, tahun terakhir`,
    /** The key quantities by their concept. */
    concepts: {
      "cagr_pct.workers": "pertumbuhan tenaga kerja per tahun",
      "cagr_pct.units": "pertumbuhan unit usaha per tahun",
      "cagr_pct.population": "pertumbuhan penduduk per tahun",
      pooled_workers_per_unit: "tenaga kerja per unit usaha, semua tahun",
      "marginal.workers_wrt_units.period": "serapan marginal selama periode",
      "elasticity_midpoint.workers_wrt_units.period": "elastisitas titik tengah selama periode",
      "ols.workers_on_units.slope": "kemiringan regresi tenaga kerja atas unit usaha",
      "ols.workers_on_units.slope_p": "nilai p uji t kemiringan itu",
      "ols.workers_on_units.r2": "R² regresi itu",
      "cor.workers_units.pearson_perm_p_two_sided": "nilai p permutasi tenaga kerja dan unit usaha",
      "ols.first_difference_workers_on_units.slope": "kemiringan dalam perubahan tahunan",
      "cor.unemployment_workers.pearson_r": "korelasi tingkat pengangguran terbuka dan tenaga kerja",
      "cor.unemployment_workers.pearson_r_first_differences":
        "korelasi tingkat pengangguran terbuka dan tenaga kerja dalam perubahan tahunan",
    },
    /** What a judgement is on, where it is not a key quantity by itself. */
    subjects: {
      slopeTest: "Uji t kemiringan utama",
      workersTest: "Uji permutasi tenaga kerja dan unit usaha",
      differencesTest: "Uji t kemiringan dalam perubahan tahunan",
      unemploymentTest: "Uji permutasi tingkat pengangguran terbuka dan tenaga kerja",
      elasticity: "Elastisitas titik tengah tenaga kerja terhadap unit usaha",
      agreement:
        "Tingkat pengangguran terbuka dan tenaga kerja: nilai tahunan dibandingkan dengan perubahan tahunan",
    },
    judgementKinds: { sign: "tanda", significance: "hasil uji", conclusion: "kesimpulan" },
    /** What the numbers of one run say. */
    judgements: {
      positive: "positif",
      negative: "negatif",
      zero: "nol",
      significant: "nyata (p < 0,05)",
      "not-significant": "tidak nyata (p ≥ 0,05)",
      rising: "naik selama periode",
      falling: "turun selama periode",
      flat: "hampir tetap selama periode",
      elastic: "di atas satu (tenaga kerja berubah dengan persentase yang lebih besar)",
      proportional: "satu (persentase perubahannya sama)",
      inelastic: "di bawah satu (tenaga kerja berubah dengan persentase yang lebih kecil)",
      opposite: "negatif (berlawanan arah)",
      "same-sign": "tandanya sama",
      "opposite-sign": "tandanya berbalik bila tren dikeluarkan",
      unknown: "tidak dapat dihitung",
    },
    // Refusals.
    notJson: ({ file, reason }: { file: string; reason: string }) =>
      `${file}: berkas ini bukan JSON yang sah (${reason}).
Berikan results.json yang ditulis oleh serapan report.`,
    notResults: ({ file, place, found }: { file: string; place: string | null; found: string }) =>
      `${file}${place === null ? "" : `, "${place}"`}: ini bukan hasil dengan skema versi 1 (isinya ${found}).
Berikan results.json yang ditulis oleh serapan report.`,
    twoRegions: ({ one, other }: { one: string; other: string }) =>
      `hasil ini milik dua daerah, ${one} dan ${other}; keduanya tidak dapat dibandingkan.
Berikan dua hasil dari daerah yang sama; serapan batch menyandingkan beberapa daerah.`,
  },

  // ---- The page: front matter, panel, appendix, buttons.
  page: {
    /** In the header, in whichever language the page is read. */
    languageSwitch: "Indonesia",
    codeSwitch: "Kode",
    themeSwitch: "Tema gelap",
    skip: "Langsung ke isi",

    // Front matter.
    contributors: ({ people }: { people: string }) => `Disusun oleh ${people}`,
    dataVersion: ({ name, version, hash }: { name: string; version: string; hash: string }) =>
      `Data: ${name} ${version} · SHA-256 ${hash}`,
    keyFigures: "Angka pokok",
    since: ({ change, year }: { change: Part; year: string }) => sentence`${change} sejak ${year}`,
    abstract: "Abstrak",
    /** Over this abstract in the edition of another language, in the language of the abstract. */
    abstractElsewhere: "Abstrak (bahasa Indonesia)",
    contents: "Daftar isi",
    listOfTables: "Daftar tabel",
    listOfFigures: "Daftar gambar",

    // In the text.
    caution: "Perhatian",
    code: "Kode",
    /** Behind "Kode", for who cannot see to which output it belongs. */
    ofCells: ({ names }: { names: string }) => `, sel ${names}`,
    figureData: "Data dan uraian gambar",
    downloadCsv: "Unduh CSV",

    // Back matter.
    references: "Daftar pustaka",
    appendix: "Lampiran",
    publishedData: "Data sebagaimana diterbitkan",
    year: "Tahun",
    line: "Baris berkas",
    publisher: ({ publisher }: { publisher: string }) => `Sumber: ${publisher}.`,
    publishedTitle: ({ title }: { title: string }) => `Judul pada sumber: “${title}”.`,
    audit: "Pemeriksaan data",
    findings: "Temuan pemeriksaan",
    cells: "Sel",
    quantities: "Besaran yang digunakan",
    quantitiesCaption: "Besaran, rumus, dan masukannya",
    quantityHeads: {
      number: "No.",
      quantity: "Besaran",
      value: "Nilai",
      origin: "Rumus atau sumber",
      inputs: "Dari no.",
    },
    reproduce: "Cara mengulang perhitungan",
    commands:
      "Laporan ini dihitung dari data dan buku catatan (notebook) dengan perintah berikut, dijalankan di folder proyek. Yang diperlukan hanya Node.js 20 dan npm.",
    dataRead: "Data yang dibaca",
    sameAgain:
      "Data dan versi paket yang sama menghasilkan berkas yang sama, bita demi bita; semua besaran beserta masukannya ada pula di results.json.",
    versions: "Versi paket",
    packageHead: "Paket",
    versionHead: "Versi",

    /** What the script says when a number is opened; plain texts, as they go into the page. */
    panel: {
      close: "Tutup",
      value: "Nilai lengkap",
      formula: "Rumus",
      filled: "Dengan angkanya",
      inputs: "Dihitung dari",
      source: "Sumber",
      line: "baris",
      year: "tahun",
      trail: "Jejak",
      notDefined: "tidak dapat dihitung",
      more: "Tampilkan semua",
    },

    // Refusals.
    headingNotAlone: ({ notebook, cellId }: { notebook: string; cellId: string }) =>
      `${notebook}, sel "${cellId}": judul tingkat satu atau dua harus berada di awal selnya, dan hanya satu.
Pisahkan sel itu sebelum judul tersebut.`,
    headingCellUnnamed: ({ notebook, cellId, heading, kind }: RefusedHeading) =>
      `${notebook}, sel "${cellId}", judul "${heading}": judul ${{ chapter: "bab", section: "bagian" }[kind]} berada dalam sel yang id-nya dimulai dengan "${kind}-".
Beri sel itu id "${kind}-<kunci>" dari entrinya di src/core/content/registry.ts, atau tulis judul tingkat tiga.`,
    headingUnknown: ({ notebook, cellId, heading, kind, key }: RefusedHeading & { key: string }) =>
      `${notebook}, sel "${cellId}", judul "${heading}": src/core/content/registry.ts tidak mempunyai ${{ chapter: "bab", section: "bagian" }[kind]} "${key}".
Tambahkan "${key}" ke registri itu, atau beri sel itu id dari entri yang ada.`,
    headingMisnumbered: ({
      notebook,
      cellId,
      heading,
      kind,
      typed,
      number,
      expected,
    }: RefusedHeading & { typed: string | null; number: string; expected: string }) =>
      `${notebook}, sel "${cellId}", judul "${heading}": nomor yang ditulis ${typed ?? "tidak ada"}; di src/core/content/registry.ts ${{ chapter: "bab", section: "bagian" }[kind]} ini bernomor ${number}.
Tulis judulnya sebagai "${expected}", atau ubah urutan registri.`,
    sectionMisplaced: ({
      notebook,
      cellId,
      section,
      chapter,
      expected,
    }: {
      notebook: string;
      cellId: string;
      section: string;
      /** The chapter before it, if there is one. */
      chapter: string | null;
      expected: string;
    }) =>
      `${notebook}, sel "${cellId}": bagian ${section} ${chapter === null ? "tidak didahului bab" : `berada setelah bab ${chapter}`}.
Tulis judul babnya ("# ${expected} …") sebelum bagian itu, atau urutkan buku catatannya.`,
    unknownCitation: ({ notebook, cellId, target, work }: DeadLink & { work: string }) =>
      `${notebook}, sel "${cellId}": "#${target}" mengacu pada karya yang tidak ada di data/references.json.
Tambahkan entri dengan id "${work}", atau perbaiki tautannya.`,
    deadLink: ({ notebook, cellId, target }: DeadLink) =>
      `${notebook}, sel "${cellId}": tautan "#${target}" tidak menuju apa pun di dalam laporan.
Tampilkan yang dituju dalam buku catatan berbahasa ini, atau hapus tautannya.`,
    unknownCitationRule: "yang diharapkan adalah acuan pada karya di data/references.json",
    unknownCitationRemedy: ({ work }: { work: string }) =>
      `tambahkan entri dengan id "${work}" di sana, atau hapus tautannya.`,
    deadLinkRule:
      "yang diharapkan adalah tautan ke sesuatu di dalam laporan, tautan ini tidak menuju apa pun",
    deadLinkRemedy:
      "tulis jangkar tabel, gambar, atau bagian seperti #table-population, atau hapus tautannya.",
    noBrowser:
      "report.pdf: di mesin ini tidak ditemukan peramban yang dapat mencetak.\nPasang Chromium, Google Chrome, atau Microsoft Edge, atau isi CHROME_PATH dengan berkas programnya. Halaman ini dapat pula dicetak dari peramban mana pun: buka index.html lalu pilih Cetak.",
    printedNothing: ({ browser, said, ended }: { browser: string; said: string; ended: string }) =>
      `report.pdf: ${browser} tidak mencetak apa pun.
${said === "" ? `Peramban berakhir dengan ${ended}.` : said}
Pasang Chromium, Google Chrome, atau Microsoft Edge, atau isi CHROME_PATH dengan berkas programnya. Halaman ini dapat pula dicetak dari peramban mana pun: buka index.html lalu pilih Cetak.`,
  },

  // ---- The index page of a batch.
  batch: {
    title: "Peranan Industri Kecil terhadap Penyerapan Tenaga Kerja: perbandingan daerah",
    intro:
      "Setiap daerah mempunyai laporan sendiri; klik nama daerah untuk membukanya. Jumlah dan persentase adalah angka tahun terakhir setiap daerah, pertumbuhan adalah rata-rata per tahun selama periodenya. Periode yang berbeda membatasi perbandingan.",
    region: "Daerah",
    period: "Periode",
    remarks: "Catatan pemeriksaan",
    /** Heads that are shorter than the names of their series. */
    heads: {
      workers: "Tenaga kerja",
      units: "Unit usaha",
      workers_per_unit: "Tenaga kerja per unit",
      workers_share_of_population_pct: "Persentase tenaga kerja terhadap jumlah penduduk",
      unemployment: "Tingkat pengangguran terbuka",
    },
    chart: "Pertumbuhan tenaga kerja dan unit usaha",
    chartText:
      "Di bawah garis putus-putus tenaga kerja tumbuh lebih lambat daripada unit usaha, sehingga tenaga kerja per unit turun.",
    unitsAxis: "Pertumbuhan unit usaha, % per tahun",
    workersAxis: "Pertumbuhan tenaga kerja, % per tahun",
    equal: "tumbuh sama cepat",
    /** Read out in place of the chart. */
    chartSaid: ({ regions, slower }: { regions: number; slower: number }) =>
      `Diagram pencar: pertumbuhan tenaga kerja terhadap pertumbuhan unit usaha di ${regions} daerah; di ${slower} daerah tenaga kerja tumbuh lebih lambat. Angkanya ada dalam tabel.`,
    failed: "Laporan yang tidak dapat dibuat",
    failedText: "Jalankan perintah serapan check dengan folder datanya untuk mengetahui sebabnya.",
  },

  // ---- A notebook that failed: place, what happened, remedy.
  kernel: {},

  // ---- Making and writing a report: steps, and why a folder is refused.
  make: {},

  // ---- Data entry and import: questions, plans, refusals.
  collect: {},

  // ---- The command line: help, summaries, endings.
  commands: {},
};

/** A numbered heading of a notebook that is refused. */
export interface RefusedHeading {
  readonly notebook: string;
  readonly cellId: string;
  readonly heading: string;
  readonly kind: "chapter" | "section";
}

/** A link that leads to nothing, with the cell that has it. */
export interface DeadLink {
  readonly notebook: string;
  readonly cellId: string;
  readonly target: string;
}

/** The words of a language: what every language must have. */
export type Words = typeof id;

/** A part for each name. */
type Parts<Names extends string> = Readonly<Record<Names, Part>>;

/** How a series went: its growth with and without sign, and its first and last value. */
type Movement = Parts<"size" | "growth" | "first" | "last">;

/** From a value in the first year to one in the last. */
type Change = Parts<"from" | "to" | "firstYear" | "lastYear">;

/** The index numbers of the last year, and which year is their base. */
type Indices = Parts<"year" | "units" | "workers" | "base">;

/** The elasticity of the whole period, and the range of those of the years. */
type Elasticity = Parts<"whole" | "range">;
