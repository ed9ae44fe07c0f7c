import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/core/words/language";
import { endError, faultError } from "../../src/kernel/failure-block";
import type { Fault } from "../../src/kernel/protocol";
import { fixture } from "./project";

const failed = { path: "notebooks/throws.ipynb", notebook: fixture("throws") };
const fault: Fault = {
  kind: "thrown",
  notebook: failed.path,
  cell: 2,
  positions: [],
  happening: { what: "error", said: "Error: no", causes: [] },
  diagnostics: [],
};
const limits = { timeoutSeconds: 120, memoryMegabytes: 2048 };

describe("the block for a failure", () => {
  it("names only the cell where no line is known", () => {
    const error = faultError(failed, fault);
    expect(error.message).toBe("notebooks/throws.ipynb, cell 2 (call): Error: no");
    expect(error.details).toEqual({ notebook: "notebooks/throws.ipynb", cell: 2, cellId: "call" });
  });

  it("names no line of the cell where the error came through another cell only", () => {
    const error = faultError(failed, { ...fault, positions: [{ cell: 1, line: 3, column: 3 }] });
    expect(error.details.line).toBeUndefined();
    expect(error.message).toContain("cell 2 (call): Error: no");
    expect(error.message).toContain("in cell 1 (define):\n    2 | function workers");
  });

  it("marks as much of a line as TypeScript names", () => {
    const diagnostics = [{ code: 2304, line: 2, column: 1, length: 7, text: "Cannot find name 'workers'." }];
    const error = faultError(failed, { ...fault, kind: "types", diagnostics });
    expect(error.message).toContain("  > 2 | workers(row);\n      | ^^^^^^^\n  2:1 Cannot find name");
  });

  it("says how to install a module that is missing", () => {
    const text = "Cannot find module 'danfojs-node' or its corresponding type declarations.";
    const diagnostics = [{ code: 2307, line: 1, column: 1, length: 1, text }];
    expect(faultError(failed, { ...fault, kind: "types", diagnostics }).message).toContain('Run "npm ci"');
  });

  it("is said in the language of who reads it, what the cell itself said as it is", () => {
    const because = { what: "error", said: "RangeError: 2031", causes: [] } as const;
    const happening = { what: "error", said: "Error: no figure", causes: [because] } as const;
    const { say } = faultError(failed, {
      ...fault,
      kind: "rejected",
      happening,
      positions: [{ cell: 2, line: 2, column: 1 }],
    });
    expect(say(wordsIn("id"))).toBe(`notebooks/throws.ipynb, sel 2 (call), baris 2: Error: no figure
    karena RangeError: 2031

    1 | const row: Row = { workers: 1 };
  > 2 | workers(row);
      | ^

Tidak ada yang menunggu promise ini. Tulis \`await\` di depan pemanggilan yang membuatnya, atau tangani penolakannya.`);
  });

  it("shows what a process said when it died", () => {
    const end = { reason: "died", code: 7, said: "out of luck\n" } as const;
    const error = endError(failed, 1, end, limits);
    expect(error.message).toBe(
      "notebooks/throws.ipynb, cell 1 (define): the process that ran the cell ended with code 7\n\nout of luck",
    );
  });
});
