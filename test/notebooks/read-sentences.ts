import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { joinLines } from "../../src/kernel/format";
import { readNotebook } from "../../src/kernel/read-notebook";
import { projectFolder } from "../../src/paths";

/**
 * Runs a notebook's cells in this process, without a kernel, and returns what they say: outside a kernel every
 * display prints its text. Figures are left out, since drawing them takes long and says nothing more.
 */
export function readSentences(notebook: string, data: string): string {
  const path = join(projectFolder, "notebooks", notebook);
  const cells = readNotebook(readFileSync(path, "utf8"), path).cells;
  const code = cells
    .filter((cell) => cell.cell_type === "code")
    .map((cell) => joinLines(cell.source))
    .filter((source) => !/^figure\(/.test(source))
    .map((source) =>
      source.replace(/const parameters = .*/, `const parameters = { data: ${JSON.stringify(data)} };`),
    )
    .join("\n");
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const printed: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (text: string | Uint8Array) => {
    printed.push(String(text));
    return true;
  };
  try {
    new Function("require", "exports", outputText)(createRequire(path), {});
  } finally {
    process.stdout.write = write;
  }
  return printed.join("");
}
