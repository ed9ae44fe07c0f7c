import type { Attributes, IOptions, Tag } from "sanitize-html";
import { Html } from "../core/content/html";
import { renderAuthorMarkdown } from "./author-markdown";
import { composeBibliography } from "./bibliography";
import type { EditionEffects } from "./edition";
import { withoutActors } from "./foreign-html";
import { LOST_CLASS } from "./foreign-output";

/** Which side the text of a cell stands on, in the page's own classes. */
const sideClasses = ["l", "r", "c"];

/** A cell that its style, which does not come into the page, sets to a side. */
function withSide(tagName: string, { style = "", ...attribs }: Attributes): Tag {
  const [, side] = /\btext-align:\s*([lrc])(?:eft|ight|enter)\b/.exec(style) ?? [];
  return { tagName, attribs: side === undefined ? attribs : { ...attribs, class: side } };
}

/** What a researcher's own output may consist of in the page: content, no behaviour, no style of its own. */
const allowed: IOptions = {
  allowedTags: [
    ...["h4", "h5", "h6", "p", "div", "span", "br", "hr", "blockquote", "pre", "code", "ul", "ol", "li"],
    ...["strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "dl", "dt", "dd", "img", "a"],
    ...["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
    ...["math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "msub", "msup", "msubsup", "mfrac", "msqrt"],
    ...["mroot", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mstyle", "mpadded", "mphantom"],
  ],
  allowedAttributes: {
    img: ["src", "alt"],
    math: ["display"],
    mo: ["stretchy", "fence", "form", "separator", "lspace", "rspace", "movablelimits", "minsize", "maxsize"],
    mi: ["mathvariant"],
    mstyle: ["displaystyle", "scriptlevel"],
    mfrac: ["linethickness"],
    mspace: ["width"],
    mtable: ["columnalign", "displaystyle"],
    mover: ["accent"],
    munder: ["accentunder"],
    a: ["href"],
    th: ["colspan", "rowspan", "scope"],
    td: ["colspan", "rowspan"],
  },
  allowedClasses: { span: [LOST_CLASS], th: sideClasses, td: sideClasses },
  transformTags: { th: withSide, td: withSide },
  allowedSchemes: ["https", "http", "mailto"],
  allowedSchemesByTag: { img: ["data"] },
};

/** The author's Markdown has anchors, notes and tasks beside that. */
const allowedOfAuthor: IOptions = {
  ...allowed,
  allowedTags: [
    ...(allowed.allowedTags || []),
    "section",
    "input",
    "del",
    "kbd",
    "mark",
    "details",
    "summary",
  ],
  allowedAttributes: {
    ...allowed.allowedAttributes,
    ...Object.fromEntries(["h4", "h5", "h6", "li"].map((name) => [name, ["id"]])),
    a: ["href", "id"],
    input: ["type", "checked", "disabled"],
  },
  allowedClasses: {
    ...allowed.allowedClasses,
    section: ["footnotes"],
    mtd: ["tml-left", "tml-right"],
    sup: ["footnote-ref"],
    a: ["footnote-backref"],
    ul: ["contains-task-list"],
    ol: ["contains-task-list"],
    code: [/^language-/],
  },
};

let highlighter: typeof import("highlight.js").default | undefined;

/** What an edition is really written with; each package is loaded for the first piece that needs it. */
export const editionEffects: EditionEffects = {
  highlight(source) {
    if (highlighter === undefined) {
      highlighter = require("highlight.js/lib/core") as typeof import("highlight.js").default;
      highlighter.registerLanguage("typescript", require("highlight.js/lib/languages/typescript"));
      highlighter.configure({ classPrefix: "c-" });
    }
    return new Html(highlighter.highlight(source, { language: "typescript" }).value);
  },
  markdown(text) {
    const sanitize: typeof import("sanitize-html") = require("sanitize-html");
    return new Html(sanitize(renderAuthorMarkdown(text), allowedOfAuthor));
  },
  clean(foreign) {
    const sanitize: typeof import("sanitize-html") = require("sanitize-html");
    // An empty head, as a DataFrame has over its index, is no head.
    return new Html(sanitize(withoutActors(foreign), allowed).replace(/<th[^>]*><\/th>/g, "<td></td>"));
  },
  composeBibliography,
};
