import type { Words } from "../words/language";

/** Longest value that a message shows. */
const SHOWN_CHARACTERS = 60;

/** Characters that cannot be seen, that turn the reading direction, or that are half of a pair. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Those, and every blank that is not the plain one. */
const unclear = new RegExp(`${unseen.source}|[^\\S ]`, "gu");

/**
 * A value as a message can show it: on one line, every character visible, cut where it is long.
 *
 * @example showValue("3\u00a0575", words) // => "3\\u00a0575"
 */
export function showValue(value: string, { study }: Words): string {
  const start = value.slice(0, 4 * SHOWN_CHARACTERS);
  const characters = [...start];
  const isLong = characters.length > SHOWN_CHARACTERS;
  const shown = isLong ? characters.slice(0, SHOWN_CHARACTERS).join("") : start;
  const visible = shown.replace(unclear, escaped);
  return isLong ? `${visible}… ${study.charactersInAll({ count: value.length })}` : visible;
}

/** A sentence that may carry words of a file, every character visible; unlike a value it is not cut. */
export function showLine(text: string): string {
  return text.replace(
    /[^\S ]|[^ -~\u00a0-\u{10ffff}]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    escaped,
  );
}

/** A longer text on its lines, every control character visible, and every one that turns the reading direction. */
export function showText(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/gu, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Whether a short text (a name, a title, a unit) holds a character that cannot be seen
 * or that turns the reading direction.
 */
export function hasUnseenCharacter(text: string): boolean {
  return unseen.test(text);
}

/** Whether a longer text holds a control character other than line feed and tab, or turns the reading direction. */
export function hasControlCharacter(text: string): boolean {
  return /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u.test(text);
}
