import { type Chart, NARROW_BELOW_PIXELS } from "../../core/content/figures/figure";
import { chartConfig, INK, PAPER, RULE } from "../../core/content/figures/theme";
import type { LanguageChoice } from "./language";
import { type Payload, readPayload, runEmbedded } from "./payload";
import type { ThemeChoice } from "./theme";

/** The part of Plotly that the page uses. */
interface Plotly {
  toImage(
    chart: DrawnChart & { readonly config: Readonly<Record<string, unknown>> },
    options: Readonly<Record<string, unknown>>,
  ): Promise<string>;
  react(
    place: HTMLElement,
    data: readonly unknown[],
    layout: Readonly<Record<string, unknown>>,
    config: Readonly<Record<string, unknown>>,
  ): Promise<unknown>;
}

declare global {
  interface Window {
    Plotly?: Plotly;
  }
}

/** The page itself sees to the charts' size. */
const config = { ...chartConfig, responsive: false } as const;

/** The charts once they are in service. */
export interface LiveCharts {
  /** The chart of a place as an SVG of its own, in the colours of paper. */
  picture(place: HTMLElement): Promise<string>;
  /** Draws anew those that the reader sees, then the others of the edition, one by one: they may be printed. */
  redraw(): Promise<void>;
}

/** Charts are drawn before the reader reaches them. */
const DISTANCE = "800px 0px";

/**
 * Draws the live charts in place of the static pictures, each when the reader comes near it, and again when
 * its box, the language or the theme changes. Where that fails, the static picture stays. Each box has its
 * chart's height from the start, so that nothing moves when the chart comes.
 */
export function startCharts(language: LanguageChoice, theme: ThemeChoice): LiveCharts {
  const places = [...document.querySelectorAll<HTMLElement>(".picture")];
  const near = new Set<HTMLElement>();
  const drawNear = (): void => {
    for (const place of near) void draw(place, theme.isDark());
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) near.add(target as HTMLElement);
        else near.delete(target as HTMLElement);
      }
      drawNear();
    },
    { rootMargin: DISTANCE },
  );
  theme.onChange(drawNear);
  const reserveHeights = (): void => {
    for (const place of places) reserveHeight(place);
    drawNear();
  };
  // An edition that appears gets its heights at once, before the page goes to the reader's place in it.
  language.onChange(reserveHeights);
  reserveHeights();
  const resized = new ResizeObserver(reserveHeights);
  for (const place of places) {
    observer.observe(place);
    resized.observe(place);
  }
  let turn = 0;
  return {
    picture: drawPicture,
    async redraw() {
      turn += 1;
      const own = turn;
      for (const place of places) {
        delete place.dataset.drawn;
        reserveHeight(place);
      }
      const drawAll = (some: readonly HTMLElement[]) =>
        Promise.all(some.map((place) => draw(place, theme.isDark())));
      await drawAll(places.filter(isInView));
      for (const place of places) {
        await new Promise((resume) => setTimeout(resume));
        if (own !== turn) return;
        await drawAll([place]);
      }
    },
  };
}

function isInView(place: HTMLElement): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return place.clientWidth > 0 && bottom > 0 && top < innerHeight;
}

function reserveHeight(place: HTMLElement): void {
  if (place.clientWidth === 0) return;
  const { height, narrowHeight } = place.dataset;
  place.style.setProperty("--height", `${place.clientWidth < NARROW_BELOW_PIXELS ? narrowHeight : height}px`);
}

const chartAt = (place: HTMLElement, { editions }: Payload): Chart | undefined =>
  editions[place.closest<HTMLElement>(".edition")?.lang as keyof typeof editions]?.charts[
    place.dataset.chart ?? ""
  ];

/** Draws the chart unless it stands there already, in that width and theme; what is hidden waits. */
async function draw(place: HTMLElement, isDark: boolean): Promise<void> {
  const state = `${place.clientWidth} ${isDark}`;
  if (place.clientWidth === 0 || place.dataset.drawn === state) return;
  place.dataset.drawn = state;
  const [plotly, payload] = await Promise.all([loadPlotly(), readPayload()]);
  const chart = chartAt(place, payload);
  if (chart === undefined) return;
  const live = place.querySelector<HTMLElement>(".live") ?? document.createElement("div");
  live.className = "live";
  live.setAttribute("aria-hidden", "true");
  if (!live.isConnected) place.append(live);
  const style = getComputedStyle(document.documentElement);
  const colourOf = (property: string): string => style.getPropertyValue(property).trim();
  const { data, layout } = inPageColours(fitChart(chart, place.clientWidth), colourOf);
  await plotly.react(live, data, layout, config);
  place.classList.add("is-live");
}

let loading: Promise<Plotly> | undefined;

/** Plotly is in the page, deflated; its text runs once, as a script that the page's policy knows. */
function loadPlotly(): Promise<Plotly> {
  loading ??= runEmbedded("plotly").then(() => {
    if (window.Plotly === undefined) throw new Error("Plotly did not start");
    return window.Plotly;
  });
  return loading;
}

/** The colours of the figures' theme, and the page's own that take their place in light and dark. */
const pageColours: Readonly<Record<string, string>> = {
  [INK]: "--ink",
  [RULE]: "--rule",
  [PAPER]: "--paper",
};

/** What Plotly is given of a chart. */
interface DrawnChart {
  readonly data: readonly unknown[];
  readonly layout: Readonly<Record<string, unknown>>;
}

/** A chart for a box of that width in CSS pixels. */
const fitChart = ({ data, layout, narrowLayout }: Chart, width: number): DrawnChart => ({
  data,
  layout: { ...(width < NARROW_BELOW_PIXELS ? narrowLayout : layout), width, autosize: false },
});

/**
 * A chart in the colours of the page as it is now.
 *
 * @param colourOf the value of one of the page's custom properties
 */
function inPageColours(chart: DrawnChart, colourOf: (property: string) => string): DrawnChart {
  const coloured = JSON.stringify(chart).replace(/"(#[0-9a-fA-F]{6})"/g, (whole, colour: string) => {
    const property = pageColours[colour.toLowerCase()];
    return property === undefined ? whole : JSON.stringify(colourOf(property));
  });
  return JSON.parse(coloured) as DrawnChart;
}

/** As wide as a text column of a page of paper, in CSS pixels. */
const PICTURE_WIDTH_PIXELS = 640;

async function drawPicture(place: HTMLElement): Promise<string> {
  const [plotly, payload] = await Promise.all([loadPlotly(), readPayload()]);
  const chart = chartAt(place, payload);
  if (chart === undefined) throw new Error("the page has no such chart");
  const { data, layout } = fitChart(chart, PICTURE_WIDTH_PIXELS);
  return await plotly.toImage(
    { data, layout: { ...layout, paper_bgcolor: "#ffffff" }, config },
    { format: "svg", imageDataOnly: true, width: PICTURE_WIDTH_PIXELS, height: layout.height },
  );
}
