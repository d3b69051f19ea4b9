import type { Dataset } from '#core'
import { defaultSettings, type SuggestionKind, selfTest } from '#core/analysis'

/** In how many of some self-tests, each shuffled with another seed, a pair of all came out strong. Prints the false ones of the misleading test. */
export function runsWithStrong(dataset: Dataset, kind: SuggestionKind, runs: number): number {
  let [withStrong, misleading] = [0, 0]
  for (let seed = 1; seed <= runs; seed++) {
    const result = selfTest(dataset, { ...defaultSettings, kind, pairs: 'all' }, seed)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    if (result.value.gradeCounts.strong > 0) withStrong++
    misleading += result.value.hypergeometricFalse
  }
  const each = (misleading / runs).toFixed(1)
  console.log(
    `${dataset.industries.ids.length} industries, ${kind}: strong in ${withStrong} of ${runs} runs; ` +
      `the hypergeometric test calls ${each} pairs significant a run`,
  )
  return withStrong
}
