import { plainText } from "../../../../src/core/content/prose/prose";
import { composeReport, type Report } from "../../../../src/core/content/report/compose-report";
import type { ShownItem } from "../../../../src/core/content/report/stage";
import type { Study } from "../../../../src/core/study/study";
import type { Language } from "../../../../src/core/words/language";
import { contextOf, thesisContext } from "../tables/shown";

/** A frame where nothing has DataFrames: its name. */
type Frame = string;

/** A report on a stage that gathers what is shown. */
export interface Gathered {
  readonly report: Report<Frame>;
  readonly items: readonly ShownItem[];
  /** What was shown: a paragraph as its kind and text, a table or figure as its kind and key. */
  said(): readonly string[];
}

/** The report on a study, the thesis' own unless another is given. */
export function gathered(language: Language, study?: Study): Gathered {
  const items: ShownItem[] = [];
  const report = composeReport<Frame>(
    { ...(study === undefined ? thesisContext : contextOf(study)), language },
    {
      show: (item) => items.push(item),
      frames: {
        frame: (name) => `frame of ${name}`,
        describe: (frame) => `description of ${frame}`,
        show: (frame) => items.push({ kind: "prose", parts: [{ kind: "text", text: frame }] }),
      },
    },
  );
  const said = () =>
    items.map(
      (item) =>
        `${item.kind}: ${"key" in item ? item.key : plainText("parts" in item ? item.parts : item.title)}`,
    );
  return { report, items, said };
}
