import { describe, expect, it } from "vitest";
import { injectParameters } from "../../src/kernel/parameters";
import { fixture } from "./project";

describe("injectParameters", () => {
  const notebook = fixture("parameters");
  const injected = injectParameters(notebook, { data: 'kab"upaten', "first-year": 2012 });

  it("adds a tagged cell after the one tagged parameters, and records the values", () => {
    expect(injected.cells.map((cell) => cell.id)).toEqual(["parameters", "injected-parameters", "show"]);
    expect(injected.cells[1]).toMatchObject({
      metadata: { tags: ["injected-parameters"] },
      source: ['const parameters = { data: "kab\\"upaten", "first-year": 2012 };'],
    });
    expect(injected.metadata).toMatchObject({
      kernelspec: { name: "tslab" },
      papermill: { parameters: { data: 'kab"upaten', "first-year": 2012 } },
    });
  });

  it("replaces the cell of an earlier run, and leaves the notebook itself alone", () => {
    const again = injectParameters(injected, { data: "b" });
    expect(again.cells).toHaveLength(3);
    expect(again.cells[1]).toMatchObject({ source: ['const parameters = { data: "b" };'] });
    expect(notebook).toEqual(fixture("parameters"));
  });

  it("begins the notebook with them where no cell is tagged", () => {
    expect(injectParameters(fixture("throws"), {}).cells[0]?.id).toBe("injected-parameters");
  });
});
