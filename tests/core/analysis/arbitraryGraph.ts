import fc from 'fast-check'
import type { Graph } from '../../../src/core/analysis/graph.ts'

/** Graphs of up to `most` vertices: sparse to full, isolates among them, weights over three orders of magnitude. */
export function arbitraryGraph(most = 9): fc.Arbitrary<Graph> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const pairs = Array.from({ length: count }, (_, b) => Array.from({ length: b }, (_, a) => ({ a, b }))).flat()
    return fc
      .tuple(
        fc.subarray(pairs),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: pairs.length, maxLength: pairs.length }),
      )
      .map(([kept, weights]) => ({
        ids: Array.from({ length: count }, (_, i) => `v${i}`),
        edges: kept.map(({ a, b }, at) => ({ a, b, weight: weights[at] / 100 })),
      }))
  })
}

/** The weight of each pair, both ways; 0 where nothing ties it. */
export function matrixOf({ ids, edges }: Graph): number[][] {
  const matrix = ids.map(() => ids.map(() => 0))
  for (const { a, b, weight } of edges) {
    matrix[a][b] = weight
    matrix[b][a] = weight
  }
  return matrix
}

/** Every way to divide `count` vertices into parts, as labels. */
export function* allDivisions(count: number): Generator<number[]> {
  const labels = new Array<number>(count).fill(0)
  function* label(vertex: number, parts: number): Generator<number[]> {
    if (vertex === count) yield [...labels]
    else
      for (let part = 0; part <= parts; part++) {
        labels[vertex] = part
        yield* label(vertex + 1, Math.max(parts, part + 1))
      }
  }
  yield* label(0, 0)
}
