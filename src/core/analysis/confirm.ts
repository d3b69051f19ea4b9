import { type DrawCounts, followDraws } from './draws.ts'
import type { Followed } from './drawTally.ts'
import type { Incidence } from './incidence.ts'
import type { Moments } from './moments.ts'
import type { NullFit } from './nullModel.ts'
import { type PairSpace, pairBase, rowOfPair } from './pairSpace.ts'
import type { AnalysisSettings } from './settings.ts'
import type { PairNumbers } from './strength.ts'
import { tailOfDraws } from './tails.ts'

/** So many pairs are confirmed by draws at most, those of the smallest screen p first. */
export const mostCandidates = 20_000
const candidateP = 0.05

/** What the draws said of the pairs they confirmed. */
export interface Confirmed extends DrawCounts {
  /** The place of each confirmed pair among them, -1 of the others. */
  readonly indexOf: (place: number) => number
  /** Pairs whose screen p was small, before the cap. */
  readonly found: number
  readonly count: number
}

interface Screened {
  readonly fit: NullFit
  readonly moments: Moments
  readonly p: Float64Array
}

/** Confirms candidates, or all tested pairs, by draws; writes their p over that of the screen. */
export function confirm(
  incidence: Incidence,
  settings: AnalysisSettings,
  { space, values }: PairNumbers<Uint16Array>,
  screened: Screened,
  onProgress: (share: number) => void,
): Confirmed {
  const { p } = screened
  const small = placesBelow(p, settings.confirm === 'all' ? Number.POSITIVE_INFINITY : candidateP)
  const places = settings.confirm === 'all' ? small : smallest(small, p, mostCandidates)
  const followed = followedAt(space, values, places)
  const counts = followDraws(incidence, followed, settings, (draw) => onProgress(draw / settings.draws))
  for (let k = 0; k < places.length; k++) p[places[k]] = confirmedP(screened, incidence, followed, counts, k)
  return { ...counts, indexOf: (place) => indexIn(places, place), found: small.length, count: places.length }
}

/** Rising places of the pairs whose p is below a limit. */
function placesBelow(p: Float64Array, limit: number): Float64Array {
  const places: number[] = []
  for (let place = 0; place < p.length; place++) if (p[place] < limit) places.push(place)
  return Float64Array.from(places)
}

function smallest(places: Float64Array, p: Float64Array, count: number): Float64Array {
  if (places.length <= count) return places
  return places
    .slice()
    .sort((a, b) => p[a] - p[b] || a - b)
    .subarray(0, count)
    .sort()
}

/** The industries and what they share, of the pairs at some places. */
export function followedAt(space: PairSpace, shared: Uint16Array, places: ArrayLike<number>): Followed {
  const left = new Int32Array(places.length)
  const right = new Int32Array(places.length)
  for (let k = 0; k < places.length; k++) {
    left[k] = rowOfPair(space, places[k])
    right[k] = places[k] - pairBase(space, left[k])
  }
  return { left, right, shared: Uint16Array.from(places, (place) => shared[place]) }
}

/** In all draws together less than this is too little to tell a mean by. */
const fewSightings = 100

/**
 * The tail of the draws. Where a pair hardly ever shared anything in them, the fitted mean stands in if it is larger; where
 * nothing varied, p is no less than the least that so many draws can tell.
 */
function confirmedP(
  { fit, moments }: Screened,
  incidence: Incidence,
  followed: Followed,
  counts: DrawCounts,
  k: number,
) {
  const [i, j, s] = [followed.left[k], followed.right[k], followed.shared[k]]
  const { draws } = counts.report
  const [drawn, variance] = [counts.mean[k], counts.variance[k]]
  const fitted = moments.mean[fit.left.classOf[i] * moments.rightClasses + fit.right.classOf[j]]
  const mean = drawn * draws < fewSightings ? Math.max(drawn, fitted) : drawn
  const most = Math.min(incidence.left.breadth[i], incidence.right.breadth[j])
  const p = tailOfDraws(s, { draws, mean, variance: variance + mean - drawn, most })
  return s > drawn && variance === 0 ? Math.max(p, 1 / (draws + 1)) : p
}

function indexIn(places: Float64Array, place: number): number {
  let [low, high] = [0, places.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (places[middle] === place) return middle
    if (places[middle] < place) low = middle + 1
    else high = middle - 1
  }
  return -1
}
