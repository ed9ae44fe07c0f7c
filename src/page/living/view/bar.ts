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
  const list = content.wishes.map((wish) => {
    const text = writeWish(wish, content, language);
    const button = pressable("×", () => content.takeBack(wish));
    button.setAttribute("aria-label", words.takeBack({ wish: text }));
    return element("li", {}, text, " ", button);
  });
  const kept =
    content.kept.length === 0
      ? []
      : [element("p", { class: "kept" }, words.kept({ cells: content.kept.join(", ") }))];
  const copy: HTMLElement = pressable(words.copy, () => {
    void copyText(location.href).then(() => status(bar).replaceChildren(words.copied));
  });
  bar
    .querySelector(".wishes")
    ?.replaceChildren(element("strong", {}, words.title), element("ul", {}, ...list));
  bar
    .querySelector(".ways")
    ?.replaceChildren(pressable(words.back, content.back), copy, ...downloads(content, language), ...kept);
  status(bar).replaceChildren(bar.hidden ? "" : content.said);
}

const status = (bar: HTMLElement): HTMLElement => bar.querySelector("[role=status]") as HTMLElement;

function barElement(): HTMLElement {
  const known = document.getElementById("what-if");
  if (known !== null) return known;
  const made = element(
    "aside",
    { id: "what-if" },
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
