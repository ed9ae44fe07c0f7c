import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolder, projectFolder } from "../../src/paths";
import { runSerapan } from "./run-serapan";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");

/** The commands of a section of the README, as they stand there. */
function commandsOf(section: string): readonly string[] {
  const [, text = ""] = readme.split(new RegExp(`^## ${section}$`, "m"));
  const [body = ""] = text.split(/^## /m);
  return [...body.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    (block as string)
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  );
}

const wordsOf = (command: string): string[] =>
  [...command.replace(/^npx serapan /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => (quoted ?? plain) as string,
  );

const folder = mkdtempSync(join(tmpdir(), "readme-"));
mkdirSync(join(folder, "data"));
cpSync(dataFolder("kota-kupang"), join(folder, "data/kota-kupang"), { recursive: true });

/** Without a folder named, the program takes the project's own; here the copy stands for it. */
const onCopy = (words: string[]): string[] => {
  const [command] = words;
  const data = command === "check" || command === "report" ? ["--data", "data/kota-kupang"] : [];
  return [...words, ...data, ...(command === "report" ? ["--out", "report"] : [])];
};

test("a new year, by the README's own commands", () => {
  const commands = commandsOf("A new year").map((command) =>
    command === "npm run report" ? "npx serapan report" : command,
  );
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    runSerapan(folder, ...onCopy(wordsOf(command)));
  }
  expect(readFileSync(join(folder, "report/index.html"), "utf8")).toContain("2012–2017");
}, 300_000);

test("another region and a batch, by the README's own commands", () => {
  const commands = commandsOf("Another region").filter((command) => command.startsWith("npx serapan"));
  expect(commands).toHaveLength(2);
  for (const command of commands) {
    runSerapan(folder, ...wordsOf(command));
  }
  expect(existsSync(join(folder, "data/belu/population.csv"))).toBe(true);
  expect(existsSync(join(folder, "report/regions/kota-kupang/index.html"))).toBe(true);
}, 300_000);

test("one language, by the README's own command, but for the PDF, which needs a browser", () => {
  const [command = ""] = commandsOf("Export");
  const words = wordsOf(command).filter((word) => word !== "--pdf");
  runSerapan(folder, ...onCopy(words));
  const page = readFileSync(join(folder, "report/index.html"), "utf8");
  expect(page).toContain('lang="en"');
  expect(page).not.toContain("Daftar isi");
}, 300_000);
