import { afterEach, describe, expect, it } from "vitest";
import { drawFigure } from "../../../src/notebook/pictures/draw";
import { pictureOf, recallPictures } from "../../../src/notebook/pictures/kept-pictures";
import { thesisFigure } from "../../core/content/figures/thesis";

afterEach(() => recallPictures([]));

const figure = thesisFigure("population", "en");
const { chart } = figure;

describe("the picture of a figure", () => {
  it("is what is drawn, on the page's paper", () => {
    const [, opening = "", content = ""] = /^(<svg[^>]*>)(.*)$/s.exec(drawFigure(figure)) ?? [];
    expect(pictureOf(figure)).toBe(`${opening}<rect width="100%" height="100%" fill="#fcfbf8"/>${content}`);
  });

  it("is the one that was drawn before of the same chart, whatever the words around it", () => {
    recallPictures([{ chart: JSON.parse(JSON.stringify(chart)), picture: "<svg>before</svg>" }]);
    expect(pictureOf({ ...figure, subtitle: "another" } as typeof figure)).toBe("<svg>before</svg>");
  });

  it.each([
    ["a trace", { ...chart, data: [{ ...chart.data[0], name: "another" }, ...chart.data.slice(1)] }],
    ["the layout", { ...chart, layout: { ...chart.layout, title: { text: "another" } } }],
    ["the run", undefined],
  ])("is drawn anew where %s is another", (_, changed) => {
    recallPictures([{ chart, picture: "<svg>before</svg>" }]);
    if (changed === undefined) {
      recallPictures([]);
    }
    expect(pictureOf({ ...figure, chart: changed ?? chart })).not.toContain("before");
  });
});
