import { deflateRawSync } from "node:zlib";
import type { Quantity } from "../core/ledger/quantity";
import type { Study } from "../core/study/study";
import type { Language } from "../core/words/language";
import type { Block } from "./block";
import type { Payload } from "./client/payload";

/** What the page's script needs: the quantities with their provenance, and the charts of each edition. */
export function composePayload(
  study: Study,
  quantities: readonly Quantity[],
  blocks: Partial<Record<Language, readonly Block[]>>,
): Payload {
  const charts = Object.entries(blocks).map(([language, list]) => [
    language,
    Object.fromEntries(
      list.flatMap((block) => (block.kind === "figure" ? [[block.figure.key, block.chart]] : [])),
    ),
  ]);
  const tables = Object.values(study.tables).map(({ name, title, columns }) => [
    name,
    { title, columns: Object.fromEntries(columns.map((column) => [column.name, column.title])) },
  ]);
  return {
    quantities: Object.fromEntries(quantities.map((quantity) => [quantity.id, quantity])),
    tables: Object.fromEntries(tables),
    charts: Object.fromEntries(charts),
  };
}

/** Deflated and in base64, as the page embeds what its script reads. */
export function pack(content: string | Buffer): string {
  return deflateRawSync(content, { level: 9 }).toString("base64");
}
