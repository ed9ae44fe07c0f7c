import { wordsIn } from "../../words/language";
import { compareAsShown } from "../../words/quantity";
import type { Inline } from "../../words/sentence";
import { sourceLine } from "../tables/table";
import type { Figure } from "./figure";
import { type FigureInput, sayIn } from "./figure-input";
import { seriesStyles } from "./theme";
import type { YearPoint } from "./year-series";
import { yearlyLineFigure } from "./yearly-line";

/** The open unemployment rate of each year, as a line that breaks where there is none. */
export function unemploymentFigure(input: FigureInput): Figure {
  return yearlyLineFigure(input, {
    key: "unemployment",
    series: "unemployment",
    style: seriesStyles.unemployment,
    title: (points) => titleOf(input, points),
    subtitle: {
      id: "Tingkat pengangguran terbuka (persen angkatan kerja)",
      en: "Open unemployment rate (per cent of the labour force)",
    },
    axisTitle: { id: "Tingkat pengangguran terbuka (%)", en: "Open unemployment rate (%)" },
    source: sourceLine(input.study, ["unemployment"], wordsIn(input.language)),
    heightPixels: 260,
  });
}

function titleOf(input: FigureInput, points: readonly YearPoint[]): readonly Inline[] {
  const say = sayIn(input);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return input.language === "id"
      ? say`Tingkat pengangguran terbuka tidak tersedia untuk tahun mana pun`
      : say`The open unemployment rate is not available for any year`;
  }
  const from = first.quantity;
  const to = last.quantity;
  if (first === last) {
    return input.language === "id"
      ? say`Tingkat pengangguran terbuka hanya tersedia untuk ${String(first.year)}: ${from}`
      : say`The open unemployment rate is available for ${String(first.year)} only: ${from}`;
  }
  const moved = compareAsShown(last.value, first.value, to.unit);
  if (moved === "equal") {
    return input.language === "id"
      ? say`Tingkat pengangguran terbuka pada ${String(last.year)} sama dengan pada ${String(first.year)}: ${to}`
      : say`The open unemployment rate of ${String(last.year)} equals that of ${String(first.year)}: ${to}`;
  }
  const verb = {
    id: { above: "naik", below: "turun" }[moved],
    en: { above: "rose", below: "fell" }[moved],
  }[input.language];
  return input.language === "id"
    ? say`Tingkat pengangguran terbuka ${verb} dari ${from} pada ${String(first.year)} menjadi ${to} pada ${String(last.year)}`
    : say`The open unemployment rate ${verb} from ${from} in ${String(first.year)} to ${to} in ${String(last.year)}`;
}
