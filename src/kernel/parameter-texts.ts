import type { ConvertResult } from "tslab/dist/converter";

const standIn = (index: number): string => `"serapan-parameter-${index}"`;

/**
 * Converts a cell of injected parameters with stand-ins for its texts, and puts the texts back into what comes
 * out. A text is a `string` to TypeScript whatever it says, so one conversion, remembered, serves every data
 * package.
 *
 * @param source as `injectParameters` writes it: `const parameters = { data: "kota-kupang" };`
 */
export function convertParameters(source: string, convert: (source: string) => ConvertResult): ConvertResult {
  const texts: string[] = [];
  const template = source.replace(/(?<=: )"(?:[^"\\]|\\.)*"/g, (text) => standIn(texts.push(text) - 1));
  const result = convert(template);
  const parts = texts.map((_, index) => result.output?.split(standIn(index)).length);
  if (result.output === undefined || parts.some((count) => count !== 2)) {
    return convert(source);
  }
  const output = texts.reduce((code, text, index) => code.replace(standIn(index), () => text), result.output);
  return { ...result, output };
}
