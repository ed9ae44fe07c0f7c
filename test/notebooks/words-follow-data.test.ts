import { describe, expect, test } from "vitest";
import { audit } from "../../src/core/audit/audit";
import {
  correlatedOf,
  courseOf,
  responsivenessOf,
  significanceOf,
  signOf,
  sourceOf,
} from "../../src/core/content/prose/judgements";
import { overturningReadings } from "../../src/core/content/prose/other-readings";
import { plainText } from "../../src/core/content/prose/prose";
import type { Report } from "../../src/core/content/report/compose-report";
import type { ShownItem } from "../../src/core/content/report/stage";
import { analyse } from "../../src/core/ledger/analyse";
import type { Quantity } from "../../src/core/ledger/quantity";
import { type Variant, variantsOf } from "../../src/core/ledger/variants";
import type { Language } from "../../src/core/words/language";
import { runNotebooks, type SaidByCell } from "./run-notebooks";
import { studies } from "./studies";

const languages = ["id", "en"] as const;

const contexts = Object.fromEntries(
  Object.entries(studies).map(([name, study]) => [
    name,
    { study, analysis: analyse(study), findings: audit(study) },
  ]),
);

/** What no sentence of either language may have, on any study. */
const wrong: Readonly<Record<string, RegExp>> = {
  "a value that is none": /NaN|undefined|Infinity|\bnull\b|\[object /,
  "a hole in a sentence": /\((not defined|tidak dapat dihitung)/,
  "a move from a number to itself": /(from|dari) (\d\S*)( (in|pada) \d{4})? (to|menjadi) \2(?!\S)/,
  "a sign behind a word that says it":
    /\b(by|fell|rose|lost|gained|fewer|more|turun|naik|berkurang|bertambah|mengurangi|menambah) −/,
  "an extreme growth with a sign":
    /(highest|lowest|largest|smallest|tertinggi|terendah|terbesar|terkecil)[^.;]{0,40}\(−/,
  "one in the plural": /\b1 (degrees|years)\b/,
  "two signs of comparison": /=\s*</,
  "punctuation without words": / [.,;:)]|\( |[;,:][.;,:]|\.\.(?!\.)|\(\)/,
  "a sentence begun twice": /\b(\p{L}{2,}) \1\b/u,
};

const isSaid = (item: ShownItem): item is Extract<ShownItem, { parts: unknown }> => "parts" in item;

const written = (text: string, language: Language): number => {
  const plain = language === "id" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  return Number(plain.replace("−", "-").replace("%", ""));
};

/** The moves of a sentence whose verb does not agree with its numbers. */
function wrongMoves(text: string, language: Language): readonly string[] {
  const number = "(−?\\d[\\d.,]*\\d|\\d)%?";
  const pattern =
    language === "id"
      ? `(naik|turun) dari ${number} pada \\d{4} menjadi ${number}`
      : `(rose|fell) from ${number} in \\d{4} to ${number}`;
  return [...text.matchAll(new RegExp(pattern, "g"))]
    .filter(([, verb = "", from = "", to = ""]) => {
      const [first, last] = [written(from, language), written(to, language)];
      return /naik|rose/.test(verb) ? first >= last : first <= last;
    })
    .map(([whole]) => whole);
}

/** The tables and figures that sentences name, and that are not shown, or have no rows. */
function emptyReferences(said: readonly SaidByCell[]): readonly string[] {
  const items = said.flatMap(({ items: shown }) => shown);
  const shown = new Set(
    items.flatMap((item) =>
      item.kind === "table" && item.rows.length > 0
        ? [`table-${item.key}`]
        : item.kind === "figure"
          ? [`figure-${item.key}`]
          : [],
    ),
  );
  return items
    .filter(isSaid)
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "link" ? [part.anchor] : [])))
    .filter((anchor) => /^(table|figure)-/.test(anchor) && !shown.has(anchor));
}

/** The judgements that a chooser makes of the quantities that it is given first. */
const judges: Readonly<Record<string, (...quantities: Quantity[]) => string>> = {
  bySign: signOf,
  byCourse: (...yearly) => courseOf(yearly),
  byResponsiveness: responsivenessOf,
  bySignificance: significanceOf,
  bySource: sourceOf,
  byCorrelation: correlatedOf,
};

