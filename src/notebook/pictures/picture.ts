import { createRequire } from "node:module";
import { FONT_FAMILY, INK } from "../../core/content/figures/theme";

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Of the text that is not said to be larger or smaller. */
  readonly textSize: number;
}

/**
 * Turns the layers that Plotly drew into one small SVG: what is seen and nothing else, so no ids, classes,
 * clip paths or styles; colours in hexadecimal; the usual font, size and ink said once.
 */
export function makePicture(layers: readonly Element[], size: PictureSize): string {
  const { width, height, textSize } = size;
  const content = layers.map((layer) => contentOf(layer, size)).join("");
  return shorten(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `font-family="${FONT_FAMILY}" font-size="${textSize}" fill="${INK}">${content}</svg>`,
  );
}

interface Svgo {
  readonly optimize: (svg: string, config: object) => { readonly data: string };
}

/** Only rewrites numbers, paths and groups; loaded when it is needed, which takes a fifth of a second. */
function shorten(svg: string): string {
  const { optimize } = createRequire(__filename)("svgo") as Svgo;
  return optimize(svg, {
    floatPrecision: 1,
    plugins: [
      "convertTransform",
      "convertPathData",
      "cleanupNumericValues",
      "moveElemsAttrsToGroup",
      "moveGroupAttrsToElems",
      "collapseGroups",
      "sortAttrs",
    ],
  }).data;
}

function contentOf(element: Element, size: PictureSize): string {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeType === node.ELEMENT_NODE) {
      return markupOf(node as SVGElement, size);
    }
    return (node.textContent ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;");
  }).join("");
}

function markupOf(element: SVGElement, size: PictureSize): string {
  const style = styleOf(element);
  // Definitions cut off what is outside the axes, where nothing is.
  if (element.localName === "defs" || isUnseen(element, style)) {
    return "";
  }
  const inner = contentOf(element, size);
  const name = element.localName;
  if (inner === "" && !isShape(element)) {
    return "";
  }
  const attributes = [...placeOf(element), ...looksOf(style, size)]
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .join("");
  return name === "g" && attributes === "" ? inner : `<${name}${attributes}>${inner}</${name}>`;
}

/** What an element's own style says: colours in hexadecimal, sizes without their `px`. */
type Style = ReadonlyMap<string, string>;

function styleOf(element: SVGElement): Style {
  const declarations = (element.getAttribute("style") ?? "").split(";");
  return new Map(
    declarations.flatMap((declaration) => {
      const [, name = "", value = ""] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/.exec(declaration) ?? [];
      return value === "" ? [] : [[name, hexadecimal(value).replaceAll("px", "")]];
    }),
  );
}

const isShape = ({ localName }: Element): boolean => localName === "path" || localName === "rect";

function isUnseen(element: SVGElement, style: Style): boolean {
  if (style.get("display") === "none" || style.get("opacity") === "0") {
    return true;
  }
  const isUnfilled = style.get("fill") === "none" || style.get("fill-opacity") === "0";
  const isUnstroked =
    isWithoutStroke(style) || style.get("stroke-width") === "0" || style.get("stroke-opacity") === "0";
  const isEmptyPath = element.localName === "path" && !element.getAttribute("d");
  return isShape(element) && (isEmptyPath || (isUnfilled && isUnstroked));
}

const isWithoutStroke = (style: Style): boolean => [undefined, "none"].includes(style.get("stroke"));

type Attributes = readonly (readonly [name: string, value: string | number])[];

const PLACE = ["d", "x", "y", "dy", "width", "height", "transform", "text-anchor"] as const;

/** Where an element stands; a text that was moved stands there from the start. */
function placeOf(element: SVGElement): Attributes {
  const given = PLACE.flatMap((name): Attributes => {
    const value = element.getAttribute(name) ?? "";
    return value === "" || value === "start" ? [] : [[name, value]];
  });
  const moved = /^translate\(([-\d.e]+)(?:,([-\d.e]+))?\)$/.exec(element.getAttribute("transform") ?? "");
  if (element.localName !== "text" || moved === null || element.querySelector("tspan.line") !== null) {
    return given;
  }
  const number = (text: string | null | undefined) => Math.round(Number(text ?? 0) * 10) / 10;
  return [
    ["x", number(element.getAttribute("x")) + number(moved[1])],
    ["y", number(element.getAttribute("y")) + number(moved[2])],
    ...given.filter(([name]) => name === "text-anchor"),
  ];
}

/** The properties that are seen, and the value that need not be said. */
const LOOKS: Readonly<Record<string, string | undefined>> = {
  fill: INK,
  "fill-opacity": "1",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  opacity: "1",
  "font-weight": "normal",
};

function looksOf(style: Style, { textSize }: PictureSize): Attributes {
  const isUnstroked = isWithoutStroke(style);
  const isUnfilled = style.get("fill-opacity") === "0";
  const looks = Object.entries(LOOKS).flatMap(([name, usual]): Attributes => {
    if ((isUnstroked && name.startsWith("stroke")) || (isUnfilled && name.startsWith("fill"))) {
      return name === "fill" ? [["fill", "none"]] : [];
    }
    const value = style.get(name);
    return value !== undefined && value !== usual ? [[name, value]] : [];
  });
  const size = Number.parseFloat(style.get("font-size") ?? "");
  return size > 0 && size !== textSize ? [...looks, ["font-size", size]] : looks;
}

/** @example hexadecimal("rgb(28, 27, 25)") // => "#1c1b19" */
function hexadecimal(colour: string): string {
  return colour.replace(/rgb\((\d+), (\d+), (\d+)\)/, (_, red, green, blue) =>
    [red, green, blue].reduce((text, part) => text + Number(part).toString(16).padStart(2, "0"), "#"),
  );
}
