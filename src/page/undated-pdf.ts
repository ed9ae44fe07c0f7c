const DATE = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;

/**
 * The PDF without the time at which it was printed, so that the same page gives the same bytes.
 * Every byte stays in its place, as the file's own table of contents counts them.
 */
export function undatedPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  return Buffer.from(text.replace(DATE, "/$1 (D:20000101000000+00'00')"), "latin1");
}
