import type { ColumnRule } from "./column-rules";
import type { SplitRows } from "./csv-rows";
import { narrowRules } from "./narrow-rules";
import {
  contextFiles,
  contextTemplates,
  descriptorFile,
  type PackageFiles,
  pathRefusal,
} from "./package-files";
import { dataRefusal, type Problem } from "./problem";
import { type PlacedDescriptor, readDescriptor } from "./read-descriptor";
import { readRemarks } from "./read-remarks";
import { readTable } from "./read-table";
import { hasControlCharacter } from "./show-value";
import { type ResourceName, resourceNames, type Study, type Table } from "./study";
import { studyYears } from "./study-years";
import { placeOfOffset } from "./text-place";

/** With fewer years there is neither a trend nor a test. */
const FEWEST_YEARS = 3;

/** Two or three paragraphs are asked for; the page's time to read them grows faster than their length. */
const LONGEST_CONTEXT_CHARACTERS = 20_000;

interface ReadTable {
  readonly table: Table;
  readonly rules: readonly ColumnRule[];
}

/**
 * Reads a data package strictly: nothing is guessed, nothing is corrected.
 * The descriptor comes first, because it says what the tables may hold; then every table, remark and
 * context file is looked at, so that one run names all that is wrong with them.
 *
 * @throws {Refusal} with every problem's file, line, column, value, rule and remedy
 */
export function readStudy(files: PackageFiles, splitRows: SplitRows): Study {
  const refuse = (problems: readonly Problem[]): never => {
    throw dataRefusal(files.packageName, problems);
  };
  const text = files.texts.get(descriptorFile);
  if (text === undefined)
    return refuse(missingFile(files, descriptorFile, "the descriptor of a data package expected"));
  const placed = readDescriptor(text);
  if (!("descriptor" in placed)) return refuse(placed);

  const problems: Problem[] = [];
  const tables = readTables(placed, files, splitRows, problems);
  const { remarks, problems: remarkProblems } = readRemarks(placed, tables);
  const context = { id: readContext(files, "id", problems), en: readContext(files, "en", problems) };
  problems.push(...remarkProblems);
  if (problems.length > 0) return refuse(problems);

  const { name, titles, region, contributors, version } = placed.descriptor;
  const byName = Object.fromEntries([...tables].map(([key, { table }]) => [key, table])) as Record<
    ResourceName,
    Table
  >;
  const years = studyYears(byName);
  if (years.years.length < FEWEST_YEARS) return refuse([tooFewYears(byName, years.years)]);
  return {
    name,
    title: titles,
    region,
    contributors: contributors.map(({ title, role, organization }) => ({
      title,
      role,
      ...(organization === undefined ? {} : { organization }),
    })),
    version,
    tables: byName,
    ...years,
    remarks,
    context,
    dataHash: files.dataHash,
  };
}

function readTables(
  { descriptor, problemAt }: PlacedDescriptor,
  files: PackageFiles,
  splitRows: SplitRows,
  problems: Problem[],
): Map<ResourceName, ReadTable> {
  const { resources } = descriptor;
  const tables = new Map<ResourceName, ReadTable>();
  const seen = new Set<ResourceName>();
  resources.forEach((resource, position) => {
    const refusal = pathRefusal(resource.path);
    const path = ["resources", position];
    if (seen.has(resource.name)) {
      problems.push(problemAt([...path, "name"], "each table once expected", "remove one of the two."));
      return;
    }
    seen.add(resource.name);
    const { rules, problems: ruleProblems } = narrowRules(resource, position, problemAt);
    problems.push(...ruleProblems);
    if (refusal !== null) {
      problems.push(problemAt([...path, "path"], refusal, `write a path as "${resource.name}.csv".`));
      return;
    }
    const text = files.texts.get(resource.path);
    if (text === undefined) {
      problems.push(
        ...unreadFile(
          files,
          resource.path,
          problemAt(
            [...path, "path"],
            "a file of the data package expected",
            "add the file, or correct the path.",
          ),
        ),
      );
      return;
    }
    if (ruleProblems.length > 0) return;
    const reading = readTable(resource, rules, text, splitRows);
    problems.push(...reading.problems);
    if (reading.problems.length === 0) tables.set(resource.name, { table: reading.table, rules });
  });
  for (const name of resourceNames.filter((one) => !seen.has(one)))
    problems.push(
      problemAt(
        ["resources"],
        `the table ${name} expected, it is missing`,
        "add it as data/README.md shows.",
      ),
    );
  return tables;
}

function readContext(files: PackageFiles, language: "id" | "en", problems: Problem[]): string {
  const file = contextFiles[language];
  const text = files.texts.get(file);
  if (text === undefined) {
    problems.push(...missingFile(files, file, "the paragraphs on the region expected"));
    return "";
  }
  if (text.length > LONGEST_CONTEXT_CHARACTERS) {
    problems.push({
      file,
      line: 1,
      column: 1,
      value: null,
      rule: `text of at most ${LONGEST_CONTEXT_CHARACTERS} characters expected, this one has ${text.length}`,
      remedy: "keep to the paragraphs that the reader of this report needs.",
    });
    return "";
  }
  if (text.trim() === contextTemplates[language])
    problems.push({
      file,
      line: 1,
      column: 1,
      value: text.trim(),
      rule: "the paragraphs on the region expected, this is still the template",
      remedy: "write them, in Markdown, as those of data/kota-kupang.",
    });
  if (hasControlCharacter(text)) {
    const offset = [...text].findIndex((character) => hasControlCharacter(character));
    const before = [...text].slice(0, offset).join("");
    problems.push({
      file,
      ...placeOfOffset(text, before.length),
      value: [...text][offset] ?? "",
      rule: "text without control or direction characters expected",
      remedy: "remove the character.",
    });
  }
  return text;
}

const missingFile = (files: PackageFiles, file: string, rule: string): readonly Problem[] =>
  unreadFile(files, file, {
    file,
    line: 1,
    column: 1,
    value: null,
    rule: `${rule}, but the file is not there`,
    remedy: "add it as data/README.md shows.",
  });

/** What kept the file from being read, or else that it is not there. */
function unreadFile(files: PackageFiles, file: string, notThere: Problem): readonly Problem[] {
  const own = files.problems.filter((problem) => problem.file === file);
  return own.length > 0 ? own : [notThere];
}

function tooFewYears(tables: Readonly<Record<ResourceName, Table>>, years: readonly number[]): Problem {
  const found = years.length === 0 ? "none" : years.join(", ");
  return {
    file: tables["small-industry"].file,
    line: 1,
    column: 1,
    value: null,
    rule: `at least ${FEWEST_YEARS} years with population, units and workers expected, found ${found}`,
    remedy: `add the years that are missing to ${tables.population.file} or ${tables["small-industry"].file}.`,
  };
}
