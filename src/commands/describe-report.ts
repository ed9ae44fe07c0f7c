import { join } from "node:path";
import type { MadeReport } from "../make/make-report";
import { auditSummary, counted } from "./describe-check";
import type { Terminal } from "./terminal";

/** What `serapan report` says at the end: where the report is, how large, how long it took, what to look at. */
export function describeReport(
  { study, results: { findings }, files, unchanged }: MadeReport,
  folder: string,
  seconds: number,
  { colors }: Pick<Terminal, "colors">,
): string {
  const { region, years } = study;
  const time = `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  const head = unchanged
    ? `is up to date: nothing that it is made from has changed (${time})`
    : `is ready (${time})`;
  const notebooks = files.filter(({ path }) => path.endsWith(".ipynb"));
  const rows = [
    ...files
      .filter(({ path }) => !path.endsWith(".ipynb"))
      .map(({ path, bytes }) => ({ place: join(folder, path), size: formatBytes(bytes) })),
    {
      place: join(folder, "notebooks"),
      size: `${formatBytes(notebooks.reduce((sum, { bytes }) => sum + bytes, 0))}, ${counted(notebooks.length, "notebook")}`,
    },
  ];
  const widest = Math.max(...rows.map(({ place }) => place.length));
  return [
    colors.bold(`The report on ${region.name}, ${years[0]}–${years.at(-1)}, ${head}.`),
    ...rows.map(({ place, size }) => `  ${place.padEnd(widest)}  ${size}`),
    `The audit of the data has ${auditSummary(findings)}${findings.length === 0 ? "" : "; serapan check lists them"}.`,
    `Open ${join(folder, "index.html")} in a browser.`,
  ].join("\n");
}

/** `1.1 MB`, `812 kB`, `40 bytes` */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) {
    return `${bytes} bytes`;
  }
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}
