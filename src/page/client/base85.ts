/** The digits in their order: characters that mean nothing in HTML. */
export const DIGITS =
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_{|}";

/** How many bytes make a group, which five digits write. */
export const GROUP = 4;

/** Bytes from their text in base 85: how many they are, a tilde, and their groups, the last one filled with zeros. */
export function fromBase85(text: string): Uint8Array {
  const start = text.indexOf("~") + 1;
  const length = Number(text.slice(0, start - 1));
  const bytes = new Uint8Array(Math.ceil(length / GROUP) * GROUP);
  const values = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
  const view = new DataView(bytes.buffer);
  for (let from = start, to = 0; to < length; to += GROUP) {
    let group = 0;
    for (const end = from + 5; from < end; from++) group = group * 85 + (values[text.charCodeAt(from)] ?? 0);
    view.setUint32(to, group);
  }
  return bytes.subarray(0, length);
}
