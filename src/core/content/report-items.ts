import type { Figure } from "./figures/figure";
import type { Prose } from "./prose/prose";
import type { ReportTable } from "./tables/table";

/** What a notebook's cell shows, as structure; a figure's chart goes under Plotly's own type beside it. */
export type ReportItem = Prose | ReportTable | Omit<Figure, "chart">;
