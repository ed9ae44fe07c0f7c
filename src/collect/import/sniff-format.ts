import { type Problem, problem } from "../../core/study/problem";

/** What a file's first bytes say that it is, whatever its name says. */
export type FileFormat = "zip" | "compound" | "html" | "spreadsheet-xml" | "json" | "text";

/** How much of a file is looked at. */
const SNIFFED_BYTES = 4096;

/**
 * Tells a published file's format by its content: BPS gives HTML tables the name .xls, and people
 * rename files.
 */
export function sniffFormat(bytes: Uint8Array): FileFormat | Problem {
  const head = bytes.subarray(0, SNIFFED_BYTES);
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => head[index] === byte);
  if (head.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d))
    return problem(({ collect }) => collect.file.empty);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "compound";
  const isUtf16 = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  const text = new TextDecoder(isUtf16 ? (starts(0xff, 0xfe) ? "utf-16le" : "utf-16be") : "latin1").decode(
    isUtf16 ? bytes.subarray(0, SNIFFED_BYTES) : head,
  );
  if (text.startsWith("%PDF")) return problem(({ collect }) => collect.file.pdf);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  const controls = text.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0;
  if (controls > 0) return problem(({ collect }) => collect.file.otherFormat);
  const start = text.replace(/^\u00ef\u00bb\u00bf|^\ufeff/, "").trimStart();
  if (/^[{[]/.test(start)) return "json";
  if (/^<\?xml[\s\S]*<(\w+:)?Workbook/i.test(start)) return "spreadsheet-xml";
  if (/^(<\?xml[^>]*>\s*)?(<!--|<!doctype html|<html|<head|<meta|<table|<style|<body|<div)/i.test(start))
    return "html";
  return "text";
}
