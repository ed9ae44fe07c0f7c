import { escapeMarkup } from "../core/content/markup";
import type { Language } from "../core/words/language";
import { formatInFull } from "../core/words/number";
import type { BlockOf } from "./block";
import { csvAddress } from "./csv";
import type { Edition } from "./edition";
import { adaptPicture } from "./static-picture";
import { renderGrid } from "./table-view";
import { words } from "./words";

/**
 * A figure as the page shows it: the finding, what is drawn, the static picture that the live chart takes the
 * place of, the source, and on request its data and description.
 */
export function renderFigure(block: BlockOf<"figure">, edition: Edition): string {
  const { figure } = block;
  const { language } = edition;
  const id = edition.anchor(`figure-${figure.key}`);
  const name = `${words.figure[language]}\u00a0${figure.number}`;
  return `<figure class="figure" id="${id}">
<figcaption><span class="name">${name}</span> <span class="finding">${edition.inline(figure.title, block)}</span>
<span class="subtitle">${escapeMarkup(figure.subtitle)}</span></figcaption>
<div class="picture" role="img" aria-labelledby="${id}-alt" data-chart="${figure.key}" data-height="${block.chart.layout.height}" data-narrow-height="${block.chart.narrowLayout.height}">${adaptPicture(block.svg, id)}</div>
<p class="source">${escapeMarkup(figure.source)}</p>
<details class="figure-data"><summary>${words.figureData[language]}<span class="aside">, ${name}</span></summary>
<p id="${id}-alt">${escapeMarkup(figure.alt)}</p>
${renderData(figure.data, name, language)}
<p><a download="${escapeMarkup(figure.key)}-${language}.csv" href="${csvAddress(figure.data, language)}">${words.downloadCsv[language]}<span class="aside">, ${name}</span></a></p>
</details>
</figure>`;
}

function renderData(
  { heads, rows }: BlockOf<"figure">["figure"]["data"],
  name: string,
  language: Language,
): string {
  const columns = heads.map((head, index) => ({
    head,
    align:
      index > 0 && rows.every((row) => typeof row[index] !== "string")
        ? ("right" as const)
        : ("left" as const),
  }));
  const isYear = (content: number, index: number): boolean =>
    index === 0 && Number.isInteger(content) && content > 999 && content < 10_000;
  const cells = rows.map((row) =>
    row.map((content, index) => {
      if (content === null) return "–";
      if (typeof content === "string") return escapeMarkup(content);
      return isYear(content, index) ? String(content) : formatInFull(shorten(content), language);
    }),
  );
  return renderGrid(`<span class="aside">${name}</span>`, columns, cells);
}

/** Six significant digits for what was computed; whole numbers stay whole. */
const shorten = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(6)));
