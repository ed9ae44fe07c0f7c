/**
 * Makes anchors of headings: their words in lower case with hyphens between them; of two that are the same, the second
 * has a number.
 *
 * @param taken anchors that something else has
 *
 * @example createSlugs()("Siapa yang *dijangkau*?") // => "siapa-yang-dijangkau"
 */
export function createSlugs(taken: readonly string[] = []): (heading: string) => string {
  const counts = new Map(taken.map((slug) => [slug, 1]));
  return (heading) => {
    const slug = slugOf(heading);
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}

/** The words of a heading in lower case with hyphens between them. */
export const slugOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "heading";
