import { describe, expect, it } from "vitest";
import type { DataRefusal } from "../../../src/core/study/problem";
import { wordsIn } from "../../../src/core/words/language";
import { isRefusal } from "../../../src/core/words/refusal";
import { type packageFiles, studyWith, thesisDescriptor, thesisTables } from "./thesis-package";

type Changes = Parameters<typeof packageFiles>[0];

/** The lines of the refusal, without its heading. */
function refusals(changes: Changes): string[] {
  try {
    studyWith(changes);
  } catch (error) {
    if (isRefusal(error, "data"))
      return error.message
        .split("\n")
        .slice(1)
        .map((line) => line.trim());
    throw error;
  }
  return [];
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return text.replace(from, () => to);
}

const population = thesisTables["population.csv"];
const withPopulation = (cell: string): Changes => ({
  "population.csv": replaced(population, "365385", cell),
});
const withGrowth = (cell: string): Changes => ({ "population.csv": replaced(population, "4.58", cell) });

describe("a count in another form than plain digits is refused", () => {
  const persons = "whole number of persons expected";
  const unseen = "type it again with plain digits: it holds a character that is none.";
  const plain = "write it with plain digits, and with a point before decimals.";
  const missing = "is this a mark for a figure that does not exist? Remove the row until there is one.";
  it.each([
    ["a dot for thousands", "365.385", '"365.385"', "is this a thousands separator? Write 365385."],
    ["a space for thousands", "365 385", '"365 385"', "is this a thousands separator? Write 365385."],
    [
      "a hard space for thousands",
      "365\u00a0385",
      '"365\\u00a0385"',
      "is this a thousands separator? Write 365385.",
    ],
    [
      "a quoted comma for thousands",
      '"365,385"',
      '"365,385"',
      "is this a thousands separator? Write 365385.",
    ],
    ["decimals", "365385.5", '"365385.5"', "a count has no decimals: compare it with the source."],
    ["an exponent", "3.6e5", '"3.6e5"', "write all its digits, without an exponent."],
    ["hexadecimal", "0x5934", '"0x5934"', plain],
    ["not a number", "NaN", '"NaN"', missing],
    ["infinity", "Infinity", '"Infinity"', plain],
    ["text", "many", '"many"', plain],
    ["a formula", "=1+1", '"=1+1"', plain],
    ["a dash", "-", '"-"', missing],
    ["an ellipsis", "…", '"…"', missing],
    [
      "a provisional mark",
      "365385*",
      '"365385*"',
      "is this a mark for a provisional or revised figure? Write the number alone, and the mark as a remark in datapackage.json.",
    ],
    ["a leading blank", " 365385", '" 365385"', "remove the blanks around it."],
    ["only blanks", "  ", '"  "', "the cell holds only blanks: remove them."],
    ["leading zeros", "0365385", '"0365385"', "remove the leading zeros."],
    ["a plus sign", "+365385", '"+365385"', "remove the plus sign."],
    ["a NUL byte", "365\u0000385", '"365\\u0000385"', unseen],
    ["a mark that turns the reading direction", "\u202e365385", '"\\u202e365385"', unseen],
    ["a zero-width space", "365\u200b385", '"365\\u200b385"', unseen],
    ["digits of another script", "三六五", '"三六五"', unseen],
    ["markup", "<b>3</b>", '"<b>3</b>"', plain],
  ])("%s", (_, cell, shown, remedy) => {
    expect(refusals(withPopulation(cell))).toEqual([`population.csv:2:6 ${shown}: ${persons}; ${remedy}`]);
  });
});

