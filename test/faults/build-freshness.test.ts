import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeCompileFailure, isBuildStale, rebuild } from "../../src/commands/build-freshness";
import { wordsIn } from "../../src/core/words/language";
import { projectFolder } from "../../src/paths";

let project: string;
beforeEach(() => {
  project = fs.mkdtempSync(join(tmpdir(), "serapan-build-"));
  fs.mkdirSync(join(project, "src/deep"), { recursive: true });
  fs.writeFileSync(join(project, "src/deep/one.ts"), "export const one = 1;\n");
  const options = {
    rootDir: "src",
    outDir: "dist",
    incremental: true,
    tsBuildInfoFile: "dist/.tsbuildinfo",
    types: [],
    skipLibCheck: true,
  };
  fs.writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["src"] }),
  );
  fs.symlinkSync(join(projectFolder, "node_modules"), join(project, "node_modules"));
});
afterEach(() => fs.rmSync(project, { recursive: true, force: true }));

const touch = (path: string) => {
  const later = new Date(Date.now() + 5_000);
  fs.utimesSync(join(project, path), later, later);
};

it("takes a program for stale that was never compiled, and compiles it", () => {
  expect(isBuildStale(project)).toBe(true);
  expect(rebuild(project)).toBeNull();
  expect(isBuildStale(project)).toBe(false);
  expect(fs.existsSync(join(project, "dist/deep/one.js"))).toBe(true);
});

it("takes it for stale when a source or the compiler's options are newer, and nothing else", () => {
  rebuild(project);
  fs.writeFileSync(join(project, "src/style.css"), "");
  touch("src/style.css");
  expect(isBuildStale(project)).toBe(false);
  touch("src/deep/one.ts");
  expect(isBuildStale(project)).toBe(true);
  rebuild(project);
  touch("tsconfig.json");
  expect(isBuildStale(project)).toBe(true);
});

it("is fresh after compiling a source that was only touched, so that it is not compiled at every start", () => {
  rebuild(project);
  const now = new Date();
  fs.utimesSync(join(project, "src/deep/one.ts"), now, now);
  rebuild(project);
  expect(isBuildStale(project)).toBe(false);
});

it("says what the compiler says of a source with an error", () => {
  fs.writeFileSync(join(project, "src/deep/one.ts"), "export const one: string = 1;\n");
  const failure = rebuild(project) ?? expect.fail("it compiled");
  expect(describeCompileFailure(failure, wordsIn("en"))).toMatch(
    /^serapan cannot be compiled from its source:\nsrc\/deep\/one\.ts\(1,14\): error TS2322/,
  );
});

it("asks for npm ci where TypeScript is not installed", () => {
  fs.rmSync(join(project, "node_modules"));
  const failure = rebuild(project) ?? expect.fail("it compiled");
  expect(describeCompileFailure(failure, wordsIn("en"))).toContain("npm ci");
});

it("is never stale without sources, as where it was installed from a package", () => {
  fs.rmSync(join(project, "src"), { recursive: true });
  expect(isBuildStale(project)).toBe(false);
});

it("is compiled before the first report where npm ran no scripts", () => {
  const { scripts } = JSON.parse(fs.readFileSync(join(projectFolder, "package.json"), "utf8"));
  fs.writeFileSync(join(project, "package.json"), JSON.stringify({ scripts }));
  const prepare = () => execFileSync("npm", ["run", "--silent", "prereport"], { cwd: project });
  prepare();
  const compiled = join(project, "dist/deep/one.js");
  expect(fs.existsSync(compiled)).toBe(true);
  const { mtimeMs } = fs.statSync(compiled);
  prepare();
  expect(fs.statSync(compiled).mtimeMs).toBe(mtimeMs);
});

it("is installed with what compiles it where NODE_ENV says production", () => {
  const env = { ...process.env, NODE_ENV: "production" };
  const listed = execFileSync("npm", ["ls", "--depth=0", "--json"], {
    cwd: projectFolder,
    env,
    encoding: "utf8",
  });
  expect(Object.keys(JSON.parse(listed).dependencies)).toEqual(
    expect.arrayContaining(["typescript", "@types/node", "@types/markdown-it"]),
  );
});
