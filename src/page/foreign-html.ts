import { escapeMarkup } from "../core/content/markup";
import { LOST_CLASS } from "./foreign-output";

/** Elements of which nothing is seen where nothing may act, or be loaded. */
const acting = [
  ...["script", "iframe", "object", "embed", "video", "audio", "canvas"],
  ...["input", "button", "select", "textarea"],
];

const concerned = new RegExp(`<(?:svg|img|${acting.join("|")})\\b`, "i");

/**
 * A researcher's HTML with its drawings as pictures, in which nothing can act, and with the name of an element in the
 * place of each that the page cannot show.
 */
export function withoutActors(foreign: string): string {
  if (!concerned.test(foreign)) return foreign;
  const { parseHTML }: typeof import("linkedom") = require("linkedom");
  const { document } = parseHTML(`<!doctype html><html><body>${withPictures(foreign)}</body></html>`);
  const absent = [...document.querySelectorAll("img")].filter(
    (picture) => !/^data:/i.test(picture.getAttribute("src") ?? ""),
  );
  for (const element of [...document.querySelectorAll(acting.join(",")), ...absent]) {
    const name = document.createElement("span");
    name.setAttribute("class", LOST_CLASS);
    name.textContent = `<${element.localName}>`;
    element.replaceWith(name);
  }
  return document.body.innerHTML;
}

/** The drawings in a piece of HTML as pictures, one within another as one. */
function withPictures(foreign: string): string {
  let written = "";
  let from = 0;
  let depth = 0;
  for (const { 0: tag, index } of foreign.matchAll(/<\/?svg\b[^>]*>/gi)) {
    const isEnd = tag.startsWith("</");
    if (depth === 0 && isEnd) continue;
    if (depth === 0) {
      written += foreign.slice(from, index);
      from = index;
    }
    depth += isEnd ? -1 : tag.endsWith("/>") ? 0 : 1;
    if (depth === 0) {
      written += pictureOf(foreign.slice(from, index + tag.length));
      from = index + tag.length;
    }
  }
  const rest = foreign.slice(from);
  return written + (depth > 0 ? pictureOf(rest) : rest);
}

/** A drawing as the file that it would be: a well-formed one, whose names keep their case. */
function pictureOf(drawing: string): string {
  const { DOMParser }: typeof import("linkedom") = require("linkedom");
  const text = drawing.replaceAll("&nbsp;", "\u00a0");
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
  const picture = Buffer.from(svg.outerHTML).toString("base64");
  const alt = escapeMarkup(svg.querySelector("title")?.textContent ?? "");
  return `<img src="data:image/svg+xml;base64,${picture}" alt="${alt}">`;
}
