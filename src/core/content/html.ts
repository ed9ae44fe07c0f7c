import { escapeMarkup } from "./markup";

/** Markup that is safe as it stands: made by `html`, or by a program that escapes. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template of `html`: a text is escaped, a list is joined, what is not there gives nothing. */
export type Content = Html | string | number | false | null | undefined | readonly Content[];

/**
 * A piece of markup from a template. Whatever stands in it is escaped, unless it is markup already.
 *
 * @example html`<td class="${"r"}">${"< 5"}</td>`.markup // => '<td class="r">&lt; 5</td>'
 */
export function html(strings: readonly string[], ...contents: readonly Content[]): Html {
  let markup = strings[0] ?? "";
  for (const [index, content] of contents.entries()) {
    markup += markupOf(content) + strings[index + 1];
  }
  return new Html(markup);
}

/** Pieces with a separator between them, a new line where none is given. */
export function joined(contents: readonly Content[], separator = "\n"): Html {
  return new Html(contents.map(markupOf).join(separator));
}

function markupOf(content: Content): string {
  if (content instanceof Html) {
    return content.markup;
  }
  if (content === null || content === undefined || content === false) {
    return "";
  }
  return isList(content) ? content.map(markupOf).join("") : escapeMarkup(String(content));
}

const isList = (content: string | number | readonly Content[]): content is readonly Content[] =>
  Array.isArray(content);
