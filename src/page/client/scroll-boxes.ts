import type { LanguageChoice } from "./language";

/**
 * A box whose table is wider than itself can be reached, and so scrolled, by keyboard.
 *
 * @returns looks again, after boxes came or went
 */
export function startScrollBoxes(language: LanguageChoice): () => void {
  const adjust = (): void => {
    for (const box of document.querySelectorAll<HTMLElement>(".scroll")) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };
  const observer = new ResizeObserver(adjust);
  observer.observe(document.body);
  language.onChange(adjust);
  return adjust;
}