describe("a rate in another form than plain digits and a point is refused", () => {
  const percent = "number in per cent expected";
  it.each([
    ["a quoted decimal comma", '"4,58"', '"4,58"', "is this a decimal comma? Write 4.58."],
    ["a decimal comma and a blank", '"4, 58"', '"4, 58"', "is this a decimal comma? Write 4.58."],
    ["a per cent sign", "4.58%", '"4.58%"', "write 4.58 without the per cent sign."],
    ["two points", "4.5.8", '"4.5.8"', "write it with plain digits, and with a point before decimals."],
    [
      "no digit before the point",
      ".5",
      '".5"',
      "write it with plain digits, and with a point before decimals.",
    ],
    [
      "a mark for no data",
      "n/a",
      '"n/a"',
      "is this a mark for a figure that does not exist? Leave the cell blank.",
    ],
    [
      "a footnote",
      "4.58 1)",
      '"4.58 1)"',
      "is this a mark for a provisional or revised figure? Write the number alone, and the mark as a remark in datapackage.json.",
    ],
  ])("%s", (_, cell, shown, remedy) => {
    expect(refusals(withGrowth(cell))).toEqual([`population.csv:2:13 ${shown}: ${percent}; ${remedy}`]);
  });
});

describe("a rate with more decimals than any publisher writes is refused", () => {
  const withRate = (cell: string): Changes => ({
    "unemployment.csv": replaced(thesisTables["unemployment.csv"], "4.77", cell),
  });
  const rule = "number in per cent with at most 6 decimals expected";
  const remedy = "write it with the decimals that the source publishes.";

  it.each([`0.${"0".repeat(55)}1`, "4.7700001", `4.${"0".repeat(300)}`])("%s", (cell) => {
    const [line, ...others] = refusals(withRate(cell));
    expect(others).toEqual([]);
    expect(line).toMatch(/^unemployment\.csv:2:6 "/);
    expect(line).toContain(`${rule}; ${remedy}`);
  });

  it.each(["4.770000", "0.000001"])("but not %s", (cell) => {
    expect(refusals(withRate(cell))).toEqual([]);
  });

  it.each([
    [1e-60, "1e-60"],
    [4.7700001, "4.7700001"],
  ])("nor is %s an alternative", (alternative, shown) => {
    const remark = {
      resource: "unemployment",
      year: 2012,
      column: "unemployment_rate",
      kind: "doubtful",
      text: { id: "Meragukan.", en: "Doubtful." },
      alternative,
    };
    const descriptor = JSON.stringify({ ...thesisDescriptor(), remarks: [remark] });
    const column = descriptor.indexOf('"alternative":') + '"alternative":'.length + 1;
    expect(refusals({ "datapackage.json": descriptor })).toEqual([
      `datapackage.json:1:${column} "${shown}": number in per cent with at most 6 decimals from 0 to 100 expected; correct the alternative, or write null to leave the year out.`,
    ]);
  });
});

describe("a value outside its column's bounds is refused", () => {
  it.each([
    [
      "a negative count",
      withPopulation("-5"),
      'population.csv:2:6 "-5": whole number of persons from 0 to 2000000000 expected; this cannot be negative: compare it with the source.',
    ],
    [
      "a count larger than any country's",
      withPopulation("3653853653"),
      'population.csv:2:6 "3653853653": whole number of persons from 0 to 2000000000 expected; compare it with the source; what the column may hold stands in datapackage.json.',
    ],
    [
      "a growth outside the descriptor's bounds",
      withGrowth("458"),
      'population.csv:2:13 "458": number in per cent from -50 to 50 expected; compare it with the source; what the column may hold stands in datapackage.json.',
    ],
    [
      "a rate above 100",
      { "unemployment.csv": replaced(thesisTables["unemployment.csv"], "4.77", "477") },
      'unemployment.csv:2:6 "477": number in per cent from 0 to 100 expected; compare it with the source; what the column may hold stands in datapackage.json.',
    ],
    [
      "a year far ahead",
      { "population.csv": replaced(population, "2016", "2106") },
      'population.csv:6:1 "2106": year of four digits from 1945 to 2050 expected; compare it with the source; what the column may hold stands in datapackage.json.',
    ],
    [
      "a year of two digits",
      { "population.csv": replaced(population, "2012", "12") },
      'population.csv:2:1 "12": year of four digits from 1945 to 2050 expected; compare it with the source; what the column may hold stands in datapackage.json.',
    ],
    [
      "a blank required cell",
      withPopulation(""),
      'population.csv:2:6 "": whole number of persons expected, the cell is blank; fill in the published value, or remove the row until there is one.',
    ],
    [
      "a blank year",
      { "population.csv": replaced(population, "2012,", ",") },
      'population.csv:2:1 "": year of four digits expected, the cell is blank; fill in the published value, or remove the row until there is one.',
    ],
  ] as [string, Changes, string][])("%s", (_, changes, message) => {
    expect(refusals(changes)).toEqual([message]);
  });

  it("a negative count, also where the descriptor would allow it", () => {
    const descriptor = JSON.stringify(thesisDescriptor()).replaceAll('"minimum":0', '"minimum":-100');
    expect(refusals({ ...withPopulation("-5"), "datapackage.json": descriptor })).toEqual([
      'population.csv:2:6 "-5": whole number of persons from 0 to 2000000000 expected; this cannot be negative: compare it with the source.',
    ]);
  });

  it("shows only the start of a huge value", () => {
    const [message = ""] = refusals(withPopulation("9".repeat(10_000)));
    expect(message).toContain("… (10000 characters)");
    expect(message.length).toBeLessThan(300);
  });
});

describe("a table in another shape is refused", () => {
  const header = "the header year,population,growth_reported expected";
  const names = "give the columns these names, in this order.";
  it.each([
    [
      "semicolons",
      population.replaceAll(",", ";"),
      'population.csv:1:1 "year;population;growth_reported": comma-separated values expected; is this the CSV of an Indonesian Excel, with semicolons and decimal commas? Bring it in with serapan data import.',
    ],
    [
      "a column of another name",
      replaced(population, "year", "tahun"),
      `population.csv:1:1 "tahun": ${header}, without year here; ${names}`,
    ],
    [
      "a missing column",
      population.replaceAll(/,[^,\n]*$/gm, ""),
      `population.csv:1:16: ${header}, without growth_reported here; ${names}`,
    ],
    [
      "a surplus column",
      population.replaceAll(/$/gm, ",x").replace(/\n,x$/, "\n"),
      `population.csv:1:33 "x": ${header}, this column is surplus; ${names}`,
    ],
    [
      "a column twice",
      population.replaceAll(/^(\w+),/gm, "$1,$1,"),
      `population.csv:1:6 "year": ${header}, a column is there twice; ${names}`,
    ],
    [
      "columns in another order",
      population.replaceAll(/^(\w+),(\w+)/gm, "$2,$1"),
      `population.csv:1:1 "population": ${header}, the columns stand in another order; ${names}`,
    ],
    [
      "a header with a second byte order mark",
      `\ufeff${population}`,
      `population.csv:1:1 "\\ufeffyear": ${header}, without year here; ${names}`,
    ],
    [
      "no header",
      population.replace(/^.*\n/, ""),
      `population.csv:1:1 "2012": ${header}, without year, population, growth_reported here; ${names}`,
    ],
    [
      "nothing",
      "",
      "population.csv:1:1: header row expected, the file is empty; write year,population,growth_reported and a row for each year.",
    ],
    [
      "only a header",
      "year,population,growth_reported\n",
      "population.csv:1:32: a row for each year expected, there is only the header; add the published figures.",
    ],
    [
      "a row too long",
      replaced(population, "4.58", "4,58"),
      'population.csv:2:15 "58": 3 cells in a row expected, this one has 4; is a comma used for thousands or decimals? Write thousands without a mark, decimals with a point.',
    ],
    [
      "a row too short",
      replaced(population, ",4.58", ""),
      "population.csv:2:12: 3 cells in a row expected, this one has 2; add the missing commas; a cell without a figure stays blank between them.",
    ],
    [
      "a blank line between rows",
      replaced(population, "2014,", "\n2014,"),
      "population.csv:4:1: 3 cells in a row expected, this line is blank; remove the line.",
    ],
    [
      "a quotation mark that does not close",
      replaced(population, "380112", '"380112'),
      'population.csv:4:6 ""380112,1.50": quotation marks in pairs around a whole cell expected; remove the quotation marks: a number needs none.',
    ],
    [
      "a quotation mark inside a cell",
      replaced(population, "380112", '380"112'),
      'population.csv:4:9 ""112,1.50": quotation marks in pairs around a whole cell expected; remove the quotation marks: a number needs none.',
    ],
    [
      "a year twice",
      replaced(population, "2013,", "2012,"),
      'population.csv:3:1 "2012": each year once expected, line 2 has it too; keep the row that the source gives.',
    ],
    [
      "years out of order",
      replaced(population, "2013,", "2041,"),
      'population.csv:4:1 "2014": year of four digits in ascending order expected, 2041 stands above it; is the year mistyped? If not, sort the rows by year.',
    ],
  ])("%s", (_, text, message) => {
    expect(refusals({ "population.csv": text })).toEqual([message]);
  });

  it("counts characters, not code units, and follows a quoted cell over several lines", () => {
    expect(refusals({ "population.csv": replaced(population, "365385,4.58", '"𝟛\n6",x') })).toEqual([
      'population.csv:2:6 "𝟛\\u000a6": whole number of persons expected; type it again with plain digits: it holds a character that is none.',
      'population.csv:3:4 "x": number in per cent expected; write it with plain digits, and with a point before decimals.',
    ]);
  });

  it("fewer than three years with population, units and workers", () => {
    const [message] = refusals({ "population.csv": population.replaceAll(/^201[245].*\n/gm, "") });
    expect(message).toBe(
      "small-industry.csv:1:1: at least 3 years with population, units and workers expected, found 2013, 2016; add the years that are missing to population.csv or small-industry.csv.",
    );
  });

  it("a table that is not there", () => {
    expect(refusals({ "population.csv": null })).toEqual([
      'datapackage.json:29:15 "population.csv": a file of the data package expected; add the file, or correct the path.',
    ]);
  });
});

describe("a descriptor in another shape is refused", () => {
  const json = JSON.stringify(thesisDescriptor(), null, 2);
  const edited = (from: string, to: string): Changes => ({ "datapackage.json": replaced(json, from, to) });
  const correct = "correct the descriptor as data/README.md shows.";
  const inside = 'write a path as "population.csv".';
  it.each([
    [
      "no descriptor",
      { "datapackage.json": null },
      "datapackage.json:1:1: the descriptor of a data package expected, but the file is not there; add it as data/README.md shows.",
    ],
    [
      "an empty one",
      { "datapackage.json": "" },
      "datapackage.json:1:1: valid JSON expected (ValueExpected); look for a missing or surplus comma, bracket or quotation mark just before it.",
    ],
    [
      "a surplus comma",
      edited('"kind": "kota"', '"kind": "kota",'),
      'datapackage.json:12:3 "}": valid JSON expected (PropertyNameExpected); look for a missing or surplus comma, bracket or quotation mark just before it.',
    ],
    [
      "a comment",
      edited('"name"', '/* x */ "name"'),
      'datapackage.json:2:3 "/* x */": valid JSON expected (InvalidCommentToken); look for a missing or surplus comma, bracket or quotation mark just before it.',
    ],
    [
      "endless nesting",
      { "datapackage.json": "[".repeat(200_000) },
      "datapackage.json:1:1: JSON expected, this is nested too deeply; start again from data/README.md.",
    ],
    [
      "a list",
      { "datapackage.json": "null" },
      `datapackage.json:1:1 "null": a data package with name, titles, version, region and resources expected; ${correct}`,
    ],
    [
      "a key twice",
      edited('"version"', '"name"'),
      'datapackage.json:7:3 "name": each key once expected; remove one of the two.',
    ],
    [
      "a name with blanks",
      edited('"example"', '"an example"'),
      `datapackage.json:2:11 "an example": name: name of small letters, digits and hyphens expected; ${correct}`,
    ],
    [
      "a BPS code of two digits",
      edited('"9999"', '"99"'),
      `datapackage.json:10:16 "99": region.bpsCode: BPS code of four digits expected, as "5371"; ${correct}`,
    ],
    [
      "a BPS code as a number",
      edited('"9999"', "9999"),
      `datapackage.json:10:16 "9999": region.bpsCode: BPS code as text of four digits expected; ${correct}`,
    ],
    [
      "no region",
      edited('"region"', '"place"'),
      `datapackage.json:1:1: region: missing, a data package with name, titles, version, region and resources expected; ${correct}`,
    ],
    [
      "a region under the prototype's name",
      edited('"region"', '"__proto__"'),
      `datapackage.json:1:1: region: missing, a data package with name, titles, version, region and resources expected; ${correct}`,
    ],
    [
      "a text that is empty",
      edited('"en": "Example"', '"en": ""'),
      `datapackage.json:5:11 "": titles.en: text expected, this one is empty; ${correct}`,
    ],
    [
      "a name that turns the reading direction",
      edited("Kota Contoh", "Kota \\u202eContoh"),
      `datapackage.json:9:13 "Kota \\u202eContoh": region.name: text without control or direction characters expected; ${correct}`,
    ],
    [
      "a name with an escape sequence",
      edited("Kota Contoh", "\\u001b[31mKota"),
      `datapackage.json:9:13 "\\u001b[31mKota": region.name: text without control or direction characters expected; ${correct}`,
    ],
    [
      "a table of another name",
      edited('"name": "unemployment"', '"name": "pengangguran"'),
      `datapackage.json:95:15 "pengangguran": resources.1.name: one of the tables population, unemployment, small-industry, labour-force expected; ${correct}`,
    ],
    [
      "a path upwards",
      edited('"population.csv"', '"../population.csv"'),
      `datapackage.json:29:15 "../population.csv": path inside the data package expected, one that never leaves it; ${inside}`,
    ],
    [
      "a path upwards in disguise",
      edited('"population.csv"', '"tables/../../x.csv"'),
      `datapackage.json:29:15 "tables/../../x.csv": path inside the data package expected, one that never leaves it; ${inside}`,
    ],
    [
      "an absolute path",
      edited('"population.csv"', '"/etc/passwd"'),
      `datapackage.json:29:15 "/etc/passwd": path inside the data package expected, not an absolute one; ${inside}`,
    ],
    [
      "a path with a drive letter",
      edited('"population.csv"', '"C:/x.csv"'),
      `datapackage.json:29:15 "C:/x.csv": path inside the data package expected, not an address; ${inside}`,
    ],
    [
      "an address",
      edited('"population.csv"', '"https://example.org/x.csv"'),
      `datapackage.json:29:15 "https://example.org/x.csv": path inside the data package expected, not an address; ${inside}`,
    ],
    [
      "backslashes",
      edited('"population.csv"', '"..\\\\x.csv"'),
      `datapackage.json:29:15 "..\\x.csv": path with forward slashes expected; ${inside}`,
    ],
    [
      "a path with a NUL byte",
      edited('"population.csv"', '"x\\u0000.csv"'),
      `datapackage.json:29:15 "x\\u0000.csv": path without control characters expected; ${inside}`,
    ],
    [
      "a count of type number",
      edited('"type": "integer"', '"type": "number"'),
      'datapackage.json:60:21 "number": population: the type integer expected; write "integer".',
    ],
    [
      "another primary key",
      edited('"primaryKey": "year"', '"primaryKey": "name"'),
      `datapackage.json:91:23 "name": resources.0.schema.primaryKey: the primary key "year" expected: a table has one row a year; ${correct}`,
    ],
    [
      "fields of other names",
      edited('"name": "units"', '"name": "firms"'),
      'datapackage.json:177:21 "firms": the fields year, units, workers expected, in this order; correct the table\'s fields.',
    ],
    [
      "bounds that exclude each other",
      edited('"minimum": 1945', '"minimum": 2060'),
      "datapackage.json:52:28: year: a minimum below the maximum expected, both within 1900 and 2100; correct the constraints.",
    ],
    [
      "a remark on a year without a row",
      edited('"year": 2016', '"year": 2011'),
      'datapackage.json:16:15 "2011": a year of small-industry.csv expected; correct the year, or remove the remark.',
    ],
    [
      "a remark on no column",
      edited('"column": "units"', '"column": "firms"'),
      'datapackage.json:17:17 "firms": a column of small-industry expected; name one of units, workers.',
    ],
    [
      "an alternative that the column cannot hold",
      edited("1040", "-1"),
      'datapackage.json:23:22 "-1": whole number of business units from 0 to 2000000000 expected; correct the alternative, or write null to leave the year out.',
    ],
    [
      "an alternative that is no whole number",
      edited("1040", "1.04"),
      'datapackage.json:23:22 "1.04": whole number of business units from 0 to 2000000000 expected; correct the alternative, or write null to leave the year out.',
    ],
    [
      "a mistyped property of a remark",
      edited('"alternative"', '"alternativ"'),
      `datapackage.json:23:21 "1040": remarks.0.alternativ: unknown property, a remark with resource, year, column, kind and text (and alternative, if there is one) expected; ${correct}`,
    ],
    [
      "a control character in the context",
      { "context.en.md": "One\nTw\u0007o\n" },
      'context.en.md:2:3 "\\u0007": text without control or direction characters expected; remove the character.',
    ],
  ] as [string, Changes, string][])("%s", (_, changes, message) => {
    expect(refusals(changes)).toEqual([message]);
  });

  it("a title under a language that the report does not have", () => {
    expect(refusals(edited('"en": "Example"', '"eng": "Example"'))).toEqual([
      `datapackage.json:3:13: titles.en: missing, a text in both languages expected, as {"id": "…", "en": "…"}; ${correct}`,
      `datapackage.json:5:12 "Example": titles.eng: unknown property, a text in both languages expected, as {"id": "…", "en": "…"}; ${correct}`,
    ]);
  });

  it("a table twice, and so another one missing", () => {
    expect(refusals(edited('"name": "unemployment"', '"name": "population"'))).toEqual([
      'datapackage.json:95:15 "population": each table once expected; remove one of the two.',
      "datapackage.json:26:16: the table unemployment expected, it is missing; add it as data/README.md shows.",
    ]);
  });
});

describe("a refused data package", () => {
  it("names every problem of a package at once, each as data too", () => {
    const changes = {
      "population.csv": population.replace("365385", "365.385").replace("3.58", "x"),
      "unemployment.csv": "",
      "context.id.md": "Satu\nDu\u0007a\n",
    };
    expect(refusals(changes).map((line) => line.split(" ")[0])).toEqual([
      "population.csv:2:6",
      "population.csv:3:13",
      "unemployment.csv:1:1:",
      "context.id.md:2:3",
    ]);
    expect(() => studyWith(changes)).toThrow("The data package example cannot be used (4 problems):");
    try {
      studyWith(changes);
    } catch (error) {
      const [first] = (error as DataRefusal).details;
      expect(first).toMatchObject({
        place: { file: "population.csv", line: 2, column: 6 },
        value: "365.385",
      });
      expect(first?.advice(wordsIn("en"))).toEqual({
        rule: "whole number of persons expected",
        remedy: "is this a thousands separator? Write 365385.",
      });
    }
  });

  it("lists the first forty problems and counts the rest", () => {
    const rows = Array.from({ length: 50 }, (_, index) => `${1950 + index},x,1\n`).join("");
    const lines = refusals({ "population.csv": `year,population,growth_reported\n${rows}` });
    expect(lines).toHaveLength(41);
    expect(lines[40]).toBe("and 10 more");
  });
});
