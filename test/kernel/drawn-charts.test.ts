import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepOutputs, type PreparedRun, readDrawn } from "../../src/kernel/outputs-cache";
import type { RanCell } from "../../src/kernel/protocol";
import { figureBundle } from "../../src/notebook/pictures/bundle";
import { thesisFigure } from "../core/content/figures/thesis";
import { fixture } from "./project";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serapan-drawn-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run: PreparedRun = {
  path: "notebooks/a.ipynb",
  folder: "/project/notebooks",
  notebook: fixture("outputs"),
  cells: [{ number: 1, id: "figure", source: 'figure("population");' }],
  dataHash: "data",
};
const figure = thesisFigure("population", "en");
const ran = (picture: string): RanCell[] => [
  {
    number: 1,
    executionCount: 1,
    outputs: [
      { output_type: "stream", name: "stdout", text: "printed" },
      { output_type: "display_data", data: { "text/html": "<p>no figure</p>" }, metadata: {} },
      {
        output_type: "display_data",
        data: figureBundle(figure, picture),
        metadata: {},
      },
    ],
  },
];

describe("what a notebook's latest run drew", () => {
  it("is its charts with their pictures, whatever its cells are now", () => {
    keepOutputs(folder, "first", ran("<svg>é</svg>"), run, "program");
    const edited = { ...run, cells: [{ number: 1, id: "figure", source: "other" }], dataHash: "other" };
    const [drawn, ...more] = readDrawn(folder, edited, "program");
    expect(more).toEqual([]);
    expect(drawn?.picture).toBe("<svg>é</svg>");
    expect(drawn?.chart.data).toEqual(JSON.parse(JSON.stringify(figure.chart.data)));
    expect(drawn?.chart.layout).toEqual(JSON.parse(JSON.stringify(figure.chart.layout)));
  });

  it("is that of the latest of two", () => {
    keepOutputs(folder, "first", ran("<svg>1</svg>"), run, "program");
    keepOutputs(folder, "second", ran("<svg>2</svg>"), run, "program");
    expect(readDrawn(folder, run, "program").map(({ picture }) => picture)).toEqual(["<svg>2</svg>"]);
  });

  it.each([
    ["another program", run, "other"],
    ["another notebook", { ...run, path: "notebooks/b.ipynb" }, "program"],
    [
      "other parameters",
      {
        ...run,
        notebook: { ...run.notebook, metadata: { papermill: { parameters: { data: "belu" } } } },
      },
      "program",
    ],
  ])("is nothing to %s", (_, other, program) => {
    keepOutputs(folder, "first", ran("<svg>1</svg>"), run, "program");
    expect(readDrawn(folder, other, program)).toEqual([]);
  });
});
