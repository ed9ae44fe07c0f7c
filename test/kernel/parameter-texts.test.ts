import { describe, expect, test } from "vitest";
import { convertParameters } from "../../src/kernel/parameter-texts";

/** A converter that writes what it is given and remembers it. */
function recordingConverter(change = (source: string) => `exports.x = 1; ${source}`) {
  const seen: string[] = [];
  const convert = (source: string) => {
    seen.push(source);
    return {
      diagnostics: [],
      output: change(source),
      declOutput: "declare const parameters: { data: string };",
    };
  };
  return { seen, convert };
}

const cell = (data: string) => `const parameters = { data: ${JSON.stringify(data)} };`;

describe("a cell of parameters", () => {
  test("is converted once for all texts, and keeps its own", () => {
    const { seen, convert } = recordingConverter();
    const outputs = ["data/belu", 'a "quoted": "path" $& \\ é'].map(
      (data) => convertParameters(cell(data), convert).output,
    );
    expect(outputs).toEqual([
      `exports.x = 1; ${cell("data/belu")}`,
      `exports.x = 1; ${cell('a "quoted": "path" $& \\ é')}`,
    ]);
    expect(new Set(seen).size).toBe(1);
  });

  test("keeps quoted names and numbers, which decide the type", () => {
    const { seen, convert } = recordingConverter();
    const source = 'const parameters = { "a b": "text", years: 3 };';
    expect(convertParameters(source, convert).output).toBe(`exports.x = 1; ${source}`);
    expect(seen[0]).toContain('"a b": "serapan-parameter-0", years: 3');
  });

  test("is converted as it stands where the converter does not keep the stand-in", () => {
    const { convert } = recordingConverter((source) => source.replaceAll('"', "'"));
    expect(convertParameters(cell("data/belu"), convert).output).toBe(
      "const parameters = { data: 'data/belu' };",
    );
  });
});
