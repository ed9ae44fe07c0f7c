import { beforeAll, describe, expect, it } from "vitest";
import type { Study } from "../../src/core/study/study";
import { isRefusal } from "../../src/core/words/refusal";
import { elementsOf } from "../../src/word/word-parts";
import { studyWith, thesisDescriptor } from "../core/study/thesis-package";
import { folded, makeWord, paragraphsOf, type TakenApart, thesisInput } from "./word-file";

const input = thesisInput();

/** All that a package can say of a thesis. */
const thesis: NonNullable<Study["thesis"]> = {
  kind: { id: "Skripsi", en: "Undergraduate thesis" },
  author: { name: "Maria Yosefina Bere", number: "1403010112" },
  degree: { id: "Sarjana Ekonomi", en: "Bachelor of Economics" },
  programme: { id: "Ekonomi Pembangunan", en: "Development Economics" },
  faculty: { id: "Ekonomi dan Bisnis", en: "Economics and Business" },
  university: "Universitas Nusa Cendana",
  city: "Kupang",
  year: 2018,
  supervisors: [
    { name: "Dr. Yohanes Lado, S.E., M.Si.", number: "196812121994031002" },
    { name: "Theresia Naben, S.E., M.E." },
  ],
  keywords: {
    id: ["industri kecil", "penyerapan tenaga kerja"],
    en: ["small industry", "labour absorption"],
  },
};

const textsBefore = (file: TakenApart, style: string): readonly string[] => {
  const paragraphs = paragraphsOf(file.xml("word/document.xml"));
  const end = paragraphs.findIndex((paragraph) => paragraph.style === style);
  return paragraphs.slice(0, end).map(({ text }) => folded(text));
};

describe("the pages before the chapters, of a package with everything in it", () => {
  let texts: readonly string[];
  let file: TakenApart;
  beforeAll(async () => {
    file = await makeWord({ ...input, study: { ...input.study, thesis } }, "id");
    texts = textsBefore(file, "Heading1");
  });

  it("stand in the usual order: cover, title, approval, declaration, summary, abstracts, contents, lists", () => {
    const headings = paragraphsOf(file.xml("word/document.xml"))
      .filter(({ style }) => style === "ThesisHeading" || style === "Title")
      .map(({ text }) => text);
    const title = "Peranan Industri Kecil terhadap Penyerapan Tenaga Kerja di Kota Kupang";
    expect(headings).toEqual([
      ...[title, title, "Lembar persetujuan pembimbing", title, "Pernyataan keaslian"],
      ...["Ringkasan", "Abstrak", "Abstract"],
      ...["Daftar isi", "Daftar tabel", "Daftar gambar", "Daftar pustaka", "Lampiran"],
    ]);
  });

  it("say who wrote it, for which degree, where and when", () => {
    for (const line of [
      "SKRIPSI",
      "Diajukan untuk memenuhi sebagian persyaratan memperoleh gelar Sarjana Ekonomi",
      "MARIA YOSEFINA BERE",
      "NIM 1403010112",
      "PROGRAM STUDI EKONOMI PEMBANGUNAN",
      "FAKULTAS EKONOMI DAN BISNIS",
      "UNIVERSITAS NUSA CENDANA",
      "KUPANG",
      "2018",
    ])
      expect(texts).toContain(line);
  });

  it("leave a signature to each supervisor, and to the author", () => {
    const at = (text: string) => texts.indexOf(text);
    expect(texts[at("Pembimbing I") + 1]).toBe("Dr. Yohanes Lado, S.E., M.Si.");
    expect(texts[at("Pembimbing I") + 2]).toBe("NIP 196812121994031002");
    expect(texts[at("Pembimbing II") + 1]).toBe("Theresia Naben, S.E., M.E.");
    expect(texts[at("Yang membuat pernyataan,") + 1]).toBe("Maria Yosefina Bere");
  });

  it("give the keywords of each abstract in its language, spelled in it", () => {
    expect(texts).toContain("Kata kunci: industri kecil, penyerapan tenaga kerja");
    expect(texts).toContain("Keywords: small industry, labour absorption");
    expect(texts.filter((text) => /^(Kata kunci|Keywords):/.test(text))).toHaveLength(2);
    const english = paragraphsOf(file.xml("word/document.xml")).find(({ text }) =>
      text.startsWith("Keywords"),
    );
    expect(elementsOf(english?.element as never, "lang").map((each) => each.getAttribute("w:val"))).toEqual([
      "en",
      "en",
    ]);
  });
});

