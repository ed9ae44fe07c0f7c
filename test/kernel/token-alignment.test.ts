import { describe, expect, it } from "vitest";
import { alignPosition } from "../../src/kernel/token-alignment";

describe("alignPosition", () => {
  it("finds a line that types and comments have moved", () => {
    const source =
      "// first\nconst a: Map<string, number> = new Map<string, number>();\ntype T = string;\na.get(1).b;";
    const converted = "const a = new Map();\nexports.a = a;\nexports.tsLastExpr = a.get(1).b;";
    expect(alignPosition(converted, { line: 3, column: 31 }, source)).toEqual({ line: 4, column: 10 });
  });

  it("goes on from what conversion wrote before a name to the name", () => {
    const converted = "const serapan_1 = require('serapan');\n(0, serapan_1.openReport)(1);";
    const source = "import { openReport } from 'serapan';\n\nopenReport(1);";
    expect(alignPosition(converted, { line: 2, column: 2 }, source)).toEqual({ line: 3, column: 1 });
  });

  it("tells equal lines apart by their order", () => {
    const source = "f(x);\nf(x);\nf(x);";
    expect(alignPosition("f(x);\nf(x);\nf(x);", { line: 2, column: 1 }, source)).toEqual({
      line: 2,
      column: 1,
    });
  });

  it("knows no place for what is not the cell's", () => {
    expect(alignPosition("f(x);\nexports.y = 1;", { line: 2, column: 9 }, "f(x);")).toBeUndefined();
    expect(alignPosition("f(x);", { line: 9, column: 1 }, "f(x);")).toBeUndefined();
  });
});
