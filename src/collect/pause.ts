/** Waits without giving way to anything else: for a moment in which another run ends what it writes. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
