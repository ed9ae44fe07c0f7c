/** Rounds after which the seed has reached all of the state, as the generator's author advises. */
const WARM_UP_ROUNDS = 15;

/**
 * Random numbers from 0 to below 1 that are the same for the same seed, on every machine: Chris Doty-Humphrey's
 * sfc32 (PractRand), 32 bits at a time.
 */
export function seededRandom(seed: number): () => number {
  let a = seed | 0;
  let b = 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const output = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + output) | 0;
    return (output >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    next();
  }
  return next;
}
