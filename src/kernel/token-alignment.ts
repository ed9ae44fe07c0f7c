interface Token {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A position in a text, from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Beyond this a cell's alignment would take seconds; then only the cell is named. */
const TOKEN_LIMIT = 4_000;

/**
 * Finds the place in a cell that a place in its converted JavaScript comes from. Conversion takes types
 * away and writes `exports.` before names of earlier cells, but keeps the order of the remaining tokens: the
 * longest common sequence of tokens pairs them. The result is the token at the place, or undefined where
 * that token is not the cell's.
 */
export function alignPosition(
  converted: string,
  place: TextPosition,
  source: string,
): TextPosition | undefined {
  const output = tokens(converted);
  const input = tokens(source);
  const at = output.findIndex(
    (token) =>
      token.line === place.line &&
      token.column <= place.column &&
      place.column < token.column + token.text.length,
  );
  if (at < 0 || output.length > TOKEN_LIMIT || input.length > TOKEN_LIMIT) {
    return undefined;
  }
  const pairs = pairTokens(output, input);
  // `exports.total` and `(0, serapan_1.openReport)` stand where the source has the last name alone.
  for (
    let index = at;
    index < output.length && output[index]?.line === place.line && index <= at + 6;
    index++
  ) {
    const pair = pairs.get(index);
    if (pair) {
      return { line: pair.line, column: pair.column };
    }
  }
  return undefined;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  const pattern =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu;
  let line = 1;
  let lineStart = 0;
  let counted = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index ?? 0;
    for (
      let next = text.indexOf("\n", counted);
      next >= 0 && next < start;
      next = text.indexOf("\n", counted)
    ) {
      line++;
      lineStart = next + 1;
      counted = lineStart;
    }
    if (!match[0].startsWith("//") && !match[0].startsWith("/*")) {
      found.push({ text: match[0], line, column: start - lineStart + 1 });
    }
  }
  return found;
}

/** Output token index -> input token, by the longest common subsequence. */
function pairTokens(output: readonly Token[], input: readonly Token[]): Map<number, Token> {
  const width = input.length + 1;
  const lengths = new Uint16Array((output.length + 1) * width);
  const common = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = output.length - 1; row >= 0; row--) {
    for (let column = input.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        output[row]?.text === input[column]?.text
          ? common(row + 1, column + 1) + 1
          : Math.max(common(row + 1, column), common(row, column + 1));
    }
  }
  const pairs = new Map<number, Token>();
  let row = 0;
  let column = 0;
  while (row < output.length && column < input.length) {
    const token = input[column];
    if (
      token &&
      output[row]?.text === token.text &&
      common(row, column) === common(row + 1, column + 1) + 1
    ) {
      pairs.set(row++, token);
      column++;
    } else if (common(row + 1, column) >= common(row, column + 1)) {
      row++;
    } else {
      column++;
    }
  }
  return pairs;
}
