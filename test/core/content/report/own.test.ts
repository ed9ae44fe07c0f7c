import { describe, expect, it } from "vitest";
import { sizeOf, writeQuantity, writeRange } from "../../../../src/core/content/prose/prose";
import { gathered } from "./gathered";

describe("a number of a cell's own", () => {
  it("is said in the language's way with its unit, and carries what is known of it", () => {
    const { report, items, said } = gathered("id");
    const { own, prose, say } = report;
    prose`Titik tengahnya ${say`(${own("median ukuran", 6.4, "workers_per_unit")})`}.`;
    expect(said()).toEqual(["prose: Titik tengahnya (6,40\u00a0orang per unit)."]);
    expect(JSON.stringify(items)).toContain(
      JSON.stringify({ label: "median ukuran", value: 6.4, unit: "workers_per_unit" }),
    );
  });

  it("is judged, compared and listed as every quantity is", () => {
    const { own, choose, range, moves, sizeOf: bare } = gathered("en").report;
    const fall = own("change of the median", -3.1, "percent");
    const cases = { positive: "rose", negative: "fell", zero: "stayed", unknown: "?" };
    expect(choose.bySign(fall, cases)).toBe("fell");
    const source = { label: "change of the median", value: -3.1, unit: "percent" };
    for (const part of [
      bare(fall),
      ...moves(fall),
      ...range(fall, fall),
      writeQuantity(sizeOf(fall), "en"),
    ]) {
      if (part.kind === "number") expect(part.own).toEqual(source);
    }
    expect(writeRange(fall, fall, "en").filter(({ kind }) => kind === "number")).toHaveLength(2);
  });

  it("has a value only if it is a number", () => {
    const { own, prose } = gathered("en").report;
    expect(own("a mean of nothing", Number.NaN, "persons")).toMatchObject({ value: null });
    const { report, said } = gathered("en");
    report.prose`It is ${own("a mean of nothing", 1 / 0, "persons")}.`;
    expect(said()).toEqual(["prose: It is (not defined: the cell computed no number)."]);
    expect(prose).toBeDefined();
  });

  it.each([
    [
      "a bare number, with what to write",
      (report) => report.prose`n = ${5}`,
      /own\("what it is", 5, "percent"\)/,
    ],
    ["a number without a name", (report) => report.own(" ", 5, "persons"), /needs a name/],
    [
      "a unit that the report has no words for",
      (report) => report.own("income", 5, "rupiah" as "persons"),
      /"rupiah" is not a unit.*persons, people, workers/,
    ],
  ] satisfies [string, (report: ReturnType<typeof gathered>["report"]) => unknown, RegExp][])(
    "refuses %s",
    (_, cell, message) => {
      expect(() => cell(gathered("en").report)).toThrow(message);
    },
  );
});
