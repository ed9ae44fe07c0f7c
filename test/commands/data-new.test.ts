import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { beginPackage } from "../../src/commands/data-new";
import { fakeTerminal } from "./fake-terminal";

const belu = { region: "Kabupaten Belu", code: "5304", from: "2015", to: "2017" };

/** Begins a package with somebody at the terminal who gives these answers, or nobody; gives its descriptor. */
async function begin(answers: string[] | null) {
  const folder = mkdtempSync(join(tmpdir(), "serapan-new-"));
  const dialogue = {
    isPossible: answers !== null,
    ask: async (question: string) => answers?.shift() ?? expect.fail(`no answer to ${question}`),
  };
  await beginPackage(join(folder, "belu"), "belu", belu, dialogue, fakeTerminal());
  return JSON.parse(readFileSync(join(folder, "belu", "datapackage.json"), "utf8"));
}

describe("a package that is begun", () => {
  it("has the thesis that it belongs to, as it is told at the terminal", async () => {
    const { thesis } = await begin([
      ...["Maria Bere", "1403010112", "Skripsi", "Sarjana Ekonomi", "Ekonomi Pembangunan"],
      ...["Ekonomi dan Bisnis", "Universitas Contoh", "Kupang", "dua ribu", "2017"],
      ...["Dr. Yohanes Lado, S.E.; Theresia Naben, S.E.", "industri kecil; tenaga kerja", "small industry"],
    ]);
    expect(thesis).toEqual({
      author: { name: "Maria Bere", number: "1403010112" },
      kind: "Skripsi",
      degree: "Sarjana Ekonomi",
      programme: "Ekonomi Pembangunan",
      faculty: "Ekonomi dan Bisnis",
      university: "Universitas Contoh",
      city: "Kupang",
      year: 2017,
      supervisors: [{ name: "Dr. Yohanes Lado, S.E." }, { name: "Theresia Naben, S.E." }],
      keywords: { id: ["industri kecil", "tenaga kerja"], en: ["small industry"] },
    });
  });

  it("leaves out what is passed over, and belongs to no thesis where nothing is told", async () => {
    const passed = Array.from({ length: 9 }, () => "");
    expect((await begin(["", ...passed, "", ""])).thesis).toBeUndefined();
    expect((await begin(["Maria Bere", "", ...passed, "", ""])).thesis).toEqual({
      author: { name: "Maria Bere" },
    });
  });

  it("is asked nothing where nobody sits at the terminal", async () => {
    expect((await begin(null)).thesis).toBeUndefined();
  });
});
