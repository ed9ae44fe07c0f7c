import type { ColumnName } from "../../core/study/columns";
import type { Words } from "../../core/words/language";

/** A column as a sentence names it: "jumlah penduduk". */
export function columnTitle(column: ColumnName, { study }: Words): string {
  const { title } = study.columns[column];
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
