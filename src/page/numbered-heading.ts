import { chapters, numberOf } from "../core/content/registry";
import { Refusal } from "../core/words/refusal";

/** A heading of a notebook that the registry numbers. */
export interface NumberedHeading {
  readonly kind: "chapter" | "section";
  readonly key: string;
  readonly number: string;
  readonly title: string;
}

/**
 * Reads a first or second level heading, `# 1 Pendahuluan` or `## 1.1 Latar belakang`. The cell's id says
 * which chapter or section it is, and the number typed must be the registry's.
 *
 * @throws {Refusal} where the id names nothing, the level does not fit, or the number is another
 */
export function readNumberedHeading(
  level: 1 | 2,
  text: string,
  notebook: string,
  cellId: string,
): NumberedHeading {
  const kind = level === 1 ? "chapter" : "section";
  const fail = (said: string, remedy: string): never => {
    throw new Refusal("notebook", `${notebook}, cell "${cellId}", heading "${text}": ${said}\n${remedy}`, {
      notebook,
      cellId,
    });
  };
  const key = cellId.startsWith(`${kind}-`)
    ? cellId.slice(kind.length + 1)
    : fail(
        `a ${kind} heading stands in a cell whose id begins with "${kind}-".`,
        `Give the cell the id "${kind}-<key>" of its entry in src/core/content/registry.ts, or write a heading of level three.`,
      );
  const number = registryNumber(kind, key);
  if (number === undefined) {
    return fail(
      `src/core/content/registry.ts has no ${kind} "${key}".`,
      `Add "${key}" to the registry, or give the cell the id of an entry that is there.`,
    );
  }
  const [, typed, title] = /^([\d.]*\d)\.?\s+(.+)$/.exec(text) ?? [];
  if (typed !== number || title === undefined) {
    return fail(
      `the number typed is ${typed ?? "missing"}; in src/core/content/registry.ts this ${kind} is ${number}.`,
      `Write the heading as "${"#".repeat(level)} ${number} ${title ?? text}", or change the registry's order.`,
    );
  }
  return { kind, key, number, title };
}

function registryNumber(kind: "chapter" | "section", key: string): string | undefined {
  if (kind === "chapter") {
    const place = chapters.findIndex((chapter) => chapter.key === key);
    return place < 0 ? undefined : String(place + 1);
  }
  const isThere = chapters.some(({ sections }) => (sections as readonly string[]).includes(key));
  return isThere ? numberOf("section", key) : undefined;
}
