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

/** The folder of a module, or its own name where it lies in none. */
const partOf = (path: string): string => path.split("/")[0] as string;

/** A module that an own import names: a file, or a folder's index. */
function resolved(target: string): string {
  return modules.has(target) ? target : join(target, "index");
}

/** All modules that a module loads, itself among them. */
function reached(from: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(from)) {
    seen.add(from);
    for (const { target, isOwn, isType } of modules.get(from) ?? []) {
      if (isOwn && !isType) {
        reached(resolved(target), seen);
      }
    }
  }
  return seen;
}

describe("imports", () => {
  /** What each part may know of; the way of the data goes from the first line to the last. */
  const arrows: Readonly<Record<string, readonly string[]>> = {
    paths: [],
    format: [],
    statistics: [],
    registry: ["format"],
    data: ["format"],
    "data-entry": ["data", "format"],
    import: ["data", "data-entry", "format"],
    audit: ["data", "format"],
    indicators: ["data", "format", "statistics"],
    prose: ["data", "format", "indicators", "registry"],
    tables: ["audit", "data", "format", "indicators", "prose", "registry"],
    figures: ["data", "format", "indicators", "prose", "registry", "statistics", "tables"],
    notebook: [],
    report: [
      "audit",
      "data",
      "figures",
      "format",
      "indicators",
      "notebook",
      "paths",
      "prose",
      "registry",
      "tables",
    ],
    compare: ["audit", "data", "format", "indicators", "prose"],
    batch: ["compare", "figures", "format", "indicators"],
    html: [
      "audit",
      "compare",
      "data",
      "figures",
      "format",
      "indicators",
      "notebook",
      "prose",
      "registry",
      "report",
      "tables",
    ],
    output: [],
    lab: ["paths"],
    live: [],
    index: ["audit", "data", "indicators", "prose", "report", "statistics"],
  };

  it.each([...new Set([...modules.keys()].map(partOf))].filter((part) => part !== "cli"))(
    "of src/%s follow the way of the data",
    (part) => {
      expect(arrows).toHaveProperty([part]);
      const against = [...modules]
        .filter(([path]) => partOf(path) === part)
        .flatMap(([path, imports]) =>
          imports
            .filter(({ isOwn }) => isOwn)
            .map(({ target }) => partOf(target))
            .filter((other) => other !== part && !arrows[part]?.includes(other))
            .map((other) => `${path} imports ${other}`),
        );
      expect(against).toEqual([]);
    },
  );

  it("name modules that are there", () => {
    for (const [path, imports] of modules) {
      for (const { target, isOwn } of imports) {
        const isThere = !isOwn || modules.has(resolved(target)) || target.endsWith(".json");
        expect([path, target, isThere]).toEqual([path, target, true]);
      }
    }
  });

  it("never go in a circle", () => {
    const circles = [...modules].flatMap(([path, imports]) =>
      imports
        .filter(({ isOwn, isType, target }) => isOwn && !isType && reached(resolved(target)).has(path))
        .map(({ target }) => `${path} <-> ${target}`),
    );
    expect(circles).toEqual([]);
  });
});

describe("the core", () => {
  /** Small, and the same in a browser. */
  const light = /^(simple-statistics|@stdlib\/.+|valibot|jsonc-parser|csv-parse\/sync|markdown-it)$/;

  /** Modules of the core's folders at which the machine begins: files, a canvas, a notebook's memory. */
  const edges = [
    "data/open-package",
    "figures/bundle",
    "figures/draw",
    "figures/picture",
    "figures/plotly-in-document",
  ];

  const folders = [
    "statistics",
    "indicators",
    "audit",
    "format",
    "prose",
    "tables",
    "figures",
    "data",
    "compare",
  ];

  const core = [...modules.keys()].filter((path) => folders.includes(partOf(path)) && !edges.includes(path));

  it("is there", () => {
    expect(core.length).toBeGreaterThan(80);
    expect(edges.filter((path) => !modules.has(path))).toEqual([]);
  });

  it.each(core)("%s loads nothing of Node and no heavy package", (path) => {
    const heavy = [...reached(path)].flatMap((module) =>
      (modules.get(module) ?? [])
        .filter(({ isOwn, isType, target }) => !isOwn && !isType && !light.test(target))
        .map(({ target }) => `${module} loads ${target}`),
    );
    expect(heavy).toEqual([]);
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
      return ends && partOf(path) !== "cli";
    });
    expect(ending).toEqual(["notebook/kernel"]);
  });
});
