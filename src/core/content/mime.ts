/** A MIME type to its content: text as a string, JSON types (`application/…+json`) as objects. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** The MIME type under which a notebook's output carries what the page is built from. */
export const REPORT_ITEM_TYPE = "application/vnd.serapan+json";

/** The MIME type of a chart that Jupyter's clients draw live. */
export const CHART_TYPE = "application/vnd.plotly.v1+json";
