import { describe, expect, it } from "vitest";
import { withStillPicture } from "../../../src/notebook/pictures/raw-chart";

const type = "application/vnd.plotly.v1+json";
const chart = {
  data: [{ type: "bar", x: ["food", "wood"], y: [120, 80] }],
  layout: { title: { text: "Kinds" }, width: 500, font: { color: "#ff0000" } },
};

describe("a Plotly chart that a cell shows by itself", () => {
  it.each([
    ["as an object", chart],
    ["as a text", JSON.stringify(chart)],
  ])("has a still picture beside it, given %s", (_, given) => {
    const { [type]: kept, "image/svg+xml": picture } = withStillPicture({ [type]: given });
    expect(kept).toBe(given);
    expect(picture).toMatch(/^<svg [^>]*width="500"/);
    for (const text of ["Kinds", "food", "wood", "#ff0000"]) expect(picture).toContain(text);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["has one", { [type]: chart, "image/png": "AAAA" }],
    ["has one in HTML", { [type]: chart, "text/html": "<img>" }],
    ["cannot be drawn", { [type]: { data: [{ type: "scatter3d", x: [1], y: [1], z: [1] }] } }],
    ["is none", { [type]: "no chart" }],
    ["has no traces", { [type]: { layout: {} } }],
    ["is not there", { "text/plain": "x" }],
  ])("stays as it is where it %s", (_, bundle) => {
    expect(withStillPicture(bundle)).toBe(bundle);
  });
});
