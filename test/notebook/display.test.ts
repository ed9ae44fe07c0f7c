import { afterEach, describe, expect, it, vi } from "vitest";
import { displayBundle } from "../../src/notebook/display";

afterEach(() => vi.restoreAllMocks());

describe("displayBundle outside a notebook", () => {
  it("prints the plain text", () => {
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    displayBundle({ "text/html": "<b>x</b>", "text/plain": "x" });
    expect(write.mock.calls).toEqual([["x\n"]]);
  });

  it("prints nothing where there is no plain text", () => {
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    displayBundle({ "text/html": "<b>x</b>" });
    expect(write).not.toHaveBeenCalled();
  });
});
