import * as XLSX from "xlsx";

type Row = readonly (string | number | null | XLSX.CellObject)[];

/** A workbook of one sheet or several, in the format wanted. */
export function workbook(
  rows: readonly Row[] | Readonly<Record<string, readonly Row[]>>,
  bookType: XLSX.BookType = "xlsx",
  merges: readonly string[] = [],
): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheets = Array.isArray(rows)
    ? { Tabel: rows as readonly Row[] }
    : (rows as Record<string, readonly Row[]>);
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(cells as unknown[][]);
    sheet["!merges"] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { type: "buffer", bookType }) as Buffer);
}

/** An answer of BPS' WebAPI with one variable for one region, the figures by year. */
export function webApiAnswer(changes: object = {}): Record<string, unknown> {
  return {
    status: "OK",
    "data-availability": "available",
    var: [{ val: 31, label: "Jumlah Penduduk", unit: "Jiwa", note: "" }],
    turvar: [{ val: "0", label: "Tidak ada" }],
    vervar: [
      { val: 5371, label: "&lt;b&gt;Kota  Kupang&lt;/b&gt;" },
      { val: 5303, label: "Kupang" },
    ],
    tahun: [
      { val: 117, label: "2017" },
      { val: 118, label: "2018" },
    ],
    turtahun: [{ val: 0, label: "Tahun" }],
    datacontent: { "53713101170": 412708, "53713101180": "423800", "53033101170": 1, "53033101180": 2 },
    ...changes,
  };
}
