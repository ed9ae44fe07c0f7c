import { describe, expect, it } from "vitest";
import { CellOutputs, DISPLAY_LIMIT_CHARACTERS, PRINT_LIMIT_CHARACTERS } from "../../src/kernel/cell-outputs";
import type { CellOffence } from "../../src/kernel/protocol";

function gathering() {
  const refused: CellOffence[] = [];
  return { refused, outputs: new CellOutputs((offence) => refused.push(offence)) };
}

describe("CellOutputs", () => {
  it("joins what is printed in a row under one name, and nothing across another output", () => {
    const { outputs } = gathering();
    outputs.print("stdout", "a\nb");
    outputs.print("stdout", "c\n");
    outputs.print("stderr", "d");
    outputs.print("stdout", "e");
    expect(outputs.collect()).toEqual([
      { output_type: "stream", name: "stdout", text: ["a\n", "bc\n"] },
      { output_type: "stream", name: "stderr", text: ["d"] },
      { output_type: "stream", name: "stdout", text: ["e"] },
    ]);
  });

  it("keeps texts of a bundle as lines, and JSON and pictures as they are", () => {
    const { outputs } = gathering();
    const figure = { data: [], layout: { title: "a\nb" } };
    const data = {
      "text/html": "<p>\n</p>",
      "application/vnd.plotly.v1+json": figure,
      "image/png": "iVBOR\n",
    };
    outputs.show({ data, metadata: { isolated: true } }, false);
    expect(outputs.collect()).toEqual([
      {
        output_type: "display_data",
        data: { ...data, "text/html": ["<p>\n", "</p>"] },
        metadata: { isolated: true },
      },
    ]);
  });

  it("replaces a display that is updated, where it stands", () => {
    const { outputs } = gathering();
    outputs.show({ data: { "text/plain": "before" }, metadata: {}, transient: { display_id: "1" } }, false);
    outputs.print("stdout", "x");
    outputs.show({ data: { "text/plain": "after" }, metadata: {}, transient: { display_id: "1" } }, true);
    expect(outputs.collect()).toMatchObject([{ data: { "text/plain": ["after"] } }, { text: ["x"] }]);
  });

  it("refuses what exceeds the limits and drops it", () => {
    const { outputs, refused } = gathering();
    outputs.print("stdout", "x".repeat(PRINT_LIMIT_CHARACTERS));
    expect(refused).toEqual([]);
    outputs.print("stderr", "y");
    expect(refused).toEqual([{ what: "printed", limit: 1_000_000 }]);
    outputs.show({ data: { "text/plain": "x".repeat(DISPLAY_LIMIT_CHARACTERS) }, metadata: {} }, false);
    expect(refused[1]).toEqual({ what: "showed", limit: 16_000_000 });
    expect(outputs.collect()).toHaveLength(1);
  });
});
