import { join } from "node:path";
import { type Language, type Words, wordsIn } from "../core/words/language";
import { formatNumber } from "../core/words/number";
import type { MadeReport, UnkeptNotebook } from "../make/make-report";
import { pdfFile } from "../make/output/report-files";
import { auditSummary } from "./describe-check";
import type { Terminal } from "./terminal";

/** What `serapan report` says at the end: where the report is, how large, how long it took, what to look at. */
export function describeReport(
  { study, results: { findings }, files, unchanged }: MadeReport,
  folder: string,
  seconds: number,
  { colors, language }: Pick<Terminal, "colors" | "language">,
): string {
  const words = wordsIn(language);
  const { report } = words.commands;
  const notebooks = files.filter(({ path }) => path.endsWith(".ipynb"));
  const bytesOfNotebooks = notebooks.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = [
    ...files
      .filter(({ path }) => !path.endsWith(".ipynb"))
      .map(({ path, bytes, isOlder }) => {
        const size = formatBytes(bytes, language);
        const option = path === pdfFile ? "--pdf" : "--word";
        return { place: join(folder, path), size: isOlder ? report.older({ size, option }) : size };
      }),
    {
      place: join(folder, "notebooks"),
      size: report.notebooks({ size: formatBytes(bytesOfNotebooks, language), count: notebooks.length }),
    },
  ];
  const widest = Math.max(...rows.map(({ place }) => place.length));
  const head = unchanged ? report.upToDate : report.ready;
  return [
    colors.bold(
      head({
        region: study.region.name,
        period: `${study.years[0]}–${study.years.at(-1)}`,
        seconds: formatNumber(seconds, seconds < 10 ? 1 : 0, language),
      }),
    ),
    ...rows.map(({ place, size }) => `  ${place.padEnd(widest)}  ${size}`),
    findings.length === 0 ? report.cleanAudit : report.audit({ remarks: auditSummary(findings, words) }),
    report.open({ page: join(folder, "index.html") }),
  ].join("\n");
}

/** Why a notebook runs each time: `notebooks/id/03-analisis.ipynb, cell 5: fs.readFileSync asks for …`. */
export function describeUnkept({ notebook, sight }: UnkeptNotebook, { commands: { report } }: Words): string {
  const { what, name, cell } = sight;
  return report.unkept({ notebook, name, what: report.outside[what], ...(cell !== undefined && { cell }) });
}

/** `1.10 MB`, `812 kB`, `40 bytes` */
function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1_000) {
    return wordsIn(language).commands.report.bytes({ count: bytes });
  }
  return bytes < 1_000_000
    ? `${formatNumber(bytes / 1_000, 0, language)} kB`
    : `${formatNumber(bytes / 1_000_000, 2, language)} MB`;
}
