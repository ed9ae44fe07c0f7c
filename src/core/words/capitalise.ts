/**
 * The text with a capital first letter, as at the beginning of a sentence.
 *
 * @example capitalise("jumlah penduduk") // => "Jumlah penduduk"
 */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
