import type { DrawReport } from './findings.ts'
import type { Incidence } from './incidence.ts'

/** Pairs whose counts are followed through the draws, and what they share in the data. */
export interface Followed {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly shared: Uint16Array
}

/** What is kept of the counts: whole numbers, so exact. */
export class Sums {
  readonly sum: Float64Array
  readonly squares: Float64Array
  readonly reached: Int32Array
  private readonly products: Float64Array
  private readonly before: Uint16Array
  private readonly first: Uint16Array
  private any = false

  constructor(size: number) {
    this.sum = new Float64Array(size)
    this.squares = new Float64Array(size)
    this.products = new Float64Array(size)
    this.reached = new Int32Array(size)
    this.before = new Uint16Array(size)
    this.first = new Uint16Array(size)
  }

  add(counts: Uint16Array, shared: Uint16Array): void {
    const { sum, squares, products, reached, before } = this
    for (let k = 0; k < counts.length; k++) {
      const count = counts[k]
      sum[k] += count
      squares[k] += count * count
      products[k] += count * before[k]
      if (count >= shared[k]) reached[k]++
    }
    if (!this.any) this.first.set(counts)
    this.any = true
    before.set(counts)
  }

  /** Lag-1 autocorrelation of each pair's counts that varied: median and 95th percentile. */
  autocorrelation(draws: number): DrawReport['autocorrelation'] {
    const found: number[] = []
    for (let k = 0; k < this.sum.length; k++) {
      const mean = this.sum[k] / draws
      const spread = this.squares[k] - this.sum[k] * mean
      if (spread <= 1e-9 * draws) continue
      const ends = this.first[k] + this.before[k]
      found.push((this.products[k] - mean * (2 * this.sum[k] - ends) + (draws - 1) * mean * mean) / spread)
    }
    if (found.length === 0) return null
    const sorted = Float64Array.from(found).sort()
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
    return { median: at(0.5), p95: at(0.95) }
  }
}

/** How often each count came, for each pair: as many places as the narrower row can share. */
export class Histograms {
  private readonly start: Float64Array
  private readonly times: Uint32Array

  constructor({ left, right }: Incidence, followed: Followed) {
    const size = followed.left.length
    this.start = new Float64Array(size + 1)
    for (let k = 0; k < size; k++) {
      const most = Math.min(left.breadth[followed.left[k]], right.breadth[followed.right[k]])
      this.start[k + 1] = this.start[k] + most + 1
    }
    this.times = new Uint32Array(this.start[size])
  }

  add(counts: Uint16Array): void {
    const { start, times } = this
    for (let k = 0; k < counts.length; k++) times[start[k] + counts[k]]++
  }

  of(k: number): readonly number[] {
    return Array.from(this.times.subarray(this.start[k], this.start[k + 1]))
  }
}
