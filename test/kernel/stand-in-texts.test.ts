import { type Converter, type ConvertResult, createConverter } from "tslab/dist/converter";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { convertWithStandIns } from "../../src/kernel/stand-in-texts";

let converter: Converter;
beforeAll(() => {
  converter = createConverter();
});
afterAll(() => converter.close());

/** Converts by tslab, and writes down what it was given. */
function recordingConverter() {
  const seen: string[] = [];
  const convert = (source: string): ConvertResult => {
    seen.push(source);
    return converter.convert("declare const tell: (...parts: unknown[]) => string;", source);
  };
  return { seen, convert };
}

const said = ["Units rose.", "Rose\n  by \\`$& $' \\u00e9 \\\\ $0", "serapan"];

describe("a cell with texts", () => {
  test.each([
    ["a template", (text: string) => `const sentence = tell\`${text}\`;`],
    ["pieces between values", (text: string) => `tell\`\${1}${text}\${tell\`${text} \${2}\`}${text}\``],
    ["a choice", (text: string) => `tell({ rose: ${JSON.stringify(text)}, fell: tell\`${text}\` });`],
    ["parameters", (text: string) => `const parameters = { data: ${JSON.stringify(text)} };`],
  ])("is converted once whatever they say, and comes out as it would by itself: %s", (_, cell) => {
    const { seen, convert } = recordingConverter();
    for (const text of said) {
      expect(convertWithStandIns(cell(text), convert)).toEqual(recordingConverter().convert(cell(text)));
    }
    expect(new Set(seen).size).toBe(1);
  });

  test.each([
    ["a text that is a type", 'const kind = { of: "units" } as const;'],
    [
      "a property that takes but a few words",
      'const draw = (of: { kind: "line" | "bar" }) => of; draw({ kind: "bar" });',
    ],
    ["a text that is written like a stand-in", "tell`serapan-text-0-`; const other = 'serapan-text-0-';"],
    ["a text in a type", "let of: { a: `x`; }; const parts = { b: 'serapan-text-1-' };"],
  ])("is converted as it stands where a stand-in will not do: %s", (_, cell) => {
    const { convert } = recordingConverter();
    const alone = recordingConverter().convert(cell);
    expect(convertWithStandIns(cell, convert)).toEqual(alone);
    expect(alone.diagnostics).toEqual([]);
  });

  test("keeps names, numbers and what is no value of a property, which decide the type", () => {
    const { seen, convert } = recordingConverter();
    const cell = 'const word: "b" = "b"; const of = { "a b": "text", years: 3, c: [word] };';
    expect(convertWithStandIns(cell, convert)).toEqual(recordingConverter().convert(cell));
    expect(seen).toEqual([cell.replace("text", "serapan-text-0-")]);
  });

  test("is told what is wrong with it at the place where that stands", () => {
    const { convert } = recordingConverter();
    const cell = "[tell`a long\n text`, missing];";
    const [diagnostic] = convertWithStandIns(cell, convert).diagnostics;
    expect(diagnostic?.start).toMatchObject({ line: 1, character: 8 });
  });
});
