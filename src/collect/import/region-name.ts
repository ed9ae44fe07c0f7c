import type { Region } from "../../core/study/study";
import { editDistance } from "../edit-distance";
import { plainLabel } from "./labels";

/** The region that is looked for: its kind and own name, or its BPS code. */
export interface WantedRegion {
  /** As messages show it. */
  readonly shown: string;
  /** Empty where the user wrote none. */
  readonly kind: Region["kind"] | "";
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
  const code = codeOf(text);
  if (code !== null && code.rest === "")
    return { shown: text.trim(), kind: "", name: "", bpsCode: code.code };
  const { kind, name } = partsOf(text);
  return { shown: text.trim(), kind, name, bpsCode };
}

/**
 * Whether a row's or column's label is the region. A city is listed with its kind ("Kota Kupang"); a
 * regency often without ("Kupang"), so a bare name is never a city.
 */
export function isRegion(label: string, wanted: WantedRegion): boolean {
  const coded = codeOf(label);
  if (coded !== null && wanted.bpsCode !== null)
    return (
      coded.code === wanted.bpsCode &&
      (coded.rest === "" || wanted.name === "" || isNamed(coded.rest, wanted))
    );
  return isNamed(label, wanted);
}

/**
 * Whether a row is about the region: by a name among its places, or by a code where it has no name.
 * A code alone does not settle it beside another name, because other offices number the regions otherwise.
 */
export function isAbout(places: readonly string[], wanted: WantedRegion): boolean {
  const names = places.filter((place) => codeOf(place)?.rest !== "");
  const hasCode = places.some((place) => codeOf(place)?.rest === "" && isRegion(place, wanted));
  if (names.length === 0 || wanted.name === "")
    return hasCode || names.some((name) => isRegion(name, wanted));
  return names.some(
    (name) => isRegion(name, wanted) || (hasCode && sameName(partsOf(name).name, wanted.name)),
  );
}

/** The code at the beginning of a label ("5304", "53.04 Belu", "[5304] Belu"), in BPS' four digits; a year is none, but 1901 is. */
export function codeOf(label: string): { readonly code: string; readonly rest: string } | null {
  const [, digits = "", rest = ""] =
    /^\[?(\d{2}\.?\d{2}|\d{2}(?=\]?$))\]?(?:\.0)?(?:[.):\s-]+(.*))?$/.exec(plainLabel(label)) ?? [];
  const code = digits.replace(".", "").padEnd(4, "0");
  return digits === "" || /^(20|19(?!0[0-6]|71))\d\d$/.test(digits) ? null : { code, rest: rest.trim() };
}

/** A label as the name that a package would have, and its kind where the label or the code tells it. */
export function regionOf(places: readonly string[]): Region | null {
  const code = places.map(codeOf).find((found) => found !== null)?.code ?? null;
  const written = places.map((place) => codeOf(place)?.rest ?? place).find((name) => name !== "");
  if (written === undefined || code === null) return null;
  const { kind: told, name } = partsOf(written);
  const kind = told === "" ? kindOfCode(code) : told;
  const own = name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  if (kind === "negara") return { name: own, bpsCode: code, kind };
  return {
    name: `${kind === "kota" ? "Kota" : kind === "provinsi" ? "Provinsi" : "Kabupaten"} ${own}`,
    bpsCode: code,
    kind,
  };
}

/** BPS numbers cities from 71 on, provinces with 00, the nation with 0000. */
const kindOfCode = (code: string): Region["kind"] => {
  if (code === "0000") return "negara";
  if (code.endsWith("00")) return "provinsi";
  return Number(code.slice(2)) >= 71 ? "kota" : "kabupaten";
};

function isNamed(label: string, wanted: WantedRegion): boolean {
  const { kind, name } = partsOf(label);
  if (name === "" || !sameName(name, wanted.name)) return false;
  if (wanted.kind === "kota") return kind === "kota";
  if (wanted.kind === "kabupaten") return kind === "" || kind === "kabupaten";
  return kind === "" || wanted.kind === "" || wanted.kind === kind;
}

