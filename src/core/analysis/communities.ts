import Undirected from 'graphology'
import louvain from 'graphology-communities-louvain'
import { createRandom } from '../model/random.ts'
import { type Adjacency, adjacencyOf, forEachTie, type Graph } from './graph.ts'
import { modularityOf } from './modularity.ts'

/** One division of a graph. */
export interface Communities {
  /** By vertex, numbered by first appearance. A vertex without ties is alone. */
  readonly labels: Int32Array
  /** At the resolution it was looked for; NaN without ties. */
  readonly modularity: number
}

/**
 * Divides a graph by Louvain (Blondel et al. 2008, graphology's). The seed orders the vertices and ties and picks where
 * each pass begins: graphology's own random walk only turns the circle. A part that falls into pieces is divided: that
 * never lowers modularity, and a cluster whose members nothing ties is none. The same graph and seed give the same
 * labels. `adjacency` is that of the graph, where it is known already.
 */
export function findCommunities(
  graph: Graph,
  resolution: number,
  seed: string,
  adjacency: Adjacency = adjacencyOf(graph),
): Communities {
  const labels = connectedParts(adjacency, runLouvain(graph, adjacency, resolution, seed))
  return { labels, modularity: modularityOf(adjacency, labels, resolution) }
}

function runLouvain({ ids, edges }: Graph, adjacency: Adjacency, resolution: number, seed: string): Int32Array {
  const labels = new Int32Array(ids.length).map((_, vertex) => vertex)
  if (edges.length === 0) return labels
  const random = createRandom(seed)
  const graph = new Undirected({ type: 'undirected', allowSelfLoops: false })
  const tied = labels.filter((vertex) => adjacency.strengths[vertex] > 0)
  for (const vertex of shuffled([...tied], random)) graph.addNode(vertex)
  // Louvain takes differences under 1e-10 for none: weights around 1 keep them apart.
  const scale = edges.length / adjacency.total
  for (const { a, b, weight } of shuffled(edges, random)) graph.addUndirectedEdge(a, b, { weight: weight * scale })
  const found = louvain(graph, { resolution, rng: random, getEdgeWeight: 'weight' })
  // Labels of the untied begin after those that Louvain gives, of which there are at most as many as vertices.
  return labels.map((vertex) => found[vertex] ?? ids.length + vertex)
}

/** Labels by part and piece, where a piece is what ties inside the part hold together. */
function connectedParts(adjacency: Adjacency, labels: Int32Array): Int32Array {
  const pieces = new Int32Array(labels.length).fill(-1)
  let count = 0
  for (let start = 0; start < labels.length; start++) {
    if (pieces[start] >= 0) continue
    const waiting = [start]
    pieces[start] = count
    for (let vertex = waiting.pop(); vertex !== undefined; vertex = waiting.pop())
      forEachTie(adjacency, vertex, (neighbour) => {
        if (pieces[neighbour] >= 0 || labels[neighbour] !== labels[start]) return
        pieces[neighbour] = count
        waiting.push(neighbour)
      })
    count++
  }
  return pieces
}

/** Fisher and Yates' shuffle, on a copy. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j], copy[i]]
  }
  return copy
}
