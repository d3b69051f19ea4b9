/** One line of the bench: our number, beside that of a peer measured in the same run. */
export interface Measurement {
  readonly what: string
  readonly unit: 'ms' | 'kB'
  readonly ours: number
  /** What it is compared with. */
  readonly peer: string
  /** The peer's number; undefined where the peer is not installed. */
  readonly theirs?: number
  /** The largest ours / theirs that quality.md allows; undefined where it names none. */
  readonly reach?: number
  /** Why there is nothing to compare with, or what else should be known. */
  readonly note?: string
}

/** A group of measurements, made when it is its turn. */
export interface Bench {
  readonly name: string
  readonly measure: () => Promise<readonly Measurement[]>
}

/**
 * Median times of several pieces of work, in ms, by name. The rounds are interleaved, so that a noisy machine is noisy to
 * all; one round before them warms up.
 */
export async function medianTimes<K extends string>(
  work: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Promise<Record<K, number>> {
  const names = Object.keys(work) as K[]
  const times = new Map<K, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const time = await timeOf(work[name])
      if (round > 0) times.get(name)?.push(time)
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>
}

/** The middle of some numbers, the mean of the two middle ones where they are even; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
