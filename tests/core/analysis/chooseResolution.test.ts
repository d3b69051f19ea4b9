import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#core/analysis'
import { findCandidateClusters } from '../../../src/core/analysis/candidateClusters.ts'
import { chooseLinks } from '../../../src/core/analysis/chooseLinks.ts'
import { chooseResolution, significanceOf } from '../../../src/core/analysis/chooseResolution.ts'
import type { Graph } from '../../../src/core/analysis/graph.ts'
import { datasetOf } from './links.ts'

/** So many groups of a size, all tied within, in a ring: each group tied once to the next. */
function ringOfGroups(groups: number, size: number): Graph {
  const ids = Array.from({ length: groups * size }, (_, v) => `v${String(v).padStart(3, '0')}`)
  const edges = Array.from({ length: groups }, (_, g) => {
    const own = Array.from({ length: size }, (_, v) => g * size + v)
    const within = own.flatMap((a, at) => own.slice(at + 1).map((b) => ({ a, b, weight: 1 })))
    const next = ((g + 1) % groups) * size
    return [...within, { a: own[size - 1], b: next, weight: 1 }]
  }).flat()
  return { ids, edges }
}

describe('significance', () => {
  test('is what counting gives', () => {
    // Two pairs of four vertices, both tied and nothing else: each part has 1 of 1 pairs, the graph 2 of 6.
    const graph: Graph = {
      ids: ['a', 'b', 'c', 'd'],
      edges: [
        { a: 0, b: 1, weight: 5 },
        { a: 2, b: 3, weight: 1 },
      ],
    }
    expect(significanceOf(graph, Int32Array.of(0, 0, 1, 1))).toBeCloseTo(2 * Math.log(3), 12)
    expect(significanceOf(graph, Int32Array.of(0, 1, 2, 3))).toBe(0)
    // All in one part: as dense as the graph, which is no surprise.
    expect(significanceOf(graph, Int32Array.of(0, 0, 0, 0))).toBeCloseTo(0, 12)
  })
})

describe('the resolution that is chosen', () => {
  test('tells 40 threes in a ring apart, which plain modularity joins (Fortunato and Barthélemy 2007)', () => {
    const ring = ringOfGroups(40, 3)
    const clustersAt = (resolution: number) =>
      findCandidateClusters(ring, () => 1, { resolution, seed: 1 }).clusters.map(({ memberIds }) => memberIds.length)
    expect(clustersAt(1).length).toBeLessThan(40)
    expect(clustersAt(chooseResolution(ring, 1))).toEqual(Array(40).fill(3))
  })

  test('stays at 1 where others are no better, without ties as well', () => {
    const apart = ringOfGroups(4, 6)
    const pieces = { ...apart, edges: apart.edges.filter(({ a, b }) => Math.floor(a / 6) === Math.floor(b / 6)) }
    expect(chooseResolution(pieces, 1)).toBe(1)
    expect(chooseResolution({ ids: apart.ids, edges: [] }, 1)).toBe(1)
    expect(chooseResolution({ ids: [], edges: [] }, 1)).toBe(1)
  })
})

describe('the links that are chosen', () => {
  const ids = Array.from({ length: 10 }, (_, i) => String.fromCharCode(97 + i))
  const dataset = datasetOf(ids.map((id) => `${id},x`))
  const chosen = (clear: number, hints: number) => {
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b })))
    const links = pairs
      .slice(0, clear + hints)
      .map((pair, at) => ({ ...pair, grade: at < clear ? ('strong' as const) : ('suggestive' as const) }))
    const graded = [{ settings: defaultSettings, links }]
    const { edges, linkGraph } = chooseLinks({ dataset, verdicts: [], graded }, 'auto')
    const told = linkGraph.problems.map(({ code }) => code).filter((code) => code.startsWith('hints'))
    return [edges, linkGraph.graph.edges.length, ...told]
  }

  test('are clear patterns alone where these tie each industry once on average', () => {
    expect(chosen(5, 3)).toEqual(['strong', 5])
  })

  test('are hints as well where clear patterns are fewer, and that is told', () => {
    expect(chosen(4, 3)).toEqual(['suggestive', 7, 'hints-tie'])
    expect(chosen(4, 0)).toEqual(['strong', 4])
  })

  test('are no hints where these would tie everything together, and that is told', () => {
    // 10 ln(10) / 2 = 11.5.
    expect(chosen(1, 10)).toEqual(['suggestive', 11, 'hints-tie'])
    expect(chosen(1, 11)).toEqual(['strong', 1, 'hints-too-many'])
  })
})
