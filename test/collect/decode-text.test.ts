import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/collect/decode-text";

describe("decodeText on any bytes", () => {
  it("either decodes them as the platform does, or points at the first byte that is not UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoded = decodeText("file", bytes);
        if ("text" in decoded) {
          const withoutMark = Buffer.from(bytes)
            .toString("utf8")
            .replace(/^\ufeff/, "");
          expect(decoded.text).toBe(withoutMark);
          return;
        }
        if (decoded.problem.value === null) return;
        const byte = Number(decoded.problem.value.replace("byte ", ""));
        expect(byte).toBeGreaterThanOrEqual(0x80);
        expect([...bytes]).toContain(byte);
      }),
      { numRuns: 400, seed: 5371 },
    );
  });
});
