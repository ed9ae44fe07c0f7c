import * as simpleStatistics from "simple-statistics";
import { audit } from "../../core/audit/audit";
import { Html } from "../../core/content/html";
import { composeReport } from "../../core/content/report/compose-report";
import * as forCells from "../../core/content/report/for-cells";
import { analyse } from "../../core/ledger/analyse";
import type { Study } from "../../core/study/study";
import type { Language } from "../../core/words/language";
import type { Output } from "../../kernel/format";
import type { Block } from "../block";
import type { Payload } from "../client/payload";
import { composeEdition } from "../compose-edition";
import { createEdition, type EditionEffects } from "../edition";
import { isFrontNotebook } from "../front-notebook";
import type { PageInput, PageNotebook } from "../page-input";
import { composePayload } from "../payload";
import { shownQuantities } from "../quantity-list";
import { readBlocks } from "../read-blocks";
import { type CellFunctions, type FailedCell, gatheringStage, NotInPage, runCells } from "./run-cells";

/** What the page carries to compose itself again: all that it was made from, but what follows from the figures. */
export interface Living extends Omit<PageInput, "analysis" | "findings"> {
  /** The lists of references as they were set. */
  readonly bibliography: Partial<Record<Language, readonly { readonly id: string; readonly html: string }[]>>;
}

/** The cells' functions, by notebook. */
export type LivingCells = Readonly<Record<string, CellFunctions>>;

/** An edition as it would be with other figures. */
export interface Recomputed {
  readonly html: string;
  readonly blocks: readonly Block[];
  readonly payload: Payload;
  readonly failed: readonly (FailedCell & { readonly notebook: string })[];
}

/**
 * One edition of the page on a study: computed, said and composed by the very code that made the page.
 *
 * @param highlight a cell's code as the page shows it, by what stands for the code in the notebooks that it carries
 */
export function recompute(
  living: Living,
  cells: LivingCells,
  study: Study,
  language: Language,
  highlight: EditionEffects["highlight"],
): Recomputed {
  const subject = { study, analysis: analyse(study), findings: audit(study) };
  const failed: (FailedCell & { readonly notebook: string })[] = [];
  const run = (spoken: Language) => {
    const outputs: Output[] = [];
    const report = composeReport({ ...subject, language: spoken }, gatheringStage(outputs));
    const require = requireOf(report, spoken);
    return ({ path, notebook }: PageNotebook): PageNotebook => {
      const ran = runCells(notebook, cells[path] ?? {}, require, outputs);
      failed.push(...ran.failed.map((each) => ({ ...each, notebook: path })));
      return { path, notebook: ran.notebook };
    };
  };
  const inEach = (editions: PageInput["editions"]): PageInput["editions"] =>
    Object.fromEntries(
      Object.entries(editions).map(([spoken, notebooks]) => {
        const isShown = spoken === language;
        const wanted = isShown ? notebooks : notebooks.filter(({ path }) => isFrontNotebook(path));
        return [spoken, wanted.map(run(spoken as Language))];
      }),
    );
  const input: PageInput = {
    ...living,
    ...subject,
    editions: inEach(living.editions),
    otherAbstracts: inEach(living.otherAbstracts ?? {}),
  };
  const blocks = readBlocks(input.editions[language] ?? []);
  const isFirst = Object.keys(living.editions)[0] === language;
  const edition = createEdition(language, isFirst, { ...pageEffects(living), highlight }, study);
  const html = composeEdition(input, blocks, edition).markup;
  const quantities = shownQuantities([edition], subject.analysis);
  return { html, blocks, payload: composePayload(study, quantities, [{ language, blocks }]), failed };
}

/** Foreign outputs were cleaned, and references set, when the page was made. */
const pageEffects = ({ bibliography }: Living): Omit<EditionEffects, "highlight"> => ({
  clean: (foreign) => new Html(foreign),
  markdown: ({ source }) => new Html(JSON.parse(source)),
  composeBibliography: (_, cited, language) =>
    (bibliography[language] ?? [])
      .filter(({ id }) => cited.has(id))
      .map(({ id, html }) => ({ id, html: new Html(html) })),
});

/** What a cell may import: the report, opened already, what stands beside it, and the methods of simple-statistics. */
function requireOf(report: object, language: Language): (name: string) => unknown {
  const openReport = (asked: Language): object => {
    if (asked !== language) throw new NotInPage("a report in another language than the notebook's");
    return report;
  };
  const modules = new Map<string, unknown>([
    ["serapan", { ...forCells, openReport }],
    ["simple-statistics", simpleStatistics],
  ]);
  return (name) => {
    if (!modules.has(name)) throw new NotInPage(`${name} is not in the page`);
    return modules.get(name);
  };
}
