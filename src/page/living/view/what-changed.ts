import { significanceOf } from "../../../core/content/prose/judgements";
import type { Quantity } from "../../../core/ledger/quantity";
import { type Language, wordsIn } from "../../../core/words/language";
import type { Payload } from "../../client/payload";
import type { Recomputed } from "../recompute";
import { changedCharts, withPublished } from "./faint-charts";
import type { Differences } from "./patch";

/** The p-value that the report's primary verdict is taken from. */
const PRIMARY_P = "ols.workers_on_units.slope_p";

/** What the panel and the charts show of changed figures: the published ones too, behind them. */
export function payloadOf(published: Payload, now: Payload, spoken: Language): Payload {
  const edition = now.editions[spoken];
  const before = published.editions[spoken];
  const differs = (quantity: Quantity): boolean => now.quantities[quantity.id]?.value !== quantity.value;
  return {
    ...now,
    ...(edition &&
      before && {
        editions: { [spoken]: { ...edition, charts: withPublished(edition.charts, before.charts) } },
      }),
    published: Object.fromEntries(
      Object.values(published.quantities)
        .filter(differs)
        .map((quantity) => [quantity.id, quantity]),
    ),
  };
}

/** What changed in an edition, in a sentence or two. */
export function sayChanged(
  { article, published }: { readonly article: HTMLElement; readonly published: Recomputed },
  now: Recomputed,
  { ranges, numbers }: Differences,
  spoken: Language,
): string {
  const words = wordsIn(spoken).page.whatIf;
  if (now === published) return words.published;
  const places = [
    ...[...numbers.keys()],
    ...ranges.map(({ startContainer: node }) => (node instanceof Element ? node : node.parentElement)),
  ];
  const count = (selector: string): number =>
    new Set(
      places
        .map((place) => place?.closest(selector))
        .filter((found) => found != null && article.contains(found)),
    ).size;
  const charts = (payload: Payload) => payload.editions[spoken]?.charts ?? {};
  const verdicts = [published, now].map(({ payload }) => {
    const p = payload.quantities[PRIMARY_P];
    return p === undefined ? "unknown" : significanceOf(p);
  });
  return [
    words.changed({
      sentences: count(".item.text > p, .caution > p"),
      tables: count("figure.table"),
      figures: changedCharts(charts(now.payload), charts(published.payload)).length,
    }),
    verdicts[0] === verdicts[1] ? words.same : words.verdict[verdicts[1] as keyof typeof words.verdict],
  ].join(" ");
}
