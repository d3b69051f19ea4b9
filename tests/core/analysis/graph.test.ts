import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjacencyOf, forEachTie } from '../../../src/core/analysis/graph.ts'
import { arbitraryGraph, matrixOf } from './arbitraryGraph.ts'

test('an adjacency holds every tie from both ends, ordered, the same to the bit in any order of the edges', () => {
  const shuffledToo = arbitraryGraph().chain((graph) =>
    fc.tuple(fc.constant(graph), fc.shuffledSubarray([...graph.edges], { minLength: graph.edges.length })),
  )
  fc.assert(
    fc.property(shuffledToo, ([graph, edges]) => {
      const adjacency = adjacencyOf(graph)
      expect(adjacencyOf({ ...graph, edges })).toEqual(adjacency)
      const matrix = graph.ids.map(() => graph.ids.map(() => 0))
      for (const vertex of graph.ids.keys()) {
        let before = -1
        forEachTie(adjacency, vertex, (neighbour, weight) => {
          expect(neighbour).toBeGreaterThan(before)
          before = neighbour
          matrix[vertex][neighbour] = weight
        })
      }
      expect(matrix).toEqual(matrixOf(graph))
    }),
  )
})
