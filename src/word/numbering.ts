import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import type { Words } from "../core/words/language";

/** The lists of the file, under their names in it. */
export const headingNumbers = "headings";
export const bulletList = "bullets";
export const numberedList = "numbers";

const indents = [0, 1, 2].map((level) => ({ left: 720 + 360 * level, hanging: 360 }));

/**
 * "BAB I" over the chapter's title, and 1.1 before that of a section; bullets and numbers three deep. The numbers of
 * the headings are Word's own: they follow where a chapter is put in or moved.
 */
export function thesisNumbering({ word }: Words): INumberingOptions {
  return {
    config: [
      {
        reference: headingNumbers,
        levels: [
          {
            level: 0,
            format: LevelFormat.UPPER_ROMAN,
            text: word.chapterNumber({ number: "%1" }),
            suffix: LevelSuffix.NOTHING,
            alignment: AlignmentType.CENTER,
            style: { paragraph: { indent: { left: 0, hanging: 0 } } },
          },
          {
            level: 1,
            format: LevelFormat.DECIMAL,
            text: "%1.%2",
            isLegalNumberingStyle: true,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 567, hanging: 567 } } },
          },
        ],
      },
      {
        reference: bulletList,
        levels: indents.map((indent, level) => ({
          level,
          format: LevelFormat.BULLET,
          text: ["•", "–", "•"][level] ?? "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        })),
      },
      {
        reference: numberedList,
        levels: indents.map((indent, level) => ({
          level,
          format: level === 1 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent } },
        })),
      },
    ],
  };
}
