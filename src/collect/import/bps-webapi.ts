import * as v from "valibot";
import { listed, type Problem, problem } from "../../core/study/problem";
import type { Say, Words } from "../../core/words/language";
import { textCell } from "./cell-content";
import { isNoPlace } from "./column-role";
import { readPeriod, readYear, tidyLabel, unescapeMarkup } from "./labels";
import type { PublishedFigure, PublishedTable } from "./published-table";
import { type WebApiAnswer, webApiList, webApiShape, webApiStaticTable, webApiStatus } from "./webapi-shape";

/** An answer has a few hundred combinations, three years at most; more is not such an answer. */
const MOST_COMBINATIONS = 300_000;

/** How many keys a caution names. */
const NAMED_KEYS = 5;

/** The page that an answer to `model=statictable` carries. */
interface StaticTable {
  readonly html: string;
}

/**
 * Reads an answer of BPS' WebAPI (`model=data`, or the page of a static table). A figure's key joins five identifiers without
 * separators, so keys are not parted: every combination of the listed identifiers is built and looked up.
 * A key that no combination builds is reported, and one that two combinations build is used for neither.
 */
export function readWebApi(text: string): PublishedTable | StaticTable | Problem {
  const json = parseJson(text);
  if (json === null) return problem(({ collect }) => collect.webApi.damaged);
  if (v.is(webApiStaticTable, json)) {
    const { title = "", table } = json.data;
    return { html: `<h1>${title}</h1>${unescapeMarkup(table)}` };
  }
  return statusFailure(json) ?? readWebApiAnswer(json);
}

/** The table of an answer that says of itself that it has figures. */
export function readWebApiAnswer(json: object): PublishedTable | Problem {
  if (v.is(webApiList, json)) return problem(({ collect }) => collect.webApi.list);
  const result = v.safeParse(webApiShape, json);
  if (!result.success) {
    const part = result.issues[0].path?.map(({ key }) => String(key)).join(".") ?? "";
    return problem(({ collect }) => collect.webApi.otherAnswer({ part }));
  }
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

function statusFailure(json: object): Problem | null {
  const status = v.safeParse(webApiStatus, json);
  if (!status.success) return null;
  const { status: word = "", message = "", "data-availability": availability = "" } = status.output;
  if (/^error$/i.test(word))
    return problem(({ collect }) => collect.webApi.error({ message: message.slice(0, 120) }));
  if (availability !== "" && availability !== "available")
    return problem(({ collect }) => collect.webApi.notAvailable({ availability: availability.slice(0, 60) }));
  return null;
}

interface Combination {
  readonly key: string;
  readonly figure: PublishedFigure;
}

function readAnswer(answer: WebApiAnswer): PublishedTable | Problem {
  const { var: variables, turvar, vervar, tahun, turtahun, datacontent } = answer;
  const count = [variables, turvar, vervar, tahun, turtahun].reduce(
    (product, list) => product * list.length,
    1,
  );
  if (count > MOST_COMBINATIONS)
    return problem(({ collect }) => collect.webApi.tooManyCombinations({ most: MOST_COMBINATIONS, count }));
  const content = new Map(Object.entries(datacontent));
  if (content.size === 0) {
    const years = tahun.map(({ label }) => label).join(", ");
    return problem(({ collect }) => collect.webApi.empty({ years }));
  }
  const found = new Map<string, Combination[]>();
  for (const combination of combinations(answer, content))
    found.set(combination.key, [...(found.get(combination.key) ?? []), combination]);
  const unmatched = [...content.keys()].filter((key) => !found.has(key));
  const ambiguous = [...found].filter(([, { length }]) => length > 1).map(([key]) => key);
  return {
    sheet: null,
    head: variables.map(({ label }) => tidyLabel(label)),
    figures: [...found.values()].flatMap((list) =>
      list.map(({ figure }) => (list.length === 1 ? figure : asAmbiguous(figure))),
    ),
    roles: [],
    notes: variables.flatMap(({ note }) => (note ? [tidyLabel(note)] : [])),
    cautions: [...keyCaution(unmatched, "unmatchedKeys"), ...keyCaution(ambiguous, "ambiguousKeys")],
  };
}

function keyCaution(
  keys: readonly string[],
  said: keyof Pick<Words["collect"]["webApi"], "unmatchedKeys" | "ambiguousKeys">,
): readonly Say[] {
  if (keys.length === 0) return [];
  return [
    (words) =>
      words.collect.webApi[said]({
        keys: listed(keys, NAMED_KEYS, words),
        count: keys.length,
      }),
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
            const label = tidyLabel(place.label);
            const isPlace = !isNoPlace(label);
            yield {
              key,
              figure: {
                content: { ...textCell(key, shown), number: typeof value === "number" ? value : null },
                year: dated.year,
                yearMarks: dated.marks,
                period: readPeriod(part.label) ?? (tidyLabel(part.label) || null),
                places: isPlace ? [String(place.val), label] : [],
                rowLabels: isPlace ? [] : [{ text: label, head: "" }],
                columnLabels: [variable.label, category.label]
                  .map(tidyLabel)
                  .filter((label) => !isNone(label)),
                unit: variable.unit ?? null,
              },
            };
          }
}

const isNone = (label: string): boolean => label === "" || /^(tidak ada|-|none)$/i.test(label);
