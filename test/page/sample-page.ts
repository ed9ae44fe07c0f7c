import { join } from "node:path";
import { openStudy } from "../../src/collect/open-package";
import { audit } from "../../src/core/audit/audit";
import type { Finding } from "../../src/core/audit/finding";
import { buildFigure } from "../../src/core/content/figures/build-figure";
import { compose, linkTo, type Prose } from "../../src/core/content/prose/prose";
import { chapters, type FigureKey, numberOf, type TableKey } from "../../src/core/content/registry";
import { buildTable } from "../../src/core/content/tables/build-table";
import { type Analysis, analyse } from "../../src/core/ledger/analyse";
import { quantityOf } from "../../src/core/ledger/key-figures";
import type { Study } from "../../src/core/study/study";
import type { Language } from "../../src/core/words/language";
import type { Inline } from "../../src/core/words/sentence";
import type { Cell, DisplayOutput, Notebook } from "../../src/kernel/format";
import { figureBundle } from "../../src/notebook/pictures/bundle";
import type { PageInput, PageNotebook } from "../../src/page/page-input";

/** A study with all that is computed from it. */
interface Subject {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

const subjectOf = (study: Study): Subject => ({ study, analysis: analyse(study), findings: audit(study) });

const thesis = subjectOf(openStudy(join(import.meta.dirname, "../../data/kota-kupang")));

/** A picture of the size that figures have, for tests that need not draw. */
const plainPicture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><path id="line" d="M0 0h640" stroke="#1c1b19"/><text style="fill: #1c1b19; white-space: pre">365.385</text></svg>';

export function markdownCell(id: string, source: string): Cell {
  return { cell_type: "markdown", id, metadata: {}, source };
}

export function codeCell(id: string, source: string, ...bundles: Readonly<Record<string, unknown>>[]): Cell {
  const outputs = bundles.map(
    (data): DisplayOutput => ({
      output_type: "display_data",
      data: data as DisplayOutput["data"],
      metadata: {},
    }),
  );
  return { cell_type: "code", id, metadata: {}, source, execution_count: 1, outputs };
}

export const notebookOf = (cells: readonly Cell[], path = "notebooks/id/01.ipynb"): PageNotebook => ({
  path,
  notebook: { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 } satisfies Notebook,
});

/** A sentence, or a caution, as a cell shows it. */
export const saidBundle = (kind: Prose["kind"], parts: readonly Inline[]) => ({
  "application/vnd.serapan+json": { kind, parts },
  "text/html": "<p>shown by other clients</p>",
});

export const tableBundle = (key: TableKey, language: Language, subject = thesis) => ({
  "application/vnd.serapan+json": buildTable(key, { ...subject, language }),
});

/** @param draw makes the static picture; the plain one where it is not given */
export const chartBundle = (
  key: FigureKey,
  language: Language,
  draw: (figure: ReturnType<typeof buildFigure>) => string = () => plainPicture,
  { study, analysis } = thesis,
) => {
  const figure = buildFigure(key, study, analysis, language);
  return figureBundle(figure, draw(figure));
};

/**
 * A notebook with every chapter, section, table and figure of the registry, a number in each section, a
 * caution, a citation and an output of a researcher's own.
 */
function wholeNotebook(
  language: Language,
  subject: Subject,
  draw?: Parameters<typeof chartBundle>[2],
): PageNotebook {
  const { study, analysis, findings } = subject;
  const workers = quantityOf(analysis, `growth_pct.workers.${study.years[1]}`);
  const paragraphs = study.context[language]
    .split(/\n\s*\n/)
    .map((text) => ({ kind: "markdown" as const, text }));
  const cells = chapters.flatMap((chapter, index): Cell[] => [
    markdownCell(`chapter-${chapter.key}`, `# ${index + 1} ${chapter.key}`),
    ...chapter.sections.flatMap((key): Cell[] => [
      markdownCell(
        `section-${key}`,
        `## ${numberOf("section", key)} ${key}\n\nLihat [Yule 1926](#ref-yule-1926).`,
      ),
      codeCell(
        `said-${key}`,
        "prose`Tenaga kerja naik $" + "{growth}`;",
        saidBundle(
          "prose",
          compose(language, ["Workers: ", " (", ")."], [workers, linkTo("table", "population", language)]),
        ),
      ),
      codeCell(
        `caution-${key}`,
        "caution`n = 5`;",
        saidBundle("caution", compose(language, ["*n* = 5."], [])),
      ),
    ]),
    ...chapter.tables.map((key) =>
      codeCell(`table-${key}`, `table("${key}");`, tableBundle(key, language, subject)),
    ),
    ...chapter.figures.map((key) =>
      codeCell(`figure-${key}`, `figure("${key}");`, chartBundle(key, language, draw, subject)),
    ),
  ]);
  const own = codeCell("own", 'console.log("1 < 2")', {
    "text/html":
      '<table style="color:red"><tr><td onclick="alert(1)">12</td></tr></table><script>alert(2)</script>',
  });
  const context = codeCell("context", "context();", ...paragraphs.map((part) => saidBundle("prose", [part])));
  const remarks = findings.map(({ text }) => saidBundle("caution", [{ kind: "text", text: text[language] }]));
  return notebookOf(
    [...cells, context, codeCell("remarks", "remarks();", ...remarks), own],
    `notebooks/${language}/01.ipynb`,
  );
}

const references = [
  {
    id: "yule-1926",
    type: "article-journal",
    title: "Why do we sometimes get nonsense-correlations between time-series?",
    author: [{ family: "Yule", given: "G. U." }],
    issued: { "date-parts": [[1926]] },
    "container-title": "Journal of the Royal Statistical Society",
    volume: "89",
    issue: "1",
    page: "1–63",
    DOI: "10.2307/2341482",
  },
  { id: "not-cited", type: "book", title: "Not cited", issued: { "date-parts": [[2000]] } },
];

/** A page of these notebooks on the thesis' data. */
export function pageInput(editions: PageInput["editions"], subject = thesis): PageInput {
  return {
    ...subject,
    editions,
    references,
    dataFolder: "data/kota-kupang",
    packageVersions: { "simple-statistics": "7.12.1" },
  };
}

/** A page with everything in it, in both languages, on the thesis' data or on a study of its own. */
export function wholePageInput(draw?: Parameters<typeof chartBundle>[2], study?: Study): PageInput {
  const subject = study === undefined ? thesis : subjectOf(study);
  return pageInput(
    { id: [wholeNotebook("id", subject, draw)], en: [wholeNotebook("en", subject, draw)] },
    subject,
  );
}
