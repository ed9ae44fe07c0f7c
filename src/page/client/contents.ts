import type { LanguageChoice } from "./language";

/** Marks in the contents the section that is being read. */
export function startContents(language: LanguageChoice): void {
  const headings = [...document.querySelectorAll<HTMLElement>(".body :is(h2, h3)[id]")];
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>(".contents > ol a")].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  let marked: HTMLAnchorElement | undefined;

  function mark(): void {
    const visible = headings.filter((heading) => heading.offsetParent !== null);
    const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const limit = innerHeight * (isAtEnd ? 1 : 0.3);
    const reached = visible.filter((heading) => heading.getBoundingClientRect().top < limit).at(-1);
    const link = reached && links.get(reached.id);
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    if (link !== undefined) keepInView(link);
    marked = link;
  }

  // A jump by the scroll bar or by a key passes headings without showing them, so the scrolling itself is followed.
  let isWaiting = false;
  const markSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      mark();
    });
  };
  addEventListener("scroll", markSoon, { passive: true });
  addEventListener("resize", markSoon);
  language.onChange(mark);
  mark();
}

/** Contents that are longer than the window scroll in their own box, never the page. */
function keepInView(link: HTMLElement): void {
  const box = link.closest<HTMLElement>(".contents");
  if (box === null || box.scrollHeight <= box.clientHeight) return;
  const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    box.scrollTop += inner.top - outer.top - box.clientHeight / 2;
  }
}
