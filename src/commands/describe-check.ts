import type { Finding, Severity } from "../core/audit/finding";
import { contextFile } from "../core/study/package-files";
import { contextParagraphs, type Study, tablesOf } from "../core/study/study";
import { type Language, languages, type Words, wordsIn } from "../core/words/language";
import { listText } from "../core/words/list";
import { type Terminal, wrapText } from "./terminal";

type Paper = Pick<Terminal, "colors" | "columns">;

/** What `serapan check` says of valid data: what is there, and what the audit found. */
export function describeCheck(
  study: Study,
  findings: readonly Finding[],
  language: Language,
  paper: Paper,
): string {
  const { region, years, remarks } = study;
  const { colors } = paper;
  const words = wordsIn(language);
  const { check } = words.commands;
  const valid = check.valid({
    region: region.name,
    code: region.bpsCode,
    period: `${years[0]}–${years.at(-1)}`,
    years: years.length,
  });
  const sections = [
    [colors.bold(valid), ...describeTables(study, words), ...unwrittenContext(study, words)],
    [
      colors.bold(
        findings.length === 0 ? check.clean : check.findings({ remarks: auditSummary(findings, words) }),
      ),
      ...findings.map((finding) => describeFinding(finding, language, paper)),
    ],
    remarks.length === 0
      ? []
      : [
          colors.bold(check.remarked({ cells: remarks.length })),
          ...remarks.map(({ resource, column, year, kind, text }) =>
            paragraph(`${resource} ${column} ${year} (${check.remarkKinds[kind]}): ${text[language]}`, paper),
          ),
        ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/**
 * How many remarks of each kind.
 *
 * @example "7 remarks: 1 error likely, 4 doubtful, 2 note"
 */
export function auditSummary(findings: readonly Pick<Finding, "severity">[], words: Words): string {
  const { commands, tables } = words;
  const kinds = (Object.keys(tables.audit.severities) as Severity[])
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityWord(severity, words)}`);
  return commands.check.remarks({ count: findings.length, kinds });
}

/** How grave a finding is, within a line. */
const severityWord = (severity: Severity, { tables }: Words): string =>
  tables.audit.severities[severity].toLowerCase();

function describeTables(study: Study, { commands }: Words): string[] {
  const tables = tablesOf(study);
  const widest = Math.max(...tables.map(({ file }) => file.length));
  return tables.map(
    ({ file, rows, publisher }) =>
      `  ${file.padEnd(widest)}  ${commands.check.table({ rows: rows.length, publisher })}`,
  );
}

/** A remark on the context files that nobody has written. */
function unwrittenContext(study: Study, words: Words): string[] {
  const files = languages
    .filter((language) => contextParagraphs(study, language).length === 0)
    .map(contextFile);
  return files.length === 0 ? [] : [`  ${words.commands.check.unwritten({ files: listText(files, words) })}`];
}

function describeFinding({ severity, cells, text }: Finding, language: Language, paper: Paper): string {
  const { colors } = paper;
  const places = placesOf(cells);
  const color = { "error-likely": colors.red, doubtful: colors.yellow, note: colors.dim }[severity];
  const head = `  ${color(severityWord(severity, wordsIn(language)))}${places === "" ? "" : `  ${wrapText(places, paper.columns - 18, "    ")}`}`;
  return `${head}\n${paragraph(text[language], paper, "    ")}`;
}

/** `population growth_reported 2014; population population 2013, 2014`: the years of each column. */
function placesOf(cells: Finding["cells"]): string {
  const years = new Map<string, number[]>();
  for (const { resource, column, year } of cells) {
    const name = `${resource} ${column}`;
    years.set(name, [...(years.get(name) ?? []), year]);
  }
  return [...years].map(([name, found]) => `${name} ${found.sort((a, b) => a - b).join(", ")}`).join("; ");
}

const paragraph = (text: string, { columns }: Paper, indent = "  "): string =>
  indent + wrapText(text, columns - indent.length, indent);
