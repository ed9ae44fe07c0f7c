import { unzipSync, zipSync } from "fflate";
import { unseenLook } from "./fields";

/** The first day that a zip can tell; every file has it, as no clock goes into the report. */
const FIXED_DATE = new Date(1980, 0, 1);

type Parts = Record<string, Uint8Array>;

/**
 * Makes a file the same from run to run: ids in the order in which they come, no dates, no clock in the zip; and mends
 * what the library leaves open.
 */
export function finish(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const changed: Parts = {};
  const relationships = renameRelationships(parts);
  const counter = { drawing: 0 };
  const bookmarks = new Map<string, number>();
  for (const [name, content] of Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (/\.(?:xml|rels)$/.test(name)) {
      const text = finishPart(
        name,
        relationships(name, new TextDecoder().decode(content)),
        counter,
        bookmarks,
      );
      changed[name] = new TextEncoder().encode(text);
    } else {
      changed[name] = name.endsWith(".xlsx") ? finishWorkbook(content) : content;
    }
  }
  return zipParts(changed);
}

function zipParts(parts: Parts): Uint8Array {
  // The list of the content types is the first part of the file, as Word writes it.
  const names = Object.keys(parts).sort((one, other) =>
    one === "[Content_Types].xml" ? -1 : other === "[Content_Types].xml" ? 1 : one < other ? -1 : 1,
  );
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        [parts[name] as Uint8Array, { level: /\.(?:xlsx|png)$/.test(name) ? 0 : 6 }],
      ]),
    ),
    { mtime: FIXED_DATE },
  );
}

const finishWorkbook = (workbook: Uint8Array): Uint8Array =>
  zipParts(
    Object.fromEntries(
      Object.entries(unzipSync(workbook)).map(([name, content]) => [
        name,
        name === "docProps/core.xml"
          ? new TextEncoder().encode(withoutDates(new TextDecoder().decode(content)))
          : content,
      ]),
    ),
  );

const withoutDates = (xml: string): string =>
  xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");

function finishPart(
  name: string,
  xml: string,
  counter: { drawing: number },
  bookmarks: Map<string, number>,
): string {
  if (name === "docProps/core.xml") return withoutDates(xml);
  if (name.startsWith("word/charts/chart")) return withLabelsAside(withoutHairs(xml));
  return withoutResults(xml)
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_, before: string) => {
      counter.drawing += 1;
      return `${before}${counter.drawing}"`;
    })
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g, (_, before: string, id: string) => {
      const found = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, found);
      return `${before}${found}"`;
    });
}

/** The library fills all that counts, but a field that shows nothing has no result. */
const withoutResults = (xml: string): string => xml.replaceAll(unseenResult, (_, before: string) => before);

const unseenResult = new RegExp(
  `(${unseenLook.replaceAll("/", "\\/")}<w:fldChar w:fldCharType="separate"\\/>)<w:t[^>]*>[^<]*<\\/w:t>`,
  "g",
);

/** A line of no width is drawn as a hair: it is none. */
const withoutHairs = (xml: string): string =>
  xml.replace(/<a:ln w="0"[^>]*>.*?<\/a:ln>/g, '<a:ln w="19050"><a:noFill/></a:ln>');

/** The names of an axis stand at the edge of the chart, not where the other axis is crossed: bars below zero would hide them. */
const withLabelsAside = (xml: string): string =>
  xml.replaceAll('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>');

/** Relationships are named by chance where they are links: they are numbered as they come. */
function renameRelationships(parts: Parts): (name: string, xml: string) => string {
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, content] of Object.entries(parts)) {
    const [, folder, file] = /^(.*)_rels\/([^/]+)\.rels$/.exec(name) ?? [];
    if (folder === undefined || file === undefined) continue;
    const ids = [...new TextDecoder().decode(content).matchAll(/\bId="([^"]+)"/g)].map(([, id = ""]) => id);
    names.set(`${folder}${file}`, new Map(ids.map((id, index) => [id, `rId${index + 1}`])));
  }
  return (name, xml) => {
    const [, folder = "", file] = /^(.*)_rels\/([^/]+)\.rels$/.exec(name) ?? [];
    const renamed = names.get(file === undefined ? name : `${folder}${file}`);
    if (renamed === undefined) return xml;
    return xml.replace(
      /\b(Id|r:id|r:embed|r:link|r:pict)="([^"]+)"/g,
      (whole, attribute: string, id: string) => {
        const found = renamed.get(id);
        return found === undefined ? whole : `${attribute}="${found}"`;
      },
    );
  };
}
