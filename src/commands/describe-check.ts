import type { Finding, Severity } from "../core/audit/finding";
import { resourceNames, type Study } from "../core/study/study";
import { type Terminal, wrapText } from "./terminal";

type Paper = Pick<Terminal, "colors" | "columns">;

const severityWords: Readonly<Record<Severity, string>> = {
  "error-likely": "error likely",
  doubtful: "doubtful",
  note: "note",
};

/** What `serapan check` says of valid data: what is there, and what the audit found. */
export function describeCheck(study: Study, findings: readonly Finding[], paper: Paper): string {
  const { region, years, remarks } = study;
  const { colors } = paper;
  const sections = [
    [
      colors.bold(`${region.name} (${region.bpsCode}), ${periodOf(years)}: the data are valid`),
      ...describeTables(study),
    ],
    [
      colors.bold(
        findings.length === 0
          ? "The audit found nothing out of line"
          : `The audit has ${auditSummary(findings)}`,
      ),
      ...findings.map((finding) => describeFinding(finding, paper)),
    ],
    remarks.length === 0
      ? []
      : [
          colors.bold(`The data package itself remarks on ${counted(remarks.length, "cell")}`),
          ...remarks.map(({ resource, column, year, kind, text }) =>
            paragraph(`${resource} ${column} ${year} (${kind}): ${text.en}`, paper),
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
export function auditSummary(findings: readonly Pick<Finding, "severity">[]): string {
  const counts = (Object.keys(severityWords) as Severity[])
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityWords[severity]}`);
  const total = findings.length === 0 ? "no remarks" : counted(findings.length, "remark");
  return [total, ...(counts.length > 0 ? [counts.join(", ")] : [])].join(": ");
}

/** `5 years`, `1 year` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const periodOf = (years: readonly number[]): string =>
  `${years[0]}–${years.at(-1)} (${counted(years.length, "year")})`;

function describeTables({ tables }: Study): string[] {
  const widest = Math.max(...resourceNames.map((name) => tables[name].file.length));
  return resourceNames.map((name) => {
    const { file, rows, publisher } = tables[name];
    return `  ${file.padEnd(widest)}  ${counted(rows.length, "row")}, ${publisher}`;
  });
}

function describeFinding({ severity, cells, text }: Finding, paper: Paper): string {
  const { colors } = paper;
  const places = placesOf(cells);
  const color = { "error-likely": colors.red, doubtful: colors.yellow, note: colors.dim }[severity];
  const head = `  ${color(severityWords[severity])}${places === "" ? "" : `  ${wrapText(places, paper.columns - 18, "    ")}`}`;
  return `${head}\n${paragraph(text.en, paper, "    ")}`;
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
