import { createRandom } from '../model/random.ts'
import { countFollowed } from './countFollowed.ts'
import { createShuffle, trade } from './curveball.ts'
import { type Followed, Histograms, Sums } from './drawTally.ts'
import type { DrawReport } from './findings.ts'
import type { Incidence } from './incidence.ts'

/** What the draws say of each followed pair. */
export interface DrawCounts {
  readonly mean: Float64Array
  readonly variance: Float64Array
  /** Draws in which as many or more were shared. */
  readonly reached: Int32Array
  /** In how many draws the k-th followed pair shared 0, 1, 2 ... */
  readonly histogramOf: (k: number) => readonly number[]
  readonly report: DrawReport
}

export interface DrawSettings {
  readonly draws: number
  readonly seed: number
}

const burnInTrades = 10
const tradesPerDraw = 5

/** Called after each draw: its number from 1 on, and the counts of the followed pairs in it. */
export type DrawVisit = (draw: number, counts: Uint16Array) => void

/**
 * Shuffles the data again and again with both margins kept and counts what the followed pairs share: one long seeded chain,
 * burnt in by 10n trades, 5n trades a draw. H and N are shuffled each by itself.
 */
export function drawCounts(
  incidence: Incidence,
  followed: Followed,
  { draws, seed }: DrawSettings,
  visit: DrawVisit,
): DrawReport['tradesPerDraw'] {
  const { left, right } = incidence
  const ofLeft = createShuffle(left, createRandom(`reshuffle has ${seed}`))
  const ofRight = left === right ? ofLeft : createShuffle(right, createRandom(`reshuffle needs ${seed}`))
  const chains = [...new Set([ofLeft, ofRight])]
  for (const chain of chains) trade(chain, burnInTrades * left.rows)
  const counts = new Uint16Array(followed.left.length)
  for (let draw = 1; draw <= draws; draw++) {
    for (const chain of chains) trade(chain, tradesPerDraw * left.rows)
    countFollowed(ofLeft, ofRight, followed, counts)
    visit(draw, counts)
  }
  return tradesPerDraw * left.rows
}

/** Follows pairs through all draws and sums up: means, variances, how often what is shared was reached. */
export function followDraws(
  incidence: Incidence,
  followed: Followed,
  settings: DrawSettings,
  onDraw: (draw: number) => void,
): DrawCounts {
  const size = followed.left.length
  const sums = new Sums(size)
  const histograms = new Histograms(incidence, followed)
  const trades = drawCounts(incidence, followed, settings, (draw, counts) => {
    sums.add(counts, followed.shared)
    histograms.add(counts)
    onDraw(draw)
  })
  const { draws } = settings
  const mean = sums.sum.map((sum) => sum / draws)
  const variance = sums.squares.map((squares, k) => Math.max(0, (squares - sums.sum[k] * mean[k]) / (draws - 1)))
  const report = {
    draws,
    burnInTrades: burnInTrades * incidence.left.rows,
    tradesPerDraw: trades,
    autocorrelation: sums.autocorrelation(draws),
  }
  return { mean, variance, reached: sums.reached, histogramOf: (k) => histograms.of(k), report }
}
