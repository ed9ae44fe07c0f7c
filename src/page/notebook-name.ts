/** What Jupyter, VS Code and file managers append to the name of a copy. */
const copied = /(?:[-_ ]+(?:copy|salin|salinan)[-_ ]*\d*|\s*\(\d+\))+$/i;

/**
 * Whether a notebook of a language's folder is part of the report: its name begins with two digits, its place, and it is
 * no copy of another. All others are scratch.
 *
 * @example isOfReport("05-kebijakan.ipynb") // => true
 * @example isOfReport("03-analysis-Copy1.ipynb") // => false
 */
export function isOfReport(name: string): boolean {
  const [, stem] = /^(\d\d(?!\d).*)\.ipynb$/.exec(name) ?? [];
  return stem !== undefined && !copied.test(stem);
}

/** The two digits of a notebook's name, by which those of two languages are a pair. */
export const placeOf = (name: string): string => name.slice(0, 2);
