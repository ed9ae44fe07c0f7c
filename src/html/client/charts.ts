import type { Chart } from "../../figures/figure";
import { chartConfig } from "../../figures/theme";
import type { Language } from "../../format/language";
import { fitChart } from "./chart-layout";
import type { LanguageChoice } from "./language";
import { inflate, readPayload } from "./payload";
import type { ThemeChoice } from "./theme";

/** The part of Plotly that the page uses. */
interface Plotly {
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

/** Charts are drawn before the reader reaches them. */
const DISTANCE = "800px 0px";

/**
 * Draws the live charts in place of the static pictures, each when the reader comes near it, and again when
 * its box, the language or the theme changes. Where that fails, the static picture stays.
 */
export function startCharts(language: LanguageChoice, theme: ThemeChoice): void {
  const near = new Set<HTMLElement>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) near.add(target as HTMLElement);
        else near.delete(target as HTMLElement);
        if (isIntersecting) void draw(target as HTMLElement, language.current(), theme.isDark());
      }
    },
    { rootMargin: DISTANCE },
  );
  const redraw = (): void => {
    for (const place of near) void draw(place, language.current(), theme.isDark());
  };
  const resized = new ResizeObserver(redraw);
  for (const place of document.querySelectorAll<HTMLElement>(".picture")) {
    observer.observe(place);
    resized.observe(place);
  }
  theme.onChange(redraw);
  language.onChange(redraw);
}

async function draw(place: HTMLElement, language: Language, isDark: boolean): Promise<void> {
  const { chart: key } = place.dataset;
  const edition = place.closest<HTMLElement>(".edition")?.lang;
  if (key === undefined || edition !== language || place.clientWidth === 0) return;
  const state = `${place.clientWidth} ${isDark}`;
  if (place.dataset.drawn === state) return;
  place.dataset.drawn = state;
  const [plotly, payload] = await Promise.all([loadPlotly(), readPayload()]);
  const chart = payload.charts[language]?.[key];
  if (chart === undefined) return;
  await drawChart(plotly, place, chart);
}

async function drawChart(plotly: Plotly, place: HTMLElement, chart: Chart): Promise<void> {
  const live = place.querySelector<HTMLElement>(".live") ?? document.createElement("div");
  live.className = "live";
  live.setAttribute("aria-hidden", "true");
  const style = getComputedStyle(document.documentElement);
  const { data, layout } = fitChart(chart, place.clientWidth, (property) =>
    style.getPropertyValue(property).trim(),
  );
  if (!live.isConnected) place.append(live);
  await plotly.react(live, data, layout, config);
  place.classList.add("is-live");
}

let loading: Promise<Plotly> | undefined;

/** Plotly is in the page, deflated; its text runs once, as a script that the page's policy knows. */
function loadPlotly(): Promise<Plotly> {
  loading ??= inflate("plotly").then((source) => {
    const script = document.createElement("script");
    script.textContent = source;
    document.head.append(script);
    if (window.Plotly === undefined) throw new Error("Plotly did not start");
    return window.Plotly;
  });
  return loading;
}
