import { type Content, Html, html, joined } from "../core/content/html";
import type { Language } from "../core/words/language";
import { formatInFull, formatNumber } from "../core/words/number";
import type { BlockOf } from "./block";
import { csvAddress } from "./csv";
import type { Edition } from "./edition";
import { adaptPicture } from "./static-picture";
import { renderGrid } from "./table-view";

/**
 * A figure as the page shows it: the finding, what is drawn, the static picture that the live chart takes the
 * place of, the source, and on request its data and description.
 */
export function renderFigure(block: BlockOf<"figure">, edition: Edition): Html {
  const { figure, chart } = block;
  const { language, words } = edition;
  const id = edition.anchor(`figure-${figure.key}`);
  const name = `${words.prose.numbered.figure}\u00a0${figure.number}`;
  return html`<figure class="figure" id="${id}">
<figcaption><span class="name">${name}</span> <span class="finding">${edition.inline(figure.title, block)}</span>
<span class="subtitle">${figure.subtitle}</span></figcaption>
<div class="picture" role="img" aria-labelledby="${id}-alt" data-chart="${figure.key}" data-height="${String(chart.layout.height)}" data-narrow-height="${String(chart.narrowLayout.height)}">${new Html(adaptPicture(block.svg, id))}</div>
<p class="source">${figure.source}</p>
<details class="figure-data"><summary>${words.page.figureData}<span class="aside">, ${name}</span></summary>
<p id="${id}-alt">${figure.alt}</p>
${renderData(figure.data, name, language)}
<p class="taken"><a download="${edition.fileName(figure.key)}.csv" href="${csvAddress(figure.data, language)}">${words.page.downloadCsv}<span class="aside">, ${name}</span></a>${pictureButtons(edition, figure.key, name)}</p>
</details>
</figure>`;
}

/** Pictures to take along, which the page's script draws. */
const pictureButtons = ({ words, fileName }: Edition, key: string, name: string): Html =>
  joined(
    ["png", "svg"].map(
      (type) =>
        html` <button type="button" data-picture="${type}" data-file="${fileName(key)}">${words.page.downloadPicture({ form: type.toUpperCase() })}<span class="aside">, ${name}</span></button>`,
    ),
  );

function renderData(
  { heads, rows }: BlockOf<"figure">["figure"]["data"],
  name: string,
  language: Language,
): Html {
  const columns = heads.map((head, index) => ({
    head,
    align:
      index > 0 && rows.every((row) => typeof row[index] !== "string")
        ? ("right" as const)
        : ("left" as const),
  }));
  const isYear = (content: number, index: number): boolean =>
    index === 0 && Number.isInteger(content) && content > 999 && content < 10_000;
  const decimals = heads.map((_, index) => commonDecimals(rows.map((row) => row[index])));
  const cells = rows.map((row) =>
    row.map((content, index): Content => {
      if (content === null) return "–";
      if (typeof content === "string" || isYear(content, index)) return content;
      const most = decimals[index] ?? 0;
      return most <= PUBLISHED_DECIMALS
        ? formatNumber(content, most, language)
        : formatInFull(shorten(content), language);
    }),
  );
  return renderGrid(html`<span class="aside">${name}</span>`, columns, cells);
}

/** Figures are published with so many decimals at most: a column of these keeps them all, as 7.70 beside 6.36. */
const PUBLISHED_DECIMALS = 2;

const commonDecimals = (contents: readonly unknown[]): number =>
  Math.max(0, ...contents.map((content) => String(content ?? "").split(".")[1]?.length ?? 0));

/** Six significant digits for what was computed; whole numbers stay whole. */
const shorten = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(6)));
