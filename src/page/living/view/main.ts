import { Html } from "../../../core/content/html";
import type { ResourceName } from "../../../core/study/columns";
import { describeProblem, isDataRefusal } from "../../../core/study/problem";
import { type Column, type Study, tablesOf } from "../../../core/study/study";
import {
  changeStudy,
  readFigure,
  readWishes,
  subjectOf,
  type WhatIf,
  writeWishes,
} from "../../../core/study/what-if";
import { type Language, wordsIn } from "../../../core/words/language";
import {
  type LivingHost,
  type LivingPage,
  type Question,
  type TypedCell,
  WHAT_IF,
} from "../../client/what-if";
import { type Living, type LivingCells, type Recomputed, recompute } from "../recompute";
import { renderBar } from "./bar";
import { type Differences, findDifferences, patch } from "./patch";
import { payloadOf, sayChanged } from "./what-changed";

export { recompute } from "../recompute";

/** An edition of the page: as it was published, and as it is shown now. */
interface ShownEdition {
  readonly article: HTMLElement;
  readonly publishedMarkup: Element;
  readonly published: Recomputed;
  /** Code as the page has it in colours, by what stands for it in the notebooks that the page carries. */
  readonly highlight: (cellId: string) => Html;
  markup: Element;
}

declare global {
  /** Characters that HTML names, in plain: the bundled reader of Markdown has no table of them. */
  var decodeHtml: (text: string) => string;
}

/** Takes a page into service that can compute itself again: it shows what its address asks for, and answers questions. */
export function start(host: LivingHost, living: Living, cells: LivingCells): LivingPage {
  globalThis.decodeHtml = (text) =>
    new DOMParser().parseFromString(text, "text/html").body.textContent ?? text;
  const { language } = host;
  const editions = new Map<Language, ShownEdition>();
  const marked = new Set<HTMLElement>();
  let wishes: readonly WhatIf[] = [];
  let study: Study = living.study;

  function editionOf(spoken: Language): ShownEdition {
    const known = editions.get(spoken);
    if (known !== undefined) return known;
    const article = document.querySelector(`.edition[lang="${spoken}"]`) as HTMLElement;
    const published = recompute(living, cells, living.study, spoken, () => new Html(""));
    const markup = parse(published.html);
    const highlight = codeIn(article, published);
    const edition = { article, publishedMarkup: markup, published, highlight, markup };
    editions.set(spoken, edition);
    return edition;
  }

  /** @returns why it cannot be shown; null where it is */
  function show(wished: readonly WhatIf[]): string | null {
    const spoken = language.current();
    const edition = editionOf(spoken);
    let changed: Study;
    let now: Recomputed;
    try {
      changed = changeStudy(living.study, wished);
      now =
        wished.length === 0
          ? edition.published
          : recompute(living, cells, changed, spoken, edition.highlight);
    } catch (error) {
      if (!isDataRefusal(error)) throw error;
      return error.details.map((problem) => describeProblem(problem, wordsIn(spoken))).join("\n");
    }
    const [failed] = now.failed;
    if (failed !== undefined) return wordsIn(spoken).page.whatIf.failed({ cell: failed.cellId });
    wishes = wished;
    study = changed;
    keepPlace(edition.article, () => {
      const next = wished.length === 0 ? edition.publishedMarkup : parse(now.html);
      patch(edition.article, edition.markup, next);
      edition.markup = next;
      const found = mark(edition);
      renderBar(spoken, {
        wishes,
        published: living.study,
        changed: study,
        said: sayChanged(edition, now, found, spoken),
        kept: keptCells(living, spoken),
        takeBack: (wish) => show(wishes.filter((each) => each !== wish)),
        back: () => show([]),
      });
    });
    document.documentElement.classList.toggle("is-what-if", wished.length > 0);
    host.setPayload(
      now === edition.published ? null : payloadOf(edition.published.payload, now.payload, spoken),
    );
    host.connect();
    writeAddress(wishes);
    void host.redrawCharts();
    return null;
  }

  function mark({ article, markup, publishedMarkup }: ShownEdition): Differences {
    for (const number of marked) {
      delete number.dataset.whatIf;
      number.removeAttribute("title");
    }
    marked.clear();
    const words = wordsIn(language.current()).page.whatIf;
    const found: Differences = { ranges: [], numbers: new Map() };
    findDifferences(article, markup, publishedMarkup, found);
    for (const [number, was] of found.numbers) {
      number.dataset.whatIf = "";
      number.title = was === null ? words.came : words.was({ published: was });
      marked.add(number);
    }
    CSS.highlights?.set("what-if", new Highlight(...found.ranges));
    for (const output of article.querySelectorAll<HTMLElement>(".foreign")) {
      if (markup === publishedMarkup) delete output.dataset.kept;
      else output.dataset.kept = words.keptOutput;
    }
    return found;
  }

  /** @returns the wish; or why a figure that was typed is none, `place` before it */
  function read({ resource, column, year, typed }: TypedCell, place: string | null): WhatIf | string {
    const spoken = language.current();
    const rule = columnOf(resource, column)?.rule;
    if (rule === undefined) return column;
    const text = readFigure(typed, rule, spoken);
    if (typeof text === "string") return { resource, column, year, text };
    return describeProblem({ place, value: typed === "" ? null : typed, advice: text }, wordsIn(spoken));
  }

  const columnOf = (resource: ResourceName, column: string): Column | undefined =>
    living.study.tables[resource]?.columns.find(({ name }) => name === column);

  /** Of a new year a figure that may be missing is none where nothing is typed. */
  function readYear(figures: readonly TypedCell[]): readonly WhatIf[] | string {
    const spoken = language.current();
    const found = figures.map((figure) =>
      read(figure, columnOf(figure.resource, figure.column)?.title[spoken] ?? figure.column),
    );
    const refused = found.filter((wish) => typeof wish === "string");
    if (refused.length > 0) return refused.join("\n");
    return found.filter((wish) => typeof wish !== "string" && "text" in wish && wish.text !== "") as WhatIf[];
  }

  function wishesOf(question: Question): readonly WhatIf[] | string {
    if ("length" in question) return readYear(question);
    const wish = "typed" in question ? read(question, null) : question;
    return typeof wish === "string" ? wish : [wish];
  }

  language.onChange(() => {
    if (wishes.length > 0 || editions.size > 0) show(wishes);
  });
  const asked = readWishes(new URLSearchParams(location.search).get(WHAT_IF) ?? "");
  if (asked.length > 0) show(asked);

  return {
    ask(question) {
      const wished = wishesOf(question);
      if (typeof wished === "string") return wished;
      const subjects = new Set(wished.map(subjectOf));
      const others = wishes.filter((other) => !subjects.has(subjectOf(other)));
      return show([...others, ...wished.filter((wish) => !isPublished(wish, living.study))]);
    },
    newYear() {
      const year = (study.years.at(-1) ?? 0) + 1;
      const spoken = language.current();
      const cells = tablesOf(living.study).flatMap(({ name, columns }) =>
        columns.map((column) => ({ resource: name, column: column.name, year, title: column.title[spoken] })),
      );
      return { year, cells };
    },
  };
}

