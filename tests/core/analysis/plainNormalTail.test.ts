import { describe, expect, test, vi } from 'vitest'
import { noiseSets } from './noiseSets.ts'
import { runsWithStrong } from './runsWithStrong.ts'

// The planted defect: p of the draws by the normal tail alone.
vi.mock('../../../src/core/analysis/tails.ts', async (original) => {
  const tails = await original<typeof import('../../../src/core/analysis/tails.ts')>()
  const tailOfDraws: typeof tails.tailOfDraws = (s, { mean, variance }) => tails.normalOf(s, mean, Math.sqrt(variance))
  return { ...tails, tailOfDraws }
})

describe('With the plain normal tail', () => {
  test.each([noiseSets[0], noiseSets[2]])('the self-test turns red on the sparse $name', ({ dataset }) => {
    expect(runsWithStrong(dataset(), 'shared', 20)).toBeGreaterThan(3)
  })
})
