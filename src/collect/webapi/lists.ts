import * as v from "valibot";
import { problem } from "../../core/study/problem";
import { tidyLabel } from "../import/labels";
import { askWebApi, type WebApiAccess, webApiRefusal } from "./ask-webapi";

const id = v.union([v.number(), v.string()]);

/** A variable of a domain: one published table. */
export interface Variable {
  readonly domain: string;
  readonly id: string;
  readonly title: string;
}

/** The variables of a domain: the four digits of a regency, city or province, or 0000 for the nation. */
export async function variablesOf(
  access: WebApiAccess,
  domain: string,
  onPage: (page: number, pages: number) => void,
): Promise<readonly Variable[]> {
  const shape = v.object({ var_id: id, title: v.string() });
  const items = await listOf(access, `list/model/var/lang/ind/domain/${domain}`, shape, onPage);
  return items.map(({ var_id, title }) => ({ domain, id: String(var_id), title: tidyLabel(title) }));
}

/** The periods that a variable has figures for, as the WebAPI numbers and labels them. */
export async function periodsOf(
  access: WebApiAccess,
  { domain, id: variable }: Variable,
): Promise<readonly { readonly id: string; readonly label: string }[]> {
  const shape = v.object({ th_id: id, th: id });
  const items = await listOf(access, `list/model/th/lang/ind/domain/${domain}/var/${variable}`, shape);
  return items.map(({ th_id, th }) => ({ id: String(th_id), label: String(th) }));
}

/** The name of a domain as BPS writes it; null where it has none of this code. */
export async function nameOfDomain(access: WebApiAccess, domain: string): Promise<string | null> {
  const shape = v.object({ domain_id: id, domain_name: v.string() });
  const items = await listOf(access, "domain/type/all", shape);
  const found = items.find(({ domain_id }) => String(domain_id).padStart(4, "0") === domain);
  return found === undefined ? null : tidyLabel(found.domain_name);
}

/** More pages than that are no list of a domain. */
const MOST_PAGES = 1000;

/** All items of a list, page after page. */
async function listOf<Item extends v.GenericSchema>(
  access: WebApiAccess,
  path: string,
  item: Item,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<readonly v.InferOutput<Item>[]> {
  const shape = v.object({ data: v.tuple([v.object({ pages: v.number() }), v.array(item)]) });
  const items: v.InferOutput<Item>[] = [];
  for (let page = 1, pages = 1; page <= Math.min(pages, MOST_PAGES); page += 1) {
    const pagePath = `${path}/page/${page}`;
    const answer = await askWebApi(access, pagePath);
    if (answer === null) break;
    const read = v.safeParse(shape, answer);
    if (!read.success) {
      const part = read.issues[0].path?.map(({ key }) => String(key)).join(".") ?? "";
      throw webApiRefusal(problem(({ collect }) => collect.webApi.otherList({ part }), pagePath));
    }
    const [{ pages: all }, found] = read.output.data;
    pages = all;
    items.push(...found);
    onPage(page, pages);
  }
  return items;
}
