import { describe, expect, it } from "vitest";
import { isDataRefusal } from "../../../src/core/study/problem";
import { packageFiles, studyWith, thesisDescriptor } from "./thesis-package";

const MEGABYTE = 1_000_000;
const long = "x".repeat(MEGABYTE);

type Files = Parameters<typeof studyWith>[0];

/** The refusal of a package: what it says, short however long the text is that it speaks of. */
function refusal(changed: Files): string {
  try {
    studyWith(changed);
  } catch (error) {
    if (!isDataRefusal(error)) throw error;
    expect(error.message.length).toBeLessThan(10_000);
    expect(error.details.every(({ place }) => place.line > 0 && place.column > 0)).toBe(true);
    return error.message;
  }
  return expect.fail("the package was read");
}

/** The descriptor with a text in the place that a path leads to, as `resources.0.titles.id`. */
function descriptorWith(path: string, text: unknown): Files {
  const descriptor: unknown = {
    ...thesisDescriptor(),
    contributors: [{ title: "A", role: "author", organization: "B" }],
  };
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((part, key) => (part as Record<string, unknown>)[key], descriptor);
  (parent as Record<string, unknown>)[last] = text;
  return { "datapackage.json": JSON.stringify(descriptor) };
}

describe("a text of a million characters is refused in its place", () => {
  it.each([
    "name",
    "titles.id",
    "titles.en",
    "version",
    "region.name",
    "region.bpsCode",
    "region.kind",
    "contributors.0.title",
    "contributors.0.role",
    "contributors.0.organization",
    "remarks.0.text.id",
    "remarks.0.column",
    "resources.0.name",
    "resources.0.path",
    "resources.0.titles.en",
    "resources.0.publishedTitle",
    "resources.0.sources.0.title",
    "resources.0.schema.fields.1.name",
    "resources.0.schema.fields.1.titles.id",
    "resources.0.schema.fields.1.unit.en",
  ])("at %s of the descriptor", (path) => {
    expect(refusal(descriptorWith(path, long))).toMatch(
      /datapackage\.json:1:\d+ "x{60}… \(1000000 characters\)"/,
    );
  });

  it.each(["context.id.md", "context.en.md"] as const)("in %s", (file) => {
    expect(refusal({ [file]: long })).toContain(
      `${file}:1:1: text of at most 20000 characters expected, this one has 1000000`,
    );
  });

  it.each([
    ["a cell", `2012,${long}\n`],
    ["rows that are no rows", "x\n".repeat(MEGABYTE / 2)],
    ["blank lines", "\n".repeat(MEGABYTE)],
  ])("in a table, as %s", (_, rows) => {
    expect(refusal({ "unemployment.csv": `year,unemployment_rate\n${rows}` })).toMatch(
      /unemployment\.csv:1:1: a table of at most 20000 characters expected, this one has 10000\d\d/,
    );
  });
});

/** As much as a table may have. */
const FULL = 19_900;

describe("a table that is as long as may be is refused in its place", () => {
  it.each([
    ["a cell", `2012,${"x".repeat(FULL)}\n`, '2:6 "xxx'],
    ["a quoted cell", `2012,"${"x".repeat(FULL)}"\n`, '2:6 "xxx'],
    ["a number", `2012,${"9".repeat(FULL)}\n`, '2:6 "999'],
    ["empty cells", `2012${",".repeat(FULL)}\n`, "2:"],
    ["rows that are no rows", "x\n".repeat(FULL / 2), "2:"],
    ["blank lines", `${"\n".repeat(FULL)}2012,5\n`, "2:1"],
    ["quotation marks", `${'"'.repeat(FULL)}\n`, "2:19901"],
    ["one quotation mark", `2012,"${"x".repeat(FULL)}\n`, "2:6"],
  ])("with %s", (_, rows, place) => {
    const said = refusal({ "unemployment.csv": `year,unemployment_rate\n${rows}` });
    expect(said).toContain(`unemployment.csv:${place}`);
  });
});

describe("a descriptor that is nested without end is refused", () => {
  it.each([
    ["lists", "[".repeat(MEGABYTE)],
    ["objects", '{"a":'.repeat(MEGABYTE / 5)],
    ["closed lists in place of a title", `{"titles":${"[".repeat(MEGABYTE / 2)}${"]".repeat(MEGABYTE / 2)}}`],
  ])("%s", (_, text) => {
    expect(refusal({ "datapackage.json": text })).toContain("datapackage.json:1:");
  });
});

it("reads the package itself in this way", () => {
  expect(
    studyWith({ "datapackage.json": packageFiles().texts.get("datapackage.json") ?? null }).years,
  ).toHaveLength(5);
});
