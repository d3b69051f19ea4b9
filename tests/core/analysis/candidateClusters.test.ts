import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCandidateClusters, reportedCommunities } from '../../../src/core/analysis/candidateClusters.ts'
import type { Graph } from '../../../src/core/analysis/graph.ts'
import { percentile } from '../../../src/core/analysis/relatedness.ts'
import { arbitraryGraph, matrixOf } from './arbitraryGraph.ts'

const settings = { resolution: 1, seed: 1 }

// Two triangles held together by one weak tie, a pair, and one tied to nothing.
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const tie = (pair: string, weight: number) => ({ a: ids.indexOf(pair[0]), b: ids.indexOf(pair[1]), weight })
const graph: Graph = {
  ids,
  edges: [...['ab', 'ac', 'bc', 'de', 'df', 'ef', 'gh'].map((pair) => tie(pair, 0.5)), tie('cd', 0.1)],
}
const matrix = matrixOf(graph)
const byTies = (a: number, b: number) => matrix[a][b]

describe('candidate clusters', () => {
  const found = findCandidateClusters(graph, byTies, settings)

  test('are the groups that the ties hold together; the isolate is alone and no cluster of one', () => {
    expect(found.clusters.map(({ id, memberIds }) => [id, memberIds.join('')])).toEqual([
      ['c1', 'abc'],
      ['c2', 'def'],
      ['c3', 'gh'],
    ])
    expect(found.aloneIds).toEqual(['i'])
    expect(found.clusters.map(({ agreement }) => agreement)).toEqual(Array(3).fill({ there: 50, runs: 50 }))
  })

  test('tell the strength within and towards the others, all pairs counted', () => {
    const [first, , third] = found.clusters
    expect(first.within).toBeCloseTo(0.5, 12)
    // Of a, b, c towards d, e, f, g, h one of fifteen pairs has 0.1.
    expect(first.between?.mean).toBeCloseTo(0.1 / 15, 12)
    // Place 13.3 of 0..14: 0.3 of the way from 0 to 0.1.
    expect(first.between?.percentile95).toBeCloseTo(0.03, 12)
    expect(third.between).toEqual({ mean: 0, percentile95: 0 })
  })

  test('tell which member is nearer to another cluster, and how much', () => {
    const pulled = (a: number, b: number) => (Math.min(a, b) === 2 && Math.max(a, b) > 2 ? 0.9 : byTies(a, b))
    const { clusters } = findCandidateClusters(graph, pulled, settings)
    expect(clusters[0].nearerElsewhere).toEqual([
      { memberId: 'c', clusterId: 'c2', own: 0.5, there: expect.closeTo(0.9, 12) },
    ])
    expect(clusters[1].nearerElsewhere).toEqual([])
  })

  test('are none without ties: everything is alone and there is no modularity', () => {
    const bare = findCandidateClusters({ ids, edges: [] }, byTies, settings)
    expect(bare).toMatchObject({ clusters: [], aloneIds: ids, modularity: null })
  })

  test('become smaller with the resolution, down to none', () => {
    const counts = [0.05, 1, 20].map(
      (resolution) => findCandidateClusters(graph, byTies, { resolution, seed: 1 }).clusters.length,
    )
    expect(counts).toEqual([2, 3, 0])
  })

  test('are there in fewer than 50 of 50 runs where a ring can be cut anywhere', () => {
    const around = Array.from({ length: 12 }, (_, i) => ({ a: i, b: (i + 1) % 12, weight: 1 }))
    const ring = { ids: around.map((_, i) => `r${i}`), edges: around }
    const { clusters } = findCandidateClusters(ring, () => 0, settings)
    expect(clusters.length).toBeGreaterThan(1)
    for (const { agreement } of clusters) expect(agreement.there).toBeLessThan(50)
    for (const { agreement } of clusters) expect(agreement.there).toBeGreaterThan(0)
  })

  test('tell of their progress up to the end', () => {
    const shares: number[] = []
    findCandidateClusters(graph, byTies, settings, (share) => shares.push(share))
    expect(shares).toHaveLength(50)
    expect(shares.at(-1)).toBe(1)
  })

  test('of any graph hold each vertex once, are the same for the same seed, and agree with what bridges are measured against', () => {
    fc.assert(
      fc.property(arbitraryGraph(10), fc.nat(1000), (any, seed) => {
        const weights = matrixOf(any)
        const run = () => findCandidateClusters(any, (a, b) => weights[a][b], { resolution: 1, seed })
        const { clusters, aloneIds } = run()
        expect([...clusters.flatMap(({ memberIds }) => memberIds), ...aloneIds].sort()).toEqual([...any.ids].sort())
        expect(run()).toEqual({ ...run() })
        const labels = reportedCommunities(any, { resolution: 1, seed })
        for (const { memberIds, agreement } of clusters) {
          expect(memberIds.length).toBeGreaterThan(1)
          expect(agreement.there).toBeGreaterThan(0)
          expect(new Set(memberIds.map((id) => labels[any.ids.indexOf(id)])).size).toBe(1)
        }
      }),
      { numRuns: 25 },
    )
  })
})

test('a percentile stands between the two nearest values, in proportion', () => {
  expect(percentile([3, 1, 2, 4], 0.95)).toBeCloseTo(3.85, 12)
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([2, 1], 0.5)).toBe(1.5)
})
