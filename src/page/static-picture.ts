import { INK, PAPER, RULE } from "../core/content/figures/theme";

/** The colours of the figures' theme that follow the page's light or dark. */
const pageColours: Readonly<Record<string, string>> = {
  [INK]: "currentColor",
  [RULE]: "var(--rule)",
  [PAPER]: "var(--paper)",
};

/** The paper that a notebook's picture stands on; the page has its own. */
const ground = `<rect width="100%" height="100%" fill="${PAPER}"/>`;

/**
 * Fits a static picture into the page: its ids made unique by `prefix`, its `style` attributes, which the
 * page's security policy forbids, written as attributes, ink and rules in the page's own colours.
 */
export function adaptPicture(svg: string, prefix: string): string {
  if (svg === "") return "";
  return svg
    .replace(/^<\?xml[^>]*>\s*/, "")
    .replace(ground, "")
    .replace(/\bid="([^"]+)"/g, (_, id: string) => `id="${prefix}-${id}"`)
    .replace(
      /url\((?:&quot;|['"])?#([^)'"&]+)(?:&quot;|['"])?\)/g,
      (_, id: string) => `url(#${prefix}-${id})`,
    )
    .replace(/\b(xlink:href|href)="#([^"]+)"/g, (_, name: string, id: string) => `${name}="#${prefix}-${id}"`)
    .replace(/ style="([^"]*)"/g, (_, style: string) => styleAsAttributes(style))
    .replace(/\b(fill|stroke)="([^"]+)"/g, (whole, name: string, colour: string) => {
      const followed = pageColours[colour.toLowerCase()];
      return followed === undefined ? whole : `${name}="${followed}"`;
    })
    .replace(/<svg\b[^>]*>/, (opening) => {
      const [, width = "640"] = /\bwidth="([\d.]+)"/.exec(opening) ?? [];
      const [, height = "400"] = /\bheight="([\d.]+)"/.exec(opening) ?? [];
      const kept = opening.replace(/ (?:width|height|role|aria-[a-z]+|class|font-family)="[^"]*"/g, "");
      const box = kept.includes("viewBox=") ? "" : ` viewBox="0 0 ${width} ${height}"`;
      return kept.replace(/^<svg/, `<svg class="static" aria-hidden="true" focusable="false"${box}`);
    });
}

/** Properties that are not presentation attributes in SVG and say nothing about how a still picture looks. */
const dropped = new Set(["pointer-events", "white-space", "cursor", "user-select"]);

function styleAsAttributes(style: string): string {
  return style
    .replaceAll("&quot;", "'")
    .split(";")
    .map((declaration) => /^\s*([a-z-]+)\s*:\s*(.+?)\s*$/.exec(declaration))
    .filter((found) => found !== null && !dropped.has(found[1] ?? ""))
    .map((found) => ` ${found?.[1]}="${found?.[2]?.replaceAll('"', "'")}"`)
    .join("");
}
