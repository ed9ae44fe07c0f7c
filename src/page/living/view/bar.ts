import { type Study, tablesOf } from "../../../core/study/study";
import { tableText, type WhatIf } from "../../../core/study/what-if";
import { capitalise } from "../../../core/words/capitalise";
import { type Language, wordsIn } from "../../../core/words/language";
import { formatInFull } from "../../../core/words/number";
import { element } from "../../client/element";

/** What the bar shows and does. */
export interface BarContent {
  readonly wishes: readonly WhatIf[];
  readonly published: Study;
  readonly changed: Study;
  /** What changed, in a sentence or two. */
  readonly said: string;
  /** The cells that keep what they showed. */
  readonly kept: readonly string[];
  takeBack(wish: WhatIf): void;
  back(): void;
}

/**
 * The bar under the page's header while other figures are shown: which they are, what changed, and the ways back. The
 * same element serves from one change to the next, so that what it says is read out.
 */
export function renderBar(language: Language, content: BarContent): void {
  const words = wordsIn(language).page.whatIf;
  const bar = barElement();
  bar.hidden = content.wishes.length === 0;
  bar.lang = language;
  bar.setAttribute("aria-label", words.title);
  const asked = content.wishes.map((wish) => ({ wish, text: writeWish(wish, content, language) }));
  const list = asked.map(({ wish, text }) => {
    const button = pressable("×", () => content.takeBack(wish));
    button.setAttribute("aria-label", words.takeBack({ wish: text }));
    return element("li", {}, text, " ", button);
  });
  sayOnPaper(bar.hidden ? null : `${words.title}: ${asked.map(({ text }) => text).join("; ")}`);
  const notes = [
    ...(content.kept.length === 0 ? [] : [words.kept({ cells: content.kept.join(", ") })]),
    ...yearsWithLostRemarks(content).map((year) => words.remarksGo({ year })),
  ].map((note) => element("p", { class: "note" }, note));
  const copy: HTMLElement = pressable(words.copy, () => {
    void copyText(location.href).then(() => status(bar).replaceChildren(words.copied));
  });
  bar
    .querySelector(".wishes")
    ?.replaceChildren(
      element("strong", {}, words.title),
      element("ul", {}, ...list),
      unfolding(bar, words.details),
    );
  bar
    .querySelector(".ways")
    ?.replaceChildren(pressable(words.back, content.back), copy, ...downloads(content, language), ...notes);
  status(bar).replaceChildren(bar.hidden ? "" : content.said);
}

/** On a phone the bar is one line, until it is unfolded. */
const FOLDED = "is-folded";

function unfolding(bar: HTMLElement, text: string): HTMLButtonElement {
  const button = pressable(text, () => {
    button.setAttribute("aria-expanded", String(!bar.classList.toggle(FOLDED)));
  });
  button.className = "unfold";
  button.setAttribute("aria-expanded", String(!bar.classList.contains(FOLDED)));
  return button;
}

let onPaper: CSSStyleSheet | undefined;

/** What the head of every printed page says: nothing elsewhere can stand on each of them. */
function sayOnPaper(text: string | null): void {
  onPaper ??= new CSSStyleSheet();
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== onPaper);
  document.adoptedStyleSheets = text === null ? others : [...others, onPaper];
  const content = JSON.stringify(text ?? "");
  onPaper.replaceSync(
    `@page { @top-center { content: ${content}; font: 9pt "Source Serif 4", Georgia, serif; } }`,
  );
}

/** Years that were left out and have a remark, without which the downloaded tables are no package. */
const yearsWithLostRemarks = ({ published, changed }: BarContent): readonly string[] => [
  ...new Set(
    published.remarks.filter((remark) => !changed.remarks.includes(remark)).map(({ year }) => String(year)),
  ),
];

const status = (bar: HTMLElement): HTMLElement => bar.querySelector("[role=status]") as HTMLElement;

function barElement(): HTMLElement {
  const known = document.getElementById("what-if");
  if (known !== null) return known;
  const made = element(
    "aside",
    { id: "what-if", class: FOLDED },
    element("div", { class: "wishes" }),
    element("p", { role: "status" }),
    element("div", { class: "ways" }),
  );
  document.querySelector("header.bar")?.after(made);
  const root = document.documentElement;
  new ResizeObserver(() => root.style.setProperty("--what-if", `${made.offsetHeight}px`)).observe(made);
  return made;
}

/** "Unit usaha 2016: 1.040 (terbitan: 1.940)" */
function writeWish(wish: WhatIf, { published }: Pick<BarContent, "published">, language: Language): string {
  const words = wordsIn(language).page.whatIf;
  if ("without" in wish) return capitalise(words.without({ year: String(wish.without) }));
  const table = published.tables[wish.resource];
  const write = (value: number | null | undefined): string =>
    typeof value === "number" ? formatInFull(value, language) : words.blank;
  const series = table?.columns.find(({ name }) => name === wish.column)?.title[language] ?? wish.column;
  const before = table?.rows.find(({ year }) => year === wish.year)?.cells[wish.column]?.value;
  return words.figure({
    series,
    year: String(wish.year),
    value: write(wish.text === "" ? null : Number(wish.text)),
    published: write(before),
  });
}

/** The tables that are not as published, as the files that `serapan` reads. */
function downloads({ published, changed }: BarContent, language: Language): readonly HTMLElement[] {
  const before = new Map(tablesOf(published).map((table) => [table.name, tableText(table)]));
  return tablesOf(changed)
    .map((table) => ({ ...table, text: tableText(table) }))
    .filter(({ name, text }) => before.get(name) !== text)
    .map(({ file, text }) =>
      element(
        "a",
        {
          href: `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`,
          download: file.split("/").at(-1) ?? file,
        },
        wordsIn(language).page.whatIf.download({ file }),
      ),
    );
}

/** A page from disk may not have the clipboard; a field that is there for a moment serves as well. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = element("textarea", {});
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

function pressable(text: string, press: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, text);
  button.addEventListener("click", press);
  return button;
}
