import type { Analysis } from './analyse.ts'
import { type StrengthMeasure, strengthMeasures } from './settings.ts'
import { strengths } from './strength.ts'

/** So many pairs are enough to tell a share to a third of a percent. */
const largestSample = 200_000

/** By a measure: the share of the pairs with anything in common that are stronger than a value. */
export type ShareAbove = (measure: StrengthMeasure, value: number) => number

/** Ranks by all measures, over the pairs of the family that share something; evenly spaced ones where there are many. */
export function sharesAbove(analysis: Analysis, onProgress: (share: number) => void = () => undefined): ShareAbove {
  const { member, shared } = analysis
  const sharing: number[] = []
  for (let place = 0; place < member.length; place++) if (member[place] === 1 && shared[place] > 0) sharing.push(place)
  const step = Math.ceil(sharing.length / largestSample)
  const sample = sharing.filter((_, k) => k % step === 0)
  const sorted = new Map(
    strengthMeasures.map((measure, k) => {
      onProgress(k / strengthMeasures.length)
      const values = valuesOf(analysis, measure)
      return [measure, Float64Array.from(sample, (place) => values[place]).sort()]
    }),
  )
  return (measure, value) => shareOver(sorted.get(measure) ?? new Float64Array(0), value)
}

function valuesOf(analysis: Analysis, measure: StrengthMeasure): Float64Array {
  const { settings, score, incidence, space, shared } = analysis
  return measure === settings.measure ? score : strengths(measure, incidence, { space, values: shared })
}

/** Equal ones to the last digits are not above: two ways to the same sum may differ there. */
function shareOver(sorted: Float64Array, value: number): number {
  const limit = value * (1 + 1e-12)
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] > limit) high = middle
    else low = middle + 1
  }
  return sorted.length === 0 ? 0 : (sorted.length - low) / sorted.length
}