/** A name's letters alone: "Bau-Bau" and "Baubau", "Kep." and "Kepulauan" are the same. */
const lettersOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/(?<!\p{L})kep(\.|\s)\s*/gu, "kepulauan ")
    .replace(/^(dki|d\.? ?i\.?|daerah istimewa|daerah khusus( ibukota)?)\s+/, "")
    .replace(/[^\p{L}]/gu, "");

const sameName = (one: string, other: string): boolean =>
  one === other || lettersOf(one) === lettersOf(other);

function partsOf(label: string): { readonly kind: Region["kind"] | ""; readonly name: string } {
  const plain = plainLabel(label)
    .replace(/^\d{1,3}\s*[.)]?\s+/, "")
    .replace(/\s*(\*{1,3}\)?|\(?\d\))$/, "");
  if (/^(indonesia|nasional|national|negara indonesia)$/.test(plain))
    return { kind: "negara", name: "indonesia" };
  const [, kind = "", name = plain] =
    /^((?:kota|kab)(?: adm\.?| administrasi)?(?=[\s.])|kotamadya|kodya|kabupaten(?: adm\.?| administrasi)?|provinsi|propinsi|prov\.?|city of|regency of|province of)[\s.]+(.+)$/.exec(
      plain,
    ) ?? [];
  const [, english, englishKind] = /^(.+)\s+(city|regency|municipality|province)$/.exec(name) ?? [];
  if (kind === "" && english !== undefined)
    return {
      kind: englishKind === "regency" ? "kabupaten" : englishKind === "province" ? "provinsi" : "kota",
      name: english,
    };
  if (/^(kota|kodya|city)/.test(kind)) return { kind: "kota", name };
  if (/^prov|^prop/.test(kind)) return { kind: "provinsi", name };
  return { kind: kind === "" ? "" : "kabupaten", name };
}

/** Whether a title or sheet's name speaks of the region. */
export function namesRegion(text: string, wanted: WantedRegion): boolean {
  if (wanted.name === "") return false;
  const name = wanted.name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s-]+/g, "[\\s-]*");
  const before =
    wanted.kind === "kota"
      ? "kota "
      : wanted.kind === "provinsi"
        ? "(?:provinsi |prov\\. ?)"
        : wanted.kind === "kabupaten"
          ? "(?<!kota |provinsi )"
          : "";
  return new RegExp(`(?<![\\p{L}])${before}${name}(?![\\p{L}])`, "u").test(plainLabel(text));
}

/** The regencies, cities and provinces that a title names: "kabupaten belu", "provinsi bali". */
export function regionsIn(text: string): readonly string[] {
  const places =
    /(?<!\p{L})(?:kota|kabupaten|kab\.|provinsi)\s+(?!(?:dan|di|se|menurut|tahun|atau)(?!\p{L}))\p{L}+/giu;
  return plainLabel(text).match(places) ?? [];
}

/** How many names a refusal proposes. */
const PROPOSED_NAMES = 3;

/** The names that are spelt most like the region's, the nearest first; none where none is near. */
export function nearestNames(wanted: WantedRegion, places: readonly string[]): readonly string[] {
  const own = lettersOf(wanted.name);
  if (own === "") return [];
  return [...new Set(places.filter((place) => codeOf(place)?.rest !== ""))]
    .map((place) => {
      const letters = lettersOf(partsOf(codeOf(place)?.rest ?? place).name);
      // The city and the regency of one name are two regions.
      if (letters === own) return { place, distance: Number.POSITIVE_INFINITY };
      const isInside = letters !== "" && (letters.includes(own) || own.includes(letters));
      return { place, distance: isInside ? 0.5 : editDistance(own, letters) };
    })
    .filter(({ distance }) => distance <= Math.max(1, own.length / 3))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, PROPOSED_NAMES)
    .map(({ place }) => place);
}