type Chooser = (...given: unknown[]) => unknown;

/** Runs an edition, and names the cells that judge what another reading of a cell overturns, and do not say so. */
function unsaidReadings(language: Language, name: string): readonly string[] {
  const context = contexts[name] as (typeof contexts)[string];
  const { study, analysis } = context;
  const readings = variantsOf(study).filter(({ kind }: Variant) => kind === "alternative");
  const judged: { cell: string; by: string; quantities: Quantity[] }[] = [];
  const told = new Set<string>();
  const spied = <Of extends object>(
    of: Of,
    seen: (by: string, given: unknown[], result: unknown) => void,
  ): Of =>
    Object.fromEntries(
      Object.entries(of).map(([by, call]) => [
        by,
        (...given: unknown[]) => {
          const result = (call as Chooser)(...given);
          seen(by, given, result);
          return result;
        },
      ]),
    ) as Of;
  const watched = <R extends Report<never>>(report: R, cell: () => string): R => ({
    ...report,
    choose: spied(report.choose, (by, given) => {
      const quantities = given.slice(0, -1).flat() as Quantity[];
      if (judges[by] !== undefined) {
        judged.push({ cell: cell(), by, quantities });
      }
    }),
    unless: spied(report.unless, (_, __, result) => {
      if ((result as unknown[]).length > 0) {
        told.add(cell());
      }
    }),
  });
  runNotebooks(language, context, watched as never);
  return judged
    .filter(({ cell, by, quantities }) => {
      const judge = judges[by] as (...quantities: readonly Quantity[]) => string;
      return !told.has(cell) && overturningReadings(study, analysis, judge, quantities, readings).length > 0;
    })
    .map(({ cell, by, quantities }) => `${cell}: ${by} ${quantities.map(({ id }) => id).join(", ")}`);
}

describe.each(languages)("the sentences in %s", (language) => {
  describe.each(Object.keys(studies))("on: %s", (name) => {
    const said = runNotebooks(language, contexts[name] as (typeof contexts)[string]);
    const texts = said.flatMap(({ notebook, cell, items }) =>
      items.filter(isSaid).map(({ parts }) => `${notebook}#${cell}: ${plainText(parts)}`),
    );

    const besides = said.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === "figure"
          ? [plainText(item.title)]
          : item.kind === "table"
            ? [item.title, ...item.notes].map(plainText)
            : [],
      ),
    );

    test.each(Object.entries(wrong))("have nowhere %s", (_, pattern) => {
      expect([...texts, ...besides].filter((text) => pattern.test(text))).toEqual([]);
    });

    test("have verbs that agree with their numbers", () => {
      expect(texts.flatMap((text) => wrongMoves(text, language))).toEqual([]);
    });

    test("name no table or figure that is not shown or has nothing in it", () => {
      expect(emptyReferences(said)).toEqual([]);
    });

    test("answer in five sentences", () => {
      const answers = said.filter(({ items }) => items.some(({ kind }) => kind === "answer"));
      expect(answers).toHaveLength(5);
    });

    test("have tables without a range of nothing", () => {
      const cells = said.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === "table" ? item.rows.flat().map(plainText) : [])),
      );
      expect(cells.filter((cell) => /^– \S+ –$/.test(cell))).toEqual([]);
    });
  });
});

test("workers for each business unit are lost where both fall", () => {
  const said = runNotebooks("en", contexts["everything falls"] as (typeof contexts)[string]);
  const [elasticity] = said.filter(({ cell }) => cell === "elasticity").flatMap(({ texts }) => texts);
  expect(elasticity).toContain("For each business unit lost there were 9.33 fewer workers");
});

const withReadings = Object.keys(studies).filter((name) =>
  studies[name]?.remarks.some(({ alternative }) => alternative !== undefined),
);

test.each(withReadings)("on %s every judgement that another reading overturns says so", (name) => {
  expect(unsaidReadings("en", name)).toEqual([]);
});
