import type { FigureData } from "../core/content/figures/figure";
import type { Language } from "../core/words/language";
import { formatNumber } from "../core/words/number";

/** The CSV as an address to download it from; only what an address cannot hold is escaped. */
export function csvAddress(data: FigureData, language: Language): string {
  const escaped = encodeURIComponent(writeCsv(data, language)).replace(
    /%(?:3B|2C|3A|2F|3D|2B)/g,
    decodeURIComponent,
  );
  return `data:text/csv;charset=utf-8,${escaped}`;
}

/** Lets Excel know that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A figure's data as the spreadsheets of the language's readers open them: semicolons where the decimal mark is a
 * comma, as in Indonesian, else commas. A text that a spreadsheet would run as a formula is kept
 * from it by an apostrophe.
 */
export function writeCsv({ heads, rows }: FigureData, language: Language): string {
  const decimalMark = formatNumber(0.5, 1, language).charAt(1);
  const separator = decimalMark === "," ? ";" : ",";
  const cell = (content: string | number | null): string => {
    if (content === null) return "";
    if (typeof content === "number") {
      return String(content).replace(".", decimalMark);
    }
    const safe = /^[\t\r]|^\s*[=+\-@＝＋－＠]/u.test(content) ? `'${content}` : content;
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [heads, ...rows].map((row) => row.map(cell).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}
