import { attribute, elementsOf, type WordParts, type XmlElement } from "./word-parts";

/** A comment, and the one that it answers. */
export interface CommentText {
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly isResolved: boolean;
  /** The comment that it answers. */
  readonly parent: string | null;
}

/** The comments of a file, by their ids. */
export function readComments(parts: WordParts): ReadonlyMap<string, CommentText> {
  const comments = parts.read("word/comments.xml");
  if (comments === null) return new Map();
  const extended = parts.read("word/commentsExtended.xml");
  const threads = new Map(
    Array.from(extended?.getElementsByTagName("w15:commentEx") ?? [], (each) => [
      each.getAttribute("w15:paraId") ?? "",
      { parent: each.getAttribute("w15:paraIdParent"), isResolved: each.getAttribute("w15:done") === "1" },
    ]),
  );
  const found = elementsOf(comments, "comment");
  const idOfParagraph = new Map(
    found.flatMap((comment) =>
      elementsOf(comment, "p").map((each) => [paragraphId(each), attribute(comment, "id")]),
    ),
  );
  return new Map(
    found.map((comment) => {
      const thread = elementsOf(comment, "p")
        .map((each) => threads.get(paragraphId(each)))
        .find(Boolean);
      const parent = thread?.parent ?? null;
      return [
        attribute(comment, "id"),
        {
          author: attribute(comment, "author"),
          date: attribute(comment, "date"),
          text: elementsOf(comment, "p").map(textOf).join("\n").trim(),
          isResolved: thread?.isResolved ?? false,
          parent: parent === null ? null : (idOfParagraph.get(parent) ?? null),
        },
      ];
    }),
  );
}

const paragraphId = (paragraph: XmlElement): string => paragraph.getAttribute("w14:paraId") ?? "";

/** The text of an element as the reader sees it, and what was deleted where that is asked for. */
export function textOf(element: XmlElement): string {
  return [...elementsOf(element, "t"), ...elementsOf(element, "delText")]
    .map((text) => text.textContent ?? "")
    .join("");
}
