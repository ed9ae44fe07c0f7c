import { describe, expect, test } from "vitest";
import { type MadeUpYear, writeMadeUpPackage } from "./made-up-package";
import { readSentences } from "./read-sentences";

const belu = { name: "Kabupaten Belu", bpsCode: "5304", kind: "kabupaten" } as const;

const rising: readonly MadeUpYear[] = [
  [2015, 200_100, 3.1, 100, 420],
  [2016, 203_400, 3.4, 118, 510],
  [2017, 206_900, 3.2, 131, 640],
  [2018, 209_800, 3.9, 160, 905],
  [2019, 214_200, 4.3, 171, 1010],
  [2020, 217_900, 4.1, 190, 1260],
];

const falling: readonly MadeUpYear[] = [
  [2015, 217_900, 4.1, 190, 1260],
  [2016, 214_200, 4.3, 171, 1010],
  [2017, 209_800, 3.9, 160, 905],
  [2018, 206_900, 3.2, 131, 640],
  [2019, 203_400, 3.4, 118, 510],
  [2020, 200_100, 3.1, 100, 420],
];

const flat: readonly MadeUpYear[] = [
  [2015, 200_100, null, 150, 700],
  [2016, 200_400, null, 156, 690],
  [2017, 200_200, null, 149, 712],
  [2018, 200_900, null, 150, 702],
];

describe("on a study in which small industry grows", () => {
  const data = writeMadeUpPackage(belu, rising);

  test("the conclusion says that it grew, in both languages", () => {
    const said = readSentences("id/04-kesimpulan.ipynb", data);
    expect(said).toContain("Serapan tenaga kerja industri kecil bertambah di Kabupaten Belu pada 2015–2020");
    expect(said).toContain("naik dari 420\u00a0orang menjadi 1.260\u00a0orang (200,00%)");
    expect(said).toContain("ukuran rata-ratanya membesar");
    expect(readSentences("en/04-conclusion.ipynb", data)).toContain(
      "Small industry absorbed more labour in Kabupaten Belu, 2015–2020",
    );
  });
});

describe("on a study in which small industry shrinks", () => {
  const data = writeMadeUpPackage(belu, falling);

  test("the conclusion says that it shrank, without a double negative", () => {
    const said = readSentences("id/04-kesimpulan.ipynb", data);
    expect(said).toContain("Serapan tenaga kerja industri kecil berkurang");
    expect(said).toContain("turun dari 1.260\u00a0orang menjadi 420\u00a0orang (−66,67%)");
    expect(said).toContain("Jumlah unit usahanya turun 47,37%");
    expect(said).not.toMatch(/turun −/);
    expect(readSentences("en/04-conclusion.ipynb", data)).not.toMatch(/fell by −/);
  });

  test("the analysis and the background keep no sentence that the numbers no longer support", () => {
    const background = readSentences("id/01-latar-belakang.ipynb", data);
    expect(background).toContain("Jumlah penduduk Kabupaten Belu turun dari 217.900 pada 2015");
    expect(background).toContain("TPT turun 1,00\u00a0persen poin");
    expect(background).not.toMatch(/Kupang|2012/);
    const analysis = readSentences("en/03-analysis.ipynb", data);
    expect(analysis).toContain("Business units fell by 47.37% in the same span");
    expect(analysis).toContain("the change is −840\u00a0workers");
    expect(analysis).not.toMatch(/difference (is|of) −/);
    expect(analysis).not.toMatch(/Kupang|2012/);
  });
});

describe("on a flat study of four years without unemployment rates", () => {
  const data = writeMadeUpPackage(belu, flat);

  test("the conclusion says that little changed and nothing can be told from chance", () => {
    const said = readSentences("id/04-kesimpulan.ipynb", data);
    expect(said).toContain("Serapan tenaga kerja industri kecil hampir tidak berubah");
    expect(said).toContain("tidak nyata secara statistik pada taraf 5%");
    expect(said).toContain("tidak dapat dibandingkan");
  });

  test("what needs the missing rates says so instead of a number", () => {
    const said = readSentences("en/01-background.ipynb", data);
    expect(said).toContain(
      "There are not enough published unemployment rates to say how unemployment moved.",
    );
    expect(readSentences("id/03-analisis.ipynb", data)).toContain("tidak dapat dihitung karena");
  });
});

