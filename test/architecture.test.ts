import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../src/paths";

const source = join(projectFolder, "src");

interface Import {
  /** The module's path inside `src` without extension, or the package's name. */
  readonly target: string;
  readonly isOwn: boolean;
  /** Gone once compiled. */
  readonly isType: boolean;
}

/** Every module of the project, by its path inside `src`, with what it imports. */
const modules = new Map(
  (readdirSync(source, { recursive: true }) as string[])
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path.replace(/\.ts$/, ""), importsOf(path)]),
);

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join(source, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      const isOwn = specifier.text.startsWith(".");
      const target = isOwn ? relative(source, join(source, dirname(path), specifier.text)) : specifier.text;
      found.push({ target, isOwn, isType });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const onlyTypes =
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, clause?.isTypeOnly === true || (onlyTypes && clause?.name === undefined));
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (
      ts.isCallExpression(node) &&
      /^(require|createRequire\(.*\))$/.test(node.expression.getText())
    ) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The room of a module: its folder, inside the core its folder there; its own name where it lies in none. */
const roomOf = (path: string): string =>
  path
    .split("/")
    .slice(0, path.startsWith("core/") ? 2 : 1)
    .join("/");

/** A module that an own import names: a file, or a folder's index. */
function resolved(target: string): string {
  return modules.has(target) ? target : join(target, "index");
}

/** All modules that a module imports, directly or not, itself among them; of those that only name types too. */
function reached(from: string, withTypes: boolean, seen = new Set<string>()): Set<string> {
  if (!seen.has(from)) {
    seen.add(from);
    for (const { target, isOwn, isType } of modules.get(from) ?? []) {
      if (isOwn && (withTypes || !isType)) {
        reached(resolved(target), withTypes, seen);
      }
    }
  }
  return seen;
}

describe("imports", () => {
  const core = ["words", "statistics", "study", "audit", "ledger", "content", "comparison"].map(
    (room) => `core/${room}`,
  );

  /** What each room may know of; the way of the data goes from the first line to the last. */
  const arrows: Readonly<Record<string, readonly string[]>> = {
    paths: [],
    "read-regular-file": [],
    "running-process": [],
    "write-file-whole": [],
    "core/words": [],
    "core/statistics": [],
    "core/study": ["core/words"],
    "core/audit": ["core/statistics", "core/study", "core/words"],
    "core/ledger": ["core/study", "core/statistics", "core/words"],
    "core/content": ["core/audit", "core/ledger", "core/statistics", "core/study", "core/words"],
    "core/comparison": ["core/audit", "core/content", "core/ledger", "core/study", "core/words"],
    collect: [
      "core/study",
      "core/words",
      "paths",
      "read-regular-file",
      "running-process",
      "write-file-whole",
    ],
    notebook: [...core, "collect", "paths"],
    kernel: ["core/content", "core/words", "notebook", "running-process", "write-file-whole"],
    page: [...core, "kernel", "running-process", "write-file-whole"],
    word: [...core, "page", "paths"],
    make: [
      ...core,
      "collect",
      "kernel",
      "page",
      "paths",
      "read-regular-file",
      "running-process",
      "word",
      "write-file-whole",
    ],
    commands: [
      ...core,
      "collect",
      "kernel",
      "make",
      "page",
      "paths",
      "read-regular-file",
      "word",
      "write-file-whole",
    ],
    index: [...core, "collect", "notebook"],
  };

  it.each([...new Set([...modules.keys()].map(roomOf))])("of src/%s follow the way of the data", (room) => {
    expect(arrows).toHaveProperty([room]);
    const against = [...modules]
      .filter(([path]) => roomOf(path) === room)
      .flatMap(([path, imports]) =>
        imports
          .filter(({ isOwn }) => isOwn)
          .map(({ target }) => resolved(target))
          .filter((target) => roomOf(target) !== room && !arrows[room]?.includes(roomOf(target)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(against).toEqual([]);
  });

  it("name modules that are there", () => {
    for (const [path, imports] of modules) {
      for (const { target, isOwn } of imports) {
        const isThere = !isOwn || modules.has(resolved(target)) || target.endsWith(".json");
        expect([path, target, isThere]).toEqual([path, target, true]);
      }
    }
  });

  it("never go in a circle, of types neither", () => {
    const circles = [...modules].flatMap(([path, imports]) =>
      imports
        .filter(({ isOwn, target }) => isOwn && reached(resolved(target), true).has(path))
        .map(({ target }) => `${path} <-> ${target}`),
    );
    expect(circles).toEqual([]);
  });
});

describe("the core", () => {
  /** Small, and the same in a browser. */
  const light = /^(simple-statistics|@stdlib\/.+|valibot|jsonc-parser|markdown-it)$/;

  const core = [...modules.keys()].filter((path) => path.startsWith("core/"));

  it("is there", () => {
    expect(core.length).toBeGreaterThan(80);
  });

  /** What engines compute alike is exact: sums, products, roots, rounding. The rest comes from one module of its own. */
  it("computes alike in Node and in every browser", () => {
    const uneven =
      /\bMath\.(exp|expm1|log|log1p|log2|log10|pow|tanh?|a?sinh?|a?cosh?|atanh?|atan2|cbrt|hypot)\b|[\w)] \*\* |Math\[/;
    const using = core.filter((path) => uneven.test(readFileSync(join(source, `${path}.ts`), "utf8")));
    expect(using).toEqual([]);
  });

  it.each(core)("%s loads nothing of Node and no heavy package", (path) => {
    const heavy = [...reached(path, false)].flatMap((module) =>
      (modules.get(module) ?? [])
        .filter(({ isOwn, isType, target }) => !isOwn && !isType && !light.test(target))
        .map(({ target }) => `${module} loads ${target}`),
    );
    expect(heavy).toEqual([]);
  });
});

describe("the page", () => {
  it("composes an edition from blocks by what is plain, and so can do it again in a reader's browser", () => {
    const plain = /^(markdown-it|valibot|simple-statistics|@stdlib\/.+)$/;
    const entries = ["page/compose-edition", "page/read-blocks", "page/living/view/main"];
    const loaded = entries
      .flatMap((entry) => [...reached(entry, false)])
      .flatMap((module) =>
        (modules.get(module) ?? [])
          .filter(({ isOwn, isType, target }) => !isOwn && !isType && !plain.test(target))
          .map(({ target }) => `${module} loads ${target}`),
      );
    expect(loaded).toEqual([]);
  });

  it("hands its script what it says, so that no words but those go into it", () => {
    expect(
      [...reached("page/client/main", false)].filter((path) => /^core\/words\/(id|en)$/.test(path)),
    ).toEqual([]);
  });
});

describe("the process", () => {
  it("is ended by the command line only, and by the kernel that catches a cell's attempt", () => {
    const ending = [...modules.keys()].filter((path) => {
      const text = readFileSync(join(source, `${path}.ts`), "utf8");
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      let ends = false;
      const visit = (node: ts.Node): void => {
        ends ||= ts.isPropertyAccessExpression(node) && node.getText() === "process.exit";
        ts.forEachChild(node, visit);
      };
      visit(file);
      return ends && roomOf(path) !== "commands";
    });
    expect(ending).toEqual(["kernel/kernel"]);
  });
});
