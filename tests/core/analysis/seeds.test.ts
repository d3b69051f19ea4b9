import { describe, expect, test } from 'vitest'
import type { Dataset } from '#core'
import { type AnalysisSettings, defaultSettings, type SuggestionKind, suggest } from '#core/analysis'
import { analyse, gradeOf } from '../../../src/core/analysis/analyse.ts'
import { createIncidence } from '../../../src/core/analysis/incidence.ts'
import { demoRegion } from './planted.ts'
import { hasReferences, occupationDataset } from './references.ts'

/** Of the pairs that are strong or suggestive under either of two seeds, the share that keep their grade. */
function shareKept(dataset: Dataset, kind: SuggestionKind): number {
  const gradesOf = (seed: number) => {
    const settings: AnalysisSettings = { ...defaultSettings, kind, seed }
    const analysis = analyse(createIncidence(dataset, settings), settings)
    return Array.from(analysis.member, (member, place) => (member === 1 ? gradeOf(analysis, place) : undefined))
  }
  const [one, other] = [gradesOf(1), gradesOf(2)]
  const good = Array.from(one.keys()).filter((k) =>
    [one[k], other[k]].some((grade) => grade === 'strong' || grade === 'suggestive'),
  )
  expect(good.length).toBeGreaterThan(10)
  const share = good.filter((k) => one[k] === other[k]).length / good.length
  console.log(`${kind}: ${(share * 100).toFixed(1)} % of ${good.length} pairs keep their grade`)
  return share
}

describe('The seed', () => {
  test('gives the same findings again, to the byte', () => {
    const dataset = demoRegion(1)
    const text = (seed: number) =>
      JSON.stringify(suggest(dataset, { ...defaultSettings, kind: 'supply', seed }, { limit: 50 }))
    expect(text(5)).toBe(text(5))
    expect(text(5)).not.toBe(text(6))
  })

  test.each(['shared', 'supply'] as const)('changes few grades of the demo region: %s', (kind) => {
    expect(shareKept(demoRegion(1), kind)).toBeGreaterThanOrEqual(0.85)
  })

  test.skipIf(!hasReferences)('changes few grades of the occupations', () => {
    expect(shareKept(occupationDataset(), 'shared')).toBeGreaterThanOrEqual(0.85)
  })
})
