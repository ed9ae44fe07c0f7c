import { expect, it } from "vitest";
import { adaptPicture } from "../../src/page/static-picture";

it("fits a picture into the page: unique ids, no style attributes, the page's own ink", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="100%" height="100%" fill="#fcfbf8"/><clipPath id="c"/><path clip-path="url(#c)" style="fill: none; stroke: #1c1b19; pointer-events: none"/><path stroke="#DCD8CF"/></svg>';
  expect(adaptPicture(svg, "figure-x")).toBe(
    '<svg class="static" aria-hidden="true" focusable="false" viewBox="0 0 640 360" xmlns="http://www.w3.org/2000/svg"><clipPath id="figure-x-c"/><path clip-path="url(#figure-x-c)" fill="none" stroke="currentColor"/><path stroke="var(--rule)"/></svg>',
  );
});
