import markdownIt from "markdown-it";
import { escapeMarkup } from "../core/content/markup";
import type { Say } from "../core/words/language";
import { Refusal } from "../core/words/refusal";
import type { NotebookRefusal } from "../kernel/notebook-place";
import type { AuthorText } from "./edition";
import { withoutActors } from "./foreign-html";
import { slugOf } from "./slug";

/** What the rules know besides the tokens of a text. */
interface Surroundings {
  readonly text: AuthorText;
  /** Parts the footnotes of one text from those of another. */
  readonly docId: string;
}

type Reader = ReturnType<typeof markdownIt>;
type Plugin = (reader: Reader, options?: object) => void;

let reader: Reader | undefined;

/** The reader of Markdown as Jupyter shows it, made when the first text needs it. */
function loadReader(): Reader {
  if (reader !== undefined) return reader;
  const math: Plugin = require("markdown-it-texmath");
  const footnotes: Plugin = require("markdown-it-footnote");
  const tasks: Plugin = require("markdown-it-task-lists");
  const markdown = markdownIt({ html: true, linkify: false, typographer: false })
    .use(footnotes)
    .use(tasks)
    .use(math, { engine: {}, delimiters: ["dollars", "beg_end"] });
  const { rules } = markdown.renderer;
  for (const name of ["math_inline", "math_inline_double", "math_block", "math_block_eqno"]) {
    rules[name] = (tokens, index, _, { text }: Surroundings) =>
      renderFormula(tokens[index]?.content ?? "", name, text);
  }
  for (const name of ["html_block", "html_inline"]) {
    rules[name] = (tokens, index, _, { text }: Surroundings) => {
      const { content = "" } = tokens[index] ?? {};
      return isTaskBox(content) ? content : withoutActors(withPictures(content, text));
    };
  }
  reader = markdown;
  return markdown;
}

/**
 * The author's Markdown as HTML that is still to be cleaned: its pictures in it, formulas as MathML, an anchor on every
 * heading. Headings go one level down, as the page's own title is the first.
 *
 * @throws {Refusal} for a formula that cannot be read, and a picture that is not there
 */
export function renderAuthorMarkdown(text: AuthorText): string {
  const markdown = loadReader();
  const surroundings: Surroundings = { text, docId: slugOf(text.cellId) };
  const tokens = markdown.parse(text.source, surroundings);
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") token.attrSet("id", slugOf(tokens[index + 1]?.content ?? ""));
    if (token.type === "heading_open" || token.type === "heading_close") {
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
    }
    for (const child of token.children ?? []) {
      if (child.type === "link_open") child.attrSet("href", addressIn(child.attrGet("href") ?? ""));
      if (child.type === "image") child.attrSet("src", pictureIn(child.attrGet("src") ?? "", text));
    }
  }
  return markdown.renderer.render(tokens, markdown.options, surroundings).trim();
}

/** The pictures that a text shows, as it names them. */
export function picturesIn(source: string): readonly string[] {
  if (!/!\[|<img\b/i.test(source)) return [];
  return loadReader()
    .parse(source, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .flatMap((token) => {
      if (token.type === "image") return [decodeURI(token.attrGet("src") ?? "")];
      return /^html_(?:block|inline)$/.test(token.type)
        ? Array.from(token.content.matchAll(pictureTag), ([, , , name = ""]) => name)
        : [];
    });
}

/** A picture in HTML, from its tag's start to the end of its source. */
const pictureTag = /(<img\b[^>]*?\bsrc\s*=\s*(["']))(.*?)(?=\2)/gi;

const withPictures = (markup: string, text: AuthorText): string =>
  markup.replace(
    pictureTag,
    (_, start: string, __, name: string) => `${start}${escapeMarkup(pictureIn(name, text))}`,
  );

/** The picture itself in place of its name. */
function pictureIn(name: string, text: AuthorText): string {
  if (name.startsWith("data:")) return name;
  const picture = text.pictures?.[decodeURI(name)];
  if (picture === undefined) {
    throw refusal(text, ({ page }) => page.pictureMissing({ ...placeOf(text), picture: name }));
  }
  return picture;
}

/** Anchors of the report's own things are as they are called, all others those of headings. */
const addressIn = (address: string): string =>
  address.startsWith("#") && !/^#(?:chapter|section|table|figure|ref)-|\.ipynb$/.test(address)
    ? `#${slugOf(decodeURI(address.slice(1)))}`
    : address;

/** What the reader writes itself before a task. */
const isTaskBox = (content: string): boolean => content.startsWith('<input class="task-list-item-checkbox"');

function renderFormula(formula: string, rule: string, text: AuthorText): string {
  const { renderToString }: typeof import("temml") = require("temml");
  const displayMode = rule !== "math_inline";
  try {
    const markup = renderToString(formula, { displayMode, throwOnError: true });
    return rule.startsWith("math_block") ? `<p>${markup}</p>\n` : markup;
  } catch (error) {
    const problem = (error as Error).message.trim();
    throw refusal(text, ({ page }) => page.formulaUnread({ ...placeOf(text), formula, problem }));
  }
}

const placeOf = ({ notebook, cellId }: AuthorText) => ({ notebook, cellId });

const refusal = (text: AuthorText, say: Say): NotebookRefusal => new Refusal("notebook", say, placeOf(text));
