import { createRandom } from '../model/random.ts'
import type { Analysis } from './analyse.ts'
import type { Stability } from './findings.ts'
import type { Matrix } from './matrix.ts'
import { strongest } from './order.ts'
import { pairBase, rowOfPair } from './pairSpace.ts'
import { type SharedCell, sharedCells } from './sharedCells.ts'
import { ofCounts, vectorsOf } from './strength.ts'

/** The stability of the pair at a place; undefined where it was not among those looked at. */
export type StabilityOf = (place: number) => Stability | null | undefined

const resamples = 100
/** Pairs weaker than so many others do not come up in a resample. */
const contenders = 5_000
const leastAmong = 20

/**
 * How steady the strongest pairs are when the list of competences is another: 100 resamples of the competences with
 * replacement (bootstrap, Efron 1979). A pair of rank r is asked whether it stays among the first 20, or 40, 80 ... where r is
 * larger. Ranks are counted among the 5,000 strongest and the `listed`. Null where there are no more pairs than that.
 */
export function stabilityOf(
  analysis: Analysis,
  listed: Float64Array,
  onProgress: (share: number) => void = () => undefined,
): StabilityOf {
  const places = contendingPlaces(analysis, listed)
  const rank = new Map(Array.from(places, (place, k) => [place, k + 1]))
  const among = Array.from(places, (_, k) => amongOf(k + 1))
  const kept = new Int32Array(places.length)
  const scoreAll = resampler(analysis, places)
  const random = createRandom(`resamples ${analysis.settings.seed}`)
  for (let sample = 0; sample < resamples; sample++) {
    const scores = scoreAll(resample(analysis.incidence.competences.length, random))
    const sorted = scores.slice().sort()
    for (let k = 0; k < kept.length; k++)
      if (scores[k] > 0 && scores[k] >= sorted[Math.max(0, sorted.length - among[k])]) kept[k]++
    onProgress((sample + 1) / resamples)
  }
  return (place) => {
    const k = (rank.get(place) ?? 0) - 1
    if (k < 0) return undefined
    return among[k] >= places.length ? null : { kept: kept[k], resamples, among: among[k] }
  }
}

function contendingPlaces({ member, score }: Analysis, listed: Float64Array): Float64Array {
  const scoring: number[] = []
  for (let place = 0; place < member.length; place++) if (member[place] === 1 && score[place] > 0) scoring.push(place)
  const first = strongest(scoring, score, contenders)
  const known = new Set(first)
  const others = Array.from(listed).filter((place) => score[place] > 0 && !known.has(place))
  return Float64Array.from([...first, ...strongest(others, score, others.length)])
}

function amongOf(rank: number): number {
  let among = leastAmong
  while (among < rank) among *= 2
  return among
}

/** How often each competence was drawn. */
function resample(count: number, random: () => number): Float64Array {
  const times = new Float64Array(count)
  for (let k = 0; k < count; k++) times[Math.floor(random() * count)]++
  return times
}

type ScoreAll = (times: Float64Array) => Float64Array

/** Scores some pairs by the analysis' measure, each competence counted so many times. */
function resampler({ incidence, space, settings: { measure } }: Analysis, places: Float64Array): ScoreAll {
  const { left, right } = incidence
  const cosine = measure === 'idf-cosine' || measure === 'weighted-cosine'
  const weighted = measure === 'weighted-cosine'
  const square = cosine
    ? vectorsOf(measure, incidence).idf.map((value) => value * value)
    : new Float64Array(left.columns).fill(1)
  const pairs = Array.from(places, (place) => {
    const i = rowOfPair(space, place)
    const j = place - pairBase(space, i)
    const cells = sharedCells(incidence, i, j)
    const partOf = ({ competence, leftAt, rightAt }: SharedCell) =>
      square[competence] * (weighted ? left.weight[leftAt] * right.weight[rightAt] : 1)
    return {
      i,
      j,
      competences: Int32Array.from(cells, ({ competence }) => competence),
      parts: Float64Array.from(cells, partOf),
    }
  })
  return (times) => {
    const ofLeft = rowSums(left, times, square, weighted)
    const ofRight = left === right ? ofLeft : rowSums(right, times, square, weighted)
    return Float64Array.from(pairs, ({ i, j, competences, parts }) => {
      let sum = 0
      for (let k = 0; k < parts.length; k++) sum += times[competences[k]] * parts[k]
      if (sum === 0) return 0
      return cosine
        ? sum / Math.sqrt(ofLeft[i] * ofRight[j])
        : ofCounts(measure, sum, ofLeft[i], ofRight[j], left.columns)
    })
  }
}

function rowSums(
  { rows, rowStart, rowColumns, weight }: Matrix,
  times: Float64Array,
  square: Float64Array,
  weighted: boolean,
): Float64Array {
  const sums = new Float64Array(rows)
  const counted = times.map((many, competence) => many * square[competence])
  for (let row = 0; row < rows; row++)
    for (let at = rowStart[row]; at < rowStart[row + 1]; at++)
      sums[row] += weighted ? counted[rowColumns[at]] * weight[at] * weight[at] : counted[rowColumns[at]]
  return sums
}
