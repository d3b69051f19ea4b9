import { measureBetweenness } from './betweenness.ts'
import { measureBurt } from './burt.ts'
import { type Adjacency, adjacencyOf, degreeOf, forEachTie, type Graph } from './graph.ts'

/** How far an industry or a competence ties groups together that are not tied otherwise. */
export interface Bridge {
  readonly id: string
  readonly ties: number
  /** What only a vertex with ties has; null for an isolate, which bridges nothing, not 0. */
  readonly measures: BridgeMeasures | null
}

export interface BridgeMeasures {
  /** Burt's, low for a bridge. */
  readonly constraint: number
  readonly effectiveSize: number
  /** Shortest paths between others on which it lies; ties count 1 each, not normalised. */
  readonly betweenness: number
  /** The share of its strength that leads out of its own cluster, 0..1; 1 for one that is alone in its own. */
  readonly outsideShare: number
}

/**
 * Measures every vertex of a graph as a bridge, best first: by constraint, then betweenness (most first), then place;
 * those without ties last. `labels` is the cluster of each vertex (`reportedCommunities`).
 */
export function measureBridges(graph: Graph, labels: Int32Array): Bridge[] {
  const adjacency = adjacencyOf(graph)
  const { constraint, effectiveSize } = measureBurt(adjacency)
  const betweenness = measureBetweenness(adjacency)
  const bridges = graph.ids.map((id, vertex): Bridge => {
    const ties = degreeOf(adjacency, vertex)
    if (ties === 0) return { id, ties, measures: null }
    const measures = {
      constraint: constraint[vertex],
      effectiveSize: effectiveSize[vertex],
      betweenness: betweenness[vertex],
      outsideShare: outsideShare(adjacency, labels, vertex),
    }
    return { id, ties, measures }
  })
  return bridges.sort(byRank)
}

/** Sorting is stable, so that equals stay in the order of the graph. Differences of rounding rank nothing. */
function byRank({ measures: p }: Bridge, { measures: q }: Bridge): number {
  if (p === null || q === null) return Number(p === null) - Number(q === null)
  return rounded(p.constraint) - rounded(q.constraint) || rounded(q.betweenness) - rounded(p.betweenness)
}

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

function outsideShare(adjacency: Adjacency, labels: Int32Array, vertex: number): number {
  let outside = 0
  forEachTie(adjacency, vertex, (neighbour, weight) => {
    if (labels[neighbour] !== labels[vertex]) outside += weight
  })
  return outside / adjacency.strengths[vertex]
}
