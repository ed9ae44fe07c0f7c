import { describe, expect, it } from "vitest";
import { asMetadata } from "../../src/core/content/study-mark";
import { wordsIn } from "../../src/core/words/language";
import { compareOutputs, hasRun } from "../../src/kernel/compare-outputs";
import { describeDifferences } from "../../src/kernel/describe-differences";
import { withoutMarks } from "../../src/kernel/executed-copy";
import type { Notebook, Output } from "../../src/kernel/format";

/** A notebook of one code cell with these outputs. */
const notebook = (outputs: readonly Output[], count: number | null = 1): Notebook => ({
  cells: [
    { cell_type: "markdown", id: "title", metadata: {}, source: ["# 1 Background"] },
    { cell_type: "code", id: "shown", metadata: {}, source: ["show();"], execution_count: count, outputs },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

const display = (data: Record<string, unknown>): Output => ({
  output_type: "display_data",
  data,
  metadata: {},
});
const print = (text: string): Output => ({ output_type: "stream", name: "stdout", text: [text] });

/** What is said of a cell that had some outputs and has others. */
const said = (was: readonly Output[], is: readonly Output[]): string =>
  describeDifferences(compareOutputs("notebooks/en/01.ipynb", notebook(was), notebook(is)), wordsIn("en"));

const sentence = (last: string): Output =>
  display({
    "text/plain": [`The population of Kota Kupang rose from 349,344 to ${last}, on average 3.97% a year.`],
    "text/html": [`<p>The population rose to <data value="x">${last}</data>.</p>`],
    "application/vnd.serapan+json": { kind: "prose", parts: [{ kind: "text", text: last }] },
  });

const figure = (y: readonly number[], picture = "PHN2Zz4="): Output =>
  display({
    "text/plain": ["Figure 1.1: the population grew"],
    "text/html": [`<img src="data:image/svg+xml;base64,${picture}">`],
    "application/vnd.plotly.v1+json": {
      data: [{ type: "bar", name: "Population", x: [2012, 2013, 2014], y }],
      layout: { title: { text: "grew" } },
    },
  });

describe("outputs that are the same", () => {
  it("differ in nothing, whether a text is kept whole or in lines", () => {
    const whole = display({ "text/plain": "one\ntwo" });
    const lines = display({ "text/plain": ["one\n", "two"] });
    expect(said([sentence("402,286"), figure([1, 2, 3])], [sentence("402,286"), figure([1, 2, 3])])).toBe("");
    expect(said([whole], [lines])).toBe("");
  });

  it("may be of another study, which only a report asks of them", () => {
    const of = (data: string) =>
      ({ ...sentence("402,286"), metadata: asMetadata({ region: "Kota Kupang", data }) }) as Output;
    expect(said([of("0a")], [of("0b")])).toBe("");
    const [kept] = withoutMarks(notebook([of("0a")])).cells.slice(1);
    expect(kept).toHaveProperty("outputs", [sentence("402,286")]);
  });
});

describe("a difference", () => {
  it("of a sentence is named once, by notebook, cell and the words that changed", () => {
    expect(said([sentence("402,286")], [sentence("402,287")])).toBe(
      "notebooks/en/01.ipynb, cell 2 (shown)\n  text: … rose from 349,344 to [-402,286,-] {+402,287,+} on average 3.97% a …",
    );
  });

  it("of a figure is the number that changed, by series and year", () => {
    expect(said([figure([349344, 365385, 378425])], [figure([349344, 365385, 378426])])).toBe(
      "notebooks/en/01.ipynb, cell 2 (shown)\n  figure, Population at 2014: 378425 -> 378426",
    );
  });

  it("of a figure's picture alone is told, and the picture is not", () => {
    const change = said([figure([1, 2, 3], "A".repeat(5_000))], [figure([1, 2, 3], "B".repeat(5_000))]);
    expect(change).toContain("text/html: <img [-src=");
    expect(change.length).toBeLessThan(400);
  });

  it("of what is behind a sentence that reads the same is its place in the JSON", () => {
    const of = (id: string) =>
      display({ "text/plain": ["4"], "application/vnd.serapan+json": { parts: [{ quantity: id }] } });
    expect(said([of("a")], [of("b")])).toContain(
      'application/vnd.serapan+json, parts[0].quantity: "a" -> "b"',
    );
  });

  it("of what was printed is its words; more or fewer outputs are each named", () => {
    expect(said([print("n = 5\n")], [print("n = 6\n")])).toContain("stdout: n = [-5-] {+6+}");
    expect(said([print("n = 5\n")], [])).toContain("output: print to stdout: n = 5 -> none");
    expect(said([], [sentence("1")])).toContain("output: none -> display: The population");
    expect(said([print("a")], [figure([1])])).toContain("output: print to stdout: a -> display: Figure 1.1");
  });

  it("of the order in which cells were run is one too", () => {
    const differences = compareOutputs("x.ipynb", notebook([], 7), notebook([], 1));
    expect(describeDifferences(differences, wordsIn("en"))).toContain(
      "run as number 7, from top to bottom it is number 1",
    );
  });

  it("in many places of a cell is told up to the eighth", () => {
    const many = (start: number) => Array.from({ length: 20 }, (_, index) => start + index);
    expect(said([figure(many(0))], [figure(many(100))]).split("\n")).toHaveLength(10);
    expect(said([figure(many(0))], [figure(many(100))])).toMatch(/and 12 more$/);
  });
});

it("tells a notebook that was never run from one that shows nothing", () => {
  expect(hasRun(notebook([], null))).toBe(false);
  expect(hasRun(notebook([], 1))).toBe(true);
});