/** Whether a wish asks for what is published: then it is none. */
function isPublished(wish: WhatIf, { tables }: Study): boolean {
  if ("without" in wish) return false;
  const row = tables[wish.resource]?.rows.find(({ year }) => year === wish.year);
  const value = row?.cells[wish.column]?.value;
  return value === (wish.text === "" ? null : Number(wish.text));
}

/** The code cells that are shown are the same in the page and in what it computes again, in the same order. */
function codeIn(article: HTMLElement, { blocks }: Recomputed): ShownEdition["highlight"] {
  const shown = [...article.querySelectorAll("details.code code")];
  const ids = blocks.flatMap((block) =>
    block.kind === "code" ? block.cells.map(({ cellId }) => cellId) : [],
  );
  const markup = new Map(ids.map((cellId, index) => [cellId, shown[index]?.innerHTML ?? ""]));
  return (cellId) => new Html(markup.get(cellId) ?? "");
}

function parse(html: string): Element {
  const made = document.createElement("template");
  made.innerHTML = `<article>\n${html}\n</article>`;
  return made.content.firstElementChild as Element;
}

/** Changes the page while what the reader looks at stays where it is. */
function keepPlace(article: HTMLElement, change: () => void): void {
  const seen = [...article.querySelectorAll<HTMLElement>("p, h2, h3, figure, table")].find(
    (element) => element.getBoundingClientRect().bottom > innerHeight / 4,
  );
  const top = seen?.getBoundingClientRect().top ?? 0;
  change();
  if (scrollY > 0 && seen?.isConnected === true)
    scrollBy({ top: seen.getBoundingClientRect().top - top, behavior: "instant" });
}

/** The cells of an edition that show what they showed, whatever the figures. */
function keptCells({ editions }: Living, spoken: Language): readonly string[] {
  return (editions[spoken] ?? []).flatMap(({ notebook }) =>
    notebook.cells.flatMap((cell) => (cell.cell_type === "code" && cell.outputs.length > 0 ? [cell.id] : [])),
  );
}

/** The address carries what is shown, beside what else stands in it; anchors overwrite only what is behind the hash. */
function writeAddress(wishes: readonly WhatIf[]): void {
  const others = new URLSearchParams(location.search);
  others.delete(WHAT_IF);
  const parts = [others.toString(), wishes.length > 0 ? `${WHAT_IF}=${writeWishes(wishes)}` : ""];
  const query = parts.filter((part) => part !== "").join("&");
  history.replaceState(null, "", `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`);
}
