import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCommunities } from '../../../src/core/analysis/communities.ts'
import { adjacencyOf, type Graph } from '../../../src/core/analysis/graph.ts'
import { modularityOf } from '../../../src/core/analysis/modularity.ts'
import { allDivisions, arbitraryGraph, matrixOf } from './arbitraryGraph.ts'
import { sharedCounts, storedOptimum } from './davis.ts'
import { hasReferences } from './references.ts'

/** By the definition over all ordered pairs: (1 / 2m) Σ_ij (a_ij − γ k_i k_j / 2m) where both are in one part. */
function naiveModularity(graph: Graph, labels: ArrayLike<number>, resolution: number): number {
  const matrix = matrixOf(graph)
  const strengths = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0))
  const twice = strengths.reduce((sum, strength) => sum + strength, 0)
  let sum = 0
  for (const [i, row] of matrix.entries())
    for (const [j, weight] of row.entries())
      if (labels[i] === labels[j]) sum += weight - (resolution * strengths[i] * strengths[j]) / twice
  return sum / twice
}

const best = (graph: Graph, resolution: number) =>
  Math.max(...[...allDivisions(graph.ids.length)].map((labels) => naiveModularity(graph, labels, resolution)))

const tied = arbitraryGraph(7).filter(({ edges }) => edges.length > 0)
const resolutions = fc.constantFrom(0.5, 1, 1.7)

describe('modularity', () => {
  test.skipIf(!hasReferences)('of the stored optimum on shared counts is the stored value', () => {
    const { modularity, labels } = storedOptimum()
    const found = modularityOf(adjacencyOf(sharedCounts()), labels)
    expect(Math.abs(found - 0.151865282975194)).toBeLessThan(1e-12)
    expect(Math.abs(found - modularity)).toBeLessThan(1e-12)
  })

  test.skipIf(!hasReferences)('of every division that moves one woman away from the optimum is lower', () => {
    const { modularity, labels } = storedOptimum()
    const adjacency = adjacencyOf(sharedCounts())
    const moved = Array.from(labels, (label, woman) => modularityOf(adjacency, labels.with(woman, 1 - label)))
    expect(moved).toHaveLength(18)
    expect(Math.max(...moved)).toBeLessThan(modularity)
  })

  test('is what the definition over all pairs gives, for any division and resolution', () => {
    const cases = tied.chain((graph) =>
      fc.tuple(
        fc.constant(graph),
        fc.array(fc.nat(3), { minLength: graph.ids.length, maxLength: graph.ids.length }),
        resolutions,
      ),
    )
    fc.assert(
      fc.property(cases, ([graph, labels, resolution]) => {
        const found = modularityOf(adjacencyOf(graph), Int32Array.from(labels), resolution)
        expect(found).toBeCloseTo(naiveModularity(graph, labels, resolution), 12)
      }),
    )
  })
})

describe('communities', () => {
  test.skipIf(!hasReferences)('reach the stored optimum on shared counts in one of 50 runs, and never pass it', () => {
    const graph = sharedCounts()
    const runs = Array.from({ length: 50 }, (_, run) => findCommunities(graph, 1, `davis ${run}`).modularity)
    expect(Math.abs(Math.max(...runs) - 0.151865282975194)).toBeLessThan(1e-12)
  })

  // Louvain climbs; nothing promises how far. That most graphs are solved is what counts, over all of them.
  test('are never better than the best of all divisions, and the best of 20 runs mostly is it', () => {
    let optimal = 0
    let graphs = 0
    fc.assert(
      fc.property(tied, resolutions, (graph, resolution) => {
        const runs = Array.from(
          { length: 20 },
          (_, run) => findCommunities(graph, resolution, `small ${run}`).modularity,
        )
        const optimum = best(graph, resolution)
        expect(Math.max(...runs)).toBeLessThanOrEqual(optimum + 1e-12)
        expect(Math.max(...runs)).toBeGreaterThan(optimum - 0.3 * Math.abs(optimum) - 1e-12)
        graphs++
        if (Math.max(...runs) > optimum - 1e-12) optimal++
      }),
      { numRuns: 60 },
    )
    expect(optimal / graphs).toBeGreaterThan(0.85)
  })

  test('hold together: no member of a part is cut off from the others, and isolates are alone', () => {
    fc.assert(
      fc.property(arbitraryGraph(14), fc.nat(), (graph, seed) => {
        const { labels } = findCommunities(graph, 1, `held ${seed}`)
        const inside = graph.edges.filter(({ a, b }) => labels[a] === labels[b])
        // What ties inside parts hold together has as many pieces as there are parts.
        const root = graph.ids.map((_, i) => i)
        const find = (i: number): number => (root[i] === i ? i : find(root[i]))
        for (const { a, b } of inside) root[find(a)] = find(b)
        expect(new Set(graph.ids.map((_, i) => find(i))).size).toBe(new Set(labels).size)
      }),
    )
  })

  test('are the same for the same seed, and as good in any unit of the ties', () => {
    fc.assert(
      fc.property(arbitraryGraph(12), fc.constantFrom(1, 1e-9, 1e9), (graph, unit) => {
        const scaled = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, weight: edge.weight * unit })) }
        expect(findCommunities(graph, 1, 's').labels).toEqual(findCommunities(graph, 1, 's').labels)
        const [plain, other] = [findCommunities(graph, 1, 's'), findCommunities(scaled, 1, 's')]
        if (graph.edges.length > 0) expect(other.modularity).toBeCloseTo(plain.modularity, 9)
      }),
    )
  })
})
