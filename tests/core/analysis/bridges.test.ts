import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureBetweenness } from '../../../src/core/analysis/betweenness.ts'
import { measureBridges } from '../../../src/core/analysis/bridges.ts'
import { type BurtMeasures, measureBurt } from '../../../src/core/analysis/burt.ts'
import { adjacencyOf, type Graph } from '../../../src/core/analysis/graph.ts'
import { arbitraryGraph, matrixOf } from './arbitraryGraph.ts'
import { brokerColumn, nearPairs, sharedCounts } from './davis.ts'
import { hasReferences } from './references.ts'

/** The largest difference of two columns; a missing value on one side only is infinitely far. */
function distance(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  const differences = Array.from(found, (value, i) => {
    if (Number.isNaN(value) || Number.isNaN(expected[i]))
      return Object.is(value, expected[i]) ? 0 : Number.POSITIVE_INFINITY
    return Math.abs(value - expected[i])
  })
  return found.length === expected.length ? Math.max(...differences) : Number.POSITIVE_INFINITY
}

/** Burt's formulas as they are written, over all vertices. */
function naiveBurt(graph: Graph): BurtMeasures {
  const a = matrixOf(graph)
  const all = graph.ids.map((_, i) => i)
  const sum = (over: readonly number[], value: (i: number) => number) => over.reduce((total, i) => total + value(i), 0)
  const p = (i: number, q: number) => (a[i][q] + a[q][i]) / sum(all, (k) => a[i][k] + a[k][i])
  const m = (j: number, q: number) => a[j][q] / Math.max(...a[j])
  const others = (i: number, j: number) => all.filter((q) => q !== i && q !== j && a[i][q] > 0)
  const over = (i: number, value: (j: number) => number) => {
    const contacts = all.filter((j) => a[i][j] > 0)
    return contacts.length > 0 ? sum(contacts, value) : Number.NaN
  }
  return {
    constraint: Float64Array.from(all, (i) =>
      over(i, (j) => (p(i, j) + sum(others(i, j), (q) => p(i, q) * p(q, j))) ** 2),
    ),
    effectiveSize: Float64Array.from(all, (i) => over(i, (j) => 1 - sum(others(i, j), (q) => p(i, q) * m(j, q)))),
  }
}

/** By counting shortest paths between all pairs: distances by Floyd and Warshall, paths by walking them. */
function naiveBetweenness(graph: Graph): number[] {
  const a = matrixOf(graph)
  const all = graph.ids.map((_, i) => i)
  const d = all.map((i) => all.map((j) => (i === j ? 0 : a[i][j] > 0 ? 1 : Number.POSITIVE_INFINITY)))
  for (const k of all) for (const i of all) for (const j of all) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j])
  const paths = (i: number, j: number): number =>
    i === j ? 1 : all.filter((k) => a[i][k] > 0 && d[k][j] === d[i][j] - 1).reduce((sum, k) => sum + paths(k, j), 0)
  return all.map((v) => {
    if (a[v].every((weight) => weight === 0)) return Number.NaN
    let sum = 0
    for (const i of all)
      for (const j of all)
        if (i < j && i !== v && j !== v && Number.isFinite(d[i][j]) && d[i][v] + d[v][j] === d[i][j])
          sum += (paths(i, v) * paths(v, j)) / paths(i, j)
    return sum
  })
}

describe.skipIf(!hasReferences)('the stored values of the 18 women', () => {
  // Not before a test asks: without the reference results nothing may be read.
  const near = () => adjacencyOf(nearPairs())

  test('constraint on shared counts agrees to 1e-12', () => {
    const found = measureBurt(adjacencyOf(sharedCounts())).constraint
    expect(distance(found, brokerColumn('constraint_shared_formula'))).toBeLessThan(1e-12)
  })

  test('constraint, effective size and betweenness where the cosine is at least 0.5 agree to 1e-12', () => {
    const { constraint, effectiveSize } = measureBurt(near())
    expect(distance(constraint, brokerColumn('constraint_cosGE0.5_unweighted_nx'))).toBeLessThan(1e-12)
    expect(distance(effectiveSize, brokerColumn('effective_size_cosGE0.5_nx'))).toBeLessThan(1e-12)
    const betweenness = brokerColumn('betweenness_cosGE0.5_nx_unnormalised')
    expect(distance(measureBetweenness(near()), betweenness)).toBeLessThan(1e-12)
  })

  test('would be missed by a graph that lacks one tie', () => {
    const { ids, edges } = nearPairs()
    const { constraint } = measureBurt(adjacencyOf({ ids, edges: edges.slice(1) }))
    expect(distance(constraint, brokerColumn('constraint_cosGE0.5_unweighted_nx'))).toBeGreaterThan(1e-3)
  })
})

describe('on any graph', () => {
  test("Burt's measures are what his formulas give", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const [found, expected] = [measureBurt(adjacencyOf(graph)), naiveBurt(graph)]
        expect(distance(found.constraint, expected.constraint)).toBeLessThan(1e-9)
        expect(distance(found.effectiveSize, expected.effectiveSize)).toBeLessThan(1e-9)
      }),
    )
  })

  test('betweenness is what counting the shortest paths of all pairs gives', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(distance(measureBetweenness(adjacencyOf(graph)), naiveBetweenness(graph))).toBeLessThan(1e-9)
      }),
    )
  })
})

describe('bridges', () => {
  // Two triangles, a-b-c and d-e-f, held together by c-d; g is tied to nothing.
  const pairs = ['ab', 'ac', 'bc', 'cd', 'de', 'df', 'ef']
  const ids = [...'abcdefg']
  const edges = pairs.map(([a, b]) => ({ a: ids.indexOf(a), b: ids.indexOf(b), weight: 1 }))
  const labels = Int32Array.of(0, 0, 0, 1, 1, 1, 2)

  test('stand first where they hold two groups together, and an isolate has no measures at all', () => {
    const bridges = measureBridges({ ids, edges }, labels)
    expect(bridges.map(({ id }) => id).join('')).toBe('cdabefg')
    expect(bridges.map(({ ties }) => ties)).toEqual([3, 3, 2, 2, 2, 2, 0])
    expect(bridges[0].measures).toMatchObject({ betweenness: 6, outsideShare: 1 / 3 })
    expect(bridges[2].measures).toMatchObject({ betweenness: 0, outsideShare: 0, effectiveSize: 1 })
    expect(bridges[6].measures).toBeNull()
  })

  test('have the share of strength, not of ties, that leaves their cluster', () => {
    const heavier = edges.map((edge) => (edge.a === 2 && edge.b === 3 ? { ...edge, weight: 6 } : edge))
    const bridge = measureBridges({ ids, edges: heavier }, labels).find(({ id }) => id === 'c')
    expect(bridge?.measures?.outsideShare).toBe(6 / 8)
  })
})
