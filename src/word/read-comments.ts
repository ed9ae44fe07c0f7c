import { readCellMark } from "./cell-marks";
import { type CommentText, readComments, textOf } from "./comment-threads";
import { styleIds } from "./styles";
import {
  attribute,
  childElements,
  elementsOf,
  type WordParts,
  type XmlDocument,
  type XmlElement,
} from "./word-parts";

/** Where something stands in a returned file. */
export interface RemarkPlace {
  /** The mark of the cell; empty where nothing of a cell stands around it, or before it. */
  readonly mark: string;
  /** What the mark says to people. */
  readonly readable: string;
  /** The last heading before it. */
  readonly heading: string;
}

interface Said {
  readonly author: string;
  /** As Word wrote it; empty where it did not. */
  readonly date: string;
  readonly place: RemarkPlace;
}

/** What a reviewer left in a file. */
export type Remark = Said &
  (
    | {
        readonly kind: "comment";
        readonly text: string;
        /** What it is about. */
        readonly quoted: string;
        readonly isResolved: boolean;
        readonly replies: readonly { readonly author: string; readonly text: string }[];
      }
    | { readonly kind: "inserted" | "deleted"; readonly text: string }
  );

/** The comments and tracked changes of a file, in the order of its text. */
export function readRemarks(parts: WordParts): readonly Remark[] {
  const document = parts.read("word/document.xml") as XmlDocument;
  const walk = new Walk(readNotes(parts, "footnote"), readNotes(parts, "endnote"));
  walk.through(document.documentElement as XmlElement);
  return finished(walk, readComments(parts));
}

function readNotes(parts: WordParts, name: "footnote" | "endnote"): ReadonlyMap<string, XmlElement> {
  const notes = parts.read(`word/${name}s.xml`);
  return new Map(notes === null ? [] : elementsOf(notes, name).map((note) => [attribute(note, "id"), note]));
}

/** Goes through the text once, and notes what stands where. */
class Walk {
  readonly changes: {
    kind: "inserted" | "deleted";
    author: string;
    date: string;
    text: string;
    place: RemarkPlace;
    at: number;
  }[] = [];
  readonly comments = new Map<string, { quoted: string; place: RemarkPlace; at: number }>();
  private readonly openComments = new Set<string>();
  private readonly openMarks = new Map<string, string>();
  private lastMark = "";
  private heading = "";
  private count = 0;
  /** How many tracked changes are open around this place. */
  private depth = 0;
  /** Whether nothing stands between the last change and this place. */
  private followsChange = false;

  constructor(
    private readonly footnotes: ReadonlyMap<string, XmlElement>,
    private readonly endnotes: ReadonlyMap<string, XmlElement>,
  ) {}

  through(element: XmlElement): void {
    this.count += 1;
    switch (element.localName) {
      case "p":
        this.heading = headingOf(element) ?? this.heading;
        this.followsChange = false;
        break;
      case "bookmarkStart":
        this.openMark(attribute(element, "id"), attribute(element, "name"));
        return;
      case "bookmarkEnd":
        this.openMarks.delete(attribute(element, "id"));
        return;
      case "commentRangeStart":
        this.openComments.add(attribute(element, "id"));
        this.comments.set(attribute(element, "id"), { quoted: "", place: this.place(), at: this.count });
        return;
      case "commentRangeEnd":
        this.openComments.delete(attribute(element, "id"));
        return;
      case "commentReference":
        if (!this.comments.has(attribute(element, "id")))
          this.comments.set(attribute(element, "id"), { quoted: "", place: this.place(), at: this.count });
        return;
      case "ins":
      case "moveTo":
        this.change("inserted", element);
        return;
      case "del":
      case "moveFrom":
        this.change("deleted", element);
        return;
      case "t":
      case "delText":
        if (this.depth === 0) this.followsChange = false;
        for (const id of this.openComments) {
          const comment = this.comments.get(id);
          if (comment !== undefined) comment.quoted += element.textContent ?? "";
        }
        return;
      case "footnoteReference":
        this.note(this.footnotes.get(attribute(element, "id")));
        return;
      case "endnoteReference":
        this.note(this.endnotes.get(attribute(element, "id")));
        return;
      default:
    }
    this.into(element);
  }

  private into(element: XmlElement): void {
    for (const child of childElements(element)) {
      this.through(child);
    }
  }

  private note(note: XmlElement | undefined): void {
    if (note === undefined) return;
    const { lastMark } = this;
    this.into(note);
    this.lastMark = lastMark;
  }

  private openMark(id: string, name: string): void {
    if (readCellMark(name) === null) return;
    this.openMarks.set(id, name);
    this.lastMark = name;
  }

  /** A change without text is one of the looks, or of a paragraph's end: it is not listed. */
  private change(kind: "inserted" | "deleted", element: XmlElement): void {
    const text = textOf(element);
    if (text !== "") {
      const [author, date] = [attribute(element, "author"), attribute(element, "date")];
      const last = this.changes.at(-1);
      if (this.followsChange && last?.kind === kind && last.author === author) last.text += text;
      else this.changes.push({ kind, author, date, text, place: this.place(), at: this.count });
      this.followsChange = true;
    }
    this.depth += 1;
    this.into(element);
    this.depth -= 1;
  }

  /** The innermost cell around this place; where none is, the last one before it. */
  private place(): RemarkPlace {
    const found = readCellMark([...this.openMarks.values()].at(-1) ?? this.lastMark);
    return { mark: found?.mark ?? "", readable: found?.readable ?? "", heading: this.heading };
  }
}

const headingStyles: readonly string[] = [
  styleIds.chapter,
  styleIds.section,
  ...styleIds.headings,
  styleIds.unnumbered,
  styleIds.appendix,
];

function headingOf(paragraph: XmlElement): string | null {
  const [style] = elementsOf(paragraph, "pStyle");
  if (style === undefined || !headingStyles.includes(attribute(style, "val"))) return null;
  return textOf(paragraph).trim();
}

function finished(walk: Walk, comments: ReadonlyMap<string, CommentText>): readonly Remark[] {
  const threads = [...walk.comments].flatMap(([id, { quoted, place, at }]) => {
    const comment = comments.get(id);
    if (comment === undefined || comment.parent !== null) return [];
    const replies = [...comments.values()]
      .filter(({ parent }) => parent === id)
      .map(({ author, text }) => ({ author, text }));
    const { author, date, text, isResolved } = comment;
    const remark: Remark = {
      kind: "comment",
      author,
      date,
      place,
      text,
      quoted: quoted.trim(),
      isResolved,
      replies,
    };
    return [{ at, remark }];
  });
  const changes = walk.changes.map(({ at, kind, author, date, text, place }) => {
    const remark: Remark = { kind, author, date, text, place };
    return { at, remark };
  });
  return [...threads, ...changes].sort((one, other) => one.at - other.at).map(({ remark }) => remark);
}
