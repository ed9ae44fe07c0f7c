/** What the reader chose on an earlier visit; null where nothing is kept, or the browser keeps nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`serapan.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a choice of the reader's, where the browser allows it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`serapan.${key}`, value);
  } catch {
    // A browser that keeps nothing for files from disk: the choice then holds for this visit.
  }
}
