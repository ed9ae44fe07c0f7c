import type { LiveCharts } from "./charts";
import { element } from "./element";

/** PNG pictures have twice the pixels of the page, for paper. */
const SCALE = 2;

/** Lets a reader take each figure along as a picture, as it is shown now. */
export function startPictures(charts: LiveCharts): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-picture]");
    const place = button?.closest("figure")?.querySelector<HTMLElement>(".picture");
    if (button && place) void take(button, place, charts);
  });
}

async function take({ dataset }: HTMLButtonElement, place: HTMLElement, charts: LiveCharts): Promise<void> {
  const svg = await charts.picture(place);
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const link = element("a", {
    href: dataset.picture === "png" ? await pngOf(address) : address,
    download: `${dataset.file}.${dataset.picture}`,
  });
  link.click();
}

async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = element("canvas", {});
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}
