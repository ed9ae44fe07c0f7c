import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IImageOptions } from "docx";
import { PAPER } from "../core/content/figures/theme";
import { projectFolder } from "../paths";
import type { WordEdition } from "./word-edition";

/** Pixels at 96 to the inch in a twentieth of a point. */
export const PIXELS_PER_TWIP = 96 / 1440;

interface Resvg {
  initWasm(wasm: Uint8Array): Promise<void>;
  readonly Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } };
}

let resvg: Promise<Resvg> | undefined;

const assets = join(projectFolder, "src", "word", "assets");

/**
 * What draws SVGs as PNGs, for readers that show no SVG: twice as large as they are shown, in the project's own font,
 * so that every machine draws the same.
 */
export async function createPngDrawer(): Promise<(svg: string) => Uint8Array> {
  resvg ??= loadResvg();
  const { Resvg } = await resvg;
  const fontBuffers = ["tinos-regular.ttf", "tinos-bold.ttf"].map((file) => readFileSync(join(assets, file)));
  return (svg) =>
    new Resvg(svg, {
      fitTo: { mode: "zoom", value: 2 },
      background: "white",
      font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Tinos" },
    })
      .render()
      .asPng();
}

async function loadResvg(): Promise<Resvg> {
  const loaded = require("@resvg/resvg-wasm") as Resvg;
  await loaded.initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return loaded;
}

const rasterTypes = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/bmp": "bmp",
} as const;

/** The page's paper behind a notebook's picture; a Word file has its own. */
const PAPER_GROUND = new RegExp(`<rect [^>]*fill="${PAPER}"[^>]*/>`, "i");

/** A picture as wide as it is, but no wider than the text; null for a kind that Word does not show. */
export function pictureOf(
  mime: string,
  data: Uint8Array,
  alt: string,
  edition: WordEdition,
): IImageOptions | null {
  const altText = { name: "", description: alt };
  if (mime === "image/svg+xml") {
    const svg = new TextDecoder().decode(data).replace(PAPER_GROUND, "");
    return {
      type: "svg",
      data: Buffer.from(svg),
      fallback: { type: "png", data: Buffer.from(edition.drawPng(svg)) },
      transformation: fitted(svgSize(svg), edition),
      altText,
    };
  }
  const type = rasterTypes[mime as keyof typeof rasterTypes];
  const size = type === undefined ? null : rasterSize(type, data);
  return size === null || type === undefined
    ? null
    : { type, data: Buffer.from(data), transformation: fitted(size, edition), altText };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function fitted({ width, height }: Size, { setup }: WordEdition): Size {
  const most = setup.width * PIXELS_PER_TWIP;
  const scale = Math.min(1, most / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function svgSize(svg: string): Size {
  const [opening = ""] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const of = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)(?:px)?"`).exec(opening)?.[1]);
  const [, boxWidth, boxHeight] =
    /viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(opening) ?? [];
  return { width: of("width") || Number(boxWidth) || 640, height: of("height") || Number(boxHeight) || 400 };
}

/** In pixels, from the file's own head; null where it has none. */
function rasterSize(type: (typeof rasterTypes)[keyof typeof rasterTypes], data: Uint8Array): Size | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (type === "png" && data.length > 24) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (type === "gif" && data.length > 10)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (type === "bmp" && data.length > 26)
    return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
  return type === "jpg" ? jpegSize(view) : null;
}

/** The size stands in a JPEG's first frame header (C0 to CF, but C4, C8 and CC). */
function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
