import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/ledger/analyse";
import { languages } from "../../../src/core/words/language";
import { captionsOf } from "./captions";
import { wordedStudies } from "./made-studies";

/** What must not stand in any caption, and the words that name the rule. */
const rules: readonly (readonly [string, RegExp])[] = [
  ["nothing of the program's own", /NaN|undefined|null|Infinity|\[object/],
  ["no hole inside a sentence", /\((?:not defined|cannot be computed|tidak dapat dihitung)/i],
  [
    "no movement from a number to the same",
    /\b(?:from|dari) (\S*\d\S*?)[.,;]? (?:to|sampai|menjadi|ke) \1(?![\d.,]*\d)/,
  ],
  [
    "no minus sign behind a word of movement",
    /(?:rose|fell|grew|naik|turun|bertambah|berkurang)(?: by| sebesar)? −/,
  ],
  ["no highest growth below zero", /(?:highest growth|pertumbuhan tertinggi)[^.]*\(−/i],
  ["one thing in the singular", /\b1 (?:degrees|years|changes|workers|readings)\b/],
  ["no sign before a smaller-than", /[=] </],
  ["no interval without limits", /– (?:to|sampai) –/],
  ["no blank before a comma, no two in a row", / [,;.]|\S {2,}\S/],
];

describe.each(Object.entries(wordedStudies))("the captions on a study that is %s", (_, study) => {
  const analysis = analyse(study);

  test.each(languages)("follow the data in %s", (language) => {
    for (const caption of captionsOf(study, analysis, language)) {
      for (const [rule, broken] of rules) {
        expect(broken.test(caption), `${rule}: ${caption}`).toBe(false);
      }
    }
  });
});
