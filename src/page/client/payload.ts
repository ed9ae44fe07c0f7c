import type { Chart } from "../../core/content/figures/figure";
import type { Quantity } from "../../core/ledger/quantity";
import type { Language, Localized, Words } from "../../core/words/language";

/** What the page carries for its script, deflated, in base64. */
export interface Payload {
  /** The quantities that the report uses, with all that they are computed from, by id. */
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** Title and column titles of the data package's tables. */
  readonly tables: Readonly<
    Record<string, { readonly title: Localized; readonly columns: Readonly<Record<string, Localized>> }>
  >;
  /** What differs from one language to the next. */
  readonly editions: Partial<Record<Language, PayloadEdition>>;
}

/** What the script needs to speak a language of the page. */
export interface PayloadEdition {
  /** The charts, by the key of their figure. */
  readonly charts: Readonly<Record<string, Chart>>;
  /** What the panel says. */
  readonly panel: Words["page"]["panel"];
  /** How each unit is written behind a number. */
  readonly units: Readonly<Record<string, string>>;
}

/** The text of an embedded block that was deflated and written in base64. */
export async function inflate(id: string): Promise<string> {
  const encoded = document.getElementById(id)?.textContent?.trim() ?? "";
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

let read: Promise<Payload> | undefined;

/** The page's payload, inflated once. */
export function readPayload(): Promise<Payload> {
  read ??= inflate("payload").then((text) => JSON.parse(text) as Payload);
  return read;
}
