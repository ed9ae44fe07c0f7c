import { type ColumnName, columnsOf } from "../../core/study/columns";
import { describeProblem, type Problem, problem } from "../../core/study/problem";
import type { Say } from "../../core/words/language";
import { isRefusal, type Refusal } from "../../core/words/refusal";
import type { EditablePackage } from "../entry/editable-package";
import { readWebApiAnswer } from "../import/bps-webapi";
import type { PublishedFile } from "../import/choose-table";
import { type ImportPlan, type ImportRequest, planImport } from "../import/import-plan";
import { indicatorsIn, meaningOf } from "../import/indicator-words";
import { readYear } from "../import/labels";
import type { PublishedTable } from "../import/published-table";
import { askWebApi, type WebApiAccess } from "./ask-webapi";
import { periodsOf, type Variable, variablesOf } from "./lists";

/** The WebAPI gives at most so many years in one answer. */
const YEARS_A_CALL = 3;

/** How many variables of a domain are tried for one column, the plainest titles first. */
const TRIED_VARIABLES = 4;

/** The years that are wanted, both ends among them. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

export interface FoundFigures {
  /** What would be done with the variables that were taken; null where none was. */
  readonly plan: ImportPlan | null;
  readonly taken: readonly Variable[];
  readonly passedOver: readonly { readonly variable: Variable; readonly why: Say }[];
}

export interface Search {
  readonly current: EditablePackage;
  readonly request: ImportRequest;
  /** Null for all that there are. */
  readonly years: YearSpan | null;
  onPage(domain: string, page: number, pages: number): void;
  onVariable(variable: Variable): void;
}

/**
 * The domains of BPS that publish figures of a region: its own, and that of the office above it.
 *
 * @example domainsOf("5371") // => ["5371", "5300"]
 */
export function domainsOf(code: string): readonly string[] {
  const above = code.endsWith("00") ? "0000" : `${code.slice(0, 2)}00`;
  return [...new Set([code, above])];
}

/**
 * Looks through the variables of a region's domains for those that have the package's columns, and reads their
 * figures as an import reads a file. A variable is taken where the package can take a figure of it that no variable
 * before it had; the domains nearest to the region come first.
 */
export async function findFigures(search: Search, access: WebApiAccess): Promise<FoundFigures> {
  const { current, request } = search;
  const columns = [...current.tables.keys()].flatMap(columnsOf);
  const taken = new Map<Variable, PublishedFile>();
  // Those whose figures need others beside them, as units need workers.
  const waiting = new Map<Variable, PublishedFile>();
  const passedOver = new Map<Variable, Say>();
  let plan: ImportPlan | null = null;
  const tryWith = (files: readonly PublishedFile[]): ImportPlan | Refusal<unknown> => {
    try {
      return planImport(current, files, request);
    } catch (error) {
      if (!isRefusal(error, "entry") && !isRefusal(error, "data")) throw error;
      return error;
    }
  };
  for (const domain of domainsOf(request.region.bpsCode ?? "")) {
    const variables = await variablesOf(access, domain, (page, pages) => search.onPage(domain, page, pages));
    for (const column of columns)
      for (const variable of candidatesFor(column, variables)) {
        if (isComplete(plan, column, search.years)) break;
        if (taken.has(variable) || waiting.has(variable) || passedOver.has(variable)) continue;
        search.onVariable(variable);
        const file = await fileOf(access, variable, search);
        if (!("tables" in file)) {
          passedOver.set(variable, asSaid(file));
          continue;
        }
        const alone = tryWith([...taken.values(), file]);
        const joined: ImportPlan | Refusal<unknown> =
          waiting.size === 0 || adds(alone, plan)
            ? alone
            : tryWith([...taken.values(), ...waiting.values(), file]);
        if (adds(joined, plan)) {
          if (joined !== alone) for (const [each, itsFile] of waiting) taken.set(each, itsFile);
          if (joined !== alone) waiting.clear();
          taken.set(variable, file);
          plan = joined;
        } else if (isRefusal(alone, "entry")) passedOver.set(variable, reasonsOf(alone));
        else waiting.set(variable, file);
      }
  }
  for (const variable of waiting.keys())
    passedOver.set(variable, ({ collect }) => collect.webApi.nothingMore);
  return {
    plan,
    taken: [...taken.keys()],
    passedOver: [...passedOver].map(([variable, why]) => ({ variable, why })),
  };
}

const asSaid =
  (reason: Problem): Say =>
  (words) =>
    describeProblem(reason, words);

/** A refusal without its head. */
const reasonsOf =
  (refusal: Refusal<unknown>): Say =>
  (words) =>
    refusal.say(words).split("\n").slice(1).join(" ").trim();

function candidatesFor(column: ColumnName, variables: readonly Variable[]): readonly Variable[] {
  return variables
    .filter(({ title }) => indicatorsIn(title).includes(column))
    .sort((one, other) => meaningOf(one.title).rest.length - meaningOf(other.title).rest.length)
    .slice(0, TRIED_VARIABLES);
}

const figuresIn = (plan: ImportPlan | null): ImportPlan["cells"] =>
  plan?.cells.filter(({ text }) => text !== "") ?? [];

const adds = (next: ImportPlan | Refusal<unknown>, before: ImportPlan | null): next is ImportPlan =>
  "cells" in next && figuresIn(next).length > figuresIn(before).length;

/** Whether a column has a figure for every year that is wanted; for any, where all are wanted that there are. */
function isComplete(plan: ImportPlan | null, column: ColumnName, years: YearSpan | null): boolean {
  const own = figuresIn(plan).filter((cell) => cell.column === column);
  if (years === null) return own.length > 0;
  return new Set(own.map(({ year }) => year)).size > years.last - years.first;
}

/** The figures of a variable, from as many answers as its years need, or why there are none. */
async function fileOf(
  access: WebApiAccess,
  variable: Variable,
  { years, request }: Search,
): Promise<PublishedFile | Problem> {
  const periods = (await periodsOf(access, variable)).filter(({ label }) => {
    const year = readYear(label)?.year;
    return year !== undefined && (years === null || (year >= years.first && year <= years.last));
  });
  const tables: PublishedTable[] = [];
  for (let from = 0; from < periods.length; from += YEARS_A_CALL) {
    const chosen = periods.slice(from, from + YEARS_A_CALL).map(({ id }) => id);
    const { domain, id } = variable;
    const path = `list/model/data/lang/ind/domain/${domain}/var/${id}/th/${chosen.join(";")}`;
    const answer = await askWebApi(access, path);
    if (answer === null) continue;
    const table = readWebApiAnswer(answer);
    if ("advice" in table) return table;
    tables.push(table);
  }
  const [first] = tables;
  if (first === undefined) return problem(({ collect }) => collect.webApi.noSuchYears);
  // What a domain of its own publishes is about its region, whether or not the title says so.
  const ownRegion = variable.domain === request.region.bpsCode ? [request.region.shown] : [];
  return {
    file: `WebAPI BPS ${variable.domain}/${variable.id}`,
    tables: [
      {
        ...first,
        head: [...ownRegion, ...first.head],
        figures: tables.flatMap(({ figures }) => figures),
        notes: [...new Set(tables.flatMap(({ notes }) => notes))],
        cautions: tables.flatMap(({ cautions }) => cautions),
      },
    ],
  };
}
