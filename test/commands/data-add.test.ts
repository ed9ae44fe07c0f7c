import { describe, expect, it } from "vitest";
import { addYearTo } from "../../src/commands/data-add";
import { createTerminal } from "../../src/commands/terminal";
import { bytesOf, copyOfKotaKupang } from "../collect/import/package-copy";

/** Adds to a package with somebody at the terminal who gives these answers, or nobody. */
async function add(folder: string, given: Record<string, string>, answers: string[] | null) {
  const heard: string[] = [];
  const stream = { write: (text: string) => heard.push(text) };
  const questions: string[] = [];
  const dialogue = {
    isPossible: answers !== null,
    ask: async (question: string) => {
      questions.push(question);
      return answers?.shift() ?? expect.fail(`no answer to ${question}`);
    },
  };
  await addYearTo(
    folder,
    "data/kota-kupang",
    given,
    dialogue,
    createTerminal(stream, stream, { SERAPAN_LANG: "en" }),
  );
  return { said: heard.join(""), questions };
}

const all = {
  year: "2017",
  population: "412.708",
  growthReported: "2,59",
  unemployment: "9.31",
  units: "1.987",
  workers: "9811",
};

describe("serapan data add", () => {
  it("writes at once what was given in full, says it back, and what comes next", async () => {
    const folder = copyOfKotaKupang();
    const { said } = await add(folder, { ...all, publisher: "BPS Kota Kupang" }, null);
    expect(said).toBe(`412.708 read as 412708 persons
2,59 read as 2.59 per cent
9.31 read as 9.31 per cent
1.987 read as 1987 business units
9811 read as 9811 workers
Written to data/kota-kupang: population.csv, unemployment.csv, small-industry.csv, datapackage.json
Next: npx serapan report --data data/kota-kupang
`);
    expect(bytesOf(folder)["population.csv"]).toMatch(/\n2017,412708,2.59\n$/);
  });

  it("asks for what was left out, again where an answer has no single reading, and for a yes", async () => {
    const folder = copyOfKotaKupang();
    const answers = ["4x", "412.708", "", "4.770", "4,77", "1.987", "9811", "", "y"];
    const { questions, said } = await add(folder, { year: "2017" }, answers);
    expect(questions.map((question) => question.replace(/ \(.*/, ""))).toEqual([
      "Population",
      "Population",
      "Population growth as published",
      "Open unemployment rate, TPT",
      "Open unemployment rate, TPT",
      "Small-industry business units",
      "Small-industry workers",
      "Publisher, if not the tables' own",
      "Write this to data/kota-kupang? [y/N] ",
    ]);
    expect(said).toMatch(/--unemployment "4.770": .*as 4.77\./);
    expect(bytesOf(folder)["unemployment.csv"]).toMatch(/\n2017,4.77\n$/);
  });

  it("asks for the year as well", async () => {
    const { questions } = await add(copyOfKotaKupang(), {}, ["2017", "412.708", "", "", "", "", "", "y"]);
    expect(questions[0]).toBe("Year: ");
  });

  it("writes nothing after a no", async () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    const { said } = await add(folder, { year: "2017" }, ["412.708", "", "", "", "", "", "n"]);
    expect(said).toMatch(/Nothing was written\./);
    expect(bytesOf(folder)).toEqual(before);
  });

  it("asks nothing where nobody sits at a terminal, and leaves out what was not given", async () => {
    const folder = copyOfKotaKupang();
    await add(folder, { year: "2017", unemployment: "9,31" }, null);
    expect(bytesOf(folder)["unemployment.csv"]).toMatch(/\n2017,9.31\n$/);
    await expect(add(folder, { unemployment: "9,31" }, null)).rejects.toThrow(/needs --year/);
  });

  it("changes no byte where a figure is refused", async () => {
    const folder = copyOfKotaKupang();
    const before = bytesOf(folder);
    await expect(add(folder, { ...all, unemployment: "4.770" }, null)).rejects.toThrow(/4.770 or 4770/);
    await expect(add(folder, { ...all, units: "-1" }, null)).rejects.toThrow(/from 0 to/);
    expect(bytesOf(folder)).toEqual(before);
  });
});
