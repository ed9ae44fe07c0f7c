import { type Html, html, joined } from "../core/content/html";
import { doubtsOf } from "../core/ledger/doubts";
import { keyFigures } from "../core/ledger/key-figures";
import type { Quantity } from "../core/ledger/quantity";
import { peopleOf } from "../core/study/people";
import { periodText, type Study } from "../core/study/study";
import { type Language, languages, wordsIn } from "../core/words/language";
import { compareAsShown, formatValue } from "../core/words/quantity";
import type { Inline } from "../core/words/sentence";
import { formatQuantity, units } from "../core/words/unit";
import type { Edition } from "./edition";
import { type FlowBlock, renderFlow } from "./flow";
import { abstractOf, frontBlocks } from "./front-notebook";
import type { PageInput } from "./page-input";

/** Title, region, period and contributors; the plain answer; the figures at a glance; the abstracts. */
export function renderFrontMatter(input: PageInput, edition: Edition): Html {
  const own = frontBlocks(input, edition.language);
  const end = own.findLastIndex(({ kind }) => kind === "answer") + 1;
  return html`<header class="front">
${renderTitle(input.study, edition)}
${renderAnswer(own.slice(0, end), edition)}
${renderKeyFigures(input, edition)}
${renderAbstracts(input, own.slice(end), edition)}
</header>`;
}

/** The plain answer; null where the front notebook gives none. */
function renderAnswer(blocks: readonly FlowBlock[], edition: Edition): Html | null {
  if (blocks.length === 0) return null;
  const id = edition.anchor("answer");
  return html`<section class="answer" aria-labelledby="${id}">
<h2 id="${id}">${edition.words.page.answer}</h2>
${renderFlow(blocks, edition)}
</section>`;
}

function renderTitle(study: Study, { language, words: { page: said } }: Edition): Html {
  const { region, dataHash } = study;
  const people = peopleOf(study, language).map(({ title, role, organization }) => {
    const name = organization === undefined ? title : `${title} (${organization})`;
    const known = said.roles[role as keyof typeof said.roles];
    return html`<p class="people">${known === undefined ? name : `${known}: ${name}`}</p>\n`;
  });
  return html`<p class="kicker">${region.name} · ${periodText(study)}</p>
<h1>${study.title[language]}</h1>
${joined(people)}${dataHash === "" && html`<p class="version">${said.whatIf.noHash}</p>`}`;
}

/** The edition's own abstract as its notebook shows it, and those of the other languages folded below it. */
function renderAbstracts(input: PageInput, own: readonly FlowBlock[], edition: Edition): Html | null {
  if (own.length === 0) return null;
  const id = edition.anchor("abstract");
  const others = languages
    .filter((language) => language !== edition.language)
    .map((language) => ({ language, paragraphs: abstractOf(frontBlocks(input, language)) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ language, paragraphs }) => {
      const said = paragraphs.map((block) => html`<p>${edition.inline(block.parts, block)}</p>`);
      return html`<details class="other-abstract" lang="${language}"><summary>${wordsIn(language).page.abstractElsewhere}</summary>\n${joined(said)}\n</details>`;
    });
  return html`<section class="abstract" aria-labelledby="${id}">
<h2 id="${id}">${edition.words.page.abstract}</h2>
${renderFlow(own, edition)}
${joined(others)}
</section>`;
}

function renderKeyFigures({ study, analysis }: PageInput, edition: Edition): Html {
  const { language, words } = edition;
  const id = edition.anchor("key-figures");
  const since = (change: Quantity): Html =>
    html`<span class="change">${edition.inline(words.page.since({ change: signed(change, language), year: String(study.years[0]) }))}</span>`;
  const doubts = (value: Quantity): Html | null => {
    const texts = doubtsOf(study, analysis, value).map(({ text }) => html`<p>${text[language]}</p>`);
    return texts.length === 0
      ? null
      : html`<details class="doubt"><summary>${words.page.doubted}</summary>${joined(texts)}</details>`;
  };
  const items = keyFigures(study, analysis).map(({ label, value, change, series }) => {
    const unit = html`<span class="numeral-unit">${value.unit !== "percent" && units[value.unit].text[language]}</span>`;
    return html`<div><dt>${label[language]}</dt><dd><span class="numeral">${edition.inline([plain(value, language)])}</span>${unit}${renderSparkline(series.map((quantity) => quantity.value))}${change && since(change)}${doubts(value)}</dd></div>`;
  });
  return html`<section class="key-figures" aria-labelledby="${id}">
<h2 id="${id}">${words.page.keyFigures}</h2>
<dl>${joined(items)}</dl>
</section>`;
}

/** The numeral alone; its unit stands below it. */
const plain = (quantity: Quantity, language: Language): Inline => ({
  kind: "number",
  text: quantity.unit === "percent" ? formatQuantity(quantity, language) : formatValue(quantity, language),
  quantity: quantity.id,
});

/** A change says its direction by its sign, a plus as well; one shown as zero has none. */
function signed(quantity: Quantity, language: Language): Inline {
  const { value } = quantity;
  const sign = value !== null && compareAsShown(value, 0, quantity.unit) === "above" ? "+" : "";
  return { kind: "number", text: sign + formatQuantity(quantity, language), quantity: quantity.id };
}

const LINE_WIDTH = 96;
const LINE_HEIGHT = 24;
const LINE_MARGIN = 3;

/** A series as a small line, its last year marked; years without a value are left out. */
function renderSparkline(values: readonly (number | null)[]): Html | null {
  const points = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  if (points.length < 2) return null;
  const lowest = Math.min(...points.map(({ value }) => value));
  const span = Math.max(...points.map(({ value }) => value)) - lowest;
  const placed = points.map(({ value, index }) => {
    const x = LINE_MARGIN + (index / (values.length - 1)) * (LINE_WIDTH - 2 * LINE_MARGIN);
    const share = span === 0 ? 0.5 : (value - lowest) / span;
    const y = LINE_HEIGHT - LINE_MARGIN - share * (LINE_HEIGHT - 2 * LINE_MARGIN);
    return [x.toFixed(1), y.toFixed(1)] as const;
  });
  const [x, y] = placed.at(-1) ?? ["0", "0"];
  return html`<svg class="sparkline" viewBox="0 0 ${LINE_WIDTH} ${LINE_HEIGHT}" aria-hidden="true" focusable="false"><polyline points="${placed.map((point) => point.join(",")).join(" ")}"/><circle cx="${x}" cy="${y}" r="2.5"/></svg>`;
}
