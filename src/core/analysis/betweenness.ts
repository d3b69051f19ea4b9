import { type Adjacency, degreeOf, forEachTie } from './graph.ts'

/**
 * On how many shortest paths between others a vertex lies, each pair counting 1 in all and once, not normalised. A path
 * is as long as it has ties: strength is no distance. Brandes 2001, A faster algorithm for betweenness centrality. NaN
 * for a vertex without ties.
 */
export function measureBetweenness(adjacency: Adjacency): Float64Array {
  const { count } = adjacency
  const betweenness = new Float64Array(count)
  for (let source = 0; source < count; source++)
    if (degreeOf(adjacency, source) > 0) addPathsFrom(source, adjacency, betweenness)
  // Each pair was seen from both ends.
  return betweenness.map((sum, vertex) => (degreeOf(adjacency, vertex) > 0 ? sum / 2 : Number.NaN))
}

/** Adds the dependencies of one source on every vertex between it and the others. */
function addPathsFrom(source: number, adjacency: Adjacency, betweenness: Float64Array): void {
  const distance = new Int32Array(adjacency.count).fill(-1)
  const paths = new Float64Array(adjacency.count)
  distance[source] = 0
  paths[source] = 1
  const reached = [source]
  for (const vertex of reached)
    forEachTie(adjacency, vertex, (neighbour) => {
      if (distance[neighbour] < 0) {
        distance[neighbour] = distance[vertex] + 1
        reached.push(neighbour)
      }
      if (distance[neighbour] === distance[vertex] + 1) paths[neighbour] += paths[vertex]
    })
  const dependency = new Float64Array(adjacency.count)
  for (const vertex of reached.reverse()) {
    forEachTie(adjacency, vertex, (neighbour) => {
      if (distance[neighbour] === distance[vertex] - 1)
        dependency[neighbour] += (paths[neighbour] / paths[vertex]) * (1 + dependency[vertex])
    })
    if (vertex !== source) betweenness[vertex] += dependency[vertex]
  }
}
