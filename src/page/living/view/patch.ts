/** What the page's script or the reader changes, and a new rendering has nothing to say of. */
const isLeftAlone = (element: Element): boolean => element.matches(".picture, details.code");

/** What tells one child from the next: its name, and the first anchor in it or else its looks. */
function keyOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  const anchor = node.id || node.querySelector("[id]")?.id;
  return `${node.nodeName} ${anchor ?? `${node.className} ${node.firstElementChild?.className ?? ""}`}`;
}

/** A child of one tree beside the child of the other that stands for the same; one of them is missing where it came or went. */
type Pair = readonly [before: Node | undefined, after: Node | undefined];

/**
 * The children of two elements beside each other: the same or alike at the beginning and at the end, what lies between
 * came or went.
 */
function align(before: Element, after: Element): readonly Pair[] {
  const [olds, news] = [[...before.childNodes], [...after.childNodes]];
  const isAlike =
    olds.length === news.length && olds.every((old, index) => old.nodeName === news[index]?.nodeName);
  if (isAlike) return olds.map((old, index): Pair => [old, news[index]]);
  const [oldKeys, newKeys] = [olds.map(keyOf), news.map(keyOf)];
  const shorter = Math.min(olds.length, news.length);
  const isSame = (old: number, come: number): boolean =>
    olds.at(old)?.isEqualNode(news.at(come) ?? null) === true;
  const hasKey = (old: number, come: number): boolean => oldKeys.at(old) === newKeys.at(come);
  let start = 0;
  let end = 0;
  // Of the rows of a table all look alike: those that stayed as they were show which one went.
  for (const fits of [isSame, hasKey]) {
    while (start + end < shorter && fits(start, start)) start++;
    while (start + end < shorter && fits(-1 - end, -1 - end)) end++;
  }
  return [
    ...olds.slice(0, start).map((old, index): Pair => [old, news[index]]),
    ...olds.slice(start, olds.length - end).map((old): Pair => [old, undefined]),
    ...news.slice(start, news.length - end).map((come): Pair => [undefined, come]),
    ...olds.slice(olds.length - end).map((old, index): Pair => [old, news[news.length - end + index]]),
  ];
}

/**
 * Makes `shown`, which says what `last` says, say what `next` says, and keeps the elements that both have: what is open
 * stays open, what has the focus keeps it. Only what differs is touched.
 */
export function patch(shown: Element, last: Element, next: Element): void {
  for (const { name, value } of next.attributes) {
    if (last.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  for (const { name } of last.attributes) {
    if (!next.hasAttribute(name)) shown.removeAttribute(name);
  }
  if (isLeftAlone(shown)) return;
  const children = [...shown.childNodes];
  let place = 0;
  for (const [old, come] of align(last, next)) {
    const child = children[place];
    if (old === undefined) {
      shown.insertBefore(document.importNode(come as Node, true), child ?? null);
      continue;
    }
    place += 1;
    if (come === undefined) child?.remove();
    else if (old.isEqualNode(come)) continue;
    else if (child instanceof Element) patch(child, old as Element, come as Element);
    else if (child !== undefined) child.nodeValue = come.nodeValue;
  }
}

/** What stands differently in the page than as published. */
export interface Differences {
  /** Changed and new words. */
  readonly ranges: Range[];
  /** Changed numbers with what they are as published; null where there was none. */
  readonly numbers: Map<HTMLElement, string | null>;
}

/** What names the data that the page was made from stands for nothing meanwhile, which is no other finding. */
const isMasked = (element: Element): boolean => element.matches(".version");

/** Finds what `next`, which `shown` says now, says otherwise than `published`. */
export function findDifferences(shown: Element, next: Element, published: Element, found: Differences): void {
  if (isLeftAlone(shown)) return;
  if (shown instanceof HTMLElement && shown.dataset.q !== undefined) {
    found.numbers.set(shown, published.textContent);
    return;
  }
  const children = [...shown.childNodes];
  let place = 0;
  for (const [was, is] of align(published, next)) {
    if (is === undefined) continue;
    const child = children[place] as Node;
    place += 1;
    if (child instanceof Element && isMasked(child)) continue;
    if (was === undefined) addNew(child, found);
    else if (was.isEqualNode(is)) continue;
    else if (child instanceof Element) findDifferences(child, is as Element, was as Element, found);
    else if (child instanceof Text) found.ranges.push(changedWords(child, was.nodeValue ?? ""));
  }
}

function addNew(node: Node, { ranges, numbers }: Differences): void {
  if (node instanceof Element && isLeftAlone(node)) return;
  const range = document.createRange();
  range.selectNodeContents(node);
  ranges.push(range);
  if (!(node instanceof Element)) return;
  for (const number of node.querySelectorAll<HTMLElement>("[data-q]")) numbers.set(number, null);
}

/** The words of a text that differ from those of another: from the first to the last. */
function changedWords(node: Text, other: string): Range {
  const text = node.data;
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end++;
  const isWord = (at: number): boolean => /[^\s]/.test(text[at] ?? " ");
  while (start > 0 && isWord(start - 1)) start--;
  let last = text.length - end;
  while (last < text.length && isWord(last)) last++;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, last);
  return range;
}
