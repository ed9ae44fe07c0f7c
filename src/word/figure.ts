import { ImageRun, type ParagraphChild, TextRun } from "docx";
import { ChartRun } from "docx/charts";
import type { BlockOf } from "../page/block";
import { paragraph, type WordBlock } from "./content";
import { inlineRuns, textRun } from "./inlines";
import { nativeChart } from "./native-chart";
import { PIXELS_PER_TWIP, pictureOf } from "./picture";
import { type Panel, panelsOf } from "./plotly";
import { styleIds } from "./styles";
import { captionLabel } from "./table";
import type { WordEdition } from "./word-edition";

/** The width that the heights of the layouts are made for. */
const LAYOUT_WIDTH_PIXELS = 640;

/** A figure of the report: the chart, its title below it, what is drawn, and the source. */
export function figureBlocks(
  block: BlockOf<"figure">,
  edition: WordEdition,
  follows: boolean,
): readonly WordBlock[] {
  const { figure } = block;
  return [
    ...chartParagraphs(block, edition),
    paragraph(
      styleIds.figureCaption,
      [
        ...captionLabel("figure", figure, edition, follows),
        new TextRun(" "),
        ...inlineRuns(edition.page.inline(figure.title, block), edition),
      ],
      { keepNext: true },
    ),
    paragraph(styleIds.legend, [textRun(figure.subtitle, edition)], { keepNext: true }),
    paragraph(styleIds.source, [new TextRun(figure.source)]),
  ];
}

/** Charts that Word draws, where it has the form for all panels; else the picture of the notebook. */
function chartParagraphs(
  { figure, chart, svg }: BlockOf<"figure">,
  edition: WordEdition,
): readonly WordBlock[] {
  const panels = panelsOf(chart, figure.data);
  const charts = panels.map((panel) => nativeChart(panel, edition.language, edition.words));
  if (charts.length > 0 && charts.every((found) => found !== null)) {
    return panelRows(panels).map((row) =>
      paragraph(
        styleIds.figure,
        row.map((index) => chartRun(index, row.length)),
      ),
    );
  }
  const picture = svg === "" ? null : pictureOf("image/svg+xml", Buffer.from(svg), figure.alt, edition);
  return picture === null
    ? [paragraph(styleIds.figure, [new TextRun(figure.alt)])]
    : [paragraph(styleIds.figure, [new ImageRun(picture)])];

  function chartRun(index: number, inRow: number): ParagraphChild {
    const options = charts[index] as NonNullable<(typeof charts)[number]>;
    const width = Math.floor((edition.setup.width * PIXELS_PER_TWIP) / inRow) - (inRow > 1 ? 2 : 0);
    const rows = panelRows(panels).length;
    const height = ((chart.layout.height as number) / rows) * scale(edition) + LEGEND_PIXELS;
    const { yTitle } = panels[index] as Panel;
    const description = panels.length > 1 ? `${yTitle}. ${figure.alt}` : figure.alt;
    return new ChartRun({
      ...options,
      font: { name: edition.setup.font, color: "000000" },
      transformation: { width, height: Math.round(height) },
      altText: { name: "", description },
    });
  }
}

/** Below the plot, for the names of the series. */
const LEGEND_PIXELS = 24;

const scale = ({ setup }: WordEdition): number => (setup.width * PIXELS_PER_TWIP) / LAYOUT_WIDTH_PIXELS;

/** Which panels stand side by side: those on one height of the layout. */
function panelRows(panels: readonly Panel[]): readonly (readonly number[])[] {
  const rows = new Map<number, number[]>();
  panels.forEach(({ y }, index) => {
    const top = Math.round((y.domain?.[1] ?? 1) * 1000);
    rows.set(top, [...(rows.get(top) ?? []), index]);
  });
  return [...rows].sort(([one], [other]) => other - one).map(([, row]) => row);
}