describe("on a study whose share of the population is shown as the same", () => {
  // 18151 and 18249 in a million are 1.8151% and 1.8249%, both shown as 1.82%; 200,000 to 200,001 units is 0.0005%.
  const data = writeMadeUpPackage(belu, [
    [2015, 1_000_000, 3, 200_000, 18_151],
    [2016, 1_000_000, 4, 200_400, 18_300],
    [2017, 1_000_000, 5, 200_001, 18_249],
  ]);

  test("the share stays the same, and what hardly changes is not said to stay the same", () => {
    const indonesian = readSentences("id/04-kesimpulan.ipynb", data);
    expect(indonesian).toContain("jumlah penduduk tetap dari 1,82% menjadi 1,82%");
    expect(indonesian).toContain("naik dari 18.151\u00a0orang menjadi 18.249\u00a0orang");
    expect(indonesian).toContain("Jumlah unit usahanya hampir tetap;");
    const english = readSentences("en/04-conclusion.ipynb", data);
    expect(english).toContain("share of the population stayed the same from 1.82% to 1.82%");
    expect(english).toContain("Its business units hardly changed;");
    expect(readSentences("en/01-background.ipynb", data)).toContain(
      "The number of small-industry business units rose from 200,000 in 2015 to 200,001 in 2017",
    );
  });
});

describe("on a study in which all years but one have the same business units", () => {
  // The line passes through the mean of 2012 and 2013, and through 2014: leverage ½, ½ and 1.
  const data = writeMadeUpPackage(belu, [
    [2012, 200_000, 3, 652, 3575],
    [2013, 201_000, 4, 652, 3900],
    [2014, 210_000, 5, 893, 5000],
  ]);

  test("the year that alone determines the line is the one that matters most", () => {
    expect(readSentences("id/03-analisis.ipynb", data)).toContain(
      "Tahun yang paling menentukan letak garis ialah 2014, dengan jarak Cook (tidak dapat dihitung: satu tahun sendirian menentukan garisnya) dan nilai pengungkit (leverage) 1,000",
    );
    expect(readSentences("id/04-kesimpulan.ipynb", data)).toContain(
      "tahun 2014 paling menentukan letak garis: tanpa tahun itu kemiringannya (tidak dapat dihitung:",
    );
    expect(readSentences("en/04-conclusion.ipynb", data)).toContain(
      "the year 2014 matters most for where the line runs: without it the slope is (not defined:",
    );
  });
});

describe("on a study whose years lie on a line", () => {
  const data = writeMadeUpPackage(belu, [
    [2012, 200_000, 3, 10, 30],
    [2013, 201_000, 4, 11, 33],
    [2014, 210_000, 5, 13, 39],
    [2015, 211_000, 5, 14, 42],
  ]);

  test("no year is said to matter most", () => {
    const indonesian = ["id/03-analisis.ipynb", "id/04-kesimpulan.ipynb"].map((name) =>
      readSentences(name, data),
    );
    expect(indonesian.join("")).toContain("Jarak Cook tidak dapat dihitung untuk tahun mana pun");
    expect(indonesian.join("")).not.toMatch(/paling menentukan|Jarak Cook terbesar/);
    const english = ["en/03-analysis.ipynb", "en/04-conclusion.ipynb"].map((name) =>
      readSentences(name, data),
    );
    expect(english.join("")).not.toMatch(/matters most|largest Cook/);
  });
});

test("on the thesis' data the analysis gives the figures of its own outline", () => {
  const said = readSentences("en/03-analysis.ipynb", "kota-kupang");
  expect(said).toContain("the slope is 2.67\u00a0workers per unit (n\u00a0=\u00a04;");
  expect(said).toContain("p\u00a0=\u00a00.199");
  expect(said).toContain("is 0.812 (n\u00a0=\u00a05;");
  expect(said).toContain("In yearly changes it is −0.996");
  expect(said).toContain("The sign turns as soon as the trend is taken out");
});
