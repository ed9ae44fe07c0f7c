import { type Inline, type Part, sentence } from "./sentence";
import { typedPath } from "./typed-path";

/** What a file has figures of, as far as it is known. */
function contentOfFile(found: string, heads: string): string {
  if (found !== "") return `berkas ini memuat ${found}`;
  return heads === ""
    ? "berkas ini tidak menyebut apa isi angkanya"
    : `berkas ini berjudul ${heads}, yang tidak dikenal`;
}

/**
 * Every word that the report and the commands say in Indonesian, grouped as the report is; the notebooks, the context
 * files and the data packages bring their own. What varies is handed in: sentences are functions. A translator copies
 * this file, as `en.ts` does, and enters the copy in `language.ts`.
 */
export const id = {
  /** How the language names itself, in the page's header; it is numbered, spelled and sorted by its key, a tag of BCP 47. */
  language: {
    name: "Indonesia",
  },

  // ---- Data packages: what is wrong with one, and what is asked for.
  study: {
    /** Of a number in the writing of a language. */
    written: {
      countWithDecimals: ({ what }: { what: string }) => ({
        rule: `seharusnya ${what}, yang ini berdesimal`,
        remedy:
          "bandingkan dengan sumbernya: ribuan yang diketik dengan titik mungkin kehilangan nol terakhirnya (1.98 untuk 1.980).",
      }),
      twoReadings: ({ what, one, other }: { what: string; one: string; other: string }) =>
        `seharusnya ${what}, yang ini dapat dibaca ${one} atau ${other}`,
      otherSign: {
        comma: ({ what }: { what: string }) => ({
          rule: `seharusnya ${what} dengan koma desimal`,
          remedy: "hilangkan --decimal jika berkasnya mencampur kedua tanda, atau perbaiki angkanya.",
        }),
        point: ({ what }: { what: string }) => ({
          rule: `seharusnya ${what} dengan titik desimal`,
          remedy: "hilangkan --decimal jika berkasnya mencampur kedua tanda, atau perbaiki angkanya.",
        }),
      },
    },
    /** The data package's tables: a title in a new package, and a name inside sentences. */
    tables: {
      population: {
        title: ({ region }: { region: string }) => `Jumlah dan laju pertumbuhan penduduk ${region}`,
        name: "penduduk",
      },
      unemployment: {
        title: ({ region }: { region: string }) => `Tingkat pengangguran terbuka ${region}`,
        name: "pengangguran",
      },
      "small-industry": {
        title: ({ region }: { region: string }) => `Unit usaha dan tenaga kerja industri kecil ${region}`,
        name: "industri kecil",
      },
      "labour-force": {
        title: ({ region }: { region: string }) => `Angkatan kerja dan penduduk yang bekerja ${region}`,
        name: "angkatan kerja",
      },
    },
    /**
     * Their columns: title and unit in a new package, what a cell counts or measures in a message, and the question
     * for a year's figure.
     */
    columns: {
      year: { title: "Tahun", unit: "tahun", content: "tahun", question: "Tahun" },
      population: {
        title: "Jumlah penduduk",
        unit: "jiwa",
        content: "jiwa",
        question: "Jumlah penduduk (jiwa)",
      },
      growth_reported: {
        title: "Laju pertumbuhan penduduk yang diterbitkan",
        unit: "persen",
        content: "persen",
        question: "Laju pertumbuhan penduduk menurut terbitan (persen)",
      },
      unemployment_rate: {
        title: "Tingkat pengangguran terbuka (TPT)",
        unit: "persen",
        content: "persen",
        question: "Tingkat pengangguran terbuka, TPT (persen)",
      },
      units: {
        title: "Unit usaha",
        unit: "unit",
        content: "unit usaha",
        question: "Unit usaha industri kecil",
      },
      workers: {
        title: "Tenaga kerja",
        unit: "orang",
        content: "orang",
        question: "Tenaga kerja industri kecil (orang)",
      },
      labour_force: {
        title: "Angkatan kerja",
        unit: "orang",
        content: "orang",
        question: "Angkatan kerja, yaitu yang bekerja dan penganggur (orang)",
      },
      employed: {
        title: "Penduduk yang bekerja",
        unit: "orang",
        content: "orang",
        question: "Penduduk yang bekerja (orang)",
      },
    },
    /** A new package's title. */
    packageTitle: ({ region }: { region: string }) =>
      `Peranan Industri Kecil terhadap Penyerapan Tenaga Kerja di ${region}`,
    /** Why a new package supposes that the labour force is 40 to 50 per cent of the population. */
    labourForceAssumption:
      "Angkatan kerja adalah penduduk berumur 15 tahun ke atas yang bekerja atau menganggur. Bila 65 sampai 72 persen penduduk berumur 15 tahun ke atas dan 62 sampai 69 persen di antaranya (TPAK) termasuk angkatan kerja, angkatan kerja adalah 40 sampai 50 persen penduduk. Pengertiannya menurut Simanjuntak (1985); batas-batasnya asumsi penulis untuk ilustrasi, bukan angka terbitan.",
    /** What a new package's context file says until someone writes it. */
    contextTemplate:
      "(Belum ditulis: tulislah di sini dua atau tiga alinea yang hanya berlaku untuk daerah ini, yaitu letaknya, perekonomiannya, dan arti industri kecil baginya.)",

    // The block of a refusal: what was refused, then a line for each place.
    cannotBeUsed: ({ name, problems }: { name: string; problems: number }) =>
      `Paket data ${name} belum dapat digunakan (${problems} masalah)`,
    cannotBeUsedWithFigures: ({ name, problems }: { name: string; problems: number }) =>
      `Dengan angka-angka ini paket data ${name} tidak dapat digunakan (${problems} masalah)`,
    /** Behind a list that was cut. */
    andMore: ({ count }: { count: number }) => `dan ${count} lagi`,
    /** Behind a value that was cut. */
    charactersInAll: ({ count }: { count: number }) => `(${count} karakter)`,

    // What a cell must hold, inside the sentences below.
    yearOfFourDigits: "tahun dengan empat angka",
    wholeNumberOf: ({ content }: { content: string }) => `bilangan bulat dalam satuan ${content}`,
    numberIn: ({ content }: { content: string }) => `angka dalam ${content}`,

    // Each place of a refusal: the rule, and what to do.
    cell: {
      expected: ({ what }: { what: string }) => `seharusnya ${what}`,
      decimals: ({ what, most }: { what: string; most: number }) => ({
        rule: `seharusnya ${what} dengan paling banyak ${most} angka desimal`,
        remedy: "tulis dengan angka desimal sebanyak yang diterbitkan sumbernya.",
      }),
      range: ({ what, minimum, maximum }: { what: string; minimum: number; maximum: number }) =>
        `seharusnya ${what} antara ${minimum} dan ${maximum}`,
      negative: "nilai ini tidak mungkin negatif: bandingkan dengan sumbernya.",
      outside:
        "bandingkan dengan sumbernya; nilai yang boleh diisikan di kolom ini tercantum dalam datapackage.json.",
      blank: ({ what }: { what: string }) => ({
        rule: `seharusnya ${what}, tetapi selnya kosong`,
        remedy: "isi dengan angka yang diterbitkan, atau hapus barisnya sampai angka itu ada.",
      }),
      onlyBlanks: "sel ini hanya berisi spasi: hapus spasinya.",
      blanksAround: "hapus spasi di depan atau di belakangnya.",
      missingRequired: "apakah ini tanda bahwa angkanya tidak tersedia? Hapus barisnya sampai angka itu ada.",
      missing: "apakah ini tanda bahwa angkanya tidak tersedia? Kosongkan selnya.",
      thousands: ({ number }: { number: string }) => `apakah ini pemisah ribuan? Tulis ${number}.`,
      decimalComma: ({ number }: { number: string }) => `apakah ini koma desimal? Tulis ${number}.`,
      percentSign: ({ number }: { number: string }) => `tulis ${number} tanpa tanda persen.`,
      mark: "apakah ini tanda angka sementara atau angka perbaikan? Tulis angkanya saja, dan catat tandanya sebagai catatan (remarks) dalam datapackage.json.",
      exponent: "tulis semua angkanya, tanpa pangkat.",
      leadingZeros: "hapus angka nol di depannya.",
      plusSign: "hapus tanda tambahnya.",
      countWithDecimals: "jumlah tidak mempunyai desimal: bandingkan dengan sumbernya.",
      strangeCharacter: "ketik ulang dengan angka biasa: ada karakter yang bukan angka biasa di dalamnya.",
      otherWriting: "tulis dengan angka biasa, dengan titik sebagai tanda desimal.",
    },
    table: {
      oddQuote: {
        rule: "tanda petik seharusnya berpasangan dan mengapit satu sel utuh",
        remedy: "hapus tanda petiknya: angka tidak memerlukannya.",
      },
      tooLong: ({ most, length }: { most: number; length: number }) => ({
        rule: `tabel seharusnya paling panjang ${most} karakter, yang ini ${length}`,
        remedy: "sisakan satu baris per tahun saja.",
      }),
      empty: ({ header }: { header: string }) => ({
        rule: "baris judul kolom seharusnya ada, tetapi berkasnya kosong",
        remedy: `tulis ${header}, lalu satu baris untuk setiap tahun.`,
      }),
      otherDelimiter: {
        rule: "nilai-nilai seharusnya dipisahkan dengan koma",
        remedy:
          "apakah ini CSV dari Excel berbahasa Indonesia, dengan titik koma dan koma desimal? Masukkan dengan serapan data import.",
      },
      headerWithout: ({ header, missing }: { header: string; missing: string }) =>
        `baris judul kolom seharusnya ${header}; di sini tidak ada ${missing}`,
      headerWithSurplus: ({ header }: { header: string }) =>
        `baris judul kolom seharusnya ${header}; kolom ini berlebih`,
      headerWithRepeated: ({ header }: { header: string }) =>
        `baris judul kolom seharusnya ${header}; ada kolom yang muncul dua kali`,
      headerInOtherOrder: ({ header }: { header: string }) =>
        `baris judul kolom seharusnya ${header}; urutan kolomnya lain`,
      nameColumns: "beri kolom-kolomnya nama itu, menurut urutan itu.",
      noRows: {
        rule: "seharusnya ada satu baris untuk setiap tahun, di sini hanya ada judul kolom",
        remedy: "tambahkan angka-angka yang diterbitkan.",
      },
      blankLine: ({ cells }: { cells: number }) => ({
        rule: `setiap baris seharusnya berisi ${cells} sel, baris ini kosong`,
        remedy: "hapus barisnya.",
      }),
      tooFewCells: ({ cells, found }: { cells: number; found: number }) => ({
        rule: `setiap baris seharusnya berisi ${cells} sel, baris ini ${found}`,
        remedy:
          "tambahkan koma yang kurang; sel yang belum ada angkanya dibiarkan kosong di antara dua koma.",
      }),
      tooManyCells: ({ cells, found }: { cells: number; found: number }) => ({
        rule: `setiap baris seharusnya berisi ${cells} sel, baris ini ${found}`,
        remedy:
          "apakah koma dipakai untuk ribuan atau desimal? Tulis ribuan tanpa tanda, dan desimal dengan titik.",
      }),
      yearTwice: ({ line }: { line: number }) => ({
        rule: `setiap tahun seharusnya muncul satu kali, tahun ini sudah ada di baris ${line}`,
        remedy: "sisakan baris yang sesuai dengan sumbernya.",
      }),
      yearOrder: ({ above }: { above: number }) => ({
        rule: `tahun seharusnya terdiri atas empat angka dan berurutan naik, di atasnya tertulis ${above}`,
        remedy: "apakah tahunnya salah ketik? Jika tidak, urutkan barisnya menurut tahun.",
      }),
      tooFewYears: ({ fewest, found, files }: { fewest: number; found: string; files: string }) => ({
        rule: `seharusnya ada paling sedikit ${fewest} tahun yang memuat penduduk, unit usaha, dan tenaga kerja; ${found === "" ? "tidak ada satu pun" : `yang ada hanya ${found}`}`,
        remedy: `tambahkan tahun yang kurang ke ${files}.`,
      }),
      /** Between the files of the remedy above. */
      orFile: " atau ",
    },
    descriptor: {
      notThere: "deskriptor paket data seharusnya ada, tetapi berkasnya tidak ditemukan",
      asReadmeShows: "buatlah menurut contoh dalam data/README.md.",
      tooDeep: {
        rule: "seharusnya JSON biasa, yang ini bersarang terlalu dalam",
        remedy: "mulai lagi dari contoh dalam data/README.md.",
      },
      invalidJson: ({ fault }: { fault: string }) => ({
        rule: `seharusnya JSON yang sah${fault === "" ? "" : ` (${fault})`}`,
        remedy: "periksa koma, kurung, atau tanda petik yang kurang atau berlebih tepat sebelumnya.",
      }),
      keyTwice: { rule: "setiap kunci seharusnya muncul satu kali", remedy: "hapus salah satunya." },
      unknownProperty: ({ rule }: { rule: string }) => `properti ini tidak dikenal, ${rule}`,
      missingProperty: ({ rule }: { rule: string }) => `belum ada, ${rule}`,
      correctShape: "perbaiki deskriptornya menurut data/README.md.",
      /** What is expected at each place of the descriptor. */
      shape: {
        text: "seharusnya teks",
        filledText: "seharusnya teks, yang ini kosong",
        shortText: ({ limit }: { limit: number }) => `seharusnya teks paling panjang ${limit} karakter`,
        seenText: "seharusnya teks tanpa karakter kendali atau pengubah arah tulisan",
        bothLanguages: 'seharusnya teks dalam kedua bahasa, seperti {"id": "…", "en": "…"}',
        number: "seharusnya angka",
        finite: "seharusnya angka yang terhingga",
        boolean: "seharusnya true atau false",
        type: 'seharusnya tipe "year", "integer", atau "number"',
        constraints: "seharusnya batasan required, unique, minimum, atau maximum",
        field: "seharusnya kolom (field) dengan name, type, titles, dan unit",
        fields: "seharusnya daftar kolom (fields)",
        primaryKey: 'seharusnya kunci utama (primaryKey) "year": satu baris untuk setiap tahun',
        missingValues: "seharusnya hanya sel kosong yang berarti tidak ada angka",
        schema: "seharusnya Table Schema dengan fields dan primaryKey",
        table: ({ tables }: { tables: string }) => `seharusnya salah satu tabel ${tables}`,
        path: "seharusnya letak satu berkas CSV",
        encoding: "seharusnya pengodean utf-8",
        source: "seharusnya sumber dengan judulnya (title)",
        sources: "seharusnya daftar sumber",
        publisher: "penerbit tabel seharusnya disebut",
        resource: "seharusnya tabel (resource) dengan name, path, titles, sources, dan schema",
        year: "seharusnya tahun",
        remarkKind: "seharusnya salah satu dari provisional, revised, doubtful, source",
        shareBounds:
          "seharusnya dua persentase dari penduduk, batas bawah lebih dahulu, di atas 0 dan paling besar 100, seperti [40, 50]",
        sizeClass:
          "seharusnya dua bilangan tenaga kerja per unit, yang lebih kecil lebih dahulu, seperti [5, 19]",
        assumptions: "seharusnya asumsi dengan labourForcePercentOfPopulation dan reason",
        remark:
          "seharusnya catatan dengan resource, year, column, kind, dan text (serta alternative, jika ada)",
        name: "seharusnya nama dari huruf kecil, angka, dan tanda hubung",
        codeText: "seharusnya kode BPS sebagai teks dengan empat angka",
        code: 'seharusnya kode BPS dengan empat angka, misalnya "5371"',
        regionKind: 'seharusnya "kota", "kabupaten", "provinsi", atau "negara"',
        region: "seharusnya daerah (region) dengan name, bpsCode, dan kind",
        contributor: "seharusnya kontributor dengan title dan role",
        contributors: "seharusnya daftar kontributor",
        remarks: "seharusnya daftar catatan (remarks)",
        resources: "seharusnya daftar tabel (resources)",
        named: 'seharusnya teks, atau satu teks untuk setiap bahasa, seperti {"id": "…", "en": "…"}',
        thesisAuthor: "seharusnya penulis dengan name (dan number, jika ada)",
        supervisor: "seharusnya pembimbing dengan name (serta number dan role, jika ada)",
        supervisors: "seharusnya daftar pembimbing (supervisors)",
        keywords: 'seharusnya kata kunci dalam kedua bahasa, seperti {"id": ["…"], "en": ["…"]}',
        margin: "seharusnya pias 0 sampai 10 sentimeter",
        margins: "seharusnya pias left, top, right, atau bottom, dalam sentimeter",
        fontSize: "seharusnya ukuran huruf 8 sampai 16 poin",
        lineSpacing: "seharusnya spasi 1 sampai 3 baris",
        wordSettings: "seharusnya margins, font, fontSize, atau lineSpacing",
        thesis:
          "seharusnya kind, author, degree, programme, faculty, university, city, year, supervisors, keywords, atau word",
        package: "seharusnya paket data dengan name, titles, version, region, dan resources",
      },
      fieldNames: ({ names }: { names: string }) => ({
        rule: `kolom-kolomnya seharusnya ${names}, menurut urutan ini`,
        remedy: "perbaiki daftar kolom tabel itu.",
      }),
      fieldType: ({ column, type }: { column: string; type: string }) => ({
        rule: `${column}: tipenya seharusnya ${type}`,
        remedy: `tulis "${type}".`,
      }),
      fieldBounds: ({ column, minimum, maximum }: { column: string; minimum: number; maximum: number }) => ({
        rule: `${column}: minimum seharusnya di bawah maximum, keduanya antara ${minimum} dan ${maximum}`,
        remedy: "perbaiki batasannya (constraints).",
      }),
      tableTwice: { rule: "setiap tabel seharusnya muncul satu kali", remedy: "hapus salah satunya." },
      tableMissing: ({ table }: { table: string }) => ({
        rule: `tabel ${table} seharusnya ada, di sini tidak ada`,
        remedy: "tambahkan menurut contoh dalam data/README.md.",
      }),
      remarkColumn: ({ table, columns }: { table: string; columns: string }) => ({
        rule: `seharusnya kolom dari ${table}`,
        remedy: `sebut salah satu dari ${columns}.`,
      }),
      remarkYear: ({ file }: { file: string }) => ({
        rule: `seharusnya tahun yang ada dalam ${file}`,
        remedy: "perbaiki tahunnya, atau hapus catatannya.",
      }),
      remarkAlternative: ({
        what,
        minimum,
        maximum,
      }: {
        what: string;
        minimum: number;
        maximum: number;
      }) => ({
        rule: `seharusnya ${what} antara ${minimum} dan ${maximum}`,
        remedy: "perbaiki angka alternatifnya, atau tulis null agar tahun itu tidak dipakai.",
      }),
      /** The alternative of a rate, inside the rule above. */
      withDecimals: ({ what, most }: { what: string; most: number }) =>
        `${what} dengan paling banyak ${most} angka desimal`,
    },
    path: {
      empty: "seharusnya letak sebuah berkas CSV",
      control: "letak berkas seharusnya tanpa karakter kendali",
      address: "letak berkas seharusnya di dalam paket data, bukan alamat di jaringan",
      backslash: "letak berkas seharusnya ditulis dengan garis miring (/)",
      absolute: "letak berkas seharusnya di dalam paket data, bukan dari akar komputer",
      upwards: "letak berkas seharusnya di dalam paket data dan tidak keluar darinya",
      writeAs: ({ file }: { file: string }) => `tulis misalnya "${file}".`,
    },
    file: {
      notThere: {
        rule: "seharusnya berkas yang ada dalam paket data",
        remedy: "tambahkan berkasnya, atau perbaiki letaknya.",
      },
      linkOutside: {
        rule: "seharusnya berkas di dalam paket data, yang ini tautan simbolis ke luar paket",
        remedy: "letakkan salinan berkas itu di dalam paket.",
      },
      halfWritten: {
        rule: "seharusnya paket yang selesai ditulis, tetapi proses yang memasukkan angka ke dalamnya terputus atau masih bekerja",
        remedy:
          "jika tidak ada perintah lain yang sedang bekerja di sana, jalankan `npx serapan data add` atau `data import` apa pun ke paket ini: perintah itu lebih dulu membatalkan yang terputus, dan suntingan Anda sesudahnya tetap ada.",
      },
      notRegular: { rule: "seharusnya berkas biasa", remedy: "letakkan berkasnya sendiri di sana." },
      tooLarge: ({ most, bytes }: { most: number; bytes: number }) => ({
        rule: `berkas seharusnya paling besar ${most} bita, yang ini ${bytes}`,
        remedy: "benarkah ini berkasnya? Satu tabel berisi satu baris per tahun.",
      }),
      unreadable: ({ code }: { code: string }) => ({
        rule: `berkas seharusnya dapat dibaca (${code})`,
        remedy: "periksa izin akses berkas itu.",
      }),
      utf16: {
        rule: "seharusnya teks UTF-8, berkas ini UTF-16",
        remedy: 'simpan ulang sebagai "CSV UTF-8" atau sebagai teks biasa dalam UTF-8.',
      },
      notUtf8: {
        rule: "seharusnya teks UTF-8",
        remedy: 'apakah ini pengodean Windows-1252 dari Excel lama? Simpan ulang sebagai "CSV UTF-8".',
      },
    },
    context: {
      tooLong: ({ most, length }: { most: number; length: number }) => ({
        rule: `teks seharusnya paling panjang ${most} karakter, yang ini ${length}`,
        remedy: "sisakan alinea yang diperlukan pembaca laporan ini.",
      }),
      controlCharacter: {
        rule: "seharusnya teks tanpa karakter kendali atau pengubah arah tulisan",
        remedy: "hapus karakter itu.",
      },
    },
  },

  // ---- The audit's findings.
  audit: {
    /** How a series moved, inside `ratioBreak` and `columnMoved`; `size` is the growth in per cent, without a sign. */
    rose: ({ size }: { size: string }) => `naik ${size}`,
    fell: ({ size }: { size: string }) => `turun ${size}`,
    hardlyChanged: "hampir tidak berubah",
    didNotChange: "tidak berubah",

    publishedGrowthDiffers: ({
      year,
      before,
      published,
      recomputed,
      points,
    }: {
      year: number;
      before: number;
      published: string;
      recomputed: string;
      points: string;
    }) =>
      `Laju pertumbuhan penduduk ${year} diterbitkan sebesar ${published}, sedangkan dari jumlah penduduk ${before} dan ${year} diperoleh ${recomputed}, selisih ${points} persen poin.`,
    publishedGrowthNotRecomputable: ({
      year,
      published,
      reason,
    }: {
      year: number;
      published: string;
      reason: string;
    }) =>
      `Laju pertumbuhan penduduk ${year} yang diterbitkan (${published}) tidak dapat dihitung ulang: ${reason}.`,
    /** Reasons inside the sentence above. */
    noPopulationOf: ({ year }: { year: number }) => `jumlah penduduk ${year} tidak ada dalam tabel`,
    zeroPopulationOf: ({ year }: { year: number }) => `jumlah penduduk ${year} nol`,
    /** Behind `publishedGrowthDiffers`: which figure is the likelier misprint, where the neighbours tell. */
    likelier: {
      rateLikelier: ({ before, year, next }: { before: number; year: number; next: number }) =>
        `Laju ${before} dan ${next} yang diterbitkan cocok atau hampir cocok dengan jumlah penduduk: laju ${year} berdiri sendiri dan lebih mungkin salah cetak.`,
      populationLikelier: ({ before, year, next }: { before: number; year: number; next: number }) =>
        `Laju ${next} pun tidak cocok, sedangkan kedua laju bersama-sama membawa jumlah penduduk ${before} ke jumlah penduduk ${next}: jumlah penduduk ${year} lebih mungkin salah cetak.`,
      eitherMisprinted:
        "Salah satu angka mungkin salah cetak, atau jumlah penduduk direvisi setelah laju itu dihitung.",
    },
    /** `series`: the title of the suspect column, with its value of that year. */
    ratioOutOfLine: ({
      year,
      ratio,
      before,
      after,
      series,
      value,
    }: {
      year: number;
      ratio: string;
      before: string;
      after: string;
      series: string;
      value: string;
    }) =>
      `Pada ${year} terdapat ${ratio} tenaga kerja per unit usaha, sedangkan pada tahun sebelum dan sesudahnya ${before} dan ${after}. Salah satu dari kedua angkanya mungkin salah cetak, terutama yang lebih jauh dari tahun-tahun di dekatnya (${series}: ${value}).`,
    /** `units`, `workers`: how they moved; `range`: of the years before, where the ratio leaves it. */
    ratioBreak: ({
      year,
      units,
      workers,
      now,
      yearBefore,
      before,
      range,
    }: {
      year: number;
      units: string;
      workers: string;
      now: string;
      yearBefore: number;
      before: string;
      range: { lowest: string; highest: string } | null;
    }) =>
      `Pada ${year} unit usaha ${units}, sedangkan tenaga kerja ${workers}, sehingga tenaga kerja per unit usaha berubah dari ${before} orang (${yearBefore}) menjadi ${now} orang (${year})${range === null ? "" : `, di luar kisaran tahun-tahun sebelumnya (${range.lowest} sampai ${range.highest})`}. Salah satu angka mungkin salah cetak, atau mulai tahun itu keduanya mungkin tidak mencakup usaha yang sama.`,
    swappedColumns: ({ year, units, workers }: { year: number; units: string; workers: string }) =>
      `Pada ${year} unit usaha (${units}) lebih banyak daripada tenaga kerja (${workers}); bila ditukar, kedua angka itu cocok dengan tahun-tahun lain. Keduanya mungkin tertukar kolom.`,
    unitsWithoutWorkers: ({ year, units }: { year: number; units: string }) =>
      `Pada ${year} tercatat ${units} unit usaha tanpa seorang pun tenaga kerja. Angkanya mungkin belum ada.`,
    workersWithoutUnits: ({ year, workers }: { year: number; workers: string }) =>
      `Pada ${year} tercatat ${workers} tenaga kerja tanpa satu pun unit usaha. Angkanya mungkin belum ada.`,
    /** `ratio`: of the only year (`isOne`), or the one that lies furthest outside. */
    sizeClass: {
      below: ({ years, ratio, bound, isOne }: OutsideSizeClass) =>
        `Pada ${years} tenaga kerja per unit usaha kurang dari ${bound} orang, batas bawah kelompok usaha ini (${isOne ? "" : "terendah "}${ratio}). Salah satu angka mungkin salah cetak, atau keduanya mungkin tidak mencakup usaha yang sama.`,
      above: ({ years, ratio, bound, isOne }: OutsideSizeClass) =>
        `Pada ${years} tenaga kerja per unit usaha lebih dari ${bound} orang, batas atas kelompok usaha ini (${isOne ? "" : "tertinggi "}${ratio}). Mungkin ada usaha yang lebih besar di antaranya, atau salah satu angka salah cetak.`,
      belowBps: ({ years, ratio, bound, isOne }: OutsideSizeClass) =>
        `Pada ${years} tenaga kerja per unit usaha kurang dari ${bound} orang, batas bawah industri kecil menurut BPS (${isOne ? "" : "terendah "}${ratio}). Angka-angka itu mungkin mencakup industri mikro dan rumah tangga, atau usaha yang digolongkan menurut investasinya.`,
    },
    /** `series`: the title of the column, at the beginning; the neighbours with their years. */
    outOfLine: ({
      series,
      year,
      value,
      neighbour,
      neighbourYear,
      after,
      yearAfter,
    }: BesideNeighbour & { after: string; yearAfter: number }) =>
      `${series}: ${value} pada ${year} jauh dari tahun sebelum dan sesudahnya (${neighbour} pada ${neighbourYear}, ${after} pada ${yearAfter}). Angka itu mungkin salah cetak.`,
    outOfLineAtEnd: ({ series, year, value, neighbour, neighbourYear }: BesideNeighbour) =>
      `${series}: ${value} pada ${year} jauh dari ${neighbour} pada ${neighbourYear}. Angka itu mungkin salah cetak.`,
    zeroRate: ({ series, year }: { series: string; year: number }) =>
      `${series}: nol pada ${year}. Tingkat sebesar nol hampir tidak mungkin; angkanya mungkin belum ada.`,
    columnMoved: ({ series, moved }: { series: string; moved: string }) => `${series} ${moved}`,
    jointJump: ({ year, moves }: { year: number; moves: string }) =>
      `Pada ${year} beberapa deret melompat sekaligus: ${moves}. Cakupan data atau batas wilayah mungkin berubah.`,
    moreEmployed: ({ year, all, employed }: { year: number; all: string; employed: string }) =>
      `Pada ${year} penduduk yang bekerja (${employed}) lebih banyak daripada angkatan kerja (${all}). Salah satu angka mungkin salah cetak, atau keduanya tertukar kolom.`,
    unemploymentRateDiffers: ({
      year,
      published,
      recomputed,
    }: {
      year: number;
      published: string;
      recomputed: string;
    }) =>
      `Tingkat pengangguran terbuka ${year} diterbitkan sebesar ${published}, sedangkan dari angkatan kerja dan penduduk yang bekerja diperoleh ${recomputed}. Salah satu angka mungkin salah cetak, atau angka-angka itu berasal dari survei yang berbeda.`,
    moreWorkers: ({ year, workers, employed }: { year: number; workers: string; employed: string }) =>
      `Pada ${year} tenaga kerja industri kecil (${workers}) lebih banyak daripada seluruh penduduk yang bekerja (${employed}). Salah satu angka mungkin salah cetak.`,
    emptyTable: ({ table }: { table: string }) =>
      `Tabel ${table} tidak memuat angka; apa yang akan ditunjukkannya tidak dapat dikatakan.`,
    /** `series`: the title of the column, at the beginning; `value` with its unit. */
    repeatedValue: ({ series, value, years }: { series: string; value: string; years: string }) =>
      `${series}: angka yang sama, ${value}, tercantum untuk tahun ${years}.`,
    perhapsCarriedOver: "Angka tahun sebelumnya mungkin digunakan kembali.",
    constantAmount: ({ series, first, last }: { series: string; first: number; last: number }) =>
      `${series}: dari ${first} sampai ${last} berubah setiap tahun dengan besaran yang sama. Angka-angka ini mungkin hasil perkiraan atau interpolasi, bukan pencacahan.`,
    constantRate: ({ series, first, last }: { series: string; first: number; last: number }) =>
      `${series}: dari ${first} sampai ${last} berubah setiap tahun dengan persentase yang sama. Angka-angka ini mungkin hasil perkiraan atau interpolasi, bukan pencacahan.`,
    titleSaysNumber: ({ title }: { title: string }) =>
      `Judul tabel sumber, “${title}”, menyebut jumlah, sedangkan kolomnya berisi persentase. Angkanya dibaca sebagai persen.`,
    titleSaysPercentage: ({ title }: { title: string }) =>
      `Judul tabel sumber, “${title}”, menyebut persentase, sedangkan kolomnya berisi jumlah. Angkanya dibaca sebagai jumlah.`,
    /** `said`: the column's title or unit. */
    columnOfPercentages: ({ column, said }: { column: string; said: string }) =>
      `Kolom ${column} berisi persentase, sedangkan judul atau satuannya berbunyi “${said}”. Keterangan kolom itu mungkin keliru.`,
    columnOfCounts: ({ column, said }: { column: string; said: string }) =>
      `Kolom ${column} berisi jumlah, sedangkan judul atau satuannya berbunyi “${said}”. Keterangan kolom itu mungkin keliru.`,
    /** `tables`: those that lack figures, by their names, one or several. */
    yearLeftOut: ({ year, tables }: { year: number; tables: string }) =>
      `Tahun ${year} tidak dianalisis: tabel ${tables} tidak memuat semua angka yang diperlukan untuk tahun itu.`,
    yearWithoutUnemployment: ({ year }: { year: number }) =>
      `Tabel pengangguran tidak memuat tahun ${year}, yang ada dalam tabel lain; analisis pengangguran berjalan tanpa tahun itu.`,
    gapBetweenYears: ({ before, year }: { before: number; year: number }) =>
      `Setelah ${before}, data yang lengkap baru ada lagi untuk ${year}; pertumbuhan antara kedua tahun itu tidak dihitung.`,
    /** What is known of the statistics themselves, behind a finding. */
    known: {
      smallIndustryDefinitionOf2016:
        "Batasan industri kecil Kementerian Perindustrian berubah pada Juli 2016 (Permenperin 64/M-IND/PER/7/2016), sehingga cakupan data mungkin berubah pada tahun itu.",
      noLabourForceSurveyOf2016:
        "Survei Angkatan Kerja Nasional Agustus 2016 tidak menghasilkan angka kabupaten/kota (BPS Kota Surabaya 2017), sehingga angka 2016 mungkin merupakan angka tahun sebelumnya yang digunakan kembali.",
    },
  },

  // ---- Series, units, quantities, and why one has no value.
  ledger: {
    /** Behind a number in running text, empty for a pure number; and in a table's head or on an axis. */
    units: {
      persons: { text: "jiwa", head: "jiwa" },
      people: { text: "orang", head: "orang" },
      workers: { text: "orang", head: "orang" },
      business_units: { text: "unit", head: "unit" },
      percent: { text: "%", head: "%" },
      percentage_points: { text: "persen poin", head: "persen poin" },
      workers_per_unit: { text: "orang per unit", head: "orang/unit" },
      workers_per_100_inhabitants: { text: "orang per 100 penduduk", head: "orang/100 penduduk" },
      index: { text: "", head: "indeks" },
      elasticity: { text: "", head: "elastisitas" },
      correlation: { text: "", head: "koefisien" },
      probability: { text: "", head: "peluang" },
      count: { text: "", head: "banyaknya" },
      statistic: { text: "", head: "nilai statistik" },
      squared_workers: { text: "orang²", head: "orang²" },
      squared_business_units: { text: "unit usaha²", head: "unit usaha²" },
      squared_persons: { text: "jiwa²", head: "jiwa²" },
      squared_people: { text: "orang²", head: "orang²" },
      squared_percent: { text: "%²", head: "%²" },
      squared_workers_per_unit: { text: "(orang/unit)²", head: "(orang/unit)²" },
      workers_per_year: { text: "orang per tahun", head: "orang/tahun" },
      business_units_per_year: { text: "unit usaha per tahun", head: "unit usaha/tahun" },
      persons_per_year: { text: "jiwa per tahun", head: "jiwa/tahun" },
      people_per_year: { text: "orang per tahun", head: "orang/tahun" },
      percentage_points_per_year: { text: "persen poin per tahun", head: "persen poin/tahun" },
      workers_per_unit_per_year: { text: "orang per unit per tahun", head: "orang/unit/tahun" },
      percentage_points_per_worker: { text: "persen poin per orang", head: "persen poin/orang" },
      logarithm: { text: "", head: "logaritma" },
    },
    series: {
      population: "jumlah penduduk",
      unemployment: "tingkat pengangguran terbuka",
      units: "unit usaha industri kecil",
      workers: "tenaga kerja industri kecil",
      workers_per_unit: "tenaga kerja per unit usaha",
      workers_share_of_population_pct: "persentase tenaga kerja industri kecil terhadap jumlah penduduk",
      labour_force: "angkatan kerja",
      employed: "penduduk yang bekerja",
      unemployed: "penganggur",
      workers_share_of_labour_force_pct: "persentase tenaga kerja industri kecil terhadap angkatan kerja",
      workers_share_of_employed_pct: "persentase tenaga kerja industri kecil terhadap penduduk yang bekerja",
    },
    /** Why a quantity has no value. */
    reasons: {
      "too-few-observations": "tahun pengamatan terlalu sedikit",
      "constant-explanatory-variable": "variabel bebas tidak berubah sepanjang periode",
      "constant-series": "deret tidak berubah sepanjang periode",
      "perfect-fit": "semua titik tepat pada garis sehingga tidak ada galat untuk ditaksir",
      "zero-base": "nilai dasarnya nol",
      "zero-change": "penyebutnya tidak berubah",
      "not-positive": "logaritma memerlukan nilai di atas nol",
      "observation-determines-fit": "satu tahun sendirian menentukan garisnya",
      "gap-between-years": "tahun sebelumnya tidak ada dalam data",
    },
    notAvailable: ({ quantity }: { quantity: string }) => `${quantity} tidak tersedia`,
    inYear: ({ quantity, year }: { quantity: string; year: number }) => `${quantity}, ${year}`,
    /** `when` is a year or a period, as 2012–2016, here and below. */
    growth: {
      index: ({ series, year, base }: { series: string; year: number; base: number }) =>
        `indeks ${series}, ${year} (${base} = 100)`,
      change: ({ series, when }: { series: string; when: string }) => `perubahan ${series}, ${when}`,
      ofYear: ({ series, when }: { series: string; when: string }) => `laju pertumbuhan ${series}, ${when}`,
      ofPeriod: ({ series, when }: { series: string; when: string }) => `pertumbuhan ${series}, ${when}`,
      average: ({ series, when }: { series: string; when: string }) =>
        `rata-rata pertumbuhan per tahun (rata-rata ukur) ${series}, ${when}`,
    },
    /** The published growth of the population against the recomputed one. */
    publishedGrowth: {
      reported: "laju pertumbuhan penduduk menurut terbitan",
      recomputed: "laju pertumbuhan penduduk dihitung ulang",
      difference: "selisih laju pertumbuhan terbitan dan hitung ulang",
    },
    description: {
      of: ({ statistic, series }: { statistic: string; series: string }) => `${statistic} ${series}`,
      mean: "rata-rata",
      sd: "simpangan baku",
      var: "ragam",
      median: "median",
      min: "nilai terendah",
      max: "nilai tertinggi",
      cv_pct: "koefisien keragaman",
    },
    absorption: {
      of: ({ measure, when }: { measure: string; when: string }) =>
        `${measure} tenaga kerja terhadap unit usaha, ${when}`,
      marginal: "daya serap marginal",
      elasticity_point_base: "elastisitas (dasar tahun awal)",
      elasticity_midpoint: "elastisitas titik tengah",
      pooled: "tenaga kerja per unit usaha, gabungan semua tahun",
    },
    /** Where the change in workers comes from. */
    decomposition: {
      of: ({ effect, when }: { effect: string; when: string }) => `${effect}, ${when}`,
      units_effect: "perubahan tenaga kerja karena banyaknya unit usaha",
      size_effect: "perubahan tenaga kerja karena besarnya unit usaha",
      /** Over the whole period, as the sum of the effects from year to year. */
      chained: ({ effect }: { effect: string }) => `${effect}, jumlah pengaruh tahunan`,
    },
    /** Whether workers kept pace with the population. */
    pace: {
      perHundred: ({ when }: { when: string }) => `tambahan tenaga kerja per 100 tambahan penduduk, ${when}`,
      needed: ({ when }: { when: string }) =>
        `tambahan tenaga kerja yang diperlukan agar persentasenya tetap, ${when}`,
      beyond: ({ when }: { when: string }) =>
        `tambahan tenaga kerja di atas yang diperlukan agar persentasenya tetap, ${when}`,
    },
    /** Workers against the labour force, published or, for an illustration, supposed. */
    labourForce: {
      perHundred: ({ when }: { when: string }) =>
        `tambahan tenaga kerja per 100 tambahan angkatan kerja, ${when}`,
      supposed: {
        low: "angkatan kerja yang diandaikan, batas bawah (persen penduduk)",
        high: "angkatan kerja yang diandaikan, batas atas (persen penduduk)",
      },
      share: {
        low: "persentase tenaga kerja industri kecil terhadap angkatan kerja yang diandaikan, paling rendah",
        high: "persentase tenaga kerja industri kecil terhadap angkatan kerja yang diandaikan, paling tinggi",
      },
      gain: {
        low: ({ when }: { when: string }) =>
          `tambahan tenaga kerja per 100 tambahan angkatan kerja yang diandaikan, paling rendah, ${when}`,
        high: ({ when }: { when: string }) =>
          `tambahan tenaga kerja per 100 tambahan angkatan kerja yang diandaikan, paling tinggi, ${when}`,
      },
    },
    /** Lower and upper ends of intervals; "of" what, where it is said, follows. */
    limits: {
      ci95_low: "batas bawah selang kepercayaan 95%",
      ci95_high: "batas atas selang kepercayaan 95%",
      pi95_low: "batas bawah selang prediksi 95%",
      pi95_high: "batas atas selang prediksi 95%",
    },
    /** What a regression relates. */
    lines: {
      workersOnUnits: "tenaga kerja atas unit usaha",
      unemploymentOnWorkers: "tingkat pengangguran terbuka atas tenaga kerja",
      logWorkersOnLogUnits: "ln tenaga kerja atas ln unit usaha",
      changeInWorkersOnChangeInUnits: "perubahan tenaga kerja atas perubahan unit usaha",
      trend: ({ series }: { series: string }) => `tren linear ${series}`,
    },
    /** What is read off a regression line. */
    line: {
      of: ({ statistic, line }: { statistic: string; line: string }) => `${statistic}: ${line}`,
      n: "banyaknya pengamatan n",
      slope: "koefisien regresi",
      intercept: "intersep",
      ss_residual: "jumlah kuadrat sisaan",
      ss_total: "jumlah kuadrat total",
      ss_regression: "jumlah kuadrat regresi",
      durbin_watson: "statistik Durbin-Watson",
      df_residual: "derajat bebas sisaan",
      r2: "koefisien determinasi R²",
      adj_r2: "R² disesuaikan",
      sigma: "galat baku regresi",
      f_df1: "derajat bebas pembilang F",
      f_df2: "derajat bebas penyebut F",
      f: "nilai F",
      f_p: "nilai p uji F",
      standardError: ({ coefficient }: { coefficient: string }) => `galat baku ${coefficient}`,
      t: ({ coefficient }: { coefficient: string }) => `nilai t ${coefficient}`,
      p: ({ coefficient }: { coefficient: string }) => `nilai p uji t ${coefficient}`,
      limit: ({ limit, coefficient }: { limit: string; coefficient: string }) => `${limit} ${coefficient}`,
      residual_lag1_autocorrelation: "autokorelasi sisaan beda kala 1",
      fitted: "nilai dugaan",
      residual: "sisaan",
      hat: "pengungkit",
      cooks_distance: "jarak Cook",
      rstandard: "sisaan terbakukan",
      rstudent: "sisaan terstudentkan",
      dffits: "DFFITS",
      dfbeta_slope: "DFBETA koefisien regresi",
      without: ({ coefficient, year }: { coefficient: string; year: number }) =>
        `${coefficient} tanpa ${year}`,
      calendarIntercept: "intersep bila x adalah tahun kalender",
    },
    /** Tests of a slope against more than zero. */
    slopeTests: {
      tAgainstPooled: "nilai t koefisien regresi terhadap tenaga kerja per unit usaha gabungan",
      pAgainstPooled: "nilai p uji t koefisien regresi terhadap tenaga kerja per unit usaha gabungan",
      power: "kuasa uji t bila koefisien regresi yang sebenarnya sama dengan koefisien dari nilai tahunan",
    },
    trend: {
      exponentialGrowth: ({ series }: { series: string }) =>
        `pertumbuhan per tahun menurut tren eksponensial, ${series}`,
      fit: "nilai tren",
      /** `part` is the trend's value or the end of an interval around it. */
      forecast: ({ part, series, year }: { part: string; series: string; year: number }) =>
        `${part} ${series}, ${year}`,
    },
    correlation: {
      of: ({ statistic, first, second }: { statistic: string; first: string; second: string }) =>
        `${statistic}: ${first} dan ${second}`,
      pearson_r: "korelasi Pearson r",
      pearson_r2: "kuadrat korelasi r²",
      pearson_t: "nilai t korelasi",
      pearson_p_t: "nilai p uji t korelasi",
      fisherLimit: ({ limit }: { limit: string }) => `${limit} (Fisher)`,
      pearson_perm_count_two_sided: "banyaknya urutan yang sama kuat atau lebih",
      pearson_perm_p_two_sided: "nilai p permutasi dua arah",
      pearson_perm_p_greater: "nilai p permutasi satu arah",
      pearson_perm_p_floor: "nilai p permutasi terkecil yang mungkin tanpa nilai kembar",
      pearson_perm_orderings: "banyaknya urutan yang diperiksa",
      /** A permutation test that draws its orderings at random. */
      drawn: ({ statistic }: { statistic: string }) => `${statistic} (urutan acak)`,
      spearman_rho: "korelasi peringkat ρ Spearman",
      spearmanPExact: "nilai p eksak Spearman",
      spearmanPApproximate: "nilai p Spearman (hampiran t)",
      spearman_perm_p_two_sided: "nilai p permutasi Spearman",
      kendall_s: "S Kendall",
      kendall_tau_b: "τb Kendall",
      kendallPExact: "nilai p eksak Kendall",
      kendallPApproximate: "nilai p Kendall (hampiran normal)",
      kendall_perm_p_two_sided: "nilai p permutasi Kendall",
      pearson_partial_given_year: "korelasi parsial dengan tren waktu dikeluarkan",
      partialP: "nilai p korelasi parsial",
      n_first_differences: "banyaknya perubahan tahunan n",
      pearson_r_first_differences: "korelasi perubahan tahunan",
      pearson_p_t_first_differences: "nilai p uji t korelasi perubahan",
      pearson_perm_count_first_differences: "banyaknya urutan perubahan yang sama kuat atau lebih",
      pearson_perm_p_first_differences: "nilai p permutasi korelasi perubahan",
    },
    theilSen: {
      of: ({ statistic, line }: { statistic: string; line: string }) => `Theil-Sen, ${statistic}: ${line}`,
      n_slopes: "banyaknya kemiringan",
      intercept_median_of_residuals: "intersep, median sisaan",
      intercept_median_y_minus_slope_median_x: "intersep, dari median",
      slope_min: "kemiringan terendah",
      slope_max: "kemiringan tertinggi",
    },
    mannKendall: {
      of: ({ statistic, series }: { statistic: string; series: string }) =>
        `${statistic} Mann-Kendall: ${series}`,
      s: "S",
      var_s: "ragam S",
      tau_b: "τb",
      z_continuity: "z",
      normal_p_two_sided: "p hampiran normal",
      exact_p_two_sided: "p eksak dua arah",
      exact_p_greater: "p eksak satu arah",
    },
    /** Another reading of the study: a doubtful cell read as another value, or a year left out. */
    variants: {
      of: ({ quantity, reading }: { quantity: string; reading: string }) => `${quantity}, ${reading}`,
      without: ({ year }: { year: number }) => `tanpa tahun ${year}`,
      readAs: ({ year, value }: { year: number; value: string }) => `bila ${year} = ${value}`,
      withValue: {
        population: ({ year, value }: Read) => `dengan ${value} penduduk pada ${year}`,
        unemployment: ({ year, value }: Read) => `dengan TPT ${value}% pada ${year}`,
        units: ({ year, value }: Read) => `dengan ${value} unit usaha pada ${year}`,
        workers: ({ year, value }: Read) => `dengan ${value} tenaga kerja pada ${year}`,
        labour_force: ({ year, value }: Read) => `dengan ${value} angkatan kerja pada ${year}`,
        employed: ({ year, value }: Read) => `dengan ${value} penduduk yang bekerja pada ${year}`,
      },
      withoutValue: {
        population: ({ year }: { year: number }) => `tanpa jumlah penduduk ${year}`,
        unemployment: ({ year }: { year: number }) => `tanpa TPT ${year}`,
        units: ({ year }: { year: number }) => `tanpa jumlah unit usaha ${year}`,
        workers: ({ year }: { year: number }) => `tanpa jumlah tenaga kerja ${year}`,
        labour_force: ({ year }: { year: number }) => `tanpa angkatan kerja ${year}`,
        employed: ({ year }: { year: number }) => `tanpa penduduk yang bekerja ${year}`,
      },
    },
  },

  // ---- Titles, heads, notes of the tables.
  tables: {
    year: "Tahun",
    series: "Deret",
    slope: "Koefisien regresi",
    confidenceInterval: "Selang kepercayaan 95%",
    pOfTTest: "p uji t",
    permutationP: "p permutasi",
    /** Two limits in one cell. */
    interval: ({ low, high }: { low: Part; high: Part }) => sentence`${low}${" sampai "}${high}`,
    /** Below a table in which a dash stands. */
    dashes: { notPublished: "–: tidak diterbitkan.", notComputed: "–: tidak dapat dihitung." },
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
          question: "Berapa banyak tenaga kerja yang diserap, dan dari berapa banyak?",
          indicator:
            "Jumlah dan pertumbuhan; persentase terhadap jumlah penduduk; tambahan yang diperlukan untuk mengimbangi pertumbuhan penduduk",
          formula: "100 L/P; L₁ (P/P₁ − 1); 100 ΔL/ΔP",
          data: "Tenaga kerja, penduduk",
        },
        source: {
          question: "Apakah perubahannya berasal dari jumlah atau dari ukuran unit usaha?",
          indicator: "Pengaruh jumlah dan pengaruh ukuran; tenaga kerja per unit; elastisitas titik tengah",
          formula: "ΔL = ΔU s̄ + Δs Ū, s = L/U; (ΔL/L̄)/(ΔU/Ū)",
          data: "Tenaga kerja, unit usaha",
        },
        readings: {
          question: "Apakah jawabannya bertahan bila angka yang meragukan dibaca lain?",
          indicator: "Semua hasil dihitung lagi dengan setiap pembacaan lain dan tanpa setiap tahun",
          formula: "seperti pada baris lain",
          data: "Semua tabel beserta catatannya",
        },
        relation: {
          question: "Seberapa kuat hubungan tenaga kerja dengan unit usaha?",
          indicator:
            "Analisis utama: regresi kuadrat terkecil dengan nilai p permutasi; dalam perubahan tahunan",
          formula: "L = a + b U; ΔL = a + b ΔU",
          data: "Tenaga kerja, unit usaha",
        },
        "unemployment-relation": {
          question: "Bagaimana kaitan industri kecil dengan pengangguran?",
          indicator: "Korelasi dalam nilai tahunan dan dalam perubahan tahunan",
          formula: "r(TPT, L); r(ΔTPT, ΔL)",
          data: "Tingkat pengangguran terbuka, tenaga kerja",
        },
        trust: {
          question: "Seberapa jauh angkanya dapat dipercaya?",
          indicator: "Angka terbitan dibandingkan dengan hasil hitung ulang dan dengan deret yang berkaitan",
          formula: "terbitan − hasil hitung ulang",
          data: "Semua tabel",
        },
      },
      source: "Sumber: rancangan penulis.",
      note: "L: tenaga kerja industri kecil; U: unit usaha; P: jumlah penduduk; s: tenaga kerja per unit usaha; garis di atas: rata-rata dua tahun; TPT: tingkat pengangguran terbuka; Δ: perubahan terhadap tahun sebelumnya; 1: tahun pertama.",
    },
    growth: {
      title: ({ period }: { period: Part }) => sentence`Perkembangan keenam deret, ${period}`,
      index: ({ year }: { year: number }) => `Indeks ${year}`,
      growth: "Pertumbuhan",
      average: "Rata-rata per tahun",
      note: "Rata-rata per tahun adalah rata-rata ukur, yang hanya memakai tahun pertama dan terakhir. Pertumbuhan tingkat pengangguran adalah pertumbuhan angkanya, bukan selisih persen poin.",
    },
    absorption: {
      title: ({ period }: { period: Part }) =>
        sentence`Penyerapan tenaga kerja industri kecil dari tahun ke tahun, ${period}`,
      workersPerUnit: "Tenaga kerja per unit",
      marginal: "Daya serap marginal",
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
      note: "Koefisien dua model pertama dalam orang per unit usaha; yang ketiga tanpa satuan. Model pertama adalah analisis utama, yang dipilih tanpa memandang hasilnya.",
    },
    influence: {
      title: sentence`Pengaruh tiap tahun terhadap garis regresi utama`,
      residual: "Sisaan",
      leverage: "Pengungkit",
      cooksDistance: "Jarak Cook",
      slopeWithout: "Koefisien regresi tanpa tahun itu",
      note: "Pengungkit mendekati 1 berarti satu tahun hampir sendirian menentukan letak garis.",
    },
    readings: {
      title: ({ period }: { period: Part }) => sentence`Jawaban menurut setiap pembacaan angka, ${period}`,
      reading: "Pembacaan",
      published: "sebagaimana diterbitkan",
      size: "Tenaga kerja per unit, tahun terakhir",
      growth: "Pertumbuhannya",
      elasticity: "Elastisitas titik tengah",
      ofUnits: "Karena jumlah unit usaha",
      ofSize: "Karena ukuran unit usaha",
      note: ({ n }: { n: number }) =>
        `n = ${n}, atau n = ${n - 1} bila satu tahun dikeluarkan; bila tahun itu yang pertama atau terakhir, periodenya menjadi lebih pendek. Kedua pengaruh adalah jumlah dari tahun ke tahun.`,
      /** Below the table, where a number is marked. */
      marks: ({ mark }: { mark: string }) =>
        `${mark} Berbeda dari angka terbitan: tanda pertumbuhan, pengaruh, atau koefisien regresi berbalik, pengaruh yang lebih besar bertukar, elastisitas berpindah ke sisi lain angka satu, atau p ke sisi lain 0,05.`,
    },
    pace: {
      title: ({ period }: { period: Part }) =>
        sentence`Penyerapan dibandingkan dengan pertumbuhan penduduk, ${period}`,
      share: "Tenaga kerja per 100 penduduk",
      change: "Perubahan tenaga kerja",
      needed: "Diperlukan agar persentasenya tetap",
      beyond: "Di atas keperluan itu",
      perNewInhabitants: "Per 100 tambahan penduduk",
      wholePeriod: "Seluruh periode",
      note: ({ year }: { year: number }) =>
        `Diperlukan: tambahan tenaga kerja yang mempertahankan persentase terhadap jumlah penduduk pada tahun sebelumnya; pada baris seluruh periode, pada ${year}.`,
    },
    decomposition: {
      title: ({ period }: { period: Part }) =>
        sentence`Asal perubahan tenaga kerja industri kecil, ${period}`,
      change: "Perubahan tenaga kerja",
      ofUnits: "Karena jumlah unit usaha",
      ofSize: "Karena ukuran unit usaha",
      chained: "Seluruh periode, jumlah tiap tahun",
      endYears: "Seluruh periode, tahun pertama dan terakhir",
      note: "Karena jumlah: perubahan unit usaha kali rata-rata tenaga kerja per unit dari kedua tahun. Karena ukuran: perubahan tenaga kerja per unit kali rata-rata jumlah unit usaha. Keduanya berjumlah sama dengan perubahan tenaga kerja.",
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
      note: "Uji permutasi menganggap urutan tahun dapat dipertukarkan, padahal deret yang mengikuti tren tidak demikian; p di sini hanya ukuran kasar. TPT: tingkat pengangguran terbuka.",
    },
    forecast: {
      title: sentence`Tren linear tiga tahun ke depan dengan selang prediksi 95%`,
      trendValue: "Nilai tren",
      predictionInterval: "Selang prediksi 95%",
      note: "Bukan ramalan, melainkan perpanjangan garis: benar hanya bila kecenderungan yang sama berlanjut.",
      /** Where a lower limit is. */
      belowZero:
        "Jumlah dan tingkat tidak dapat negatif; batas bawah yang negatif menandakan betapa besar ketidakpastiannya.",
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
      `${parts.what}, ${parts.period}; n = ${parts.n}${parts.missing && `; tidak ada data ${parts.missing}`}.`,
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
      workers_share_of_population_pct: "Persentase terhadap jumlah penduduk",
    },
    slope: "Koefisien regresi (orang per unit usaha)",
    lowerLimit: "Batas bawah 95%",
    upperLimit: "Batas atas 95%",
    /** How a series went from its first to its last value; `size` is without its sign. */
    movement: {
      positive: ({ size }: { size: Part }) => sentence`naik ${size}`,
      negative: ({ size }: { size: Part }) => sentence`turun ${size}`,
      /** Growth in per cent does not exist from zero. */
      fromZero: ({ first, last }: Parts<"first" | "last">) => sentence`naik dari ${first} menjadi ${last}`,
      /** Growth that is shown as zero. */
      hardly: ({ first, last }: Parts<"first" | "last">) =>
        sentence`hampir tetap (dari ${first} menjadi ${last})`,
      /** The same in every year. */
      constant: ({ last }: Parts<"first" | "last">) => sentence`tetap ${last}`,
      /** In the last year as in the first, and otherwise in between. */
      returned: ({ last }: Parts<"first" | "last">) => sentence`kembali ke ${last}`,
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
      none: sentence`Tingkat pengangguran terbuka tidak diterbitkan`,
      only: ({ year, rate }: { year: Part; rate: Part }) =>
        sentence`Tingkat pengangguran terbuka hanya diterbitkan untuk ${year}: ${rate}`,
      equal: ({ firstYear, lastYear, to }: Change) =>
        sentence`Tingkat pengangguran terbuka ${to} pada ${lastYear}, sama seperti pada ${firstYear}`,
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
    regression: {
      none: ({ why }: { why: Part }) =>
        sentence`Tidak ada garis regresi tenaga kerja atas unit usaha: ${why}`,
      /** By the slope against zero, which is said without its sign; the interval follows. */
      above: ({ size }: { size: Part }) =>
        sentence`Setiap selisih satu unit usaha antartahun disertai selisih rata-rata ${size} orang tenaga kerja`,
      below: ({ size }: { size: Part }) =>
        sentence`Setiap tambahan satu unit usaha antartahun disertai tenaga kerja yang rata-rata ${size} orang lebih sedikit`,
      equal: (_: { size: Part }) =>
        sentence`Selisih unit usaha antartahun tidak disertai selisih tenaga kerja`,
      interval: ({ low, high }: { low: Part; high: Part }) => sentence`${low} sampai ${high}`,
      withInterval: ({ interval }: { interval: Part }) => sentence` (selang kepercayaan 95% ${interval})`,
      intervalIncludesZero: ({ interval }: { interval: Part }) =>
        sentence`, tetapi selang kepercayaan 95% (${interval}) mencakup nol`,
      subtitle: ({ n }: { n: number }) =>
        `Tenaga kerja industri kecil (orang) terhadap unit usaha, tiap titik satu tahun; n = ${n}.`,
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
    readings: {
      none: ({ why }: { why: Part }) =>
        sentence`Jawabannya tidak dapat dihitung menurut pembacaan mana pun: ${why}`,
      /** By which way the mean size went as published; the growth is without sign. */
      sizes: {
        above: ({ growth }: { growth: Part }) => sentence`Tenaga kerja per unit usaha naik ${growth}`,
        below: ({ growth }: { growth: Part }) => sentence`Tenaga kerja per unit usaha turun ${growth}`,
        equal: (_: { growth: Part }) => sentence`Tenaga kerja per unit usaha tidak berubah`,
      },
      slopes: {
        significant: sentence`Koefisien regresi tenaga kerja atas unit usaha nyata`,
        "not-significant": sentence`Koefisien regresi tenaga kerja atas unit usaha tidak nyata`,
      },
      /** Between the two verdicts. */
      joint: sentence`. `,
      /** Behind verdicts that no other reading overturns. */
      stands: sentence`. Tidak ada pembacaan lain yang menyatakan sebaliknya`,
      /** Behind a verdict that these readings overturn; behind the one that a slope is not significant, that it is. */
      unless: {
        otherwise: ({ readings }: { readings: Part }) => sentence`, tetapi tidak demikian ${readings}`,
        significant: ({ readings }: { readings: Part }) => sentence`, tetapi nyata ${readings}`,
      },
      /** In the place of the readings, where they are many. */
      all: "menurut semua pembacaan lain",
      many: ({ count, others }: { count: number; others: number }) =>
        `menurut ${count} dari ${others} pembacaan lain`,
      subtitle: ({ n }: { n: number }) =>
        `Tenaga kerja per unit usaha, elastisitas, kedua pengaruh, dan koefisien regresi dengan selang kepercayaan 95% menurut setiap pembacaan angka (garis putus-putus: sebagaimana diterbitkan); n = ${n}, atau n = ${n - 1} bila satu tahun dikeluarkan.`,
      hollow:
        "Tanda kosong: berbeda dari angka terbitan dalam tanda, sisi dari angka satu, pengaruh yang lebih besar, atau nyata tidaknya.",
      some: ({ shown, others }: { shown: number; others: number }) =>
        `Digambar ${shown} dari ${others} pembacaan lain yang paling mengubah hasil.`,
      withoutDot: "Tanpa titik: tidak dapat dihitung.",
      withoutInterval: "Tanpa garis: selangnya tidak dapat dihitung.",
      cut: "Selang yang mencapai tepi bidang berlanjut di luarnya.",
      description: ({ panels, readings }: { panels: number; readings: number }) =>
        `Diagram titik bersebelahan (${panels}), satu baris untuk tiap pembacaan dari ${readings} pembacaan angka, yang pertama sebagaimana diterbitkan; sumbu mendatar: ukuran yang disebut di atasnya.`,
      /** Over the panels, where there is little room. */
      panels: {
        growthOfSize: "Pertumbuhan tenaga kerja per unit (%)",
        elasticity: "Elastisitas titik tengah",
        effects: "Pengaruh ■\u00a0jumlah, ●\u00a0ukuran (orang)",
        slope: "Koefisien regresi (orang per unit)",
      },
      reading: "Pembacaan",
      heads: {
        growthOfSize: "Pertumbuhan tenaga kerja per unit usaha (%)",
        elasticity: "Elastisitas titik tengah",
        ofUnits: "Karena jumlah unit usaha (orang)",
        ofSize: "Karena ukuran unit usaha (orang)",
        slope: "Koefisien regresi (orang per unit usaha)",
        low: "batas bawah 95%",
        high: "batas atas 95%",
        p: "p uji t",
      },
    },
    unemploymentRelation: {
      title: ({ inLevels, inChanges, isBut }: { inLevels: Part; inChanges: Part; isBut: boolean }) =>
        sentence`Tingkat pengangguran terbuka dan tenaga kerja industri kecil: ${inLevels} dalam nilai tahunan, ${isBut ? "tetapi " : ""}${inChanges} dalam perubahan tahunan`,
      none: ({ why }: { why: Part }) =>
        sentence`Korelasi tingkat pengangguran terbuka dan tenaga kerja industri kecil tidak dapat dihitung: ${why}`,
      /** How the two move together, with their correlation. */
      correlated: ({ movement, r }: { movement: Part; r: Part }) => sentence`${movement} (r = ${r})`,
      uncorrelated: "korelasinya tidak dapat dihitung",
      movements: {
        noise: "tanpa hubungan yang jelas",
        few: "tahunnya terlalu sedikit untuk dinilai",
        together: "bergerak searah",
        oppositely: "bergerak berlawanan arah",
      },
      tooFewYears: "terlalu sedikit tahun",
      subtitle: ({ levels, changes }: { levels: number; changes: number }) =>
        `Tingkat pengangguran terbuka terhadap tenaga kerja industri kecil: nilai tahunan pada panel pertama, n = ${levels}; perubahan dari tahun sebelumnya pada panel kedua, n = ${changes}; tiap titik satu tahun.`,
      description:
        "Dua diagram pencar: tingkat pengangguran terbuka terhadap tenaga kerja industri kecil, dalam nilai tahunan dan dalam perubahan tahunan; sumbu mendatar: tenaga kerja (orang); sumbu tegak: persen dan persen poin.",
      rateChange: "Perubahan TPT (persen poin)",
      workersChange: "Perubahan tenaga kerja (orang)",
      rateChangeHead: "Perubahan tingkat pengangguran terbuka (persen poin)",
    },
    pace: {
      title: ({ changed, against }: Parts<"changed" | "against">) => sentence`${changed}; ${against}`,
      /** By which way workers went; the number is without sign. */
      changed: {
        above: ({ number }: { number: Part }) =>
          sentence`Tenaga kerja industri kecil bertambah ${number} orang`,
        below: ({ number }: { number: Part }) =>
          sentence`Tenaga kerja industri kecil berkurang ${number} orang`,
        equal: (_: { number: Part }) => sentence`Jumlah tenaga kerja industri kecil tidak berubah`,
      },
      /** By whether there are more or fewer than the population of the last year asks for. */
      against: {
        above: ({ number, year }: Parts<"number" | "year">) =>
          sentence`pada ${year} jumlahnya ${number} orang lebih banyak daripada yang diperlukan agar sebanding dengan jumlah penduduk`,
        below: ({ number, year }: Parts<"number" | "year">) =>
          sentence`pada ${year} jumlahnya ${number} orang lebih sedikit daripada yang diperlukan agar sebanding dengan jumlah penduduk`,
        equal: ({ year }: Parts<"number" | "year">) =>
          sentence`pada ${year} jumlahnya tepat sebanding dengan jumlah penduduk`,
      },
      none: ({ why }: { why: Part }) =>
        sentence`Tenaga kerja industri kecil tidak dapat dibandingkan dengan jumlah penduduk: ${why}`,
      what: ({ year }: { year: number }) =>
        `Tenaga kerja industri kecil (orang), dan yang mempertahankan persentase tahun ${year} terhadap jumlah penduduk (garis putus-putus)`,
      kind: "Diagram dua garis",
      axis: "Tenaga kerja (orang)",
      workers: "Tenaga kerja",
      needed: "Diperlukan",
    },
    decomposition: {
      none: ({ why }: { why: Part }) => sentence`Perubahan tenaga kerja tidak dapat diuraikan: ${why}`,
      title: ({ changed, larger, smaller }: Parts<"changed" | "larger" | "smaller">) =>
        sentence`${changed}: ${larger}, ${smaller}`,
      /** By which way it went; the number is without sign. */
      changed: {
        above: ({ number }: { number: Part }) => sentence`Tenaga kerja bertambah ${number} orang`,
        below: ({ number }: { number: Part }) => sentence`Tenaga kerja berkurang ${number} orang`,
        equal: (_: { number: Part }) => sentence`Jumlah tenaga kerja tidak berubah`,
      },
      effects: {
        units: {
          above: ({ number }: { number: Part }) => sentence`bertambahnya unit usaha menambah ${number}`,
          below: ({ number }: { number: Part }) => sentence`berkurangnya unit usaha mengurangi ${number}`,
          equal: (_: { number: Part }) => sentence`jumlah unit usaha tidak mengubahnya`,
        },
        size: {
          above: ({ number }: { number: Part }) => sentence`membesarnya unit usaha menambah ${number}`,
          below: ({ number }: { number: Part }) => sentence`mengecilnya unit usaha mengurangi ${number}`,
          equal: (_: { number: Part }) => sentence`ukuran unit usaha tidak mengubahnya`,
        },
      },
      subtitle: ({ n }: { n: number }) =>
        `Perubahan tenaga kerja dari tahun sebelumnya (◆) menurut asalnya, dan jumlah semua tahun; n = ${n} perubahan.`,
      description: ({ period, change }: { period: string; change: string }) =>
        `Diagram batang bertumpuk, satu batang untuk tiap tahun dan satu untuk ${period}; sumbu tegak: perubahan tenaga kerja, seluruhnya ${change}.`,
      axis: "Perubahan tenaga kerja (orang)",
      change: "Perubahan tenaga kerja",
      heads: { units: "Karena jumlah unit usaha", size: "Karena ukuran unit usaha" },
      /** Beside the bar of the whole period, where there is little room. */
      ends: { units: "<b>Jumlah</b><br>unit usaha", size: "<b>Ukuran</b><br>unit usaha" },
    },
    forecast: {
      title: ({ year, fit, low, high }: { year: Part; fit: Part; low: Part; high: Part }) =>
        sentence`Bila tren linear berlanjut, tenaga kerja industri kecil pada ${year} sekitar ${fit} (selang prediksi 95% ${low} sampai ${high})`,
      titleWithoutInterval: ({ year, fit }: { year: Part; fit: Part }) =>
        sentence`Bila tren linear berlanjut, tenaga kerja industri kecil pada ${year} sebanyak ${fit}; selang prediksinya tidak dapat dihitung`,
      subtitle: ({ measures, observed, n, ahead }: Record<"measures" | "observed" | "n" | "ahead", string>) =>
        `${measures}, ${observed} (n = ${n}), dengan tren linear (titik-titik) dan selang prediksi 95% untuk ${ahead}.`,
      measures: {
        two: "Unit usaha dan tenaga kerja (orang)",
        three: "Unit usaha, tenaga kerja (orang), dan tingkat pengangguran terbuka (persen)",
      },
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
    numbered: { section: "subbab", table: "Tabel", figure: "Gambar" },
    /** In the place of a p-value that is not defined. */
    noP: "p tidak dapat dihitung",
    /** In a sentence, in the place of a number that has no value. */
    notDefined: ({ reason }: { reason: string }) => `(tidak dapat dihitung: ${reason})`,
    /** Which way a value went; `hardly` where it did move and the move is shown as zero, `somehow` where nobody knows. */
    moved: { up: "naik", down: "turun", stayed: "tetap", hardly: "hampir tetap", somehow: "berubah" },
    /** A verb of `moved` and the size of the move, without a sign. */
    movedBy: ({ moved, size }: { moved: string; size: Part }) => sentence`${moved} ${size}`,
    /** The same of a move whose size is not defined: `size` says why. */
    movedUnknown: ({ moved, size }: { moved: string; size: Part }) => sentence`${moved} ${size}`,
    /**
     * How a series went over the years that have it. `last` has its unit, `bareLast` not; `zero`: first and last year
     * equal, and others not.
     */
    course: {
      positive: ({ first, last, firstYear, lastYear }: Course) =>
        sentence`naik dari ${first} pada ${firstYear} menjadi ${last} pada ${lastYear}`,
      negative: ({ first, last, firstYear, lastYear }: Course) =>
        sentence`turun dari ${first} pada ${firstYear} menjadi ${last} pada ${lastYear}`,
      zero: ({ last, firstYear, lastYear }: Course) =>
        sentence`sebesar ${last}, baik pada ${firstYear} maupun pada ${lastYear}`,
      unknown: (_: Course) => sentence`tidak dapat dibandingkan`,
      throughout: ({ last }: Course) => sentence`tetap ${last} sepanjang periode`,
      once: ({ last, lastYear }: Course) => sentence`hanya diketahui untuk ${lastYear}, yaitu ${last}`,
      never: sentence`tidak diketahui untuk tahun mana pun`,
    },
    /** Behind the course of a series, its size without sign. */
    onAverage: ({ size }: { size: Part }) => sentence`, rata-rata ${size} per tahun`,
    /** The years of the largest and the smallest growth, the sizes without sign; `verb`: which way all years went alike. */
    extremes: {
      rises: ({ of, most, mostYear, least, leastYear }: Extremes) =>
        sentence` Pertumbuhan ${of} tertinggi terjadi pada ${mostYear} (${most}) dan terendah pada ${leastYear} (${least}).`,
      falls: ({ of, most, mostYear, least, leastYear }: Extremes) =>
        sentence` Penurunan ${of} terbesar terjadi pada ${leastYear} (${least}) dan terkecil pada ${mostYear} (${most}).`,
      both: ({ of, most, mostYear, least, leastYear }: Extremes) =>
        sentence` Kenaikan ${of} terbesar terjadi pada ${mostYear} (${most}), sedangkan penurunan terbesar pada ${leastYear} (${least}).`,
      same: ({ of, most, verb }: Extremes & { verb: "above" | "below" | "equal" }) =>
        sentence` ${verb === "below" ? "Penurunan" : "Kenaikan"} ${of} sama setiap tahun, yaitu ${most}.`,
    },
    /** Behind a rough number of the last year: what it was in the first. */
    since: {
      up: ({ first, year }: Parts<"first" | "year">) => sentence`, naik dari ${first} pada ${year}`,
      down: ({ first, year }: Parts<"first" | "year">) => sentence`, turun dari ${first} pada ${year}`,
      same: ({ year }: Parts<"first" | "year">) => sentence`, sama dengan ${year}`,
    },
    /** Findings that another reading overturns, each with the readings that do, in one sentence. */
    turned: ({ finding, readings }: Parts<"finding" | "readings">) => sentence`${finding} (${readings})`,
    /** Years or names in a list: between two, before the last of three and more, the word before the last. */
    list: { comma: ", ", lastComma: ",", and: "dan", or: "atau" },
    /** What stands behind a judgement that another reading of the study overturns. */
    unless: {
      aside: ({ statements }: { statements: Part }) => sentence`; ${statements}`,
      joined: (statements: readonly (readonly Inline[])[]): readonly Inline[] =>
        statements.flatMap((statement, index) => (index === 0 ? statement : sentence`; ${statement}`)),
      /** A doubtful cell, by its column, with another value or without one. */
      withoutYears: ({ years }: { years: Part }) => sentence`tanpa ${years}`,
      /** What a reading makes of a change. */
      moves: {
        positive: ({ reading, size }: Parts<"reading" | "size">) => sentence`${reading} justru naik ${size}`,
        negative: ({ reading, size }: Parts<"reading" | "size">) => sentence`${reading} justru turun ${size}`,
        zero: ({ reading }: Parts<"reading" | "size">) => sentence`${reading} tetap`,
        unknown: ({ reading }: Parts<"reading" | "size">) => sentence`${reading} tidak dapat dihitung`,
      },
      becomes: ({ reading, value }: Parts<"reading" | "value">) => sentence`${reading} menjadi ${value}`,
      significance: {
        significant: ({ reading, p }: Parts<"reading" | "p">) => sentence`${reading} nyata, ${p}`,
        "not-significant": ({ reading, p }: Parts<"reading" | "p">) => sentence`${reading} tidak nyata, ${p}`,
        unknown: ({ reading }: Parts<"reading" | "p">) => sentence`${reading} tidak dapat diuji`,
      },
      source: {
        units: ({ reading }: { reading: Part }) =>
          sentence`${reading} sebagian besar berasal dari jumlah unit usaha`,
        size: ({ reading }: { reading: Part }) =>
          sentence`${reading} sebagian besar berasal dari ukuran unit usaha`,
        balanced: ({ reading }: { reading: Part }) => sentence`${reading} keduanya sama besar`,
        offset: ({ reading }: { reading: Part }) => sentence`${reading} keduanya saling meniadakan`,
        none: ({ reading }: { reading: Part }) => sentence`${reading} tidak ada perubahan`,
        unknown: ({ reading }: { reading: Part }) => sentence`${reading} tidak dapat diuraikan`,
      },
      /** Which way a series went. */
      went: {
        positive: ({ reading }: { reading: Part }) => sentence`${reading} justru naik`,
        negative: ({ reading }: { reading: Part }) => sentence`${reading} justru turun`,
        zero: ({ reading }: { reading: Part }) => sentence`${reading} tetap`,
        unknown: ({ reading }: { reading: Part }) => sentence`${reading} tidak dapat dibandingkan`,
      },
      /** Whether workers grew faster than the population. */
      pace: {
        positive: ({ reading }: { reading: Part }) => sentence`${reading} justru melampauinya`,
        negative: ({ reading }: { reading: Part }) => sentence`${reading} justru tertinggal`,
        zero: ({ reading }: { reading: Part }) => sentence`${reading} tepat mengimbanginya`,
        unknown: ({ reading }: { reading: Part }) => sentence`${reading} tidak dapat dihitung`,
      },
      /** The slope of workers on business units. */
      relation: {
        together: ({ reading, p }: Parts<"reading" | "p">) => sentence`${reading} nyata dan positif, ${p}`,
        oppositely: ({ reading, p }: Parts<"reading" | "p">) => sentence`${reading} nyata dan negatif, ${p}`,
        noise: ({ reading, p }: Parts<"reading" | "p">) => sentence`${reading} tidak nyata, ${p}`,
        unknown: ({ reading }: Parts<"reading" | "p">) => sentence`${reading} tidak dapat diuji`,
      },
      correlation: {
        together: ({ reading, r }: Parts<"reading" | "r">) => sentence`${reading} keduanya searah, r = ${r}`,
        oppositely: ({ reading, r }: Parts<"reading" | "r">) =>
          sentence`${reading} keduanya berlawanan arah, r = ${r}`,
        noise: ({ reading, r }: Parts<"reading" | "r">) => sentence`${reading} tidak nyata, r = ${r}`,
        unknown: ({ reading }: Parts<"reading" | "r">) => sentence`${reading} tidak dapat dinilai`,
      },
    },
    /** Two limits; the unit stands behind the second. */
    range: ({ low, high }: { low: Part; high: Part }) => sentence`${low} sampai ${high}`,
  },

  // ---- What a notebook's displays say by themselves.
  notebook: {
    /** A sentence in the place of one that needs a quantity without a value; `quantity` begins it. */
    unavailable: ({ quantity, reason }: { quantity: string; reason: string }) =>
      sentence`${quantity} tidak dapat dihitung karena ${reason}.`,
    /** The same of a figure that its source does not give. */
    notPublished: ({ figure }: { figure: string }) => sentence`Angka ${figure} tidak diterbitkan.`,
    /** Where the audit has no remark on a table. */
    nothingFound: "Pemeriksaan tidak menemukan kejanggalan pada tabel ini.",
    /** The head of a DataFrame's column of years. */
    /** Of a number of a cell's own. */
    own: {
      bare: ({ value }: { value: number }) =>
        `${value} hanyalah angka, sedangkan kalimat laporan tidak menyebut angka tanpa satuan dan asalnya: tulislah own("nama besarannya", ${value}, "percent"), atau String(…) untuk tahun atau nama`,
      unnamed: 'own memerlukan nama besarannya: own("nama besarannya", 4.2, "percent")',
      unknownUnit: ({ unit, units }: { unit: string; units: readonly string[] }) =>
        `own: "${unit}" bukan satuan laporan ini; satuannya: ${units.join(", ")}`,
      noNumber: "sel tidak menghasilkan angka",
    },
    /** Of a chart of a researcher's own. */
    plot: {
      noTraces:
        'plot memerlukan daftar berisi satu trace atau lebih: plot([{ type: "bar", x: […], y: […] }], {…}, {…})',
      unknownType: ({ number, type, known }: { number: number; type: string; known: readonly string[] }) =>
        `plot: trace ${number} berjenis "${type}", sedangkan halaman hanya dapat menggambar ${known.join(", ")}; gambarlah sebagai salah satunya, atau tampilkan gambarnya`,
      uneven: ({
        number,
        nameOfX,
        nameOfY,
        lengths,
      }: {
        number: number;
        nameOfX: string;
        nameOfY: string;
        lengths: { x: number; y: number };
      }) =>
        `plot: trace ${number} memerlukan dua daftar yang sama panjang, ${nameOfX} dan ${nameOfY}; ${nameOfX} berisi ${lengths.x} dan ${nameOfY} berisi ${lengths.y}`,
      unnamed:
        'plot memerlukan judul dan sumber: plot([…], {…}, { title: "yang diperlihatkannya", source: "pemilik angka" })',
      subtitle: ({ along, size, n }: { along: string; size: string; n: number }) =>
        `${size}, menurut ${along}; n = ${n}.`,
      description: ({ kind, along, size }: { kind: string; along: string; size: string }) =>
        `${kind}; ${along}; ${size}.`,
      kinds: {
        bar: "Diagram batang",
        line: "Diagram garis",
        points: "Diagram pencar",
        pie: "Diagram lingkaran",
      },
      year: "tahun",
      category: "kategori",
      part: "bagian",
      value: "nilai",
      seriesHead: "Deret",
      series: ({ number }: { number: number }) => `Deret ${number}`,
    },
    /** Of a DataFrame, below it. */
    frameSize: ({ rows, columns }: { rows: number; columns: number }) => `baris: ${rows}, kolom: ${columns}`,
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
      "ols.workers_on_units.slope": "koefisien regresi tenaga kerja atas unit usaha",
      "ols.workers_on_units.slope_p": "nilai p uji t koefisien regresi itu",
      "ols.workers_on_units.r2": "R² regresi itu",
      "cor.workers_units.pearson_perm_p_two_sided": "nilai p permutasi tenaga kerja dan unit usaha",
      "ols.first_difference_workers_on_units.slope": "koefisien regresi dalam perubahan tahunan",
      "cor.unemployment_workers.pearson_r": "korelasi tingkat pengangguran terbuka dan tenaga kerja",
      "cor.unemployment_workers.pearson_r_first_differences":
        "korelasi tingkat pengangguran terbuka dan tenaga kerja dalam perubahan tahunan",
    },
    /** What a judgement is on, where it is not a key quantity by itself. */
    subjects: {
      slopeTest: "Uji t koefisien regresi utama",
      workersTest: "Uji permutasi tenaga kerja dan unit usaha",
      differencesTest: "Uji t koefisien regresi dalam perubahan tahunan",
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
    /** `found`: what stands at the place, null where there is nothing. */
    notResults: ({ file, place, found }: { file: string; place: string | null; found: string | null }) =>
      `${file}${place === null ? "" : `, "${place}"`}: ini bukan hasil dengan skema versi 1 (${found === null ? "bagian itu tidak ada" : `isinya ${found}`}).
Berikan results.json yang ditulis oleh serapan report.`,
    twoRegions: ({ one, other }: { one: string; other: string }) =>
      `hasil ini milik dua daerah, ${one} dan ${other}; keduanya tidak dapat dibandingkan.
Berikan dua hasil dari daerah yang sama; serapan batch menyandingkan beberapa daerah.`,
  },

  // ---- The page: front matter, panel, appendix, buttons.
  page: {
    codeSwitch: "Kode",
    themeSwitch: "Tema gelap",
    skip: "Langsung ke isi",

    // Front matter.
    /** What people are to the report, by the roles that a data package knows. */
    roles: {
      author: "Penyusun",
      supervisor: "Pembimbing",
      contributor: "Kontributor",
      maintainer: "Pengelola data",
      publisher: "Penerbit",
      wrangler: "Pengolah data",
    },
    keyFigures: "Angka pokok",
    since: ({ change, year }: { change: Part; year: string }) => sentence`${change} sejak ${year}`,
    /** The heading of the plain answer. */
    answer: "Jawaban singkat",
    /** Below a key figure that rests on a doubtful cell; what opens is the remark. */
    doubted: "diragukan",
    abstract: "Abstrak",
    /** Over this abstract in the edition of another language, in the language of the abstract. */
    abstractElsewhere: "Abstrak (bahasa Indonesia)",
    contents: "Daftar isi",
    listOfTables: "Daftar tabel",
    listOfFigures: "Daftar gambar",

    // In the text.
    caution: "Perhatian",
    code: "Kode",
    output: "Keluaran",
    /** Behind "Kode" and "Keluaran", for who cannot see to which cell they belong. */
    ofCells: ({ names }: { names: string }) => `, sel ${names}`,
    figureData: "Data dan uraian gambar",
    downloadCsv: "Unduh CSV",
    downloadPicture: ({ form }: { form: string }) => `Unduh ${form}`,
    /** Where a number of a cell's own comes from. */
    ofCell: ({ notebook, cellId }: { notebook: string; cellId: string }) => `${notebook}, sel ${cellId}`,
    ownTwice: ({
      notebook,
      cellId,
      label,
      first,
    }: {
      notebook: string;
      cellId: string;
      label: string;
      first: string;
    }) =>
      `${notebook}, sel "${cellId}": own("${label}", …) bernilai atau bersatuan lain daripada angka bernama sama di sel "${first}".
Berilah masing-masing nama sendiri.`,
    /** In the place of an output that the report has no form for. */
    notShown: ({ what }: { what: readonly string[] }) =>
      `Tidak ditampilkan dalam laporan: ${what.join(", ")}.`,

    // Back matter.
    references: "Daftar pustaka",
    /** Terms of the reference list, under their names in the Citation Style Language. */
    citationTerms: {
      and: "dan",
      "et-al": "dkk.",
      in: "dalam",
      "no date": "tanpa tahun",
    },
    /** Of a book: `edition` as the data give it. */
    edition: ({ edition }: { edition: number }) => `edisi ke-${edition}`,
    appendix: "Lampiran",
    /** Before the title of a part of the appendix. */
    appendixPart: ({ number }: { number: number }) => `Lampiran ${number}`,
    publishedData: "Data sebagaimana diterbitkan",
    year: "Tahun",
    line: "Baris berkas",
    publisher: ({ publisher }: { publisher: string }) => `Sumber: ${publisher}.`,
    publishedTitle: ({ title }: { title: string }) => `Judul pada sumber: “${title}”.`,
    audit: "Pemeriksaan data",
    findings: "Temuan pemeriksaan",
    cells: "Sel",
    quantities: "Besaran yang digunakan",
    quantitiesFolded: ({ count }: { count: string }) =>
      `Daftar ${count} besaran (hanya ikut tercetak bila dibuka lebih dahulu)`,
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
      assumption: "Asumsi",
      computed: "Dihitung di",
      cell: "sel",
      line: "baris",
      year: "tahun",
      trail: "Jejak",
      notDefined: "tidak dapat dihitung",
      more: "Tampilkan semua",
      published: "Angka terbitan",
      whatIf: "Bagaimana bila angkanya",
      compute: "Hitung",
      readAs: "Baca sebagai",
      readAsBlank: "Tanpa angka ini",
      leaveOut: "Tanpa tahun",
      addYear: "Tambah satu tahun",
      newYear: "Angka tahun",
    },

    /** What the page says while it shows what follows from other figures than the published ones. */
    whatIf: {
      title: "Pengandaian",
      figure: ({
        series,
        year,
        value,
        published,
      }: {
        series: string;
        year: string;
        value: string;
        published: string;
      }) => `${series} ${year}: ${value} (terbitan: ${published})`,
      blank: "tanpa angka",
      without: ({ year }: { year: string }) => `tanpa tahun ${year}`,
      takeBack: ({ wish }: { wish: string }) => `Batalkan: ${wish}`,
      back: "Kembali ke angka terbitan",
      copy: "Salin tautan",
      /** Unfolds the bar on a phone. */
      details: "Rincian",
      /** Of the downloaded files: a remark on a year that is not there would be refused. */
      remarksGo: ({ year }: { year: string }) =>
        `Agar berkas unduhan dapat dibaca, hapus catatan (remarks) tahun ${year} dari datapackage.json.`,
      copied: "Tautan disalin.",
      download: ({ file }: { file: string }) => `Unduh ${file}`,
      was: ({ published }: { published: string }) => `terbitan: ${published}`,
      came: "tidak ada pada laporan terbitan",
      changed: ({ sentences, tables, figures }: { sentences: number; tables: number; figures: number }) =>
        `${sentences} alinea, ${tables} tabel, dan ${figures} gambar berubah.`,
      verdict: {
        significant: "Hubungan utamanya menjadi signifikan.",
        "not-significant": "Hubungan utamanya tidak lagi signifikan.",
        unknown: "Hubungan utamanya tidak dapat diuji lagi.",
      },
      same: "Putusan atas hubungan utamanya tetap.",
      published: "Halaman ini kembali menampilkan angka terbitan.",
      keptOutput: "Keluaran ini tetap seperti pada laporan terbitan.",
      kept: ({ cells }: { cells: string }) =>
        `Tetap seperti terbitan karena tidak dapat dihitung di halaman ini: sel ${cells}.`,
      failed: ({ cell }: { cell: string }) =>
        `sel "${cell}" tidak dapat dijalankan dengan angka ini; laporannya pun tidak akan dapat dibuat.`,
      noHash: "Angka pengandaian, bukan data terbitan",
      notReproducible:
        "Halaman ini sedang menampilkan pengandaian atas angka yang diubah, bukan laporan atas data terbitan. Untuk membuat laporannya, unduh angkanya, simpan di folder datanya, lalu jalankan serapan report.",
    },

    // Refusals.
    otherInPage: ({ notebook, cellId }: { notebook: string; cellId: string }) =>
      `${notebook}, sel "${cellId}": dihitung di dalam halaman, sel ini menampilkan hal lain daripada di notebook.
Apakah isinya bergantung pada jam, bilangan acak, atau komputernya? Hilangkan hal itu, atau buat laporannya dengan --static.`,
    otherStudy: ({
      notebook,
      cellId,
      shown,
      own,
    }: {
      notebook: string;
      cellId: string;
      shown: string;
      own: string;
    }) =>
      `${notebook}, sel "${cellId}": sel ini menampilkan ${shown === own ? `data lain dari ${shown}` : `data ${shown}`}, sedangkan laporan ini tentang ${own}.
Buka laporan di notebook ini dengan datanya sendiri: openReport("…", parameters), dengan sel bertanda "parameters" di depannya.`,
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
    ownHeadingMisnumbered: ({
      notebook,
      cellId,
      heading,
      typed,
      number,
      rest,
    }: {
      notebook: string;
      cellId: string;
      heading: string;
      typed: string;
      number: string;
      rest: string;
    }) =>
      `${notebook}, sel "${cellId}", judul "${heading}": nomor yang diketik ${typed}; dalam laporan ini nomornya ${number}.
Tulis "${number} ${rest}", atau hilangkan nomornya: laporan memberinya sendiri.`,
    ownSectionBefore: ({
      notebook,
      cellId,
      heading,
      next,
    }: {
      notebook: string;
      cellId: string;
      heading: string;
      next: string;
    }) =>
      `${notebook}, sel "${cellId}", judul "${heading}": sesudahnya ada bagian ${next}, yang nomornya tetap, jadi bagian ini tidak mendapat nomor.
Pindahkan sel-sel bagian ini ke belakang bagian terakhir bab itu, atau tulis judul tingkat tiga (###).`,
    noHeading: ({ notebook }: { notebook: string }) =>
      `${notebook}: bab tanpa judul akan hilang di dalam bab sebelumnya.
Awali notebook ini dengan sel Markdown "# Judul". Jika bukan bagian laporan, beri nama yang tidak diawali dua angka.`,
    shownTwice: ({
      notebook,
      cellId,
      kind,
      number,
      earlier,
    }: {
      notebook: string;
      cellId: string;
      kind: "chapter" | "section" | "table" | "figure";
      number: string;
      earlier: { readonly notebook: string; readonly cellId: string };
    }) =>
      `${notebook}, sel "${cellId}": ${{ chapter: "bab", section: "bagian", table: "tabel", figure: "gambar" }[kind]} ${number} sudah ada di ${earlier.notebook}, sel "${earlier.cellId}".
Hilangkan salah satunya; teks dapat merujuk ke yang lain dengan tautan. Salinan notebook tidak masuk laporan jika namanya tidak diawali dua angka.`,
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
    formulaUnread: ({
      notebook,
      cellId,
      formula,
      problem,
    }: {
      notebook: string;
      cellId: string;
      formula: string;
      problem: string;
    }) =>
      `${notebook}, sel "${cellId}": rumus ${formula} tidak dapat dibaca: ${problem}
Perbaiki menurut cara penulisan LaTeX, atau beri garis miring terbalik di depan tanda dolar yang bukan rumus: \\$`,
    pictureMissing: ({ notebook, cellId, picture }: NamedPicture) =>
      `${notebook}, sel "${cellId}": gambar "${picture}" tidak ada.
Letakkan berkasnya di folder notebook itu, atau seret lagi gambarnya ke dalam sel.`,
    pictureRemote: ({ notebook, cellId, picture }: NamedPicture) =>
      `${notebook}, sel "${cellId}": gambar "${picture}" ada di internet, padahal laporan dibaca tanpa internet.
Simpan gambarnya di samping notebook, lalu tulis nama berkasnya sebagai ganti alamat itu.`,
    pictureUnknown: ({ notebook, cellId, picture }: NamedPicture) =>
      `${notebook}, sel "${cellId}": bentuk gambar "${picture}" tidak dapat ditampilkan oleh semua peramban.
Simpan sebagai PNG, JPEG, GIF, WebP, atau SVG.`,
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

  // ---- The Word file: the pages before the chapters, and what the file itself says.
  word: {
    /** Word puts the number in Roman figures; the chapter's title stands in the line below. */
    chapterNumber: ({ number }: { number: string }) => `BAB ${number}`,
    /** Behind the number of a table that goes on on another page. */
    continued: "(lanjutan)",
    /** The edges of a band in a chart: of a confidence or a prediction interval. */
    limits: "Batas selang",
    trend: "Garis tren",

    // The title page.
    submittedFor: ({ degree }: { degree: string }) =>
      `Diajukan untuk memenuhi sebagian persyaratan memperoleh gelar ${degree}`,
    by: "Oleh",
    studentNumber: ({ number }: { number: string }) => `NIM ${number}`,
    programmeLine: ({ programme }: { programme: string }) => `Program Studi ${programme}`,
    facultyLine: ({ faculty }: { faculty: string }) => `Fakultas ${faculty}`,

    // The page that the supervisors sign, and the declaration.
    approval: "Lembar persetujuan pembimbing",
    approvedBy: "Telah diperiksa dan disetujui oleh:",
    supervisor: "Pembimbing",
    supervisorOf: ({ place }: { place: number }) =>
      `Pembimbing ${["I", "II", "III", "IV"][place - 1] ?? place}`,
    staffNumber: ({ number }: { number: string }) => `NIP ${number}`,
    declaration: "Pernyataan keaslian",
    undersigned: "Saya yang bertanda tangan di bawah ini:",
    name: "Nama",
    numberOfStudent: "NIM",
    programme: "Program studi",
    faculty: "Fakultas",
    university: "Universitas",
    declares: ({ kind, title }: { kind: string; title: string }) =>
      `menyatakan dengan sesungguhnya bahwa ${kind} yang berjudul “${title}” ini adalah hasil karya saya sendiri dan bukan jiplakan dari karya orang lain. Pendapat atau temuan orang lain yang terdapat di dalamnya dikutip atau dirujuk menurut kaidah penulisan ilmiah. Apabila di kemudian hari terbukti bahwa pernyataan ini tidak benar, saya bersedia menerima sanksi sesuai dengan peraturan yang berlaku.`,
    /** The report, where the package does not say what kind of work it is. */
    work: "karya tulis",
    declarer: "Yang membuat pernyataan,",
    keywords: "Kata kunci",
    /** Over the plain answer. */
    summary: "Ringkasan",

    // What a reviewer sent back.
    unreadable: ({ file, why }: { file: string; why: string }) =>
      `${file}: berkas tidak dapat dibaca: ${why}.\nBerikan letak sebuah berkas Word (.docx).`,
    notAWordFile: ({ file }: { file: string }) =>
      `${file}: ini bukan berkas Word (.docx), atau berkasnya rusak.\nBuka berkas itu dengan Word dan simpan sebagai "Dokumen Word (*.docx)".`,
    brokenPart: ({ file, part }: { file: string; part: string }) =>
      `${file}: bagian ${part} tidak dapat dibaca.\nBuka berkas itu dengan Word dan simpan kembali.`,
    noRemarks: ({ file }: { file: string }) =>
      `${file}: tidak ada komentar dan tidak ada perubahan terlacak.`,
    remarks: ({ comments, changes }: { comments: number; changes: number }) =>
      `${comments} komentar, ${changes} perubahan terlacak`,
    /** Before the cell that a remark stands in. */
    inCell: ({ notebook, cell }: { notebook: string; cell: string }) => `${notebook}, sel "${cell}"`,
    /** The project has no cell of that mark. */
    inUnknownCell: ({ mark }: { mark: string }) => `sel yang tidak ada lagi di proyek ini (${mark})`,
    inNoCell: ({ heading }: { heading: string }) =>
      heading === "" ? "di luar buku catatan" : `di luar buku catatan, di bawah "${heading}"`,
    commentBy: ({ author, quoted }: { author: string; quoted: string }) =>
      quoted === "" ? `${author}:` : `${author}, tentang "${quoted}":`,
    resolved: "(selesai)",
    changedBy: { inserted: "menambahkan", deleted: "menghapus" },
  },

  // ---- The index page of a batch.
  batch: {
    title: "Peranan Industri Kecil terhadap Penyerapan Tenaga Kerja: perbandingan daerah",
    intro:
      "Setiap daerah mempunyai laporan sendiri; klik nama daerah untuk membukanya. Jumlah dan persentase adalah angka tahun terakhir setiap daerah, pertumbuhan adalah rata-rata per tahun selama periodenya. Periode yang berbeda membatasi perbandingan.",
    region: "Daerah",
    period: "Periode",
    remarks: "Catatan pemeriksaan",
    rank: "Peringkat",
    /** Under that head: the head of the column that ranks. */
    rankedBy: ({ head }: { head: string }) => `menurut ${head.charAt(0).toLowerCase()}${head.slice(1)}`,
    course: "Perkembangan",
    courseUnit: "tahun pertama = 100",
    courseText:
      "Grafik kecil menunjukkan tenaga kerja (garis penuh) dan unit usaha (garis putus-putus) sebagai indeks, tahun pertama = 100; garis tipis mendatar adalah 100. Skalanya berbeda untuk setiap daerah.",
    find: "Cari daerah atau kode BPS",
    found: ({ shown, regions }: { shown: string; regions: string }) => `${shown} dari ${regions} daerah`,
    /** Read out after a click on a column's head. */
    sorted: {
      ascending: ({ head }: { head: string }) => `Diurutkan naik menurut ${head}`,
      descending: ({ head }: { head: string }) => `Diurutkan turun menurut ${head}`,
    },
    table: "Tabel perbandingan daerah",
    howToSort: "Perbandingan daerah. Tombol pada judul kolom mengurutkan tabel menurut kolom itu.",
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
  kernel: {
    /** A notebook's file, then what it is about: the cell, the line in it, the field of the file. */
    cell: ({ number, id }: { number: number; id?: string }) =>
      `sel ${number}${id === undefined ? "" : ` (${id})`}`,
    line: ({ line }: { line: number }) => `baris ${line}`,

    // What a cell did.
    thrownValue: ({ shown }: { shown: string }) => `${shown} dilempar (throw), padahal bukan Error`,
    because: ({ cause }: { cause: string }) => `karena ${cause}`,
    exitCalled: ({ code }: { code: string }) => `process.exit(${code}) dipanggil`,
    printedTooMuch: ({ characters }: { characters: number }) =>
      `sel ini mencetak lebih dari ${characters.toLocaleString("id")} karakter`,
    showedTooMuch: ({ characters }: { characters: number }) =>
      `sel ini menampilkan lebih dari ${characters.toLocaleString("id")} karakter`,
    needsBrowser:
      "laporan dibuat tanpa peramban untuk menjalankan sel ini: hapus /** @browser */ dari sel ini",
    asksQuestion:
      "tidak ada yang menjawab ketika laporan dibuat: tulislah yang ditanyakan sel ini di dalam selnya",
    typeErrors: ({ count }: { count: number }) =>
      `TypeScript menemukan ${count === 1 ? "satu kesalahan" : `${count} kesalahan`}, jadi sel ini tidak dijalankan`,
    inCell: ({ cell }: { cell: string }) => `di ${cell}:`,
    calledFromCell: ({ cell }: { cell: string }) => `dipanggil dari ${cell}:`,

    // What to do about it, by the kind of fault.
    remedies: {
      rejected:
        "Tidak ada yang menunggu promise ini. Tulis `await` di depan pemanggilan yang membuatnya, atau tangani penolakannya.",
      uncaught:
        "Kesalahan ini terjadi dalam pewaktu atau callback yang ditinggalkan sel. Tunggu pekerjaannya di dalam sel dengan `await`, atau tangani kesalahannya di sana.",
      exit: "Sel berakhir pada baris terakhirnya: hapus pemanggilan process.exit.",
      output: "Tampilkan lebih sedikit: ringkasannya, atau baris-baris pertama saja.",
      missingModule:
        'Jalankan "npm ci" di folder proyek; perintah itu memasang dan membangun semua yang diimpor notebook.',
      start: "Coba lagi ketika komputer tidak terlalu sibuk.",
      time: "Persingkat selnya, atau beri waktu lebih lama dengan --timeout DETIK.",
      memory: "Simpan lebih sedikit sekaligus: mungkin ada perulangan yang mengisi daftar tanpa henti.",
      killed:
        "Jika bukan sel itu sendiri yang mengakhiri prosesnya, mungkin sistem yang melakukannya karena memori habis.",
    },

    // How the process of the cells ended.
    noAnswer: "proses yang menjalankan sel tidak menjawab",
    tookTooLong: ({ seconds }: { seconds: number }) =>
      `sel ini berjalan lebih dari ${seconds} detik dan dihentikan`,
    tookTooMuch: ({ megabytes }: { megabytes: number }) =>
      `sel ini memakai lebih dari ${megabytes} MB memori`,
    interrupted: "proses dihentikan di tengah jalan",
    notStarted: "proses yang menjalankan sel tidak dapat dimulai",
    endedBy: ({ signal }: { signal: string }) => `proses yang menjalankan sel diakhiri oleh ${signal}`,
    endedWith: ({ code }: { code: number | null }) =>
      `proses yang menjalankan sel berakhir dengan kode ${code}`,

    // A file that cannot be read.
    notJson: ({ place, fault, isMerging }: { place: string; fault: string; isMerging: boolean }) =>
      `${place}: berkas ini bukan JSON yang sah (${fault}).${isMerging ? " Di dalamnya ada tanda penggabungan git yang belum selesai." : ""}`,
    repairNotebook:
      "Buka notebook ini di Jupyter atau VS Code lalu simpan kembali, atau pulihkan versi baik terakhir dari git.",
    convertNotebook: ({ path }: { path: string }) =>
      `Buka notebook ini di Jupyter lalu simpan, maka ditulis dalam format 4 (VS Code mempertahankan format yang ada), atau jalankan: jupyter nbconvert --to notebook --nbformat 4 --inplace ${typedPath(path)}`,
    repeatedId: ({ place, id, earlier }: { place: string; id: string; earlier: number }) =>
      `${place}: id "${id}" sudah dipakai sel ${earlier}.
Salin salah satu sel itu di Jupyter atau VS Code, tempelkan salinannya, yang mendapat id sendiri, lalu hapus sel yang disalin.`,
    /** What a field of a file should hold. */
    expected: {
      notebook: "seharusnya notebook: objek dengan nbformat, metadata, dan cells",
      text: "seharusnya teks",
      lines: "seharusnya teks atau daftar baris",
      texts: "seharusnya daftar teks",
      object: "seharusnya objek",
      outputs: "seharusnya daftar output",
      output: "seharusnya output berjenis stream, display_data, execute_result, atau error",
      cells: "seharusnya daftar sel",
      cell: "seharusnya sel berjenis code, markdown, atau raw",
      cellId: "seharusnya id sel",
      cellIdForm: "id sel terdiri atas 1 sampai 64 huruf, angka, - atau _",
      format: "seharusnya format notebook 4",
      work: 'seharusnya sebuah karya dengan "id" dan "type"',
      works: "seharusnya daftar karya",
    },
    expectedOther: ({ expected, received }: { expected: string; received: string }) =>
      `seharusnya ${expected}, yang ada ${received}`,

    changedMeanwhile: ({ path }: { path: string }) =>
      `${path} berubah ketika notebook sedang dijalankan, jadi tidak ada yang ditulis. Simpan berkas itu di tempat ia sedang dibuka, lalu mulai lagi.`,

    // Outputs that are not what they were.
    differences: {
      more: ({ count }: { count: number }) => `dan ${count} lagi`,
      count: ({ was, is }: { was: number | null; is: number | null }) =>
        `dijalankan sebagai nomor ${was ?? "kosong"}, dari atas ke bawah seharusnya nomor ${is ?? "kosong"}`,
      output: ({ was, is }: { was: string; is: string }) => `output: ${was} -> ${is}`,
      noOutput: "tidak ada",
      printed: ({ stream, text }: { stream: string; text: string }) => `cetakan ke ${stream}: ${text}`,
      shown: ({ text }: { text: string }) => `tampilan: ${text}`,
      text: "teks",
      figure: "gambar",
      /** A point of a figure: of which series, where, and whether its place and not its height changed. */
      point: ({ series, at, isPlace }: { series: string; at: string | null; isPlace: boolean }) =>
        `${series}${at === null ? "" : ` pada ${at}`}${isPlace ? " (x)" : ""}`,
      trace: ({ number }: { number: number }) => `deret ${number}`,
      nothing: "tidak ada",
      onlySpaces: "hanya spasi atau akhir baris",
    },
  },

  // ---- Making and writing a report: steps, and why a folder is refused.
  make: {
    // Steps, as they are shown while the work goes on.
    readingData: "membaca data",
    runningCell: ({ cell, cells, seconds }: { cell: number; cells: number; seconds: number }) =>
      `sel ${cell} dari ${cells}, ${seconds.toFixed(0)} detik`,
    composingPage: "menyusun halaman",
    printingPdf: "mencetak PDF",
    composingWord: "menyusun berkas Word",

    outputNotShown: ({
      notebook,
      cellId,
      what,
    }: {
      notebook: string;
      cellId: string;
      what: readonly string[];
    }) =>
      `${notebook}, sel "${cellId}": laporan tidak dapat menampilkan ${what.join(", ")}, dan itu disebutkan di tempatnya. Tampilkan juga sebagai gambar, tabel, atau teks.`,

    // What changed while the report was being made.
    dataChanged: ({ folder }: { folder: string }) =>
      `${folder}: data berubah ketika laporan sedang dibuat, jadi laporan tidak ditulis; laporan sebelumnya tetap utuh.\nJalankan perintah ini sekali lagi.`,
    programChanged: ({ folder }: { folder: string }) =>
      `${folder}: program atau paketnya berubah ketika laporan sedang dibuat, jadi laporan tidak ditulis; laporan sebelumnya tetap utuh.\nJalankan perintah ini sekali lagi.`,

    // Notebooks and references that no report can be made from.
    notebookUnread: ({ path, why }: { path: string; why: string }) =>
      `${path}: notebook ini tidak dapat dibaca: ${why}.\nPindahkan, atau letakkan notebook di tempatnya.`,
    noNotebooks: ({ folder }: { folder: string }) =>
      `${folder}: tidak ada notebook untuk membuat laporan dalam bahasa ini.
Kembalikan notebook itu (git checkout ${folder}), atau pilih bahasa lain dengan --lang.`,
    noTwin: ({ notebook, folder, place }: { notebook: string; folder: string; place: string }) =>
      `${notebook}: ${folder} tidak memiliki notebook ${place}, jadi bab ini akan hilang dalam bahasa itu.
Tulis notebook itu, kembalikan (git checkout ${folder}), atau buat laporan dalam satu bahasa dengan --lang.`,
    scratch: ({ notebooks }: { notebooks: readonly string[] }) =>
      `Tidak masuk laporan, karena namanya tidak diawali dua angka atau merupakan nama salinan: ${notebooks.join(", ")}.`,
    otherData: ({
      path,
      cell,
      id,
      named,
      usual,
    }: {
      path: string;
      cell: number;
      id: string;
      named: string;
      usual: string;
    }) =>
      `${path}, sel ${cell} ("${id}"): parameternya menyebut data "${named}", sedangkan laporan ini dibuat dari data/${usual}.
Sebutkan pada baris perintah data mana yang dipakai (npx serapan report --data ${typedPath(named)}), lalu tulis kembali "${usual}" di sini.`,
    fixedData: ({ path, cell, id, usual }: { path: string; cell: number; id: string; usual: string }) =>
      `${path}, sel ${cell} ("${id}"): laporan dibuka di sini tanpa sel bertanda "parameters" di depannya, jadi notebook ini tetap memakai datanya sendiri dan tidak dapat dibuat dari data lain.
Beri tanda (cell tag) "parameters" pada sel yang berisi const parameters = { data: "${usual}" }; letakkan sel itu di depan sel ini, dan buka laporan dengan parameters.`,
    work: ({ number }: { number: number }) => `karya ${number}`,
    repairReferences: "Perbaiki berkas itu, atau pulihkan versi baik terakhir dari git.",

    // Why an output folder is refused.
    output: {
      isFile: ({ folder }: { folder: string }) =>
        `${folder}: seharusnya folder, ini sebuah berkas.
Pilih folder dengan --out; folder itu dibuat jika belum ada.`,
      insideData: ({ folder, input }: { folder: string; input: string }) =>
        `${folder}: folder ini ada di dalam ${input}, tempat data laporan berasal.
Pilih folder lain dengan --out, misalnya --out report.`,
      isPackage: ({ folder }: { folder: string }) =>
        `${folder}: folder ini paket data, laporan tidak ditulis ke dalamnya.
Pilih folder lain dengan --out, misalnya --out report.`,
      deadLink: ({ folder, link }: { folder: string; link: string }) =>
        `${folder}: seharusnya folder, tetapi ${link} adalah tautan yang tidak menuju ke mana pun.
Hapus tautan itu, atau pilih folder lain dengan --out.`,
      insideNotebooks: ({ folder, input }: { folder: string; input: string }) =>
        `${folder}: folder ini ada di dalam ${input}, tempat notebook laporan berasal.
Pilih folder lain dengan --out, misalnya --out report.`,
      holdsNotebooks: ({ folder }: { folder: string }) =>
        `${folder}: folder ini berisi notebook yang menjadi bahan laporan; salinannya akan menggantikan notebook itu.
Pilih folder lain dengan --out, misalnya --out report.`,
      foreignFiles: ({ folder, paths }: { folder: string; paths: readonly string[] }) =>
        `${folder}: di tempat laporan ada berkas yang bukan bagian laporan dan akan hilang:
${paths.map((path) => `  ${path}`).join("\n")}
Pindahkan berkas itu, atau pilih folder lain dengan --out.`,
      vanished: ({ place }: { place: string }) =>
        `${place}: folder ini lenyap ketika laporan sedang ditulis.\nJalankan perintah ini sekali lagi.`,
      noSpace: ({ place }: { place: string }) =>
        `${place}: ruang di disk habis; laporan sebelumnya tetap utuh.
Kosongkan sebagian disk, atau pilih folder lain dengan --out.`,
      notAllowed: ({ place, code }: { place: string; code: string }) =>
        `${place}: tidak ada izin untuk menulis (${code}).
Tutup program yang sedang membuka laporan, periksa izin folder itu, atau pilih folder lain dengan --out.`,
      fileInPlace: ({ place }: { place: string }) =>
        `${place}: seharusnya folder, di tempatnya ada sebuah berkas.
Pindahkan berkas itu, atau pilih folder lain dengan --out.`,
      notWritten: ({ place, message }: { place: string; message: string }) =>
        `${place}: laporan tidak dapat ditulis (${message}).
Pilih folder lain dengan --out, atau jalankan perintah ini sekali lagi.`,
      takenOver: ({ folder }: { folder: string }) =>
        `${folder}: proses lain mengambil alih folder ini. Jalankan perintah ini sekali lagi.`,
      waiting: ({ folder, pid, host }: { folder: string; pid: number; host: string }) =>
        `${folder}: menunggu proses lain yang sedang menulis di sini (proses ${pid} di ${host})`,
      heldForMinutes: ({
        folder,
        pid,
        host,
        lock,
      }: {
        folder: string;
        pid: number;
        host: string;
        lock: string;
      }) =>
        `${folder}: sudah beberapa menit proses lain menulis di sini (proses ${pid} di ${host}).
Akhiri proses itu, atau hapus ${lock} jika proses itu sudah tidak ada, lalu jalankan perintah ini sekali lagi.`,
    },
  },

  // ---- Data entry and import: questions, plans, refusals.
  collect: {
    // What was refused: heads of the blocks.
    cannotImport: ({ file }: { file: string }) => `${file} tidak dapat dimasukkan`,
    noPackageMade: "Tidak ada paket data yang dibuat",
    yearCannotBeAdded: ({ year }: { year: string }) => `Tahun ${year} tidak dapat ditambahkan`,
    nothingWrittenTo: ({ folder }: { folder: string }) => `Tidak ada yang ditulis ke ${folder}`,

    newPackage: {
      region: {
        rule: "seharusnya nama yang diawali Kota, Kabupaten, atau Provinsi, atau Indonesia",
        remedy: 'tulis lengkap, misalnya "Kabupaten Belu".',
      },
      code: {
        rule: "seharusnya kode BPS empat digit",
        remedy: "cari kodenya di bps.go.id, misalnya 5304; provinsi berakhir dengan 00, Indonesia 0000.",
      },
      year: ({ first, last }: { first: number; last: number }) => ({
        rule: `seharusnya tahun antara ${first} dan ${last}`,
        remedy: "tulis dengan empat angka.",
      }),
      tooFewYears: ({ fewest, first }: { fewest: number; first: number }) => ({
        rule: `seharusnya paling sedikit ${fewest} tahun, mulai dari ${first}`,
        remedy: "pilih tahun akhir yang lebih lambat, atau --from yang lebih awal.",
      }),
      folderTaken: {
        rule: "seharusnya folder yang belum ada, atau yang kosong",
        remedy:
          "tidak ada yang ditimpa: pilih folder lain, atau tambahkan ke folder ini dengan serapan data add.",
      },
      folderRefused: ({ code }: { code: string }) => ({
        rule: `seharusnya tempat yang dapat ditulisi (${code})`,
        remedy: "pilih folder lain.",
      }),
    },

    entry: {
      /** How a typed figure was read; `content` is what the column counts or measures. */
      readAs: ({ written, text, content }: { written: string; text: string; content: string }) =>
        `${written} dibaca sebagai ${text} ${content}`,
      readAsThere: ({ written, text, content }: { written: string; text: string; content: string }) =>
        `${written} dibaca sebagai ${text} ${content}, yang memang sudah ada`,
      year: { rule: "seharusnya tahun dengan empat angka", remedy: "tulis misalnya 2017." },
      publisher: ({ most }: { most: number }) => ({
        rule: `seharusnya nama penerbit, paling banyak ${most} karakter, tanpa karakter kontrol atau arah tulisan`,
        remedy: "ketik namanya seperti tertulis pada sumbernya.",
      }),
      noFigure: {
        rule: "seharusnya paling sedikit satu angka",
        remedy: "isi --population, --unemployment, atau --units bersama --workers.",
      },
      otherFigureThere: ({ file, figure, year }: { file: string; figure: string; year: number }) => ({
        rule: `tahun ini seharusnya belum berisi angka, ${file} sudah berisi ${figure} untuk ${year}`,
        remedy: "jika angka yang baru benar, perbaiki sel itu langsung dalam berkasnya.",
      }),
      companionMissing: ({ file }: { file: string }) => ({
        rule: `angka ini juga diperlukan, setiap baris ${file} harus memuatnya`,
        remedy: "isi angka ini, atau tunda angka lain dari tabel itu sampai angka ini diterbitkan.",
      }),
      writeOneReading: ({ example }: { example: string }) =>
        `tulis sehingga hanya dapat dibaca dengan satu cara, misalnya ${example}.`,
      countWithComma: ({ point, plain }: { point: string; plain: string }) => ({
        rule: "angka ini dapat dibaca dengan koma desimal, atau dengan koma ribuan seperti dalam bahasa Inggris",
        remedy: `ketik ${point} atau ${plain}.`,
      }),
      otherPublisher: ({ publisher, usual }: { publisher: string; usual: string }) =>
        `Sumber angka ini ${publisher}, berbeda dari penerbit tabelnya (${usual}).`,
      jumpAbove: ({
        column,
        year,
        value,
        times,
        neighbour,
        neighbourYear,
      }: {
        column: string;
        year: number;
        value: string;
        times: string;
        neighbour: number;
        neighbourYear: number;
      }) =>
        `${column} ${year}: ${value} adalah ${times.replace(".", ",")} kali lipat ${neighbour} pada ${neighbourYear}; adakah angka yang hilang atau terketik dua kali?`,
      jumpBelow: ({
        column,
        year,
        value,
        times,
        neighbour,
        neighbourYear,
      }: {
        column: string;
        year: number;
        value: string;
        times: string;
        neighbour: number;
        neighbourYear: number;
      }) =>
        `${column} ${year}: ${value}, padahal ${neighbour} pada ${neighbourYear} adalah ${times.replace(".", ",")} kali lipatnya; adakah angka yang hilang atau terketik dua kali?`,
      changedMeanwhile: {
        rule: "paket data seharusnya masih seperti tadi, tetapi salah satu berkasnya sudah berubah",
        remedy: "ulangi perintahnya untuk melihat apa yang kini berbeda.",
      },
      heldByAnother: ({ pid, host }: { pid: number; host: string }) => ({
        rule: `seharusnya paket yang tidak sedang ditulis perintah lain, tetapi proses ${pid} di ${host} menulisnya`,
        remedy: "tunggu sampai proses itu selesai, atau hentikan, lalu ulangi.",
      }),
      notReplaced: ({ code }: { code: string }) => ({
        rule: `seharusnya berkas yang dapat diganti (${code})`,
        remedy:
          "apakah berkas itu terbuka di Excel, atau diska penuh atau hanya dapat dibaca? Tutup, lalu ulangi.",
      }),
    },

    number: {
      chooseSign: ({ point, comma }: { point: string; comma: string }) =>
        `tidak ada angka lain di kolom itu yang memastikannya: --decimal point membacanya ${point}, --decimal comma membacanya ${comma}.`,
      otherSignsBehind: ({ what }: { what: string }) => ({
        rule: `seharusnya ${what}`,
        remedy:
          "benarkah kolom dan barisnya? Di belakang angka hanya boleh ada tanda seperti *, r, e, atau 1).",
      }),
      heldWithDecimals: ({ what, held }: { what: string; held: number }) => ({
        rule: `seharusnya ${what}, isi selnya ${held}`,
        remedy:
          "jika titik ribuan diketik dalam lembar kerja berbahasa Inggris, perbaiki berkasnya atau tambahkan tahun itu dengan serapan data add.",
      }),
      shownTaken: ({ held, taken }: { held: number; taken: string }) =>
        `isi selnya ${held}, yang tampak ${taken}; yang diambil adalah angka yang tampak`,
      roundedTaken: ({ held, taken, decimals }: { held: number; taken: string; decimals: number }) =>
        `isi selnya ${held}; yang diambil ${taken}, dengan ${decimals} angka desimal`,
      /** Cells of a spreadsheet that hold no figure. */
      faults: {
        "formula without a value": ({ what }: { what: string }) => ({
          rule: `seharusnya ${what}, yang ini rumus tanpa hasil`,
          remedy: "buka berkasnya di Excel atau LibreOffice lalu simpan, agar hasilnya ikut tersimpan.",
        }),
        error: ({ what }: { what: string }) => ({
          rule: `seharusnya ${what}, yang ini galat rumus`,
          remedy: "perbaiki rumus dalam berkasnya, atau tambahkan tahun itu dengan serapan data add.",
        }),
        date: ({ what }: { what: string }) => ({
          rule: `seharusnya ${what}, yang ini tanggal`,
          remedy: "lembar kerja itu menganggap angkanya tanggal: perbaiki selnya dalam berkas.",
        }),
        "true or false": ({ what }: { what: string }) => ({
          rule: `seharusnya ${what}, yang ini nilai benar atau salah`,
          remedy: "perbaiki selnya dalam berkas.",
        }),
        "key of more than one figure": ({ what }: { what: string }) => ({
          rule: `seharusnya ${what}, kunci ini milik lebih dari satu angka`,
          remedy: "minta satu kategori saja dari WebAPI BPS, atau unduh tabelnya sebagai XLSX.",
        }),
      },
      /** A figure that the file gives in thousands or millions. */
      scaled: ({
        column,
        unit,
        written,
        text,
      }: {
        column: string;
        unit: string;
        written: string;
        text: string;
      }) => `${column}: satuannya dalam berkas "${unit}", sehingga ${written} dibaca ${text}`,
      scaledTooLarge: ({ what, factor }: { what: string; factor: number }) => ({
        rule: `seharusnya ${what}; menurut satuan dalam berkas angka ini dikalikan ${factor}, dan hasilnya melebihi penduduk Indonesia`,
        remedy: "perbaiki satuannya dalam salinan berkas, atau tambahkan tahun itu dengan serapan data add.",
      }),
      fraction: ({ column }: { column: string }) => ({
        rule: `angka ini tampaknya pecahan dari satu, padahal ${column} seharusnya dalam persen`,
        remedy:
          "jalankan di terminal tanpa --yes untuk menyetujui pengaliannya dengan 100, atau tulis sebagai persen dalam salinan berkas.",
      }),
      fractionAsked: ({ column, written, text }: { column: string; written: string; text: string }) =>
        `${column} dikalikan 100, karena angkanya tampaknya pecahan dari satu: ${written} dibaca ${text} persen`,
      dash: ({ column, year }: { column: string; year: number }) => ({
        rule: `${column} ${year}: seharusnya angka; tanda hubung dapat berarti nol atau tidak ada data`,
        remedy:
          "hapus tahun itu dari salinan berkasnya, atau tanyakan kepada penerbitnya; tanda itu tidak pernah dibaca sebagai 0.",
      }),
    },

    file: {
      notAFile: { rule: "seharusnya sebuah berkas", remedy: "sebut berkasnya sendiri." },
      tooLarge: ({ most, size }: { most: number; size: number }) => ({
        rule: `berkas seharusnya paling besar ${most} MB, yang ini ${size} MB`,
        remedy: "benarkah ini berkasnya? Tabel terbitan jauh lebih kecil.",
      }),
      notThere: ({ code }: { code: string }) => ({
        rule: `seharusnya berkas yang dapat dibaca (${code})`,
        remedy: "berkas itu tidak ada: periksa nama dan foldernya.",
      }),
      unreadable: ({ code }: { code: string }) => ({
        rule: `seharusnya berkas yang dapat dibaca (${code})`,
        remedy: "periksa izin akses berkas itu.",
      }),
      empty: { rule: "seharusnya ada tabel, berkasnya kosong", remedy: "unduh ulang." },
      pdf: {
        rule: "seharusnya lembar kerja, CSV, atau JSON; yang ini PDF",
        remedy: "unduh tabelnya sendiri sebagai XLSX atau CSV, atau ketik angkanya dengan serapan data add.",
      },
      otherFormat: {
        rule: "seharusnya lembar kerja, CSV, atau JSON; yang ini bukan salah satunya",
        remedy: "benarkah ini berkasnya? Buka di Excel dan simpan sebagai XLSX.",
      },
      textTooLarge: ({ most }: { most: number }) => ({
        rule: `teks seharusnya paling besar ${most} MB`,
        remedy: "benarkah ini berkasnya? Tabel tahunan jauh lebih kecil.",
      }),
      oddQuote: ({ fault }: { fault: string }) => ({
        rule: `seharusnya berkas CSV, yang ini tidak dapat dibagi menjadi sel (${fault})`,
        remedy: "cari tanda petik yang belum ditutup.",
      }),
      tooManyRows: ({ rows, columns }: { rows: number; columns: number }) => ({
        rule: `seharusnya paling banyak ${rows} baris dan ${columns} kolom`,
        remedy: "benarkah ini berkasnya? Tabel tahunan jauh lebih kecil.",
      }),
      sheetTooLarge: ({
        rows,
        columns,
        sheet,
        cell,
      }: {
        rows: number;
        columns: number;
        sheet: string;
        cell: string;
      }) => ({
        rule: `lembar seharusnya paling banyak ${rows} baris dan ${columns} kolom, "${sheet}" sampai ${cell}`,
        remedy: "benarkah ini berkasnya? Salin satu tabel yang diperlukan ke buku kerja baru.",
      }),
      pageWithoutTable: {
        rule: "seharusnya ada tabel, halaman web ini tidak memuatnya",
        remedy: "apakah ini halaman masuk atau halaman galat? Unduh tabelnya sendiri.",
      },
      pageTooLarge: {
        rule: "seharusnya halaman web dengan satu tabel tahunan, yang ini jauh lebih besar",
        remedy: "salin satu tabel yang diperlukan ke lembar kerja baru.",
      },
      workbookUnreadable: ({ reason }: { reason: string }) => ({
        rule: `seharusnya buku kerja yang dapat dibaca (${reason})`,
        remedy: "apakah terkunci dengan kata sandi, atau rusak? Simpan ulang sebagai XLSX tanpa kata sandi.",
      }),
      workbookDamaged: {
        rule: "seharusnya buku kerja yang utuh, yang ini rusak atau terpotong",
        remedy: "unduh ulang.",
      },
      workbookTooLarge: ({ most }: { most: number }) => ({
        rule: `buku kerja seharusnya paling besar ${most} MB setelah dibuka`,
        remedy: "benarkah ini berkasnya? Salin satu tabel yang diperlukan ke buku kerja baru.",
      }),
      sheetsEmpty: {
        rule: "seharusnya ada lembar dengan tabel, semua lembarnya kosong",
        remedy: "benarkah ini berkasnya?",
      },
      sheetInJson: {
        rule: "--sheet hanya untuk berkas yang mempunyai lembar, yang ini JSON",
        remedy: "hilangkan --sheet.",
      },
      noSuchSheet: ({ sheets }: { sheets: string }) => ({
        rule: "seharusnya nama sebuah lembar",
        remedy: `berkas ini memuat ${sheets}.`,
      }),
      /** In place of a sheet's name where the format has none. */
      unnamedTable: "satu tabel tanpa nama",
      /** A part of a file, as a place and in the plan. */
      sheet: ({ name }: { name: string }) => `lembar "${name}"`,
      wholeFile: "berkas itu",
    },

    webApi: {
      damaged: {
        rule: "seharusnya jawaban JSON yang utuh dari WebAPI BPS, yang ini rusak atau terpotong",
        remedy: "unduh ulang.",
      },
      /** `part`: the JSON path that is missing; empty where the whole answer is meant. */
      otherAnswer: ({ part }: { part: string }) => ({
        rule: `seharusnya jawaban WebAPI BPS untuk model=data, ${part === "" ? "isinya" : part} tidak ada atau bentuknya lain`,
        remedy: "minta …/v1/api/list/model/data/…, atau unduh tabelnya sebagai XLSX.",
      }),
      error: ({ message }: { message: string }) => ({
        rule: `seharusnya jawaban yang berisi angka, WebAPI BPS menjawab dengan pesan galat${message === "" ? "" : ` (${message})`}`,
        remedy: "perbaiki permintaannya (kunci, domain, variabel, tahun), lalu unduh ulang.",
      }),
      notAvailable: ({ availability }: { availability: string }) => ({
        rule: `seharusnya jawaban yang berisi angka, data-availability-nya "${availability}"`,
        remedy: "BPS tidak mempunyai angka itu: minta tahun atau variabel lain.",
      }),
      tooManyCombinations: ({ most, count }: { most: number; count: number }) => ({
        rule: `jawaban seharusnya paling banyak ${most} kombinasi, yang ini ${count}`,
        remedy: "minta lebih sedikit tahun, atau satu variabel saja.",
      }),
      unmatchedKeys: ({ keys }: { keys: string; count: number }) =>
        `kunci ${keys} tidak cocok dengan kombinasi mana pun dari pengenal yang didaftar, sehingga tidak dibaca`,
      ambiguousKeys: ({ keys }: { keys: string; count: number }) =>
        `kunci ${keys} cocok dengan lebih dari satu kombinasi, sehingga tidak dapat digunakan`,
      /** An answer that lists its years and has a figure for none. */
      empty: ({ years }: { years: string }) => ({
        rule: `seharusnya jawaban yang berisi angka, jawaban ini kosong untuk ${years}`,
        remedy:
          "BPS belum mempunyai angka untuk tahun itu dalam variabel ini: minta tahun atau variabel lain.",
      }),
      list: {
        rule: "seharusnya jawaban yang berisi angka, ini hanya daftar (variabel, tahun, atau domain)",
        remedy: "minta angkanya dengan …/list/model/data/…/var/NOMOR/…, atau jalankan serapan data fetch.",
      },

      // Asking the WebAPI itself.
      noFigures: "Tidak ada angka yang diperoleh dari WebAPI BPS",
      cutOff: {
        rule: "seharusnya jawaban JSON yang utuh, yang datang rusak atau terpotong, juga setelah diminta ulang",
        remedy: "coba lagi nanti.",
      },
      busy: ({ status }: { status: number }) => ({
        rule: `WebAPI BPS sedang sibuk atau terganggu (HTTP ${status}), juga setelah ditunggu`,
        remedy: "coba lagi nanti; jawaban yang sudah diterima tersimpan dan tidak diminta lagi.",
      }),
      tooSlow: ({ seconds }: { seconds: number }) => ({
        rule: `tidak ada jawaban dalam ${seconds} detik, juga setelah diminta ulang`,
        remedy: "periksa sambungan internet, atau coba lagi nanti.",
      }),
      notReached: ({ address, code }: { address: string; code: string }) => ({
        rule: `${address} tidak dapat dihubungi (${code})`,
        remedy: "periksa sambungan internet, atau coba lagi nanti.",
      }),
      keyRefused: {
        rule: "BPS menolak kunci dalam BPS_API_KEY",
        remedy: "periksa apakah kuncinya tersalin utuh, dan masih tercantum di webapi.bps.go.id.",
      },
      notThere: ({ status }: { status: number }) => ({
        rule: `seharusnya jawaban JSON, yang datang halaman lain (HTTP ${status})`,
        remedy: "apakah ada halaman masuk jaringan di antaranya? Coba lagi nanti.",
      }),
      answeredWithError: ({ message }: { message: string }) => ({
        rule: `WebAPI BPS menjawab dengan pesan galat${message === "" ? "" : ` (${message})`}`,
        remedy:
          "coba lagi nanti, atau unduh tabelnya dari bps.go.id dan masukkan dengan serapan data import.",
      }),
      /** `part`: the JSON path that is missing; empty where the whole answer is meant. */
      otherList: ({ part }: { part: string }) => ({
        rule: `seharusnya sebuah daftar, ${part === "" ? "isinya" : part} tidak ada atau bentuknya lain`,
        remedy: "unduh tabelnya dari bps.go.id dan masukkan dengan serapan data import.",
      }),
      noSuchYears: {
        rule: "seharusnya ada angka untuk tahun yang diminta, variabel ini tidak mempunyainya",
        remedy: "minta tahun lain dengan --years.",
      },
      nothingMore: "angkanya tidak menambah apa pun, atau memerlukan angka lain dari tahun yang sama",
    },

    table: {
      noYears: {
        rule: "seharusnya tabel yang memuat tahun: di baris atas angka, di kolom samping angka, atau satu tahun di judul",
        remedy: "benarkah lembar atau berkasnya? Pemisahnya harus titik koma, koma, atau tab.",
      },
      /** `years`: those that the title names, possibly none. */
      noYearInTitle: ({ years }: { years: string }) => ({
        rule: `seharusnya tabel yang memuat tahun; di atas dan di samping angkanya tidak ada tahun, dan judulnya ${years === "" ? "tidak menyebut tahun" : `menyebut ${years}`}`,
        remedy: "tulis tahunnya di atas kolom itu dalam salinan berkas.",
      }),
      severalTables: ({ parts }: { parts: string }) => ({
        rule: `seharusnya satu tabel yang memuat angka ini, ${parts} memuatnya`,
        remedy: "pilih salah satu dengan --sheet.",
      }),
      severalFigures: ({
        column,
        year,
        count,
        shown,
      }: {
        column: string;
        year: number;
        count: number;
        shown: string;
      }) => ({
        rule: `berkas ini memuat ${count} angka untuk ${column} ${year}, seharusnya satu: ${shown}`,
        remedy:
          "sisakan yang benar dalam salinan berkas, atau ketik angka tahun itu dengan serapan data add.",
      }),
      rowsWithoutYear: ({ count, row }: { count: number; row: number }) =>
        `${count} baris (yang pertama baris ${row}) tidak dibaca karena tahunnya tidak terbaca`,
      figureOfPart: ({ column, year, period }: { column: string; year: number; period: string }) =>
        `${column} ${year} diambil dari keadaan ${period.charAt(0).toUpperCase()}${period.slice(1)}`,
      andOtherYears: ({ caution, count }: { caution: string; count: number }) =>
        `${caution}, demikian pula ${count} tahun lainnya`,
      onlyYouSay: ({ column }: { column: string }) =>
        `berkas ini tidak menyebut bahwa angkanya ${column}; hanya Anda yang menyatakannya`,
      notSaidSmall: "berkas ini tidak menyebut bahwa angkanya tentang industri kecil",
      otherMeasure: ({ column, expected, found }: { column: string; expected: string; found: string }) => ({
        rule: `angka ini dalam ${found}, padahal ${column} seharusnya dalam ${expected}`,
        remedy: "cari tabel dengan satuan itu; jika angkanya untuk kolom lain, sebutkan dengan --column.",
      }),
      otherIndicator: ({ column, found }: { column: string; found: string }) => ({
        rule: `berkas ini memuat ${found}, yang diminta ${column}`,
        remedy: "cari berkas yang memuatnya, atau hilangkan --resource dan --column.",
      }),
      /** `name`: the column as it is typed. */
      noIndicator: ({ column, name }: { column: string; name: string }) => ({
        rule: `tidak ada judul yang menyebut ${column} dalam berkas ini`,
        remedy: `jika angkanya memang ${column}, ketik --column ${name}.`,
      }),
      largerIndustry: {
        rule: "berkas ini tentang industri sedang dan besar, yang diperlukan industri kecil",
        remedy: "cari tabel industri kecil (IKM atau IMK).",
      },
      /** `found`: what the file speaks of, empty where nothing is known; `heads`: its own; `names`: as they are typed. */
      noTableForIt: ({
        found,
        heads,
        columns,
        names,
      }: Record<"found" | "heads" | "columns" | "names", string>) => ({
        rule: `${contentOfFile(found, heads)}, padahal yang diperlukan salah satu dari: ${columns}`,
        remedy:
          found === ""
            ? `jika angkanya memang salah satunya, ketik --column dan namanya (${names}); jika tidak, cari berkas yang lain.`
            : "cari berkas yang memuatnya.",
      }),
      /** `heads`: the columns of the file that part the figures, possibly none. */
      onlyParts: ({ parts, heads, canBeSummed }: { parts: string; heads: string; canBeSummed: boolean }) => ({
        rule: `berkas ini hanya memuat bagian-bagian${heads === "" ? "" : ` menurut ${heads}`} (${parts}), padahal yang diperlukan jumlah seluruhnya`,
        remedy: `unduh tabel yang memuat jumlahnya${canBeSummed ? ", atau jalankan lagi di terminal tanpa --yes, lalu setujui penjumlahan laki-laki dan perempuan" : ""}.`,
      }),
      /** `labels`: words of the file that make its figures those of something narrower. */
      narrowed: ({
        column,
        name,
        labels,
        heads,
      }: Record<"column" | "name" | "labels" | "heads", string>) => ({
        rule: `angka dalam berkas ini tampaknya hanya sebagian dari ${column}${heads === "" ? "" : `, menurut ${heads}`} (${labels}), padahal yang diperlukan seluruhnya`,
        remedy: `unduh tabel yang memuat jumlahnya; jika ini memang seluruhnya, ketik --column ${name}.`,
      }),
      narrowedTaken: ({ column, labels }: { column: string; labels: string }) =>
        `berkas ini menyebut ${labels}; hanya Anda yang menyatakan bahwa itu ${column} seluruhnya`,
      sumOfSexes: ({ column }: { column: string }) =>
        `${column} dijumlahkan dari laki-laki dan perempuan, karena berkas ini tidak memuat jumlahnya`,
      /** A column of the file that cannot be read while others can. */
      leftOut: ({ why }: { why: string }) => `tidak diambil: ${why}`,
      regionVouched: ({ region }: { region: string }) =>
        `berkas ini tidak menyebut daerah; angkanya dianggap milik ${region} karena Anda menyatakannya`,
      noRegion: ({ region }: { region: string }) => ({
        rule: `berkas ini tidak menyebut daerah mana pun, yang dicari ${region}`,
        remedy: `jika angkanya memang milik ${region}, ketik --region "${region}".`,
      }),
      regionNotThere: ({ region, places }: { region: string; places: string }) => ({
        rule: `${region} tidak ada dalam berkas ini, yang ada ${places}`,
        remedy:
          "cari berkas yang memuatnya; jika salah satu daerah itu yang dimaksud, ketik --region dan namanya.",
      }),
      /** `near`: names that are spelt alike, in quotation marks; `first` is the nearest. */
      regionNotThereButNear: ({ region, near, first }: { region: string; near: string; first: string }) => ({
        rule: `${region} tidak ada dalam berkas ini, yang mirip namanya ${near}`,
        remedy: `jika itu yang dimaksud, ketik --region "${first}".`,
      }),
      regionNotThereNorPlaces: ({ region }: { region: string }) => ({
        rule: `${region} tidak ada dalam berkas ini, dan baris-barisnya tidak menyebut daerah mana pun`,
        remedy: "cari berkas yang memuatnya.",
      }),
    },

    /** What the columns of a published file were taken for. */
    roles: {
      region: "daerah",
      province: "daerah",
      "whole province": "provinsi dari daerah itu",
      "region code": "kode daerah",
      "province code": "kode provinsi",
      "other code": "kode lain",
      "place below the region": "tempat di dalam daerah",
      number: "nomor",
      year: "tahun",
      period: "bagian tahun",
      unit: "satuan",
      subject: "nama angkanya",
      breakdown: "rincian",
      note: "keterangan",
      unknown: "label",
    },
    /** What a published table may speak of that is none of the package's columns. */
    indicators: {
      "human development": "indeks pembangunan manusia",
      "gross regional product": "PDRB",
      "a share or a mean": "persentase, rata-rata, atau rasio",
      "working-age people": "penduduk usia kerja",
      "a part of the population": "sebagian penduduk menurut umur atau ciri lain",
      "economic growth": "pertumbuhan ekonomi",
      "growth of small industry": "pertumbuhan industri kecil",
      "population density": "kepadatan penduduk",
      "sex ratio": "rasio jenis kelamin",
      "share of the population": "persentase penduduk",
      poverty: "kemiskinan",
      "participation rate": "tingkat partisipasi angkatan kerja",
      "employment rate": "tingkat kesempatan kerja",
      "number of unemployed": "jumlah penganggur",
      "outside the labour force": "bukan angkatan kerja",
      "value of investment": "nilai investasi",
      "value of production": "nilai produksi",
      wages: "upah",
      households: "rumah tangga",
      area: "luas wilayah",
    },
    measures: {
      people: "orang",
      "per cent": "persen",
      "business units": "unit usaha",
      thousands: "ribuan",
      millions: "jutaan",
      money: "uang",
      "people per area": "orang per luas wilayah",
    },

    /** Remarks that marks of a published file become; `where`: the file's cell, as `source` says it. */
    remark: {
      source: ({ place, file }: { place: string; file: string }) => `(${place} pada ${file})`,
      provisional: ({ mark, where }: { mark: string; where: string }) =>
        `Angka sementara: sumbernya menandainya dengan ${mark} ${where}.`,
      veryProvisional: ({ mark, where }: { mark: string; where: string }) =>
        `Angka sangat sementara: sumbernya menandainya dengan ${mark} ${where}.`,
      veryVeryProvisional: ({ mark, where }: { mark: string; where: string }) =>
        `Angka sangat sangat sementara: sumbernya menandainya dengan ${mark} ${where}.`,
      revised: ({ where }: { where: string }) => `Angka perbaikan: sumbernya menandainya dengan r ${where}.`,
      estimated: ({ where }: { where: string }) =>
        `Angka perkiraan: sumbernya menandainya dengan e ${where}.`,
      noteWithoutWords: ({ mark, where }: { mark: string; where: string }) =>
        `Sumbernya memberi catatan ${mark}) tanpa keterangan ${where}.`,
      note: ({ note, where }: { note: string; where: string }) => `Catatan sumbernya: ${note} ${where}.`,
      dash: ({ sign, where }: { sign: string; where: string }) =>
        `Sumbernya menulis "${sign}": nihil, nol, atau tidak ada data ${where}.`,
    },

    plan: {
      /** What was understood of one file: the first thing that an import says. */
      head: ({
        source,
        columns,
        wanted,
        years,
        table,
        region,
      }: {
        source: string;
        columns: string;
        wanted: string;
        years: string;
        table: string;
        region: string;
      }) => `${source}: tampaknya ${columns}, ${wanted}, ${years}; untuk tabel ${table} milik ${region}`,
      /** A column in that sentence: "jumlah penduduk dalam jiwa". */
      columnIn: ({ title, unit }: { title: string; unit: string }) => `${title} dalam ${unit}`,
      noYears: "tanpa tahun",
      /** What the file's columns were taken for; `skipped`: those that are not needed. */
      roles: ({ taken, skipped }: { taken: string; skipped: string }) =>
        `Kolom lain dalam berkas: ${taken === "" ? "" : taken}${taken !== "" && skipped !== "" ? "; " : ""}${skipped === "" ? "" : `tidak diperlukan: ${skipped}`}`,
      role: ({ head, role }: { head: string; role: string }) => `${head} (${role})`,
      /** Before what the user must agree to. */
      toAgree: ({ question }: { question: string }) => `Perlu persetujuan Anda: ${question}`,
      filesDiffer: ({
        column,
        year,
        file,
        place,
        text,
      }: {
        column: string;
        year: number;
        file: string;
        place: string;
        text: string;
      }) => ({
        rule: `${column} ${year}: seharusnya satu angka, ${file} (${place}) memuat ${text}`,
        remedy: "masukkan satu berkas saja, yang angkanya benar.",
      }),
      yearsLeftOut: ({ table, years }: { table: string; years: string }) =>
        `${years} tidak diambil: untuk baris baru dalam ${table}.csv masih ada angka wajib yang kurang, atau tahunnya di luar batas dalam datapackage.json (minimum dan maximum kolom year); lengkapi, lalu jalankan lagi`,
      heads: {
        year: "tahun",
        column: "kolom",
        cell: "sel",
        inFile: "dalam berkas",
        readAs: "dibaca",
        inPackage: "dalam paket",
      },
      empty: "(kosong)",
      noFigure: "tanpa angka",
      nothing: "belum ada",
      statuses: { new: "baru", same: "sama", revised: "direvisi", "no figure": "tanpa angka" },
      remark: ({ kind, column, year, text }: { kind: string; column: string; year: number; text: string }) =>
        `Catatan (${kind}) pada ${column} ${year}: ${text}`,
      /** Before what to look at before saying yes. */
      lookAt: ({ caution }: { caution: string }) => `Perhatikan: ${caution}`,
      otherRegion: ({ own, chosen }: { own: string; chosen: string }) =>
        `paket data ini milik ${own}, sedangkan yang Anda pilih angka ${chosen}`,
      keptFigure: ({
        column,
        year,
        place,
        before,
      }: {
        column: string;
        year: number;
        place: string;
        before: string;
      }) =>
        `${column} ${year}: berkas ini tidak memuat angkanya (${place}); paket data tetap berisi ${before}`,
      formula: ({ place }: { place: string }) =>
        `${place} berisi rumus; yang diambil adalah hasil yang tersimpan dalam berkas`,
      remarkToReview: ({ column, year, kind }: { column: string; year: number; kind: string }) =>
        `${column} ${year} mempunyai catatan (${kind}); periksa dalam datapackage.json apakah catatan itu masih berlaku`,
      noLongerMarked: ({ column, year }: { column: string; year: number }) =>
        `${column} ${year} mempunyai catatan (provisional), sedangkan berkas ini tidak lagi menandainya; hapus catatan itu jika angkanya sudah tetap`,
    },
  },

  // ---- The command line: help, summaries, endings.
  commands: {
    // What the command line's own parser says; its messages are taken apart and said with these.
    usage: {
      titles: { usage: "Pemakaian:", arguments: "Argumen:", options: "Opsi:", commands: "Perintah:" },
      someOptions: "[opsi]",
      aCommand: "[perintah]",
      help: "tampilkan bantuan untuk perintah ini",
      version: "tampilkan versi program",
      choices: ({ choices }: { choices: string }) => `pilihan: ${choices}`,
      default: ({ value }: { value: string }) => `bawaan: ${value}`,
      unknownOption: ({ given }: { given: string }) => `kesalahan: opsi '${given}' tidak dikenal`,
      unknownCommand: ({ given }: { given: string }) => `kesalahan: perintah '${given}' tidak dikenal`,
      similar: ({ names }: { names: readonly string[] }) =>
        `(Maksudnya ${names.length > 1 ? "salah satu dari " : ""}${names.join(", ")}?)`,
      missingArgument: ({ name }: { name: string }) => `kesalahan: argumen '${name}' belum diberikan`,
      missingValue: ({ option }: { option: string }) => `kesalahan: opsi '${option}' memerlukan nilai`,
      missingOption: ({ option }: { option: string }) => `kesalahan: opsi '${option}' wajib diberikan`,
      tooMany: ({ command, expected, given }: { command: string; expected: number; given: number }) =>
        `kesalahan: argumen untuk '${command}' terlalu banyak. Seharusnya ${expected}, yang diberikan ${given}.`,
      invalidValue: ({ option, given, rule }: { option: string; given: string; rule: string }) =>
        `kesalahan: nilai '${given}' untuk opsi '${option}' tidak sah. ${rule}`,
      invalidArgument: ({ name, given, rule }: { name: string; given: string; rule: string }) =>
        `kesalahan: nilai '${given}' untuk argumen '${name}' tidak sah. ${rule}`,
      filled: "Seharusnya diisi, tetapi kosong.",
      allowed: ({ choices }: { choices: string }) => `Pilihannya: ${choices}.`,
      see: ({ help }: { help: string }) => `Lihat: ${help}`,
    },
    /** What stands for the value of an option or an argument. */
    values: {
      folder: "folder",
      folders: "folder",
      file: "berkas",
      old: "lama",
      new: "baru",
      options: "opsi",
      language: "bahasa",
      seconds: "detik",
      name: "nama",
      digits: "kode",
      years: "tahun:tahun",
      address: "alamat",
      year: "tahun",
      figure: "angka",
      table: "tabel",
      sign: "tanda",
    },
    program: {
      description:
        "Membuat laporan tentang industri kecil dan tenaga kerja dari data suatu daerah: diperiksa, dihitung, dalam satu berkas HTML.",
      begin: `
Mulailah dengan:
  npx serapan report        membuat laporan dari data/kota-kupang; lalu buka report/index.html
  npx serapan check         memeriksa datanya saja
  npx serapan report --help menjelaskan apa yang dapat dilakukan sebuah perintah`,
    },
    fault: "Ini kesalahan serapan sendiri, atau paket yang dipakainya:",
    /** What the system says of a file or a process, where nothing else explains it. */
    systemFault: {
      place: ({ path, why }: { path: string; why: string }) => `${path}: ${why}.`,
      noFolder: "Folder tempat Anda berada sudah tidak ada. Pindahlah ke folder lain, lalu ulangi.",
      notMade: ({ path }: { path: string }) =>
        `${path}: folder ini tidak dapat dibuat; apakah diskanya hanya dapat dibaca?`,
      codes: {
        EACCES: "Anda tidak berhak membaca atau menulisnya; periksa hak aksesnya",
        EPERM: "Anda tidak berhak membaca atau menulisnya; periksa hak aksesnya",
        EROFS: "diska hanya dapat dibaca; bekerjalah dengan salinan proyek di tempat lain",
        ENOENT: "tidak ada yang bernama demikian, atau tautan yang tidak menuju ke mana pun",
        ENOTDIR: "seharusnya folder, tetapi di tempatnya ada berkas",
        EISDIR: "seharusnya berkas, tetapi ini folder",
        EFTYPE: "seharusnya berkas, tetapi ini pipa atau perangkat",
        EFBIG: "berkas sebesar itu tidak dibaca",
        EEXIST: "di tempatnya sudah ada yang lain",
        ELOOP: "tautan yang kembali ke dirinya sendiri",
        ENAMETOOLONG: "namanya terlalu panjang",
        ENOSPC: "tidak ada ruang lagi di diska; kosongkan sebagian, lalu ulangi",
        EDQUOT: "jatah ruang Anda di diska sudah habis; kosongkan sebagian, lalu ulangi",
        EBUSY: "sedang dipakai program lain; tutup program itu, lalu ulangi",
        ETXTBSY: "sedang dipakai program lain; tutup program itu, lalu ulangi",
        EMFILE:
          "terlalu banyak berkas terbuka sekaligus; izinkan lebih banyak, misalnya dengan: ulimit -n 1024",
        ENFILE: "terlalu banyak berkas terbuka di komputer ini; tutup beberapa program, lalu ulangi",
        EAGAIN: "tidak ada proses lain yang dapat dimulai; tutup beberapa program, lalu ulangi",
        ENOMEM: "memori komputer sudah habis; tutup beberapa program, lalu ulangi",
        EIO: "diska tidak menjawab; periksa diskanya",
      },
    },
    compiling: "serapan: kode sumbernya lebih baru daripada programnya, sedang dikompilasi …",
    compilingSource: "mengompilasi kode sumber",
    notCompiled: "serapan tidak dapat dikompilasi dari kode sumbernya:",
    noCompiler: "TypeScript belum terpasang. Jalankan npm ci di folder proyek.",
    dataOption: "folder paket data (bawaan: data/kota-kupang)",
    outOption: "folder untuk laporan (bawaan: report)",

    wordComments: {
      summary: "tampilkan komentar dan perubahan terlacak dalam berkas Word yang dikembalikan",
      description:
        "Menampilkan komentar dan perubahan terlacak dalam berkas Word yang dibuat program ini dan dikembalikan oleh pembaca, masing-masing dengan notebook dan sel tempatnya.",
      file: "berkas Word (.docx)",
      lang: "bahasa daftar itu",
      example: `
Contoh:
  npx serapan word-comments report-supervisor.docx`,
    },
    report: {
      summary: "jalankan notebook dan tulis laporannya",
      description:
        "Memeriksa data, menjalankan notebook dengan data itu, lalu menulis laporan: satu halaman yang terbuka di peramban apa pun tanpa internet (index.html), setiap angka beserta asalnya (results.json), dan notebook yang sudah dijalankan. Jika data atau notebook salah, kesalahannya disebutkan dan laporan terakhir dibiarkan seperti semula.",
      lang: "bahasa Indonesia, bahasa Inggris, atau keduanya dengan tombol pilihan",
      static: "buat halaman tanpa pengandaian: lebih ringan, tetapi tidak dapat menghitung ulang dirinya",
      pdf: "cetak juga halamannya ke report.pdf, dengan Chromium, Chrome, atau Edge di komputer ini",
      word: "tulis juga laporan sebagai berkas Word, dalam bentuk skripsi yang diserahkan: report.docx, satu berkas untuk setiap bahasa",
      wordTemplate: "ambil gaya dan margin berkas Word itu dari berkas ini (.docx)",
      timeout: "waktu terlama untuk satu sel (bawaan: 120)",
      timeoutRule: ({ most }: { most: number }) =>
        `Seharusnya jumlah detik di atas 0, paling banyak ${most}.`,
      noAppendix: "tanpa lampiran, di halaman, PDF, dan berkas Word",
      noChanges: "tanpa bagian tentang yang berubah sejak laporan terakhir",
      openOption: "buka halamannya di peramban setelah jadi",
      noOpener: ({ page }: { page: string }) =>
        `Tidak ada program di komputer ini yang membuka halaman dengan sendirinya (xdg-open): buka ${page} di peramban.`,
      noCache: "jangan pakai simpanan dari proses sebelumnya, dan jangan menyimpan apa pun",
      verbose: "sebutkan notebook mana yang dijalankan setiap kali, dan mengapa",
      unkept: ({
        notebook,
        cell,
        name,
        what,
      }: {
        notebook: string;
        cell?: number;
        name: string;
        what: string;
      }) =>
        `${notebook}${cell === undefined ? "" : `, sel ${cell}`} dijalankan setiap kali: ${name} menyangkut ${what}, yang lain kali dapat berbeda.`,
      outside: {
        files: "berkas di luar data",
        modules: "kode di samping notebook",
        environment: "variabel lingkungan",
        process: "komputer ini atau program lain",
        network: "jaringan",
        clock: "waktu",
        random: "bilangan acak",
      },
      examples: `
Contoh:
  npx serapan report
  npx serapan report --data data/kabupaten-belu --out report-belu
  npx serapan report --lang id --pdf`,
      ready: ({ region, period, seconds }: { region: string; period: string; seconds: string }) =>
        `Laporan tentang ${region}, ${period}, sudah jadi (${seconds} detik).`,
      upToDate: ({ region, period, seconds }: { region: string; period: string; seconds: string }) =>
        `Laporan tentang ${region}, ${period}, masih mutakhir: tidak ada bahannya yang berubah (${seconds} detik).`,
      older: ({ size, option }: { size: string; option: string }) =>
        `${size}, dari proses sebelumnya dan lebih lama daripada laporan ini; ${option} membuatnya lagi`,
      notebooks: ({ size, count }: { size: string; count: number }) => `${size}, ${count} notebook`,
      bytes: ({ count }: { count: number }) => `${count} byte`,
      cleanAudit: "Audit data tidak menghasilkan temuan.",
      audit: ({ remarks }: { remarks: string }) =>
        `Audit data menghasilkan ${remarks}; rinciannya ditampilkan oleh serapan check.`,
      open: ({ page }: { page: string }) => `Buka ${page} di peramban.`,
    },

    check: {
      summary: "periksa dan audit data, tanpa mengubah apa pun",
      description:
        "Membaca paket data dengan ketat dan menyebutkan semua yang salah: berkas, baris, kolom, nilai, aturan, dan apa yang perlu dilakukan. Jika data sah, angka-angka yang diterbitkan dibandingkan satu sama lain dan yang menyimpang disebutkan. Tidak mengubah apa pun. Kode keluar 0: data dapat dipakai; 1: tidak dapat.",
      lang: "bahasa untuk hasil pemeriksaan",
      valid: ({
        region,
        code,
        period,
        years,
      }: {
        region: string;
        code: string;
        period: string;
        years: number;
      }) => `${region} (${code}), ${period} (${years} tahun): data ini sah`,
      table: ({ rows, publisher }: { rows: number; publisher: string }) => `${rows} baris, ${publisher}`,
      /** `files`: context files that are absent or still as `data new` made them. */
      unwritten: ({ files }: { files: string }) =>
        `${files} belum ditulis: laporan dibuat tanpa alinea tentang daerah ini`,
      clean: "Audit tidak menemukan penyimpangan",
      findings: ({ remarks }: { remarks: string }) => `Audit menghasilkan ${remarks}`,
      remarked: ({ cells }: { cells: number }) => `Paket data sendiri memberi catatan pada ${cells} sel`,
      /** `7 remarks: 1 error likely, 4 doubtful, 2 note` */
      remarks: ({ count, kinds }: { count: number; kinds: readonly string[] }) =>
        `${count} temuan: ${kinds.join(", ")}`,
      remarkKinds: { provisional: "sementara", revised: "direvisi", doubtful: "meragukan", source: "sumber" },
    },

    compare: {
      summary: "sebutkan apa yang berubah antara dua laporan",
      description:
        "Membandingkan dua results.json dari daerah yang sama: sel yang bertambah dan direvisi, besaran pokok sebelum dan sesudahnya, tanda, hasil uji dan kesimpulan yang berubah, serta temuan audit yang baru dan yang hilang.",
      old: "results.json dari laporan yang lebih dahulu",
      new: "results.json dari laporan yang lebih baru",
      lang: "bahasa untuk perbandingan",
      example: `
Contoh:
  npx serapan compare report/results.previous.json report/results.json`,
      notRead: ({ file, why }: { file: string; why: string }) =>
        `${file}: berkas ini tidak dapat dibaca: ${why}.
Berikan letak sebuah results.json, misalnya report/results.json.`,
    },

    data: {
      summary: "mulai data suatu daerah, tambah satu tahun, atau masukkan angka dari berkas atau BPS",
      description:
        "Memulai paket data suatu daerah dan memasukkan angka ke dalamnya; semuanya diperiksa sebelum ada yang ditulis.",
      folder: "folder paket data",
      undone: ({ folder }: { folder: string }) =>
        `Proses sebelumnya terputus ketika menulis ke ${folder}; perubahannya dibatalkan.`,
      next: ({ folder }: { folder: string }) => `Selanjutnya: npx serapan report --data ${typedPath(folder)}`,
      toBeFilled: ({ places, folder }: { places: number; folder: string }) =>
        `Masih harus diisi: ${places} tempat; npx serapan check --data ${typedPath(folder)} menyebutkannya.`,
      written: ({ folder, files }: { folder: string; files: string }) => `Ditulis ke ${folder}: ${files}`,
      nothingWritten: "Tidak ada yang ditulis.",
      isToBeWritten: ({ folder }: { folder: string }) => `Tulis ini ke ${folder}?`,
      /** Behind a question; the answers y, yes and ya are a yes. */
      yesOrNo: "[y/T]",
      /** `near`: folders of packages that are called alike. */
      noFolder: ({ folder, near }: { folder: string; near: readonly string[] }) =>
        `Folder ${folder} tidak ada.\n${near.length === 0 ? "Mulai paket data baru dengan serapan data new." : `Paket data yang ada: ${near.join(", ")}. Ketik salah satunya, atau mulai paket baru dengan serapan data new.`}`,
      noPackage: ({ folder, near }: { folder: string; near: readonly string[] }) =>
        `Folder ${folder} bukan paket data: di dalamnya tidak ada datapackage.json.\n${near.length === 0 ? "Mulai paket data baru dengan serapan data new." : `Paket data yang ada: ${near.join(", ")}. Ketik salah satunya, atau mulai paket baru dengan serapan data new.`}`,
      brokenOff: "Tidak ada yang ditulis:\n  jawaban ditunggu, tetapi pertanyaan diputus; mulailah lagi.",
    },

    dataNew: {
      summary: "mulai data daerah baru",
      description:
        "Membuat folder dengan semua yang diperlukan paket data suatu daerah: tiga tabel dengan satu baris untuk setiap tahun, selnya masih kosong, tabel keempat untuk angkatan kerja yang boleh tetap kosong, dan dua teks yang perlu ditulis. Tidak ada berkas yang sudah ada ditimpa.",
      example: `
Contoh:
  npx serapan data new data/belu --region "Kabupaten Belu" --code 5304 --from 2015 --to 2020`,
      folder: "folder yang akan dibuat, misalnya data/belu",
      region: 'nama lengkap daerah, misalnya "Kabupaten Belu"',
      code: "kode BPS daerah itu, empat digit, misalnya 5304",
      from: "tahun pertama",
      to: "tahun terakhir, paling sedikit dua tahun sesudahnya",
      /** Asked on a terminal, for the pages before the chapters. */
      thesis: {
        lead: "Untuk halaman depan skripsi (tekan Enter bila tidak ada; dapat diubah kemudian dalam datapackage.json):",
        author: "Nama penulis",
        number: "NIM",
        kind: "Jenis karya, misalnya Skripsi",
        degree: "Gelar, misalnya Sarjana Ekonomi",
        programme: "Program studi",
        faculty: "Fakultas",
        university: "Universitas",
        city: "Kota",
        year: "Tahun, empat digit",
        supervisors: "Pembimbing, dipisahkan dengan titik koma",
        keywords: {
          id: "Kata kunci bahasa Indonesia, dipisahkan dengan titik koma",
          en: "Kata kunci bahasa Inggris, dipisahkan dengan titik koma",
        },
      },
      made: ({
        folder,
        region,
        first,
        last,
        files,
      }: {
        folder: string;
        region: string;
        first: number;
        last: number;
        files: string;
      }) => `${folder} siap untuk ${region}, ${first} sampai ${last}: ${files}

Selanjutnya:
  1. Isi tabelnya: tulis angka ke dalam berkas .csv, atau tahun demi tahun
       npx serapan data add ${typedPath(folder)} --year ${first}
     atau dari berkas BPS
       npx serapan data import BERKAS --into ${typedPath(folder)}
  2. Tulis hal-hal yang hanya berlaku bagi daerah ini dalam context.id.md dan context.en.md
  3. Periksa dalam datapackage.json apakah penerbit di bawah "sources" sudah benar, dan apakah nama Anda
     tercantum di bawah "thesis" atau "contributors"
  4. npx serapan check --data ${typedPath(folder)}    menyebutkan apa yang masih harus diisi
  5. npx serapan report --data ${typedPath(folder)}   membuat laporannya`,
    },

    dataAdd: {
      summary: "tambahkan angka untuk satu tahun",
      description:
        "Menambahkan satu tahun pada setiap tabel yang diberi angka. Angka boleh ditulis seperti dalam terbitan Indonesia (412.708 dan 2,59) atau secara polos (412708 dan 2.59); yang dapat dibaca dengan dua cara ditolak. Di terminal, angka yang belum diberikan akan ditanyakan. Tidak ada yang ditulis sebelum seluruh paket benar dengan angka itu.",
      example: `
Contoh:
  npx serapan data add data/kota-kupang --year 2017 --population 412.708 --growth-reported 2,59 \\
    --unemployment 9,31 --units 1.987 --workers 9.811`,
      year: "tahun yang ditambahkan",
      publisher: "penerbit angka ini, jika bukan penerbit tabelnya sendiri",
      nothingNew: ({ folder }: { folder: string }) =>
        `${folder} sudah memuat semua ini; tidak ada yang ditulis.`,
      noYear: "serapan data add memerlukan --year, misalnya --year 2017",
      askYear: "Tahun: ",
      askPublisher: "Penerbit, jika bukan penerbit tabelnya sendiri (tekan Enter jika sama): ",
      askFigure: ({ question }: { question: string }) => `${question} (tekan Enter untuk melewatinya): `,
    },

    dataImport: {
      summary: "masukkan angka dari berkas BPS atau dinas",
      description:
        "Membaca berkas sebagaimana diterbitkan BPS, dinas, atau portal data terbuka (XLSX, XLS, CSV, tabel HTML bernama .xls, atau JSON dari WebAPI BPS), dengan tahun mendatar, menurun, atau satu baris untuk setiap daerah dan tahun. Daerah, tabel, kolom, tahun, dan satuannya dicari sendiri dan ditampilkan, setiap angka di samping sel asalnya dan isi paket sekarang. Baru menulis setelah dijawab ya. Tanda angka sementara menjadi catatan; tidak ada yang ditebak.",
      example: `
Contoh:
  npx serapan data import unduhan.xlsx --into data/kota-kupang
  npx serapan data import penduduk.csv tpt.csv industri.xlsx --into data/belu
  npx serapan data import penduduk.csv tpt.csv industri.xlsx --all-regions --into data`,
      file: "berkas terbitan itu; boleh beberapa sekaligus",
      resource: "tabel ini saja (bawaan: semua tabel yang angkanya ada dalam berkas)",
      column:
        "kolom ini saja, juga jika berkasnya tidak menyebutnya (bawaan: semua kolom yang ada dalam berkas)",
      region: "nama daerah atau kode BPS-nya dalam berkas (bawaan: daerah paket itu)",
      sheet: "lembar buku kerja (bawaan: lembar yang memuat angkanya)",
      decimal: "tanda desimal, jika tidak terbaca dari angkanya",
      allRegions:
        "semua daerah dalam berkas: --into menyebut folder yang menampung paket-paketnya, satu paket dibuat atau dilengkapi untuk setiap daerah",
      dryRun: "tampilkan apa yang akan ditulis, tanpa menulis apa pun",
      yes: "tulis tanpa bertanya",
      /** `table`: the table that was named; null where none was. */
      noSuchColumn: ({
        column,
        table,
        columns,
      }: {
        column: string;
        table: string | null;
        columns: readonly string[];
      }) => `--column ${column}: ${table ?? "paket data"} memiliki ${columns.join(", ")}`,
      nothingDiffers: ({ folder }: { folder: string }) =>
        `Tidak ada perbedaan; tidak ada yang ditulis ke ${folder}.`,
      onlyALook: "Hanya melihat (--dry-run): tidak ada yang ditulis.",
      notConfirmed: ({ folder }: { folder: string }) =>
        `Tidak ada yang ditulis ke ${folder}:\n  jawaban ya diperlukan, tetapi tidak ada terminal untuk bertanya; periksa angka di atas, lalu jalankan lagi dengan --yes.`,
    },

    dataImportAll: {
      noRegions: ({ names }: { names: string }) =>
        `Tidak ada daerah yang dapat dibuatkan paket data:\n  kode BPS daerah seharusnya ada di samping namanya, paling sedikit dalam satu berkas${names === "" ? "" : `; yang ada tanpa kode: ${names}`}.`,
      planning: "membaca daerah",
      writing: "menulis paket data",
      heads: {
        code: "kode",
        region: "daerah",
        folder: "folder",
        years: "tahun",
        figures: "angka baru",
        outcome: "paket",
      },
      outcomes: { made: "dibuat", completed: "dilengkapi", same: "sudah sama", left: "dibiarkan" },
      /** `counts`: "3 dibuat, 1 dibiarkan". */
      counted: ({ counts }: { counts: string }) => `Paket data: ${counts}`,
      folderTaken: "foldernya sudah ada, tetapi bukan paket data daerah ini",
      withoutCode: ({ names, count }: { names: string; count: number }) =>
        `Tanpa kode BPS dalam berkas mana pun, sehingga dilewati (${count}): ${names}`,
      unclear: ({ code, names }: { code: string; names: string }) =>
        `Kode ${code} dipakai untuk lebih dari satu nama, sehingga dilewati: ${names}`,
      ofRegions: ({ caution, count }: { caution: string; count: number }) =>
        count === 1 ? caution : `${caution} (${count} daerah)`,
      moreCautions: ({ count }: { count: number }) =>
        `${count} hal lain; jalankan untuk satu daerah saja, dengan --into foldernya, untuk melihat semuanya`,
      written: ({ packages, folder }: { packages: number; folder: string }) =>
        `${packages} paket data ditulis ke ${folder}.\nSelanjutnya: npx serapan batch ${typedPath(folder)}/*/ --out reports`,
    },

    dataFetch: {
      summary: "ambil angka suatu daerah dari WebAPI BPS",
      description:
        "Mencari variabel BPS yang memuat angka suatu daerah, dalam domain BPS daerah itu dan domain di atasnya, lalu menampilkan angkanya seperti data import. Baru menulis setelah dijawab ya. Memerlukan kunci WebAPI Anda sendiri dalam BPS_API_KEY; kunci itu hanya dikirim ke BPS dan tidak pernah ditulis atau ditampilkan.",
      example: `
Contoh:
  npx serapan data fetch --region 5371
  npx serapan data fetch --region 5304 --years 2015:2020 --into data/belu`,
      region: "kode BPS daerah itu, empat digit, misalnya 5371",
      years: "tahun pertama dan terakhir, misalnya 2012:2020 (bawaan: semua yang ada)",
      into: "folder paket data (bawaan: paket daerah itu di dalam data, atau paket baru di sana)",
      baseUrl: "alamat WebAPI",
      noKey:
        'serapan data fetch memerlukan kunci WebAPI BPS dalam BPS_API_KEY.\nBuat akun dan aplikasi di https://webapi.bps.go.id/developer/ (gratis), salin kuncinya, lalu ketik sebelum perintah ini:\n  export BPS_API_KEY=…        (Windows PowerShell: $env:BPS_API_KEY = "…")',
      regionRule: "Seharusnya kode BPS empat digit, misalnya 5371 untuk Kota Kupang.",
      yearsRule: "Seharusnya tahun pertama dan terakhir, misalnya 2012:2020.",
      baseUrlRule: "Seharusnya alamat https, karena kuncinya dikirim ke sana.",
      noSuchDomain: ({ code }: { code: string }) => ({
        rule: `seharusnya kode sebuah domain BPS, ${code} tidak ada dalam daftarnya`,
        remedy: "cari kodenya di bps.go.id, misalnya 5371 untuk Kota Kupang.",
      }),
      otherPackage: ({ folder, own, code }: { folder: string; own: string; code: string }) =>
        `${folder} adalah paket data daerah ${own}, bukan ${code}.\nPilih folder lain dengan --into, atau minta --region ${own}.`,
      searching: ({ domain }: { domain: string }) => `mencari dalam domain ${domain} BPS`,
      page: ({ page, pages }: { page: number; pages: number }) => `halaman ${page} dari ${pages}`,
      reading: ({ title }: { title: string }) => `membaca ${title}`,
      waiting: ({ seconds }: { seconds: number }) => `BPS belum menjawab; ditunggu ${seconds} detik`,
      /** A variable that was taken, and one that was not. */
      taken: ({ title, domain, variable }: { title: string; domain: string; variable: string }) =>
        `Dari BPS: ${title} (domain ${domain}, variabel ${variable})`,
      passedOver: ({
        title,
        domain,
        variable,
        why,
      }: Record<"title" | "domain" | "variable" | "why", string>) =>
        `Tidak diambil: ${title} (domain ${domain}, variabel ${variable}): ${why}`,
      nothingFound: ({ domains, columns }: { domains: string; columns: string }) => ({
        rule: `seharusnya ada variabel dengan angka daerah ini (${columns}), domain ${domains} tidak memilikinya untuk tahun itu`,
        remedy: "unduh tabelnya dari situs BPS daerah itu, lalu masukkan dengan serapan data import.",
      }),
    },

    batch: {
      summary: "buat satu laporan untuk setiap paket data, dan halaman yang membandingkannya",
      description:
        "Membuat laporan dari setiap paket data, masing-masing dalam foldernya sendiri, dan halaman indeks yang menyandingkan daerah-daerah itu. Paket yang salah disebutkan dan tidak menghentikan yang lain. Jika dihentikan di tengah jalan (Ctrl-C), perintah yang sama melanjutkan dari sana.",
      folders: "folder-folder paket data",
      out: "folder untuk laporan dan halaman indeks",
      example: "\nContoh:\n  npx serapan batch data/*/ --out reports",
      place: ({ number, total, name }: { number: number; total: number; name: string }) =>
        `${number} dari ${total}: ${name}`,
      secondsLeft: ({ seconds }: { seconds: number }) => `sekitar ${seconds} detik lagi`,
      minutesLeft: ({ minutes }: { minutes: number }) => `sekitar ${minutes} menit lagi`,
      hoursLeft: ({ hours }: { hours: number }) => `sekitar ${hours.toFixed(1).replace(".", ",")} jam lagi`,
      noReport: ({ name, why }: { name: string; why: string }) => `${name}: laporan tidak dibuat.\n${why}`,
      done: ({
        made,
        unchanged,
        failed,
        seconds,
        page,
      }: {
        made: number;
        unchanged: number;
        failed: number;
        seconds: string;
        page: string;
      }) =>
        `${made} laporan dibuat, ${unchanged} masih mutakhir, ${failed} gagal (${seconds} detik).\nBuka ${page} di peramban.`,
      living: "buat halaman dengan pengandaian, yang lebih berat",
      someFailed: ({ failed, total }: { failed: number; total: number }) =>
        `${failed} dari ${total} laporan tidak dapat dibuat.`,
      isFile: ({ path }: { path: string }) => `${path} adalah berkas, bukan folder paket data: dilewati.`,
      noFolder: "Folder paket data belum diberikan.\nBerikan paling sedikit satu, misalnya data/kota-kupang.",
      sameName: ({ one, other, name }: { one: string; other: string; name: string }) =>
        `Laporan ${one} dan ${other} akan berada dalam folder yang sama, "${name}".
Berikan setiap paket data satu kali saja, dan beri foldernya nama yang berbeda.`,
      amongData: ({ out }: { out: string }) =>
        `--out ${out}: paket data ada di folder ini; laporannya akan tercampur dengan paket data itu.
Pilih folder lain, misalnya --out reports.`,
    },

    verify: {
      summary: "jalankan lagi notebook yang tersimpan dan bandingkan setiap output",
      description:
        "Menjalankan lagi notebook dalam folder notebooks, dari atas ke bawah, dan membandingkan apa yang ditampilkan setiap sel dengan yang tersimpan dalam berkasnya. Menyebutkan setiap perbedaan dan tidak mengubah apa pun. Kode keluar 0: semua output sama; 1: ada yang berbeda.",
      runningCell: ({ cell, cells }: { cell: number; cells: number }) => `sel ${cell} dari ${cells}`,
      neverRun: ({ path }: { path: string }) =>
        `${path}: tidak ada sel yang memiliki output; notebook ini disimpan tanpa dijalankan`,
      differs: ({ differences }: { differences: string }) =>
        `${differences}\n\nOutput ini bukan yang ditampilkan notebook jika dijalankan sekarang. Jika memang begitu maksudnya, tulis ulang output itu: npx serapan refresh`,
      same: ({ notebooks, cells }: { notebooks: number; cells: number }) =>
        `${notebooks} notebook, ${cells} sel kode: setiap output sama dengan yang tersimpan.`,
    },

    refresh: {
      summary: "jalankan notebook yang tersimpan dan simpan outputnya",
      description:
        "Menjalankan notebook dalam folder notebooks dari atas ke bawah dan menyimpan apa yang ditampilkan setiap sel ke dalam berkasnya, agar dapat dibaca tanpa dijalankan. Baru menulis jika semuanya berjalan sampai selesai; berkas yang tidak berubah dibiarkan seperti semula.",
      nothingNew: ({ notebooks }: { notebooks: number }) =>
        `${notebooks} notebook dijalankan; semua output sudah tersimpan.`,
      changed: ({ notebooks, paths }: { notebooks: number; paths: readonly string[] }) =>
        `${notebooks} notebook dijalankan; ${paths.length} memiliki output baru:\n${paths.map((path) => `  ${path}`).join("\n")}`,
    },

    lab: {
      summary: "buka notebook di Jupyter",
      description:
        "Menjalankan Jupyter Lab, atau Jupyter Notebook jika Lab tidak ada, pada folder notebooks, dengan kernel TypeScript milik proyek. Tidak memasang apa pun; akhiri dengan Ctrl-C.",
      options: "diteruskan kepada Jupyter apa adanya",
      examples: `
Contoh:
  npx serapan lab
  npx serapan lab --no-browser --port 8889`,
      running: ({ program, folder }: { program: string; folder: string }) =>
        `${program} berjalan pada ${folder}; akhiri dengan Ctrl-C.`,
      ended: ({ program, command, code }: { program: string; command: string; code: number }) =>
        `${program} (${command}) berakhir dengan kode ${code}; sebabnya tertulis di atas.`,
      installation: {
        linux: "Debian dan Ubuntu:\n  sudo apt install jupyter-notebook",
        darwin: "macOS, dengan Homebrew:\n  brew install jupyterlab",
        win32:
          "Windows, dengan Python dari https://www.python.org/downloads/:\n  py -m pip install jupyterlab",
      },
      missing: ({ ways }: { ways: string }) =>
        `Jupyter belum terpasang: jupyter-lab maupun jupyter-notebook tidak ditemukan. Pasang salah satunya, lalu mulai lagi.

${ways}

Visual Studio Code, tanpa Python:
  1. Pasang ekstensi "Jupyter" (ms-toolsai.jupyter).
  2. npx serapan kernel install
  3. Buka sebuah notebook dari folder notebooks; pilih "Jupyter Kernel…", lalu "TypeScript".

Laporan tidak memerlukan semua ini: npx serapan report`,
    },

    kernel: {
      summary: "kernel untuk notebook, bagi program Jupyter lain",
      install: "daftarkan kernel TypeScript milik proyek pada Jupyter dan VS Code",
      description:
        "Menulis spesifikasi kernel bernama tslab ke folder Jupyter Anda sendiri, menggantikan yang sudah ada, agar VS Code, atau Jupyter yang tidak dijalankan dengan `npx serapan lab`, menjalankan notebook dengan tslab milik proyek. Cukup sekali untuk setiap komputer, dan sekali lagi jika folder proyek dipindahkan.",
      user: "hanya untuk Anda; tanpa opsi ini pun demikian",
      installed: ({ file, name, folder }: { file: string; name: string; folder: string }) =>
        `${file} sudah ditulis\nJupyter dan VS Code sekarang menampilkan kernel "TypeScript" (${name}). Untuk mencabutnya, hapus folder ${folder}`,
    },

    dev: {
      summary: "buat ulang laporan setiap kali ada perubahan, dan muat ulang halamannya",
      description:
        "Membuat laporan, menyajikan halamannya hanya untuk komputer ini, dan mengamati data, notebook, dan kode sumber: setelah setiap perubahan laporan dibuat ulang dan halaman yang terbuka memuat ulang dirinya. Yang salah ditampilkan pada halaman dan di sini. Berkas dalam folder laporan sama dengan hasil `serapan report`. Akhiri dengan Ctrl-C.",
      serving: ({ address }: { address: string }) =>
        `Selama perintah ini berjalan, laporan ada di ${address}; akhiri dengan Ctrl-C.`,
      fileChanged: ({ path }: { path: string }) => `${path} berubah`,
      made: ({ seconds }: { seconds: string }) => `Dibuat dalam ${seconds} detik; perubahan diamati.`,
      upToDate: "Laporan masih mutakhir; perubahan diamati.",
      failed: ({ why }: { why: string }) =>
        `${why}\n\nHalaman menampilkan laporan terakhir; perubahan diamati.`,
      processEnded: ({ how }: { how: string }) => `Proses yang membuat laporan berakhir (${how}).`,
      exitCode: ({ code }: { code: number | null }) => `kode ${code}`,
      beingMade: "Laporan sedang dibuat …",
      onlyThisMachine: "Halaman ini hanya disajikan untuk komputer ini.",
      notFound: "Tidak ditemukan. Laporan ada di /",
    },
  },
};

/** A numbered heading of a notebook that is refused. */
export interface RefusedHeading {
  readonly notebook: string;
  readonly cellId: string;
  readonly heading: string;
  readonly kind: "chapter" | "section";
}

/** A link that leads to nothing, with the cell that has it. */
export interface NamedPicture {
  readonly notebook: string;
  readonly cellId: string;
  readonly picture: string;
}

export interface DeadLink {
  readonly notebook: string;
  readonly cellId: string;
  readonly target: string;
}

/** The words of a language: what every language must have. */
type IndonesianWords = typeof id;

/** An interface, as the declarations of what uses it then name it rather than write all words out. */
export interface Words extends IndonesianWords {}

/** A figure that is read otherwise: its year, and its other value. */
type Read = { readonly year: number; readonly value: string };

/** A figure of the audit that lies far from that of the year beside it. */
type BesideNeighbour = Read & {
  readonly series: string;
  readonly neighbour: string;
  readonly neighbourYear: number;
};

/** Years whose workers per business unit lie outside a size class, with the one furthest outside. */
type OutsideSizeClass = {
  readonly years: string;
  readonly ratio: string;
  readonly bound: string;
  readonly isOne: boolean;
};

/** How a series went: its first and last figure, and their years. */
type Course = Parts<"first" | "last" | "bareLast" | "firstYear" | "lastYear">;

/** The years of the largest and the smallest growth. */
type Extremes = Parts<"of" | "most" | "mostYear" | "least" | "leastYear">;

/** A part for each name. */
type Parts<Names extends string> = Readonly<Record<Names, Part>>;

/** From a value in the first year to one in the last. */
type Change = Parts<"from" | "to" | "firstYear" | "lastYear">;
