import { plainLabel } from "./labels";

/** The region that is looked for: its kind and own name, or its BPS code. */
export interface WantedRegion {
  /** As messages show it. */
  readonly shown: string;
  /** "kota", "kabupaten", or empty where the user wrote neither. */
  readonly kind: string;
  /** In small letters, without the kind. */
  readonly name: string;
  readonly bpsCode: string | null;
}

/**
 * The region to look for, as the package names it or as the user wrote it.
 *
 * @example wantedRegion("Kota Kupang", "5371")
 */
export function wantedRegion(text: string, bpsCode: string | null): WantedRegion {
  const { kind, name } = partsOf(text);
  if (/^\d{4}$/.test(text.trim())) return { shown: text.trim(), kind: "", name: "", bpsCode: text.trim() };
  return { shown: text.trim(), kind, name, bpsCode };
}

/**
 * Whether a row's or column's label is the region. A city is listed with its kind ("Kota Kupang"); a
 * regency often without ("Kupang"), so a bare name is never a city.
 */
export function isRegion(label: string, wanted: WantedRegion): boolean {
  const [, code, rest] = /^\[?(\d{4})\]?(?:[.):\s-]+(.*))?$/.exec(plainLabel(label)) ?? [];
  if (code !== undefined && wanted.bpsCode !== null && !isYearLike(code))
    return code === wanted.bpsCode && (rest === undefined || wanted.name === "" || isNamed(rest, wanted));
  return isNamed(label, wanted);
}

const isYearLike = (code: string): boolean => /^(19|20)\d\d$/.test(code);

function isNamed(label: string, wanted: WantedRegion): boolean {
  const { kind, name } = partsOf(label);
  if (name === "" || name !== wanted.name) return false;
  if (wanted.kind === "kota") return kind === "kota";
  if (wanted.kind === "kabupaten") return kind !== "kota";
  return kind === "" || wanted.kind === kind;
}

function partsOf(label: string): { readonly kind: string; readonly name: string } {
  const plain = plainLabel(label)
    .replace(/^\d{1,3}\s*[.)]?\s+/, "")
    .replace(/\s*(\*{1,3}\)?|\(?\d\))$/, "");
  const [, kind = "", name = plain] =
    /^(kota(?: administrasi)?|kabupaten|kab\.?|city of|regency of)\s+(.+)$/.exec(plain) ?? [];
  const [, english, englishKind] = /^(.+)\s+(city|regency|municipality)$/.exec(name) ?? [];
  if (kind === "" && english !== undefined)
    return { kind: englishKind === "regency" ? "kabupaten" : "kota", name: english };
  return { kind: /^(kota|city)/.test(kind) ? "kota" : kind === "" ? "" : "kabupaten", name };
}

/** Whether a title or sheet's name speaks of the region. */
export function namesRegion(text: string, wanted: WantedRegion): boolean {
  if (wanted.name === "") return false;
  const name = wanted.name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = wanted.kind === "kota" ? "kota " : wanted.kind === "kabupaten" ? "(?<!kota )" : "";
  return new RegExp(`(?<![\\p{L}])${before}${name}(?![\\p{L}])`, "u").test(plainLabel(text));
}

/** The regencies, cities and provinces that a title names: "kabupaten belu", "provinsi bali". */
export function regionsIn(text: string): readonly string[] {
  const places =
    /(?<!\p{L})(?:kota|kabupaten|kab\.|provinsi)\s+(?!(?:dan|di|se|menurut|tahun|atau)(?!\p{L}))\p{L}+/giu;
  return plainLabel(text).match(places) ?? [];
}
