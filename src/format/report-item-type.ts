/** The MIME type under which a notebook's output carries what the page is built from. */
export const REPORT_ITEM_TYPE = "application/vnd.serapan+json";
