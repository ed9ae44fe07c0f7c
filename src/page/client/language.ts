import type { Language } from "../../core/words/language";
import { recall, remember } from "./remembered";

/** The language that the page is read in. */
export interface LanguageChoice {
  current(): Language;
  /** Calls back after each change, and once when the page is ready. */
  onChange(listener: (language: Language) => void): void;
  /** Takes the switch in the header, and links from one edition into the other, into service. */
  connect(): void;
}

/**
 * Decides the language: `?lang=en` in the address first, then the edition that the address points into, then
 * the reader's last choice, then the page's own first. Sets it for the whole document.
 */
export function startLanguage(): LanguageChoice {
  const root = document.documentElement;
  const listeners: ((language: Language) => void)[] = [];
  let current = root.lang as Language;

  function set(language: Language): void {
    current = language;
    root.lang = language;
    root.dataset.language = language;
  }

  function change(language: Language): void {
    set(language);
    remember("language", language);
    showChosen();
    for (const listener of listeners) listener(language);
  }

  function showChosen(): void {
    document.title = editionOf(current)?.dataset.title ?? document.title;
    for (const link of languageLinks()) {
      if (link.hreflang === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  function followAddress(): void {
    const edition = decodedTarget()?.closest<HTMLElement>(".edition");
    const language = edition?.lang as Language | undefined;
    if (language !== undefined && language !== current) {
      change(language);
      decodedTarget()?.scrollIntoView();
    }
  }

  const asked = new URLSearchParams(location.search).get("lang");
  const wished = asked ?? recall("language");
  set(current);

  return {
    current: () => current,
    onChange: (listener) => {
      listeners.push(listener);
    },
    connect() {
      const wishedEdition = wished === null ? null : editionOf(wished);
      if (wishedEdition !== null) set(wishedEdition.lang as Language);
      if (asked === null) followAddress();
      showChosen();
      for (const link of languageLinks()) {
        link.addEventListener("click", (event) => {
          event.preventDefault();
          const place = readingPlace(current);
          change(link.hreflang as Language);
          counterpart(place, current)?.scrollIntoView({ block: "start" });
        });
      }
      addEventListener("hashchange", followAddress);
    },
  };
}

const editionOf = (language: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.edition[lang="${CSS.escape(language)}"]`);

const languageLinks = (): NodeListOf<HTMLAnchorElement> => document.querySelectorAll(".languages a");

const decodedTarget = (): HTMLElement | null =>
  location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));

/** The anchor of the heading, table or figure that the reader has reached; none at the top of the page. */
function readingPlace(language: Language): string | null {
  const anchored = editionOf(language)?.querySelectorAll<HTMLElement>("h2[id], h3[id], figure[id]") ?? [];
  const passed = [...anchored].filter((element) => element.getBoundingClientRect().top < innerHeight / 7);
  return passed.at(-1)?.id ?? null;
}

/** The same thing in another edition: anchors differ by their edition's prefix only, which the first has not. */
function counterpart(anchor: string | null, language: Language): HTMLElement | null {
  if (anchor === null) return null;
  const prefix = `${document.getElementById(anchor)?.closest<HTMLElement>(".edition")?.lang}-`;
  const bare = anchor.startsWith(prefix) ? anchor.slice(prefix.length) : anchor;
  const edition = editionOf(language);
  return edition?.querySelector<HTMLElement>(`[id="${language}-${bare}"], [id="${bare}"]`) ?? null;
}
