import { describe, expect, it } from "vitest";
import { observedCells } from "../../../src/core/study/study";
import { wordsIn } from "../../../src/core/words/language";
import { packageFiles, studyWith, thesisDescriptor, thesisTables } from "./thesis-package";

const population = thesisTables["population.csv"];

describe("readStudy on a package in order", () => {
  it("reads every figure of the thesis' tables", () => {
    const study = studyWith();
    const values = (series: Parameters<typeof observedCells>[1]) =>
      observedCells(study, series).map((cell) => cell?.value);
    expect(study.years).toEqual([2012, 2013, 2014, 2015, 2016]);
    expect(values("population")).toEqual([365385, 378348, 380112, 390877, 402286]);
    expect(values("growth_reported")).toEqual([4.58, 3.58, 1.5, 2.83, 2.92]);
    expect(values("unemployment")).toEqual([4.77, 5.09, 6.36, 7.7, 7.7]);
    expect(values("units")).toEqual([652, 893, 967, 1040, 1940]);
    expect(values("workers")).toEqual([3575, 5987, 6321, 6657, 9425]);
  });

  it("says of each figure where it stands and who published it", () => {
    expect(observedCells(studyWith(), "units")[4]?.source).toEqual({
      resource: "small-industry",
      column: "units",
      year: 2016,
      file: "small-industry.csv",
      line: 6,
      publisher: "Publisher of small-industry",
    });
  });

  it("keeps the region, the remarks, the context and the hash", () => {
    const study = studyWith();
    expect(study.region).toEqual({ name: "Kota Contoh", bpsCode: "9999", kind: "kota" });
    expect(study.remarks).toEqual(thesisDescriptor().remarks);
    expect(study.context).toEqual({ id: "Kota ini kecil.\n", en: "This town is small.\n" });
    expect(study.dataHash).toBe(packageFiles().dataHash);
    expect(study.surplusYears).toEqual([]);
  });

  it("has no paragraphs on the region where they are absent or still as data new made them", () => {
    const { contextTemplate } = wordsIn("en").study;
    const { context } = studyWith({ "context.id.md": null, "context.en.md": `${contextTemplate}\n` });
    expect(context).toEqual({ id: "", en: "" });
  });

  it("names the columns behind the year, in the order of the file", () => {
    const { columns } = studyWith().tables.population;
    expect(columns.map(({ name }) => name)).toEqual(["population", "growth_reported"]);
    expect(columns[0]?.unit).toEqual({ id: "persons", en: "persons" });
  });

  it.each([
    ["CRLF line ends", population.replaceAll("\n", "\r\n")],
    ["CR line ends", population.replaceAll("\n", "\r")],
    ["no line end after the last row", population.trimEnd()],
    ["blank lines at the end", `${population}\n\n`],
    ["quoted cells", population.replaceAll(/[^,\n]+/g, '"$&"')],
  ])("reads the same figures with %s", (_, text) => {
    expect(studyWith({ "population.csv": text })).toEqual(studyWith());
  });

  it("reads a blank optional cell as null", () => {
    const study = studyWith({
      "unemployment.csv": thesisTables["unemployment.csv"].replace("2016,7.70", "2016,"),
    });
    expect(observedCells(study, "unemployment")[4]?.value).toBeNull();
  });

  it("reads a negative growth and a zero", () => {
    const study = studyWith({ "population.csv": population.replace("4.58", "-0.41").replace("3.58", "0") });
    expect(observedCells(study, "growth_reported").map((cell) => cell?.value)).toEqual([
      -0.41, 0, 1.5, 2.83, 2.92,
    ]);
  });

  it("names a year that only some tables have, and leaves it out", () => {
    const study = studyWith({ "population.csv": `${population}2017,412708,2.59\n` });
    expect(study.years).toEqual([2012, 2013, 2014, 2015, 2016]);
    expect(study.surplusYears).toEqual([{ year: 2017, lacking: ["small-industry"] }]);
  });

  it("leaves a year out whose workers are blank where the descriptor allows that", () => {
    const descriptor = JSON.stringify(thesisDescriptor()).replaceAll('"required":true,', "");
    const study = studyWith({
      "datapackage.json": descriptor,
      "small-industry.csv": thesisTables["small-industry.csv"].replace("893,5987", "893,"),
    });
    expect(study.years).toEqual([2012, 2014, 2015, 2016]);
    expect(study.surplusYears).toEqual([{ year: 2013, lacking: ["small-industry"] }]);
  });

  it("allows a gap between years", () => {
    const study = studyWith({ "population.csv": population.replace("2014,380112,1.50\n", "") });
    expect(study.years).toEqual([2012, 2013, 2015, 2016]);
    expect(study.surplusYears).toEqual([{ year: 2014, lacking: ["population"] }]);
  });

  it("gives null where the unemployment table has no row for a year of the study", () => {
    const study = studyWith({
      "unemployment.csv": thesisTables["unemployment.csv"].replace("2013,5.09\n", ""),
    });
    expect(study.years).toHaveLength(5);
    expect(observedCells(study, "unemployment")[1]).toBeNull();
  });

  describe("with the optional table of the labour force", () => {
    const field = (name: string) => ({ ...thesisDescriptor().resources[2]?.schema.fields[1], name });
    const descriptor = thesisDescriptor();
    const [, unemployment] = descriptor.resources;
    const years = unemployment?.schema.fields[0];
    const withTable = JSON.stringify({
      ...descriptor,
      resources: [
        ...descriptor.resources,
        {
          ...unemployment,
          name: "labour-force",
          path: "labour-force.csv",
          schema: { primaryKey: "year", fields: [years, field("labour_force"), field("employed")] },
        },
      ],
    }).replaceAll('"required":true', '"required":false');
    const read = (rows: string) =>
      studyWith({
        "datapackage.json": withTable,
        "labour-force.csv": `year,labour_force,employed\n${rows}\n`,
      });

    it("reads it, and needs it in no year", () => {
      const study = read("2012,160000,152368\n2013,,\n2014,168300,157596");
      expect(study.years).toHaveLength(5);
      expect(observedCells(study, "employed").map((cell) => cell?.value ?? null)).toEqual([
        152_368,
        null,
        157_596,
        null,
        null,
      ]);
    });

    it("takes one that is blank throughout for one that is not there", () => {
      expect(read("2012,,\n2013,,").tables).not.toHaveProperty("labour-force");
    });
  });

  it.each(["[50, 40]", "[0, 50]", "[40, 101]", "45"])(
    "refuses to suppose a labour force of %s per cent",
    (bounds) => {
      const descriptor = JSON.stringify(thesisDescriptor()).replace(
        '"remarks":',
        `"assumptions":{"labourForcePercentOfPopulation":${bounds},"reason":{"id":"Andai.","en":"Suppose."}},"remarks":`,
      );
      expect(() => studyWith({ "datapackage.json": descriptor })).toThrow(
        /two percentages of the population expected, the lower one first/,
      );
    },
  );

  it("takes markup, formulas and template syntax in texts for the texts they are", () => {
    const name = "<script>alert(1)</script>{{region}}<%= x %>=1+1";
    const descriptor = thesisDescriptor();
    descriptor.region.name = name;
    const study = studyWith({ "datapackage.json": JSON.stringify(descriptor), "context.id.md": name });
    expect(study.region.name).toBe(name);
    expect(study.context.id).toBe(name);
  });

  it("keeps the source's own title of a table beside the right one", () => {
    const descriptor = JSON.stringify(thesisDescriptor()).replace(
      '"path":"unemployment.csv"',
      '"path":"unemployment.csv","publishedTitle":"Jumlah Pengangguran"',
    );
    const { tables } = studyWith({ "datapackage.json": descriptor });
    expect(tables.unemployment.publishedTitle).toBe("Jumlah Pengangguran");
    expect(tables.population).not.toHaveProperty("publishedTitle");
  });
});
