import type { Figure } from "../figures/figure";
import type { Prose } from "../prose/prose";
import type { ReportTable } from "../tables/table";

/** The MIME type under which a notebook's output carries what the page is built from. */
export const REPORT_ITEM_TYPE = "application/vnd.serapan+json";

/** What a notebook's cell shows, as structure; a figure's chart goes under Plotly's own type beside it. */
export type ReportItem = Prose | ReportTable | Omit<Figure, "chart">;
