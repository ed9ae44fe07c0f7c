import { expect, test } from "vitest";
import { sentence } from "../../../src/core/words/sentence";

test("a wrapped template is the sentence that it would be on one line", () => {
  const workers = { kind: "number", text: "9.425\u00a0orang", quantity: "value.workers.2016" } as const;
  const wrapped = sentence`
    Industri kecil mempekerjakan ${workers}
    pada ${"2016"}, yaitu (n =
    ${"5"}) banyak.
  `;
  expect(wrapped).toEqual(
    sentence`Industri kecil mempekerjakan ${workers} pada ${"2016"}, yaitu (n = ${"5"}) banyak.`,
  );
  expect(wrapped[0]).toEqual({ kind: "markdown", text: "Industri kecil mempekerjakan " });
});

test("a sentence keeps the blanks at its ends, and the line breaks of data", () => {
  expect(sentence` dan ${"a\n  b"} `).toEqual([
    { kind: "markdown", text: " dan " },
    { kind: "text", text: "a\n  b" },
    { kind: "markdown", text: " " },
  ]);
});

test("a part that is a sentence of its own stands in it piece by piece", () => {
  const part = sentence`
    naik ${"12%"}
  `;
  expect(sentence`${part}.`).toEqual([
    { kind: "markdown", text: "naik " },
    { kind: "text", text: "12%" },
    { kind: "markdown", text: "." },
  ]);
});
