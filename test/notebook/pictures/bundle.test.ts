import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { figureBundle } from "../../../src/notebook/pictures/bundle";
import { thesisFigure } from "../../core/content/figures/thesis";

const figure = thesisFigure("small-industry", "id");
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="314"><path d="M0 0h9"/></svg>';
const bundle = figureBundle(figure, svg);

describe("figureBundle", () => {
  test("carries the live chart, the words and numbers, a picture, and the alt text", () => {
    expect(Object.keys(bundle).sort()).toEqual([
      "application/vnd.plotly.v1+json",
      "application/vnd.serapan+json",
      "text/html",
      "text/plain",
    ]);
    expect(bundle["text/plain"]).toBe(figure.alt);
    expect(bundle["application/vnd.plotly.v1+json"]).toMatchObject({
      data: figure.chart.data,
      layout: figure.chart.layout,
      narrowLayout: figure.chart.narrowLayout,
      config: { displayModeBar: false },
    });
    const { chart: _, ...words } = figure;
    expect(bundle["application/vnd.serapan+json"]).toEqual(words);
  });

  test("survives being written to a notebook", () => {
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
  });

  test("shows the picture as an img, with caption, subtitle and source", () => {
    const { document } = new JSDOM(bundle["text/html"] as string).window;
    const image = document.querySelector("figure > img");
    expect(image?.getAttribute("alt")).toBe(figure.alt);
    const source = image?.getAttribute("src") ?? "";
    expect(source).toMatch(/^data:image\/svg\+xml;base64,/);
    const picture = Buffer.from(source.split(",")[1] ?? "", "base64").toString();
    expect(picture).toBe(svg);
    const caption = document.querySelector("figcaption")?.textContent;
    expect(caption).toContain("Gambar\u00a01.3");
    expect(caption).toContain("Unit usaha naik 197,55%");
    expect(caption).toContain(figure.subtitle);
    expect(document.querySelector("figure")?.textContent).toContain("Sumber: Disperindag Kota Kupang.");
  });
});
