import { escapeMarkup } from "../core/content/markup";
import { composeAbstract } from "../core/content/prose/abstract";
import type { Analysis } from "../core/ledger/analyse";
import { type KeyFigure, keyFigures } from "../core/ledger/key-figures";
import type { Quantity } from "../core/ledger/quantity";
import { periodText, type Study } from "../core/study/study";
import { type Language, languages } from "../core/words/language";
import { compareAsShown, formatQuantity, formatValue } from "../core/words/quantity";
import type { Inline } from "../core/words/sentence";
import { units } from "../core/words/unit";
import type { Edition } from "./edition";
import { renderSparkline } from "./sparkline";
import { words } from "./words";

/** Title, region, period, contributors and data version; the figures at a glance; the abstracts. */
export function renderFrontMatter(study: Study, analysis: Analysis, edition: Edition): string {
  return `<header class="front">
${renderTitle(study, edition.language)}
${renderKeyFigures(study, keyFigures(study, analysis), edition)}
${renderAbstracts(study, analysis, edition)}
</header>`;
}

function renderTitle(study: Study, language: Language): string {
  const { region, contributors, name, version, dataHash } = study;
  const people = contributors
    .map(({ title, organization }) => escapeMarkup(organization ? `${title} (${organization})` : title))
    .join(", ");
  return `<p class="kicker">${escapeMarkup(region.name)} · ${periodText(study)}</p>
<h1>${escapeMarkup(study.title[language])}</h1>
${people === "" ? "" : `<p class="people">${words.contributors[language]} ${people}</p>\n`}<p class="version">${words.dataVersion[language]}: ${escapeMarkup(name)} ${escapeMarkup(version)} · SHA-256 ${dataHash.slice(0, 12)}</p>`;
}

/** The edition's own abstract, and the other language's folded below it. */
function renderAbstracts(study: Study, analysis: Analysis, edition: Edition): string {
  const paragraphs = (language: Language): string =>
    composeAbstract(study, analysis, language)
      .map((parts) => `<p>${edition.inline(parts)}</p>`)
      .join("\n");
  const id = edition.anchor("abstract");
  const others = languages
    .filter((language) => language !== edition.language)
    .map(
      (language) =>
        `<details class="other-abstract" lang="${language}"><summary>${words.abstractElsewhere[language]}</summary>\n${paragraphs(language)}\n</details>`,
    );
  return `<section class="abstract" aria-labelledby="${id}">
<h2 id="${id}">${words.abstract[edition.language]}</h2>
${paragraphs(edition.language)}
${others.join("\n")}
</section>`;
}

function renderKeyFigures(study: Study, figures: readonly KeyFigure[], edition: Edition): string {
  const { language } = edition;
  const id = edition.anchor("key-figures");
  const items = figures.map(({ label, value, change, series }) => {
    const changed =
      change === null
        ? ""
        : `<span class="change">${edition.inline([signed(change, language)])} ${words.since[language]} ${study.years[0]}</span>`;
    const unit = `<span class="numeral-unit">${value.unit === "percent" ? "" : units[value.unit].text[language]}</span>`;
    return `<div><dt>${escapeMarkup(label[language])}</dt><dd><span class="numeral">${edition.inline([plain(value, language)])}</span>${unit}${renderSparkline(series.map((quantity) => quantity.value))}${changed}</dd></div>`;
  });
  return `<section class="key-figures" aria-labelledby="${id}">
<h2 id="${id}">${words.keyFigures[language]}</h2>
<dl>${items.join("\n")}</dl>
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
