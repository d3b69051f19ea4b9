import { describe, expect, test } from 'vitest'
import { noiseSets } from './noiseSets.ts'
import { demoRegion } from './planted.ts'
import { hasReferences, occupationDataset } from './references.ts'
import { runsWithStrong } from './runsWithStrong.ts'
import { soaking } from './soak.ts'

describe('Shuffled data hold nothing clear: a strong pair in at most 3 of 20 runs', () => {
  test.each(noiseSets)('$name', ({ dataset }) => {
    expect(runsWithStrong(dataset(), 'shared', 20)).toBeLessThanOrEqual(3)
  })

  test.each(['shared', 'supply'] as const)('the demo region, %s', (kind) => {
    expect(runsWithStrong(demoRegion(1), kind, 20)).toBeLessThanOrEqual(3)
  })

  // 20 runs of some seconds each: all of them where the full counts are asked for.
  test.skipIf(!hasReferences)(`the occupations, ${soaking ? 20 : 1} runs`, { timeout: 600_000 }, () => {
    expect(runsWithStrong(occupationDataset(), 'shared', soaking ? 20 : 1)).toBeLessThanOrEqual(soaking ? 3 : 0)
  })
})
