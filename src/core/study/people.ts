import type { Language } from "../words/language";
import type { Contributor, Study } from "./study";

/**
 * Who made the report, each in a role: the package's contributors, and before them the author and the supervisors whom
 * only its thesis names.
 */
export function peopleOf(
  { contributors, thesis }: Pick<Study, "contributors" | "thesis">,
  language: Language,
): readonly Contributor[] {
  const { author, university, supervisors = [] } = thesis ?? {};
  const organization = typeof university === "object" ? university[language] : university;
  const named: readonly Contributor[] = [
    ...(author === undefined
      ? []
      : [{ title: author.name, role: "author", ...(organization === undefined ? {} : { organization }) }]),
    ...supervisors.map(({ name }) => ({ title: name, role: "supervisor" })),
  ];
  const isContributor = (role: string) => contributors.some((person) => person.role === role);
  return [...named.filter(({ role }) => !isContributor(role)), ...contributors];
}
