import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { INK, OVERTURNED, RULE } from "../../../src/core/content/figures/theme";
import { drawFigure } from "../../../src/notebook/pictures/draw";
import { figureKeys, thesisFigure } from "../../core/content/figures/thesis";

/** The answer under ten readings has six panels, more than any other figure. */
const mostBytes = (key: string): number => (key === "readings" ? 12_000 : 8_600);

describe.each(figureKeys)("the picture of %s", (key) => {
  const svg = drawFigure(thesisFigure(key, "id"));

  test("is small, and has neither ids, classes, styles nor scripts", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(Buffer.byteLength(svg)).toBeLessThan(mostBytes(key));
    expect(svg).not.toMatch(/ (?:id|class|style|clip-path|on\w+)=|<(?:script|defs|style|image)|url\(/);
  });

  test("has one ink and one rule, which the page can replace, and no ground", () => {
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
    expect(colours).toContain(INK);
    const series = ["#009e73", "#cc79a7", "#d55e00", "#0072b2", OVERTURNED];
    expect(colours.filter((colour) => ![INK, RULE, "none", ...series].includes(colour ?? ""))).toEqual([]);
    expect(svg).not.toMatch(/<rect/);
  });

  test("keeps its text as text, inside the picture", () => {
    const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
    const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts.join(" ")).toMatch(/\d/);
    for (const text of document.querySelectorAll("text[x]:not([transform])")) {
      expect(Number(text.getAttribute("x"))).toBeGreaterThan(-1);
      expect(Number(text.getAttribute("x"))).toBeLessThan(640);
    }
  });
});

describe("drawFigure", () => {
  test("draws the same from process to process, whatever was drawn before", () => {
    const notebook = readFileSync("notebooks/en/01-background.ipynb", "utf8");
    const [, picture] =
      /figure-population[\s\S]*?data:image\/svg\+xml;base64,([\w+/=]+)/.exec(notebook) ?? [];
    const byTheKernel = Buffer.from(picture ?? "", "base64").toString();
    const withoutGround = byTheKernel.replace(/<rect [^>]*\/>/, "");
    for (let time = 1; time <= 2; time += 1)
      expect(drawFigure(thesisFigure("population", "en"))).toBe(withoutGround);
  });

  test("writes numbers as the language does", () => {
    expect(drawFigure(thesisFigure("population", "id"))).toContain(">400.000<");
    expect(drawFigure(thesisFigure("population", "en"))).toContain(">400,000<");
  });

  test("sets panels under each other where it is narrow", () => {
    const figure = thesisFigure("small-industry", "id");
    const size = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number);
    const [width, height] = size(drawFigure(figure, 360)) ?? [];
    expect(width).toBe(360);
    expect(height).toBeGreaterThan((size(drawFigure(figure))?.[1] as number) * 1.4);
  });

  test("leaves the figure as it was", () => {
    const figure = thesisFigure("pace", "id");
    const before = JSON.stringify(figure);
    drawFigure(figure);
    expect(JSON.stringify(figure)).toBe(before);
  });
});
