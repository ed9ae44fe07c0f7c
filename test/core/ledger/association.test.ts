import { describe, expect, test } from "vitest";
import { openStudy } from "../../../src/collect/open-package";
import { type Analysis, analyse } from "../../../src/core/ledger/analyse";
import { dataFolder } from "../../../src/paths";
import { cleanTables, studyOf } from "../audit/clean-study";

const base = "cor.workers_units";

const ledgers = new Map<number, Analysis>();
/** The ledger of a study of so many years, without ties or gaps. */
function ledgerOf(years: number): Analysis {
  const ledger = ledgers.get(years) ?? analyse(studyOf(cleanTables(7, years, 0.2)));
  ledgers.set(years, ledger);
  return ledger;
}

function saidOf(analysis: Analysis, id: string) {
  const { formula, label, value, concept } = analysis.get(id) ?? {};
  return { formula, label: label?.en.replace(/: .*/, ""), value, concept };
}

const permutationParts = [
  "pearson_perm_count_two_sided",
  "pearson_perm_p_two_sided",
  "pearson_perm_p_greater",
  "pearson_perm_orderings",
  "spearman_perm_p_two_sided",
  "kendall_perm_p_two_sided",
] as const;

const changesCount = (analysis: Analysis) =>
  [...analysis.keys()].filter((id) => id.startsWith(`${base}.pearson_perm_count_first_differences`));

describe("a permutation test", () => {
  test("of nine years says that all orderings were counted", () => {
    const ledger = ledgerOf(9);
    expect(permutationParts.map((part) => saidOf(ledger, `${base}.${part}`).formula)).toEqual([
      "#{|r(π)| ≥ |r|}",
      "#{|r(π)| ≥ |r|} ÷ n!",
      "#{r(π) ≥ r} ÷ n!",
      "n!",
      "#{|ρ(π)| ≥ |ρ|} ÷ n!",
      "#{|S(π)| ≥ |S|} ÷ n!",
    ]);
    // 9! and, of its eight yearly changes, 8!.
    expect(saidOf(ledger, `${base}.pearson_perm_orderings`)).toMatchObject({
      label: "orderings examined",
      value: 362_880,
    });
    expect(changesCount(ledger)).toEqual([`${base}.pearson_perm_count_first_differences_of_40320`]);
  });

  test("of ten years says that its orderings were drawn, and divides by those", () => {
    const ledger = ledgerOf(10);
    expect(permutationParts.map((part) => saidOf(ledger, `${base}.${part}`).formula)).toEqual([
      "#{|r(π)| ≥ |r|}",
      "(#{|r(π)| ≥ |r|} + 1) ÷ (B + 1); B = 20000",
      "(#{r(π) ≥ r} + 1) ÷ (B + 1); B = 20000",
      "B",
      "(#{|ρ(π)| ≥ |ρ|} + 1) ÷ (B + 1); B = 20000",
      "(#{|S(π)| ≥ |S|} + 1) ÷ (B + 1); B = 20000",
    ]);
    expect(saidOf(ledger, `${base}.pearson_perm_orderings`)).toMatchObject({
      label: "orderings examined (random orderings)",
      value: 20_000,
    });
    const count = saidOf(ledger, `${base}.pearson_perm_count_two_sided`).value as number;
    expect(saidOf(ledger, `${base}.pearson_perm_p_two_sided`).value).toBe((count + 1) / 20_001);
    // Nine yearly changes still have all of their 9! orderings counted.
    expect(changesCount(ledger)).toEqual([`${base}.pearson_perm_count_first_differences_of_362880`]);
    expect(saidOf(ledger, `${base}.pearson_perm_p_first_differences`).formula).toBe("#{|r(π)| ≥ |r|} ÷ n!");
  });

  test.each([11, 23])(
    "of the changes of %d years names the orderings drawn, its concept no number",
    (years) => {
      const ledger = ledgerOf(years);
      const [id = "", ...others] = changesCount(ledger);
      expect([id, ...others]).toEqual([`${base}.pearson_perm_count_first_differences_of_20000`]);
      expect(saidOf(ledger, id)).toMatchObject({
        concept: `${base}.pearson_perm_count_first_differences`,
        label: "orderings of the changes at least as strong (random orderings)",
      });
      expect(saidOf(ledger, `${base}.pearson_perm_p_first_differences`).formula).toBe(
        "(#{|r(π)| ≥ |r|} + 1) ÷ (B + 1); B = 20000",
      );
    },
  );
});

/** Of R's cor.test, in the words of its `method`: "exact", or the approximation where ranks are tied. */
describe("the p of a rank correlation", () => {
  const exact = ["P(|ρ(π)| ≥ |ρ|)", "exact p of Spearman's ρ", "P(|S(π)| ≥ |S|)", "exact p of Kendall's τ"];
  const approximate = [
    "P(|T| ≥ |ρ| √((n − 2) ÷ (1 − ρ²))), T ~ t(n − 2)",
    "p of Spearman's ρ (t approximation)",
    "P(|Z| ≥ |S| ÷ √var(S)), Z ~ N(0, 1)",
    "p of Kendall's τ (normal approximation)",
  ];
  const said = (analysis: Analysis, pair: string) =>
    ["spearman_p_r", "kendall_p_r"].flatMap((name) => {
      const { formula, label } = saidOf(analysis, `cor.${pair}.${name}`);
      return [formula, label];
    });
  const thesis = analyse(openStudy(dataFolder("kota-kupang")));

  test.each([
    ["workers_units", exact],
    // The rate is 7.70 in two years.
    ["unemployment_workers", approximate],
    ["unemployment_units", approximate],
  ])("of %s names the method by which R computes it", (pair, expected) => {
    expect(said(thesis, pair)).toEqual(expected);
  });

  test("of ten untied years is Spearman's approximation and Kendall's exact distribution", () => {
    expect(said(ledgerOf(10), "workers_units")).toEqual([...approximate.slice(0, 2), ...exact.slice(2)]);
  });

  test("of fifty untied years is an approximation of both", () => {
    expect(said(ledgerOf(50), "workers_units")).toEqual(approximate);
  });
});
