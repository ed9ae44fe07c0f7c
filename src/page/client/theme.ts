import { recall, remember } from "./remembered";

/** Light or dark, as the system says until the reader says otherwise. */
export interface ThemeChoice {
  isDark(): boolean;
  onChange(listener: () => void): void;
  connect(): void;
}

/** Applies the theme that was chosen on an earlier visit. */
export function startTheme(): ThemeChoice {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const listeners: (() => void)[] = [];
  const kept = recall("theme");
  if (kept === "light" || kept === "dark") root.dataset.theme = kept;
  const isDark = (): boolean => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

  return {
    isDark,
    onChange: (listener) => {
      listeners.push(listener);
    },
    connect() {
      const button = document.getElementById("theme-switch");
      const changed = (): void => {
        button?.setAttribute("aria-pressed", String(isDark()));
        for (const listener of listeners) listener();
      };
      button?.setAttribute("aria-pressed", String(isDark()));
      button?.addEventListener("click", () => {
        const chosen = isDark() ? "light" : "dark";
        root.dataset.theme = chosen;
        remember("theme", chosen);
        changed();
      });
      system.addEventListener("change", changed);
    },
  };
}
