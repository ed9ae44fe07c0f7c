import type { Chart } from "../../core/content/figures/figure";
import type { Quantity } from "../../core/ledger/quantity";
import type { CellPlace } from "../../core/study/change-study";
import type { Language, Localized, Words } from "../../core/words/language";
import { fromBase85 } from "./base85";

/** What the page carries for its script, deflated, in base 85. */
export interface Payload {
  /** The quantities that the report uses, with all that they are computed from, by id. */
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** Title and column titles of the data package's tables. */
  readonly tables: Readonly<
    Record<string, { readonly title: Localized; readonly columns: Readonly<Record<string, Localized>> }>
  >;
  /** What differs from one language to the next. */
  readonly editions: Partial<Record<Language, PayloadEdition>>;
  /** Other readings of published cells that the data package's remarks offer. */
  readonly readings: readonly OtherReading[];
  /** While other figures are shown: the quantities as published that are different now. */
  readonly published?: Readonly<Record<string, Quantity>>;
}

/** What a doubtful cell may have been meant to say; null: that the year is better left without it. */
export interface OtherReading extends CellPlace {
  readonly value: number | null;
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

/** The text of an embedded block that was deflated and written in base 85. */
export async function inflate(id: string): Promise<string> {
  const bytes = fromBase85(document.getElementById(id)?.textContent ?? "");
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

/** Runs an embedded script, which the page's policy knows by its hash. */
export async function runEmbedded(id: string): Promise<void> {
  const script = document.createElement("script");
  script.textContent = await inflate(id);
  document.head.append(script);
}

let own: Promise<Payload> | undefined;
let other: Payload | null = null;

/** The page's payload, inflated once; or the one that was put in its place. */
export async function readPayload(): Promise<Payload> {
  own ??= inflate("payload").then((text) => JSON.parse(text) as Payload);
  return other ?? own;
}

/** Puts another payload in the place of the page's own; null: the page's own again. */
export function setPayload(payload: Payload | null): void {
  other = payload;
}
