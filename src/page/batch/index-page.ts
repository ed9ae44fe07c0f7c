import { createHash } from "node:crypto";
import { escapeMarkup } from "../../core/content/markup";
import { type Language, type Localized, languages } from "../../core/words/language";
import { formatValue } from "../../core/words/quantity";
import { units } from "../../core/words/unit";
import { folderLink, growthChart } from "./growth-chart";
import { indexStyle } from "./index-style";
import { type BatchColumnName, batchColumnNames, batchHead, type RegionRow } from "./region-row";
import { sortScript } from "./sort-script";

const words = {
  title: {
    id: "Peranan Industri Kecil terhadap Penyerapan Tenaga Kerja: perbandingan daerah",
    en: "The Role of Small Industry in Absorbing Labour: regions compared",
  },
  intro: {
    id: "Setiap daerah mempunyai laporan sendiri; klik nama daerah untuk membukanya. Jumlah dan persentase adalah angka tahun terakhir setiap daerah, pertumbuhan adalah rata-rata per tahun selama periodenya. Periode yang berbeda membatasi perbandingan.",
    en: "Each region has a report of its own, which a click on its name opens. Levels and shares are those of each region's last year, growth is the average a year over its period. Different periods limit the comparison.",
  },
  region: { id: "Daerah", en: "Region" },
  period: { id: "Periode", en: "Period" },
  remarks: { id: "Catatan pemeriksaan", en: "Audit remarks" },
  chart: {
    id: "Pertumbuhan tenaga kerja dan unit usaha",
    en: "Growth of workers and of business units",
  },
  chartText: {
    id: "Di bawah garis putus-putus tenaga kerja tumbuh lebih lambat daripada unit usaha, sehingga tenaga kerja per unit turun.",
    en: "Below the dashed line workers grew more slowly than business units, so that workers per unit fell.",
  },
  failed: { id: "Laporan yang tidak dapat dibuat", en: "Reports that could not be made" },
  failedText: {
    id: "Jalankan perintah serapan check dengan folder datanya untuk mengetahui sebabnya.",
    en: "Run the command serapan check with the data's folder to learn why.",
  },
  languages: { id: "Bahasa", en: "Language" },
} as const satisfies Record<string, Localized>;

const languageNames: Readonly<Record<Language, string>> = { id: "Indonesia", en: "English" };

/**
 * The page that sets the reports of a batch beside each other: a table that sorts, and one chart.
 * One small file that loads nothing; the same rows give the same bytes.
 *
 * @param rows the reports, in the order in which they are shown
 * @param failed the folders of the packages without a report
 */
export function renderIndexPage(rows: readonly RegionRow[], failed: readonly string[]): string {
  const policy = `default-src 'none'; style-src '${hashSource(indexStyle)}'; script-src '${hashSource(sortScript)}'`;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title.id}</title>
<style>${indexStyle}</style>
</head>
<body>
<nav aria-label="${words.languages.id} / ${words.languages.en}">${languages.map((language) => `<a href="#${language}" lang="${language}" hreflang="${language}">${languageNames[language]}</a>`).join(" ")}</nav>
${languages.map((language) => renderEdition(rows, failed, language)).join("\n")}
<script>${sortScript}</script>
</body>
</html>
`;
}

const hashSource = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function renderEdition(rows: readonly RegionRow[], failed: readonly string[], language: Language): string {
  const say = (key: keyof typeof words): string => words[key][language];
  const chart = growthChart(rows, language);
  return `<main id="${language}" lang="${language}">
<h1>${say("title")}</h1>
<p>${say("intro")}</p>
${renderTable(rows, language)}
${chart === "" ? "" : `<h2>${say("chart")}</h2>\n<p>${say("chartText")}</p>\n${chart}`}
${failed.length === 0 ? "" : `<h2>${say("failed")}</h2>\n<p>${say("failedText")}</p>\n<ul>${failed.map((name) => `<li>${escapeMarkup(name)}</li>`).join("")}</ul>`}
</main>`;
}

function renderTable(rows: readonly RegionRow[], language: Language): string {
  const head = (text: string, kind: "text" | "number", unit = "") =>
    `<th scope="col" data-kind="${kind}"${kind === "number" ? ' class="r"' : ""}><button type="button">${text}</button>${unit === "" ? "" : `<span class="unit">${unit}</span>`}</th>`;
  const heads = [
    head(words.region[language], "text"),
    head(words.period[language], "text"),
    ...batchColumnNames.map((name) =>
      head(batchHead(name, language), "number", unitOf(rows, name, language)),
    ),
    head(words.remarks[language], "number"),
  ];
  return `<div class="scroll"><table>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, language)).join("\n")}
</tbody>
</table></div>`;
}

function renderRow({ folder, study, figures, remarks }: RegionRow, language: Language): string {
  const numbers = batchColumnNames.map((name) => {
    const figure = figures[name];
    return `<td class="r" data-value="${figure?.value ?? ""}">${figure === null ? "–" : formatValue(figure, language)}</td>`;
  });
  return `<tr><th scope="row"><a href="${folderLink(folder)}">${escapeMarkup(study.region.name)}</a></th><td>${study.firstYear}–${study.lastYear}</td>${numbers.join("")}<td class="r" data-value="${remarks}">${remarks}</td></tr>`;
}

function unitOf(rows: readonly RegionRow[], name: BatchColumnName, language: Language): string {
  const unit = rows.map(({ figures }) => figures[name]?.unit).find((found) => found !== undefined);
  return unit === undefined ? "" : units[unit].head[language];
}
