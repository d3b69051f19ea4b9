import { describe, expect, test } from 'vitest'
import { defaultSettings, type LinkSuggestion, type SuggestionKind, suggest } from '#core/analysis'
import { demoRegion, plantedPairs } from './planted.ts'

const seeds = [1, 2, 3, 4, 5, 6]
const kinds: readonly SuggestionKind[] = ['shared', 'supply']

interface Recovery {
  readonly planted: number
  /** Strong or suggestive. */
  readonly graded: number
  readonly inTopTenth: number
  readonly strong: number
  readonly strongUnplanted: number
}

function recovery(kind: SuggestionKind, seed: number, withoutCommonGround = false): Recovery {
  const dataset = demoRegion(seed)
  const planted = plantedPairs(dataset, kind)
  const result = suggest(
    dataset,
    { ...defaultSettings, kind, withoutCommonGround },
    { limit: Number.POSITIVE_INFINITY },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const rows = result.value.suggestions
  const isPlanted = ({ a, b }: LinkSuggestion) => planted.includes(`${a} ${b}`)
  const strong = rows.filter(({ grade }) => grade === 'strong')
  return {
    planted: planted.length,
    graded: rows.filter((row) => isPlanted(row) && (row.grade === 'strong' || row.grade === 'suggestive')).length,
    inTopTenth: rows.slice(0, rows.length / 10).filter(isPlanted).length,
    strong: strong.length,
    strongUnplanted: strong.filter((row) => !isPlanted(row)).length,
  }
}

function summed(recoveries: readonly Recovery[]): Recovery {
  const sum = (key: keyof Recovery) => recoveries.reduce((total, one) => total + one[key], 0)
  return {
    planted: sum('planted'),
    graded: sum('graded'),
    inTopTenth: sum('inTopTenth'),
    strong: sum('strong'),
    strongUnplanted: sum('strongUnplanted'),
  }
}

describe('What is planted in the demo region, over six seeds of its generator', () => {
  const found = Object.fromEntries(kinds.map((kind) => [kind, summed(seeds.map((seed) => recovery(kind, seed)))]))
  console.log('planted pairs', JSON.stringify(found))

  test.each(kinds)('%s: at least 80 %% of the planted pairs are strong or suggestive', (kind) => {
    expect(found[kind].planted).toBeGreaterThanOrEqual(30)
    expect(found[kind].graded / found[kind].planted).toBeGreaterThanOrEqual(0.8)
  })

  test.each(kinds)('%s: at least 80 %% of the planted pairs are in the top tenth', (kind) => {
    expect(found[kind].inTopTenth / found[kind].planted).toBeGreaterThanOrEqual(0.8)
  })

  test.each(kinds)('%s: at most 10 %% of the strong pairs are unplanted', (kind) => {
    expect(found[kind].strongUnplanted).toBeLessThanOrEqual(found[kind].strong / 10)
  })

  test('supply has strong pairs at all', () => {
    expect(found.supply.strong).toBeGreaterThanOrEqual(20)
  })

  test('without the common ground every planted pair of shared ground is strong or suggestive, in the first region too', () => {
    const bare = seeds.map((seed) => recovery('shared', seed, true))
    expect(bare.map(({ graded, planted }) => planted - graded)).toEqual(seeds.map(() => 0))
    expect(summed(bare).strongUnplanted).toBeLessThanOrEqual(summed(bare).strong / 10)
  })
})
