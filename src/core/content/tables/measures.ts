import { linkTo } from "../prose/prose";
import type { SectionKey } from "../registry";
import type { DeclareTable } from "./table";

/** The sections that answer a part of the research question each, in their order. */
const answering = [
  "absorption",
  "source",
  "readings",
  "relation",
  "unemployment-relation",
  "trust",
] as const satisfies readonly SectionKey[];

/** From the research question to what can be measured, and where each is answered. */
export const measuresTable: DeclareTable = ({ language, words }) => {
  const { title, heads, parts, source, note } = words.tables.measures;
  return {
    title,
    columns: [heads.question, heads.indicator, heads.formula, heads.data, heads.section].map((head) => ({
      head,
      align: "left",
    })),
    rows: answering.map((section) => {
      const { question, indicator, formula, data } = parts[section];
      return [
        question,
        { text: indicator },
        { text: formula },
        { text: data },
        { text: [linkTo("section", section, language)] },
      ];
    }),
    source,
    notes: [note],
  };
};
