import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { wordsIn } from "../../src/core/words/language";
import { describeRemarks } from "../../src/word/describe-remarks";
import { type Remark, readRemarks } from "../../src/word/read-comments";
import { openWordFile } from "../../src/word/word-parts";
import { makeWord, thesisInput } from "./word-file";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** The file as a supervisor sends it back: two comments, one with a reply, a text taken out and one put in. */
async function returnedFile(): Promise<Uint8Array> {
  const { bytes } = await makeWord(thesisInput(), "id");
  const parts = unzipSync(bytes);
  const document = strFromU8(parts["word/document.xml"] as Uint8Array);
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const first = /<w:r><w:t xml:space="preserve">(Pembangunan ekonomi bertujuan[^<]*)<\/w:t><\/w:r>/.exec(
    document,
  );
  const second = /<w:r><w:t xml:space="preserve">(Pertumbuhan diukur terhadap[^<]*)<\/w:t><\/w:r>/.exec(
    document,
  );
  if (first === null || second === null) throw new Error("the notebooks no longer say so");
  const changed = document
    .replace(
      first[0],
      `<w:commentRangeStart w:id="0"/>${first[0]}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
    )
    .replace(
      second[0],
      `<w:del w:id="901" w:author="Dr. Lado" w:date="2018-05-02T09:00:00Z"><w:r><w:delText>Pertumbuhan </w:delText></w:r></w:del><w:ins w:id="902" w:author="Dr. Lado" w:date="2018-05-02T09:00:00Z">${run("Laju ")}${run("pertumbuhan ")}</w:ins>${run(second[1]?.replace("Pertumbuhan ", "") ?? "")}`,
    );
  parts["word/document.xml"] = strToU8(changed);
  parts["word/comments.xml"] = strToU8(
    `<w:comments ${W}><w:comment w:id="0" w:author="Dr. Lado" w:date="2018-05-02T09:00:00Z"><w:p w14:paraId="00000001"><w:r><w:t>Sumbernya apa?</w:t></w:r></w:p></w:comment><w:comment w:id="1" w:author="Maria" w:date="2018-05-03T09:00:00Z"><w:p w14:paraId="00000002"><w:r><w:t>Akan ditambahkan.</w:t></w:r></w:p></w:comment></w:comments>`,
  );
  parts["word/commentsExtended.xml"] = strToU8(
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>',
  );
  return zipSync(parts);
}

describe("what a reviewer left in a file", () => {
  let remarks: readonly Remark[];
  beforeAll(async () => {
    remarks = readRemarks(openWordFile(await returnedFile(), "report.docx"));
  });

  it("is listed in the order of the text, replies with what they answer", () => {
    expect(remarks).toMatchObject([
      {
        kind: "comment",
        author: "Dr. Lado",
        text: "Sumbernya apa?",
        replies: [{ author: "Maria", text: "Akan ditambahkan." }],
        isResolved: false,
      },
      { kind: "deleted", author: "Dr. Lado", text: "Pertumbuhan " },
      { kind: "inserted", author: "Dr. Lado", text: "Laju pertumbuhan " },
    ]);
    expect(remarks[0]?.kind === "comment" && remarks[0].quoted).toMatch(/^Pembangunan ekonomi bertujuan/);
  });

  it("is said with the notebook and the cell that it stands in", () => {
    const cells = thesisInput().editions.id?.flatMap(({ path, notebook }) =>
      notebook.cells.map(({ id }) => ({ notebook: path, cellId: id })),
    );
    expect(describeRemarks(remarks, cells ?? [], "report.docx", wordsIn("en")).split("\n")).toEqual([
      "report.docx: 1 comment, 2 tracked changes",
      "",
      'notebooks/id/01-latar-belakang.ipynb, cell "development"',
      expect.stringMatching(/^ {2}Dr\. Lado, on "Pembangunan ekonomi .*…":$/),
      "    Sumbernya apa?",
      "      Maria: Akan ditambahkan.",
      "",
      'notebooks/id/02-rumusan-masalah.ipynb, cell "measures-choices"',
      '  Dr. Lado deleted "Pertumbuhan "',
      '  Dr. Lado inserted "Laju pertumbuhan "',
    ]);
  });

  it("is found by what its mark says where the project no longer has the cell", () => {
    expect(describeRemarks(remarks, [], "report.docx", wordsIn("en"))).toContain(
      "a cell that this project no longer has (01_development)",
    );
  });

  it("is nothing in a file that nobody wrote in", async () => {
    const { bytes } = await makeWord(thesisInput(), "en");
    const none = readRemarks(openWordFile(bytes, "report.docx"));
    expect(describeRemarks(none, [], "report.docx", wordsIn("id"))).toBe(
      "report.docx: tidak ada komentar dan tidak ada perubahan terlacak.",
    );
  });
});
