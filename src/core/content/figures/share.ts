import { wordsIn } from "../../words/language";
import { compareAsShown } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { processedSourceLine } from "../tables/table";
import type { Figure } from "./figure";
import { type FigureInput, quantity, sayIn, studyYears } from "./figure-input";
import { whyNot } from "./sentence-parts";
import { seriesStyles } from "./theme";
import type { YearPoint } from "./year-series";
import { yearlyLineFigure } from "./yearly-line";

const series = "workers_share_of_population_pct";

/** Small-industry workers as a share of the population, by year. */
export function shareFigure(input: FigureInput): Figure {
  return yearlyLineFigure(input, {
    key: "share",
    series,
    style: seriesStyles.workers,
    title: (points) => titleOf(input, points),
    subtitle: {
      id: "Tenaga kerja industri kecil (persentase terhadap jumlah penduduk, bukan terhadap angkatan kerja)",
      en: "Small-industry workers (per cent of the population, not of the labour force)",
    },
    axisTitle: { id: "Persentase terhadap jumlah penduduk", en: "Share of the population (%)" },
    source: processedSourceLine(input.study, ["small-industry", "population"], wordsIn(input.language)),
    heightPixels: 240,
  });
}

function titleOf(input: FigureInput, points: readonly YearPoint[]): readonly Inline[] {
  const say = sayIn(input);
  const id = input.language === "id";
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    const why = whyNot(input, quantity(input, `value.${series}.${studyYears(input).last}`));
    return id
      ? say`Persentase tenaga kerja industri kecil terhadap jumlah penduduk tidak dapat dihitung: ${why}`
      : say`Small-industry workers as a share of the population are not defined: ${why}`;
  }
  const [from, to] = [String(first.year), String(last.year)];
  const said = {
    id: {
      above: say`Persentase tenaga kerja industri kecil terhadap jumlah penduduk naik dari ${first.quantity} pada ${from} menjadi ${last.quantity} pada ${to}`,
      below: say`Persentase tenaga kerja industri kecil terhadap jumlah penduduk turun dari ${first.quantity} pada ${from} menjadi ${last.quantity} pada ${to}`,
      equal: say`Persentase tenaga kerja industri kecil terhadap jumlah penduduk pada ${to} sama dengan pada ${from}: ${last.quantity}`,
    },
    en: {
      above: say`Small-industry workers rose from ${first.quantity} of the population in ${from} to ${last.quantity} in ${to}`,
      below: say`Small-industry workers fell from ${first.quantity} of the population in ${from} to ${last.quantity} in ${to}`,
      equal: say`Small-industry workers in ${to} were the same share of the population as in ${from}: ${last.quantity}`,
    },
  };
  return said[input.language][compareAsShown(last.value, first.value, last.quantity.unit)];
}
