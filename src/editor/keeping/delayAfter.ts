/** A save begins so long after the first change that it is to hold, in milliseconds. */
const saveDelay = 250
/** After a failure it is tried again so much later, in milliseconds; the last holds for all that follow. */
const retryDelays = [500, 1_000, 2_000, 4_000, 8_000]

/** How long the next save waits, in milliseconds, after so many failures in a row. */
export function delayAfter(failures: number): number {
  return failures === 0 ? saveDelay : retryDelays[Math.min(failures, retryDelays.length) - 1]
}
