import { describe, expect, it } from "vitest";
import { studyOf } from "../../audit/clean-study";
import { studyWith } from "../../study/thesis-package";
import { shown } from "../tables/shown";
import { gathered } from "./gathered";

describe("a cell", () => {
  it("shows paragraphs, cautions and the abstract, wrapped as they may be", () => {
    const { report, said } = gathered("id");
    const { prose, caution, abstract, workers } = report;
    prose`
      Industri kecil mempekerjakan ${workers.first}
      dan kemudian ${workers.last}.
    `;
    caution`Hati-hati.`;
    abstract`Ringkas.`;
    expect(said()).toEqual([
      "prose: Industri kecil mempekerjakan 3.575\u00a0orang dan kemudian 9.425\u00a0orang.",
      "caution: Hati-hati.",
      "abstract: Ringkas.",
    ]);
  });

  it("says a part of a sentence without showing it", () => {
    const { report, said } = gathered("en");
    const part = report.say`
      from ${report.workers.first}
      to ${report.workers.last}
    `;
    expect(said()).toEqual([]);
    report.prose`Workers rose ${part}.`;
    expect(said()).toEqual(["prose: Workers rose from 3,575\u00a0workers to 9,425\u00a0workers."]);
  });

  it("says moves and ranges in the language's words", () => {
    const said = (language: "id" | "en") => {
      const { report, said: all } = gathered(language);
      const { prose, moves, range, population, units, workersPerUnit } = report;
      prose`${moves(population.growth)}; ${moves(workersPerUnit.growth)}; ${range(units.first, units.last)}`;
      return all()[0];
    };
    // 402286/365385 - 1 = 10.10%; 9425/1940 over 3575/652 = 0.8860, so 11.40% less.
    expect(said("id")).toBe("prose: naik 10,10%; turun 11,40%; 652 sampai 1.940\u00a0unit");
    expect(said("en")).toBe("prose: rose by 10.10%; fell by 11.40%; 652 to 1,940\u00a0business units");
  });

  it("shows the tables and figures of its study", () => {
    const { report, items, said } = gathered("en");
    report.table("population");
    report.figure("share");
    expect(said()).toEqual(["table: population", "figure: share"]);
    expect(items[0]).toMatchObject({ number: "1.1", source: shown("population").source });
    expect(items[1]).toMatchObject({ number: "3.1", language: "en" });
  });

  it("gives a figure a title of its own, which its description has as well", () => {
    const { report, items } = gathered("en");
    report.figure("share", { title: report.say`Workers: ${report.workers.last}` });
    expect(items[0]).toMatchObject({
      title: [
        { kind: "markdown", text: "Workers: " },
        { kind: "number", text: "9,425\u00a0workers", quantity: "value.workers.2016" },
      ],
      alt: expect.stringContaining("Workers: 9,425\u00a0workers"),
    });
  });

  it("has the DataFrames of the place that runs it", () => {
    const { report, said } = gathered("en");
    report.show(report.describe(report.frame("joined")));
    expect(said()).toEqual(["prose: description of frame of joined"]);
  });
});

describe("what the study brings", () => {
  it("is its own paragraphs, one by one", () => {
    const { report, said } = gathered(
      "en",
      studyWith({ "context.en.md": "A *town*.\nOf hills.\n\nA port.\n" }),
    );
    report.context();
    expect(said()).toEqual(["prose: A town. Of hills.", "prose: A port."]);
  });

  it("is what the audit found in a table, each finding as a caution", () => {
    const { report, said } = gathered("en");
    report.remarks("population");
    const ofTable = report.findings.filter(({ cells }) =>
      cells.some(({ resource }) => resource === "population"),
    );
    expect(ofTable).toHaveLength(3);
    expect(said()).toEqual(ofTable.map(({ text }) => `caution: ${text.en}`));
  });

  it("is left to a remark below the table that tells the same figure's doubt", () => {
    const { report, said } = gathered("en");
    report.remarks("unemployment");
    expect(said()).toEqual([]);
    report.remarks("small-industry");
    expect(said()).toEqual([
      expect.stringContaining("In 2013 business units rose by 36.96%"),
      expect.stringContaining("In 2016 workers per business unit lie below 5"),
    ]);
  });

  it("is said to be nothing where the audit found nothing", () => {
    const clean = studyOf({
      population: [2015, 2016, 2017].map((year, index) => [year, 200_000 + 3_017 * index, null]),
      unemployment: [5.1, 5.4, 5.2].map((rate, index) => [2015 + index, rate]),
      smallIndustry: [2015, 2016, 2017].map((year, index) => [year, 150 + 7 * index, 700 + 31 * index]),
    });
    const { report, said } = gathered("id", clean);
    report.remarks("small-industry");
    expect(said()).toEqual(["prose: Pemeriksaan tidak menemukan kejanggalan pada tabel ini."]);
  });
});

describe("a sentence that needs a quantity", () => {
  const withoutRate = studyWith({
    "unemployment.csv": "year,unemployment_rate\n2012,4.77\n2013,5.09\n2014,6.36\n2015,7.70\n2016,\n",
  });

  it("is said where the quantity is defined", () => {
    const { report, said } = gathered("en");
    const { given, unemployment } = report;
    given(unemployment.last).prose`The rate is ${unemployment.last}.`;
    given(unemployment.last).caution`Beware.`;
    expect(said()).toEqual(["prose: The rate is 7.70%.", "caution: Beware."]);
  });

  it("gives way to the first quantity that is not, and its caution to nothing", () => {
    const { report, said } = gathered("en", withoutRate);
    const { given, unemployment } = report;
    given(unemployment.first, unemployment.last).prose`The rate is ${unemployment.last}.`;
    given(unemployment.last).caution`Beware.`;
    expect(said()).toEqual(["prose: No figure was published for the open unemployment rate, 2016."]);
  });
});
