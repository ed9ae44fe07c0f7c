import { renderInline } from "../core/content/prose/render";
import { contextFiles } from "../core/study/package-files";
import type { Problem } from "../core/study/problem";
import { contextParagraphs, type Study } from "../core/study/study";
import { placeOfOffset } from "../core/study/text-place";
import type { Language } from "../core/words/language";

/**
 * Where the data package's own paragraphs on the region link to a target inside the report, and what stands
 * there; null where they do not.
 */
export function findContextLink(
  study: Study,
  language: Language,
  target: string,
): Omit<Problem, "rule" | "remedy"> | null {
  const paragraph = contextParagraphs(study, language).find((text) =>
    renderInline([{ kind: "markdown", text }]).includes(`<a href="#${target}"`),
  );
  if (paragraph === undefined) return null;
  const text = study.context[language];
  const within = Math.max(0, paragraph.indexOf(`#${target}`));
  return {
    file: contextFiles[language],
    ...placeOfOffset(text, text.indexOf(paragraph) + within),
    value: `#${target}`,
  };
}
