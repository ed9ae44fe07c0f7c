import type { Words } from "./language";

/**
 * What is listed, with the language's commas and its word before the last.
 *
 * @example listText([2014, 2015, 2016], wordsIn("en")) // => "2014, 2015 and 2016"
 * @example listText([2014, 2015, 2016], wordsIn("id")) // => "2014, 2015, dan 2016"
 */
export function listText(
  items: readonly (string | number)[],
  { prose }: Words,
  joint: "and" | "or" = "and",
): string {
  const { comma, lastComma, [joint]: word } = prose.list;
  const [head, last] = [items.slice(0, -1), String(items.at(-1) ?? "")];
  return head.length === 0 ? last : `${head.join(comma)}${head.length > 1 ? lastComma : ""} ${word} ${last}`;
}
