import { existsSync, readFileSync } from "node:fs";
import Module from "node:module";
import * as ts from "@tslab/typescript-for-tslab";

/**
 * Lets notebooks of every language take code from TypeScript files in `notebooks/shared`, as
 * `import { twice } from "../shared/helper"`. tslab converts files below a notebook's own folder alone; of those here it
 * is shown the declarations, and Node is taught to load them. Loaded before tslab, by the program's kernel and by that
 * of Jupyter; it does its work at once.
 */
const isShared = (path: string): boolean =>
  /[\\/]notebooks[\\/]shared[\\/](?!.*\.d\.ts$)[^\0]*\.ts$/.test(path);

const options: ts.CompilerOptions = {
  declaration: true,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

/** The file of code that a file of declarations would be of; undefined where that is no shared one. */
function codeOf(declarations: string): string | undefined {
  const code = declarations.replace(/\.d\.ts$/, ".ts");
  return code !== declarations && isShared(code) && existsSync(code) ? code : undefined;
}

function declarationsOf(code: string): string {
  const program = ts.createProgram([code], { ...options, emitDeclarationOnly: true });
  let declarations = "";
  program.emit(program.getSourceFile(code), (_, text) => {
    declarations = text;
  });
  return declarations;
}

const { sys } = ts;
const { fileExists, readFile } = sys;
/** The code itself is not found while its declarations are, but by the program that makes these of it. */
sys.fileExists = (path) => codeOf(path) !== undefined || (!isShared(path) && fileExists(path));
sys.readFile = (path, encoding) => {
  const code = codeOf(path);
  return code === undefined ? readFile(path, encoding) : declarationsOf(code);
};

/** What Node's loader of modules has besides its documented interface. */
interface Loader {
  readonly _extensions: Record<string, (loaded: LoadedModule, file: string) => void>;
}
interface LoadedModule {
  _compile(code: string, file: string): void;
}

(Module as unknown as Loader)._extensions[".ts"] = (loaded, file) => {
  const source = readFileSync(file, "utf8");
  const code = isShared(file)
    ? ts.transpileModule(source, { compilerOptions: options, fileName: file }).outputText
    : source;
  loaded._compile(code, file);
};
