import { escapeMarkup } from "../core/content/markup";
import { resourceNames, type Study } from "../core/study/study";
import type { Edition } from "./edition";
import { renderGrid } from "./table-view";

const texts = {
  id: {
    commands:
      "Laporan ini dihitung dari data dan buku catatan (notebook) dengan perintah berikut, dijalankan di folder proyek. Yang diperlukan hanya Node.js 20 dan npm.",
    hash: "Data yang dibaca",
    same: "Data dan versi paket yang sama menghasilkan berkas yang sama, bita demi bita; semua besaran beserta masukannya ada pula di results.json.",
    caption: "Versi paket",
    heads: ["Paket", "Versi"],
  },
  en: {
    commands:
      "This report was computed from the data and the notebooks by these commands, run in the project's folder. All they need is Node.js 20 and npm.",
    hash: "Data read",
    same: "The same data and package versions give the same files, byte for byte; every quantity and its inputs are in results.json too.",
    caption: "Package versions",
    heads: ["Package", "Version"],
  },
} as const;

/** The commands, the data's hash and the versions that the report was made with. */
export function renderReproduce(
  study: Study,
  dataFolder: string,
  packageVersions: Readonly<Record<string, string>>,
  edition: Edition,
): string {
  const said = texts[edition.language];
  const files = resourceNames.map((name) => escapeMarkup(study.tables[name].file)).join(", ");
  const rows = Object.entries(packageVersions)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, version]) => [escapeMarkup(name), escapeMarkup(version)]);
  const columns = said.heads.map((head) => ({ head, align: "left" as const }));
  return `<p>${said.commands}</p>
<pre class="commands"><code>npm ci
npx serapan report --data ${escapeMarkup(dataFolder)}</code></pre>
<p>${said.hash}: ${escapeMarkup(study.name)} ${escapeMarkup(study.version)} (${files}), SHA-256 <code class="hash">${study.dataHash}</code>. ${said.same}</p>
<div class="table">${renderGrid(said.caption, columns, rows)}</div>`;
}
