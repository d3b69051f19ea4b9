import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#core/analysis'
import { datasetKey } from '../../src/worker/analysisMemory.ts'
import { jobs } from '../../src/worker/jobs.ts'
import { demoRegion } from '../core/analysis/planted.ts'

const dataset = demoRegion(1)
const settings = { ...defaultSettings, kind: 'supply' as const }
const quiet = () => undefined

function found<T>(result: { ok: true; value: T } | { ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

describe('The jobs of the analysis', () => {
  test('suggest tells of its progress often, up to the end, and lists no more than was asked for', () => {
    const shares: number[] = []
    const findings = found(jobs.suggest({ dataset, settings, limit: 7 }, (share) => shares.push(share)))
    expect(findings.suggestions.length).toBe(7)
    expect(findings.pairsTested).toBe(5_430)
    expect(shares.length).toBeGreaterThan(1_000)
    expect(shares.at(-1)).toBe(1)
    expect(shares.every((share, k) => k === 0 || share >= shares[k - 1])).toBe(true)
  })

  test('the same content is computed once, also when it came as another object', () => {
    const first = found(jobs.suggest({ dataset, settings, limit: 5 }, quiet))
    const shares: number[] = []
    const again = jobs.suggest({ dataset: structuredClone(dataset), settings: { ...settings }, limit: 5 }, (share) =>
      shares.push(share),
    )
    expect(found(again)).toEqual(first)
    // Only the list is made again.
    expect(Math.min(...shares)).toBeGreaterThan(0.8)
    expect(shares.length).toBeLessThan(50)
  })

  test('one more use, or two columns swapped, is other content', () => {
    const { uses } = dataset
    const weight = uses.weight.slice()
    weight[3] += 1
    const swapped = { ...uses, industry: uses.competence, competence: uses.industry }
    const keys = [dataset, { ...dataset, uses: { ...uses, weight } }, { ...dataset, uses: swapped }].map(datasetKey)
    expect(new Set(keys).size).toBe(3)
  })

  test('the evidence of a pair holds its reshuffles, both sides, and its grade without guesses', () => {
    const evidence = found(jobs.evidence({ dataset, settings, a: '28', b: '87' }, quiet))
    const { suggestion, reshuffles, sides } = evidence
    expect(suggestion.grade).toBe('strong')
    expect(reshuffles?.reduce((sum, times) => sum + times, 0)).toBe(1_000)
    const mean = (reshuffles ?? []).reduce((sum, times, shared) => sum + times * shared, 0) / 1_000
    expect(mean).toBeCloseTo(suggestion.expected ?? Number.NaN, 9)
    expect(reshuffles?.slice(suggestion.shared).reduce((sum, times) => sum + times, 0)).toBe(suggestion.reached)
    expect(sides.map(({ industry }) => industry)).toEqual(['28', '87'])
    expect(sides[0].only.length).toBe(suggestion.aBreadth - suggestion.shared)
    expect(sides[0].measures.map(({ values }) => values.length)).toEqual([2, 2])
  })

  test('a pair that was not confirmed has reshuffles too: the same draws for it alone', () => {
    const all = found(jobs.suggest({ dataset, settings, limit: 5_430 }, quiet))
    const calm = all.suggestions.find(({ confirmed, shared }) => confirmed === false && shared === 1)
    if (!calm) throw new Error('no such pair')
    const { reshuffles } = found(jobs.evidence({ dataset, settings, a: calm.a, b: calm.b }, quiet))
    expect(reshuffles?.reduce((sum, times) => sum + times, 0)).toBe(1_000)
  })

  test('where a pair rests on guesses its grade without them is given', () => {
    const all = found(jobs.suggest({ dataset, settings, limit: 2_000 }, quiet))
    const guessing = all.suggestions.find(({ counterEvidence }) =>
      counterEvidence.some(({ kind }) => kind === 'guessed'),
    )
    if (!guessing) throw new Error('no such pair')
    const { suggestion } = found(jobs.evidence({ dataset, settings, a: guessing.a, b: guessing.b }, quiet))
    const guessed = suggestion.counterEvidence.find(({ kind }) => kind === 'guessed')
    expect(guessed).toMatchObject({ gradeWithout: expect.stringMatching(/^(strong|suggestive|chance|not-testable)$/) })
  })

  test('what cannot be analysed is refused with a problem', () => {
    const codes = (result: { problems: readonly { code: string }[] }) => result.problems.map(({ code }) => code)
    expect(codes(jobs.evidence({ dataset, settings, a: '28', b: '28' }, quiet))).toEqual(['no-such-pair'])
    expect(codes(jobs.suggest({ dataset, settings: { ...settings, draws: 3 } }, quiet))).toEqual(['draws-out-of-range'])
    const unneeding = { ...dataset, uses: { ...dataset.uses, role: dataset.uses.role.map(() => 0) } }
    expect(codes(jobs.suggest({ dataset: unneeding, settings }, quiet))).toEqual(['no-needs'])
  })

  test('the self-test shuffles and finds nothing clear', () => {
    const tested = found(jobs['self-test']({ dataset, settings, seed: 1 }, quiet))
    expect(tested.gradeCounts.strong).toBe(0)
    expect(tested.pairsTested).toBe(5_430)
  })
})
