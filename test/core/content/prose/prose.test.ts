import { expect, test } from "vitest";
import {
  compose,
  linkTo,
  plainText,
  writeLimits,
  writeMove,
  writePs,
  writeRange,
} from "../../../../src/core/content/prose/prose";
import { renderInline, renderProse } from "../../../../src/core/content/prose/render";
import type { Quantity } from "../../../../src/core/ledger/quantity";

const quantity = (value: number | null, unit: Quantity["unit"] = "workers"): Quantity => ({
  id: "value.workers.2016",
  concept: "value.workers",
  value,
  unit,
  label: { id: "tenaga kerja, 2016", en: "workers, 2016" },
  ...(value === null ? { reason: { id: "tidak tersedia", en: "not available" } } : {}),
});

const say = (strings: TemplateStringsArray, ...pieces: Parameters<typeof compose>[2]) =>
  compose("id", strings, pieces);

test("a sentence writes its quantities in the language's way and marks them with their id", () => {
  const parts = say`Ada ${quantity(9425)} di ${"Kota Kupang"}.`;
  expect(plainText(parts)).toBe("Ada 9.425\u00a0orang di Kota Kupang.");
  expect(renderInline(parts)).toBe(
    'Ada <span data-quantity="value.workers.2016">9.425\u00a0orang</span> di Kota Kupang.',
  );
});

test("the symbol of a number stays on its line", () => {
  const five = quantity(5, "statistic");
  expect(plainText(say`Kemiringan (n = ${five}; p = ${five})`)).toMatch(
    /^Kemiringan \(n\u00a0=\u00a05,\d*; p\u00a0=\u00a05/,
  );
  expect(plainText(say`Jumlahnya = ${five}`)).toMatch(/^Jumlahnya = 5/);
});

test("a quantity without a value leaves its reason in the sentence", () => {
  expect(plainText(say`Ada ${quantity(null)}.`)).toBe("Ada (tidak dapat dihitung: tidak tersedia).");
});

test("the author's Markdown is read, the data's never is", () => {
  const html = renderInline(say`**Tebal** dan ${"*bukan* <script>alert(1)</script> [x](javascript:1)"}`);
  expect(html).toContain("<strong>Tebal</strong>");
  expect(html).toContain("*bukan* &lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:1)");
});

test("Markdown spans the quantities between its marks", () => {
  expect(renderInline(say`**${quantity(3)} orang**`)).toMatch(/^<strong><span .*<\/span> orang<\/strong>$/);
});

test("a link that could run a script is not made", () => {
  expect(renderInline(say`[baca](javascript:alert(1))`)).not.toContain("href");
});

test("a link to a table carries its number and its anchor", () => {
  expect(renderInline([linkTo("table", "small-industry", "id")])).toBe(
    '<a href="#table-small-industry">Tabel\u00a01.3</a>',
  );
});

test("a range says its unit once", () => {
  expect(
    plainText(writeRange(quantity(-3.4, "workers_per_unit"), quantity(8.74, "workers_per_unit"), "id")),
  ).toBe("−3,40 sampai 8,74\u00a0orang per unit");
});

test.each([
  [-12.5, "id", "turun 12,50%"],
  [12.5, "en", "rose by 12.50%"],
  [0, "id", "tetap"],
  // Shown with two decimals, as 0.00 and 0.01.
  [0.004, "id", "hampir tetap"],
  [-0.004, "en", "hardly changed"],
  [0.006, "en", "rose by 0.01%"],
  [null, "id", "berubah (tidak dapat dihitung: tidak tersedia)"],
  [null, "en", "changed (not defined: not available)"],
] as const)("a move of %s leaves its sign to the verb", (value, language, expected) => {
  expect(plainText(writeMove(quantity(value, "percent"), language))).toBe(expected);
});

test("a caution is told apart from a paragraph", () => {
  expect(renderProse({ kind: "caution", parts: say`Hati-hati` })).toContain('role="note"');
  expect(renderProse({ kind: "prose", parts: say`Biasa` })).not.toContain('role="note"');
});

test("what is neither a quantity nor a word is refused by name", () => {
  expect(() => say`${{ rows: 3 } as never}`).toThrow(/prose takes quantities, words and links.*rows/);
});

test("a data package's paragraph loads nothing and runs nothing", () => {
  const html = renderInline([
    { kind: "markdown", text: "![a](https://example.org/a.png) [b](javascript:1) <img src=x onerror=1>" },
  ]);
  expect(html).not.toContain("<img");
  expect(html).not.toMatch(/href="javascript/);
  expect(html).toContain("&lt;img src=x onerror=1&gt;");
});

test("a long text of opening brackets is read whole", () => {
  expect(plainText([{ kind: "markdown", text: "[".repeat(200_000) }])).toHaveLength(200_000);
  expect(plainText([{ kind: "markdown", text: "[a](".repeat(50_000) }])).toHaveLength(200_000);
});

test("several numbers have their lowest and their highest, one has itself", () => {
  const limits = (...values: (number | null)[]) =>
    plainText(
      writeLimits(
        values.map((value) => quantity(value, "elasticity")),
        "en",
      ),
    );
  expect([limits(1.31), limits(-0.34, -0.42, null), limits()]).toEqual([
    "1.31",
    "\u22120.42 to \u22120.34",
    "",
  ]);
});

test("of several p-values that are alike the one nearest to the level is given", () => {
  const ps = (...values: number[]) =>
    plainText(
      writePs(
        values.map((value) => quantity(value, "probability")),
        "id",
      ),
    );
  expect([ps(0.0147), ps(0.012, 0.043), ps(0.079, 0.055), ps(0.00001)]).toEqual([
    "p\u00a0=\u00a00,015",
    "p\u00a0≤\u00a00,043",
    "p\u00a0≥\u00a00,055",
    "p\u00a0<\u00a00,0001",
  ]);
});
