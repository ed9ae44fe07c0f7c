import { analyse } from "../../src/core/ledger/analyse";
import { isDataRefusal } from "../../src/core/study/problem";
import type { Study } from "../../src/core/study/study";
import { changeStudy, readWishes } from "../../src/core/study/what-if";

/**
 * For each change of a study a number that every bit of all of its quantities decides (FNV-1a); null where the figures
 * are refused. It runs in Node and, bundled, in browsers.
 */
export function digestsOf(study: Study, changes: readonly string[]): readonly (number | null)[] {
  return changes.map((change) => {
    try {
      return digestOf(changeStudy(study, readWishes(change)));
    } catch (error) {
      if (isDataRefusal(error)) return null;
      throw error;
    }
  });
}

function digestOf(study: Study): number {
  const number = new Float64Array(1);
  const bytes = new Uint8Array(number.buffer);
  let digest = 0x811c9dc5;
  const add = (byte: number): void => {
    digest = Math.imul(digest ^ byte, 0x01000193) >>> 0;
  };
  for (const { id, value } of analyse(study).values()) {
    for (const sign of id) add(sign.charCodeAt(0));
    number[0] = value ?? Number.NaN;
    bytes.forEach(add);
  }
  return digest;
}
