import { inEachLanguage, type Language, type Say, wordsIn } from "../words/language";
import { type ColumnRule, type ResourceName, resourceNames, tables } from "./columns";
import type { SplitRows } from "./csv-rows";
import { narrowRules } from "./narrow-rules";
import { contextFile, descriptorFile, type PackageFiles, pathRefusal } from "./package-files";
import { dataRefusal, type FileProblem, problemOfFile } from "./problem";
import { type PlacedDescriptor, readDescriptor } from "./read-descriptor";
import { readRemarks } from "./read-remarks";
import { readTable } from "./read-table";
import { hasControlCharacter } from "./show-value";
import type { Remark, Study, Table } from "./study";
import { studyYears, tooFewYears } from "./study-years";
import { placeOfOffset } from "./text-place";

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
  const refuse = (problems: readonly FileProblem[]): never => {
    throw dataRefusal(files.packageName, problems);
  };
  const text = files.texts.get(descriptorFile);
  if (text === undefined)
    return refuse(missingFile(files, descriptorFile, ({ study }) => study.descriptor.notThere));
  const placed = readDescriptor(text);
  if (!("descriptor" in placed)) return refuse(placed);

  const problems: FileProblem[] = [];
  const read = readTables(placed, files, splitRows, problems);
  const { remarks, problems: remarkProblems } = readRemarks(placed, read);
  const context = inEachLanguage((_, language) => readContext(files, language, problems));
  problems.push(...remarkProblems);
  if (problems.length > 0) return refuse(problems);

  const { name, titles, region, contributors, thesis, version, assumptions } = placed.descriptor;
  const byName = Object.fromEntries(
    [...read].flatMap(([key, { table }]) => (isLeftBlank(table, remarks) ? [] : [[key, table]])),
  ) as unknown as Study["tables"];
  const years = studyYears(byName);
  const tooFew = tooFewYears(byName, years);
  if (tooFew !== null) return refuse([tooFew]);
  return {
    name,
    title: titles,
    region,
    contributors: contributors.map(({ title, role, organization }) => ({
      title,
      role,
      ...(organization === undefined ? {} : { organization }),
    })),
    ...(thesis === undefined ? {} : { thesis }),
    version,
    tables: byName,
    ...years,
    remarks,
    ...(assumptions === undefined ? {} : { assumptions }),
    context,
    dataHash: files.dataHash,
  };
}

/** An optional table of a new package that nobody has filled is as good as not there. */
const isLeftBlank = (table: Table, remarks: readonly Remark[]): boolean =>
  tables[table.name].isOptional &&
  table.rows.every(({ cells }) => Object.values(cells).every(({ value }) => value === null)) &&
  !remarks.some(({ resource }) => resource === table.name);

function readTables(
  { descriptor, problemAt }: PlacedDescriptor,
  files: PackageFiles,
  splitRows: SplitRows,
  problems: FileProblem[],
): Map<ResourceName, ReadTable> {
  const read = new Map<ResourceName, ReadTable>();
  const seen = new Set<ResourceName>();
  descriptor.resources.forEach((resource, position) => {
    const refusal = pathRefusal(resource.path);
    const path = ["resources", position];
    if (seen.has(resource.name)) {
      problems.push(problemAt([...path, "name"], ({ study }) => study.descriptor.tableTwice));
      return;
    }
    seen.add(resource.name);
    const { rules, problems: ruleProblems } = narrowRules(resource, position, problemAt);
    problems.push(...ruleProblems);
    if (refusal !== null) {
      const remedy: Say = ({ study }) => study.path.writeAs({ file: `${resource.name}.csv` });
      problems.push(
        problemAt([...path, "path"], (words) => ({ rule: refusal(words), remedy: remedy(words) })),
      );
      return;
    }
    const text = files.texts.get(resource.path);
    if (text === undefined) {
      const notThere = problemAt([...path, "path"], ({ study }) => study.file.notThere);
      problems.push(...unreadFile(files, resource.path, notThere));
      return;
    }
    if (ruleProblems.length > 0) return;
    const reading = readTable(resource, rules, text, splitRows);
    problems.push(...reading.problems);
    if (reading.problems.length === 0) read.set(resource.name, { table: reading.table, rules });
  });
  for (const table of resourceNames.filter((name) => !seen.has(name) && !tables[name].isOptional))
    problems.push(problemAt(["resources"], ({ study }) => study.descriptor.tableMissing({ table })));
  return read;
}

/** The paragraphs on the region; none where they are not written yet, which the check says and the report leaves out. */
function readContext(files: PackageFiles, language: Language, problems: FileProblem[]): string {
  const file = contextFile(language);
  const text = files.texts.get(file);
  if (text === undefined) {
    problems.push(...files.problems.filter(({ place }) => place.file === file));
    return "";
  }
  if (text.trim() === wordsIn(language).study.contextTemplate) return "";
  if (text.length > LONGEST_CONTEXT_CHARACTERS) {
    const length = { most: LONGEST_CONTEXT_CHARACTERS, length: text.length };
    problems.push(problemOfFile(file, ({ study }) => study.context.tooLong(length)));
    return "";
  }
  const character = [...text].find(hasControlCharacter);
  if (character !== undefined)
    problems.push({
      place: { file, ...placeOfOffset(text, text.indexOf(character)) },
      value: character,
      advice: ({ study }) => study.context.controlCharacter,
    });
  return text;
}

const missingFile = (files: PackageFiles, file: string, rule: Say): readonly FileProblem[] =>
  unreadFile(
    files,
    file,
    problemOfFile(file, (words) => ({ rule: rule(words), remedy: words.study.descriptor.asReadmeShows })),
  );

/** What kept the file from being read, or else that it is not there. */
function unreadFile(files: PackageFiles, file: string, notThere: FileProblem): readonly FileProblem[] {
  const own = files.problems.filter(({ place }) => place.file === file);
  return own.length > 0 ? own : [notThere];
}
