import { expect, it } from "vitest";
import { Html, html, joined } from "../../../src/core/content/html";

it.each([
  [
    "a text is escaped, in an attribute too",
    html`<a title="${"\"'<"}">${"&<>"}</a>`,
    '<a title="&quot;&#39;&lt;">&amp;&lt;&gt;</a>',
  ],
  ["markup stays as it is", html`<p>${html`<b>${"<"}</b>`}${new Html("<hr>")}</p>`, "<p><b>&lt;</b><hr></p>"],
  ["a list is joined, whatever it holds", html`${["<", [html`<br>`, 5]]}`, "&lt;<br>5"],
  ["zero is a number, and what is not there is nothing", html`${0}|${null}${undefined}${false}`, "0|"],
  ["pieces can be set in lines", joined(["<", html`<br>`, null]), "&lt;\n<br>\n"],
])("%s", (_, made, markup) => {
  expect(made.markup).toBe(markup);
});
