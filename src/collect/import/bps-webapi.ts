import * as v from "valibot";
import { textCell } from "./cell-content";
import { readPeriod, readYear, tidyLabel } from "./labels";
import type { PublishedFigure, PublishedTable } from "./published-table";
import type { ReadFailure } from "./read-failure";
import { type WebApiAnswer, webApiShape, webApiStatus } from "./webapi-shape";

/** An answer has a few hundred combinations, three years at most; more is not such an answer. */
const MOST_COMBINATIONS = 300_000;

/** How many keys a caution names. */
const NAMED_KEYS = 5;

/**
 * Reads an answer of BPS' WebAPI (`model=data`). A figure's key joins five identifiers without
 * separators, so keys are not parted: every combination of the listed identifiers is built and looked up.
 * A key that no combination builds is reported, and one that two combinations build is used for neither.
 */
export function readWebApi(text: string): PublishedTable | ReadFailure {
  const json = parseJson(text);
  if (json === null)
    return {
      rule: "a whole JSON answer of BPS' WebAPI expected, this one is damaged or cut off",
      remedy: "download it again.",
    };
  const refusal = statusFailure(json);
  if (refusal !== null) return refusal;
  const result = v.safeParse(webApiShape, json);
  if (!result.success)
    return {
      rule: `an answer of BPS' WebAPI for model=data expected, ${result.issues[0].path?.map(({ key }) => String(key)).join(".") ?? "it"} is missing or of another form`,
      remedy: "ask for …/v1/api/list/model/data/…, or download the table as XLSX.",
    };
  return readAnswer(result.output);
}

function parseJson(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof json === "object" ? json : null;
  } catch {
    return null;
  }
}

function statusFailure(json: object): ReadFailure | null {
  const status = v.safeParse(webApiStatus, json);
  if (!status.success) return null;
  const { status: word = "", message = "", "data-availability": availability = "" } = status.output;
  if (/^error$/i.test(word))
    return {
      rule: `an answer with figures expected, BPS' WebAPI answered with an error${message === "" ? "" : ` (${message.slice(0, 120)})`}`,
      remedy: "correct the request (key, domain, variable, years) and download it again.",
    };
  if (availability !== "" && availability !== "available")
    return {
      rule: `an answer with figures expected, its data-availability is "${availability.slice(0, 60)}"`,
      remedy: "BPS has no such figures: ask for other years or another variable.",
    };
  return null;
}

interface Combination {
  readonly key: string;
  readonly figure: PublishedFigure;
}

function readAnswer(answer: WebApiAnswer): PublishedTable | ReadFailure {
  const { var: variables, turvar, vervar, tahun, turtahun, datacontent } = answer;
  const count = [variables, turvar, vervar, tahun, turtahun].reduce(
    (product, list) => product * list.length,
    1,
  );
  if (count > MOST_COMBINATIONS)
    return {
      rule: `an answer of at most ${MOST_COMBINATIONS} combinations expected, this one lists ${count}`,
      remedy: "ask for fewer years or one variable.",
    };
  const content = new Map(Object.entries(datacontent));
  const found = new Map<string, Combination[]>();
  for (const combination of combinations(answer, content))
    found.set(combination.key, [...(found.get(combination.key) ?? []), combination]);
  const unmatched = [...content.keys()].filter((key) => !found.has(key));
  const ambiguous = [...found].filter(([, { length }]) => length > 1).map(([key]) => key);
  return {
    part: null,
    head: variables.map(({ label }) => tidyLabel(label)),
    figures: [...found.values()].flatMap((list) =>
      list.map(({ figure }) => (list.length === 1 ? figure : asAmbiguous(figure))),
    ),
    notes: variables.flatMap(({ note }) => (note ? [tidyLabel(note)] : [])),
    cautions: [
      ...keyCaution(unmatched, "fit no combination of the listed identifiers and were not read"),
      ...keyCaution(ambiguous, "fit more than one combination and cannot be used"),
    ],
  };
}

function keyCaution(keys: readonly string[], words: string): string[] {
  if (keys.length === 0) return [];
  const more = keys.length > NAMED_KEYS ? ` and ${keys.length - NAMED_KEYS} more` : "";
  return [
    `${keys.length === 1 ? "the key" : "the keys"} ${keys.slice(0, NAMED_KEYS).join(", ")}${more} ${words}`,
  ];
}

const asAmbiguous = (figure: PublishedFigure): PublishedFigure => ({
  ...figure,
  content: { ...figure.content, fault: "key of more than one figure" },
});

function* combinations(
  { var: variables, turvar, vervar, tahun, turtahun }: WebApiAnswer,
  content: ReadonlyMap<string, number | string | null>,
): Generator<Combination> {
  for (const place of vervar)
    for (const variable of variables)
      for (const category of turvar)
        for (const year of tahun)
          for (const part of turtahun) {
            const key = [place, variable, category, year, part].map(({ val }) => val).join("");
            const value = content.get(key);
            const dated = readYear(year.label);
            if (value === undefined || dated === null) continue;
            const shown = value === null ? "" : String(value);
            yield {
              key,
              figure: {
                content: { ...textCell(key, shown), number: typeof value === "number" ? value : null },
                year: dated.year,
                yearMarks: dated.marks,
                period: readPeriod(part.label) ?? (tidyLabel(part.label) || null),
                rowLabels: [String(place.val), tidyLabel(place.label)],
                columnLabels: [variable.label, category.label]
                  .map(tidyLabel)
                  .filter((label) => !isNone(label)),
                unit: variable.unit ?? null,
              },
            };
          }
}

const isNone = (label: string): boolean => label === "" || /^(tidak ada|-|none)$/i.test(label);
