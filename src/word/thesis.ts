import type { Study } from "../core/study/study";
import type { Language } from "../core/words/language";

/** Who signs, with their number, and as what where it is said. */
export interface Signatory {
  readonly name: string;
  readonly number?: string;
  readonly role?: string;
}

/** What the package says of the thesis, in one language; what it does not say is left out of the file. */
export interface Thesis {
  /** Whether it says anything at all. */
  readonly isGiven: boolean;
  readonly kind: string | undefined;
  readonly author: string | undefined;
  readonly number: string | undefined;
  readonly degree: string | undefined;
  readonly programme: string | undefined;
  readonly faculty: string | undefined;
  readonly university: string | undefined;
  readonly city: string | undefined;
  readonly year: string | undefined;
  readonly supervisors: readonly Signatory[];
  readonly keywords: readonly string[];
}

/** The thesis as a package names it; people that it does not name there are looked for among its contributors. */
export function thesisOf({ thesis, contributors }: Study, language: Language): Thesis {
  const inRole = (role: string) => contributors.filter((person) => person.role === role);
  const said = (found: string | { readonly [key in Language]: string } | undefined) =>
    typeof found === "object" ? found[language] : found;
  const supervisors: readonly Signatory[] =
    thesis?.supervisors?.map(({ name, number, role }) => ({
      name,
      ...(number === undefined ? {} : { number }),
      ...(role === undefined ? {} : { role: said(role) ?? "" }),
    })) ?? inRole("supervisor").map(({ title }) => ({ name: title }));
  const keywords: Partial<Record<Language, readonly string[]>> = thesis?.keywords ?? {};
  return {
    isGiven: thesis !== undefined,
    kind: said(thesis?.kind),
    author: thesis?.author?.name ?? inRole("author")[0]?.title,
    number: thesis?.author?.number,
    degree: said(thesis?.degree),
    programme: said(thesis?.programme),
    faculty: said(thesis?.faculty),
    university: said(thesis?.university),
    city: thesis?.city,
    year: thesis?.year === undefined ? undefined : String(thesis.year),
    supervisors,
    keywords: keywords[language] ?? [],
  };
}