describe("the pages before the chapters, of a package that says nothing of a thesis", () => {
  it("are a title page, the abstracts and the lists, without a name or a place that nobody gave", async () => {
    const file = await makeWord(input, "en");
    const texts = textsBefore(file, "Heading1");
    expect(texts.slice(0, 2)).toEqual([
      "The Role of Small Industry in Absorbing Labour in Kota Kupang",
      "Kota Kupang, 2012–2016",
    ]);
    const headings = paragraphsOf(file.xml("word/document.xml")).filter(
      ({ style }) => style === "ThesisHeading",
    );
    expect(headings.map(({ text }) => text)).toEqual([
      ...["Summary", "Abstract", "Abstrak"],
      ...["Contents", "List of tables", "List of figures", "References", "Appendix"],
    ]);
    expect(texts.join("\n")).not.toMatch(/Supervisor|Student|Declared|undefined|null/);
  });

  it("name people in the role that each has", async () => {
    const contributors = [
      { title: "Maria Bere", role: "author" },
      { title: "Dr. Lado", role: "supervisor", organization: "Undana" },
    ];
    const file = await makeWord({ ...input, study: { ...input.study, contributors } }, "id");
    expect(textsBefore(file, "Heading1")).toEqual(
      expect.arrayContaining(["Penyusun: Maria Bere", "Pembimbing: Dr. Lado (Undana)"]),
    );
  });
});

describe("the settings of a package", () => {
  it("change margins, font, size and spacing", async () => {
    const word = { margins: { left: 3, right: 2.5 }, font: "Arial", fontSize: 11, lineSpacing: 1.5 };
    const file = await makeWord({ ...input, study: { ...input.study, thesis: { word } } }, "id");
    expect(file.text("word/document.xml")).toContain(
      'w:top="2268" w:right="1417" w:bottom="1701" w:left="1701"',
    );
    const styles = file.text("word/styles.xml");
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="22"\/>/);
    expect(styles).toMatch(/w:styleId="BodyText".*?w:line="360"/);
  });

  it.each([
    [{ margins: { left: 40 } }, "thesis.word.margins.left: a margin of 0 to 10 centimetres expected"],
    [{ fontSize: 4 }, "thesis.word.fontSize: a size of 8 to 16 points expected"],
    [{ lineSpacing: "double" }, "thesis.word.lineSpacing: number expected"],
    [{ colour: "red" }, "thesis.word.colour: unknown property, settings among margins"],
  ])("are refused where they cannot be: %j", (word, rule) => {
    expect(refusalOf({ word })).toContain(rule);
  });

  it("refuse a thesis that is not one", () => {
    expect(refusalOf({ supervisors: "Dr. Lado" })).toContain(
      "thesis.supervisors: a list of supervisors expected",
    );
    expect(refusalOf({ author: "Maria" })).toContain("thesis.author: an author with name");
    expect(refusalOf({ degree: 1 })).toContain("thesis.degree: a text expected, or one for each language");
  });
});

function refusalOf(said: object): string {
  try {
    studyWith({ "datapackage.json": JSON.stringify({ ...thesisDescriptor(), thesis: said }, null, 2) });
  } catch (error) {
    if (isRefusal(error, "data")) return error.message;
    throw error;
  }
  return "";
}
