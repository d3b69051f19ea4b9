/** An undirected, weighted graph. Each pair stands once, a ≠ b, and weights are finite and > 0: whoever makes one sees to it. */
export interface Graph {
  /** Ids of what is tied, in an order that stays: vertex i is `ids[i]`. */
  readonly ids: readonly string[]
  readonly edges: readonly GraphEdge[]
}

export interface GraphEdge {
  /** Places in `ids`. */
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** A graph by its vertices: the ties of vertex i stand at `starts[i]` to `starts[i + 1]`, ordered by neighbour. */
export interface Adjacency {
  readonly count: number
  readonly starts: Int32Array
  readonly neighbours: Int32Array
  readonly weights: Float64Array
  /** The sum of the weights at each vertex. */
  readonly strengths: Float64Array
  /** The sum of the weights of all edges, each once. */
  readonly total: number
}

/** Turns a list of edges into compressed rows. */
export function adjacencyOf({ ids, edges }: Graph): Adjacency {
  const count = ids.length
  const starts = new Int32Array(count + 1)
  for (const { a, b } of edges) {
    starts[a + 1]++
    starts[b + 1]++
  }
  for (let i = 0; i < count; i++) starts[i + 1] += starts[i]
  // By far end first, then turned over: each row comes out ordered, whatever the order of the edges, and sums are the same
  // to the bit.
  const byFarEnd = {
    next: starts.slice(),
    near: new Int32Array(2 * edges.length),
    weight: new Float64Array(2 * edges.length),
  }
  const note = (near: number, far: number, weight: number) => {
    byFarEnd.near[byFarEnd.next[far]] = near
    byFarEnd.weight[byFarEnd.next[far]++] = weight
  }
  for (const { a, b, weight } of edges) {
    note(a, b, weight)
    note(b, a, weight)
  }
  const next = starts.slice()
  const [neighbours, weights] = [new Int32Array(2 * edges.length), new Float64Array(2 * edges.length)]
  const strengths = new Float64Array(count)
  for (let far = 0; far < count; far++)
    for (let at = starts[far]; at < starts[far + 1]; at++) {
      const [near, weight] = [byFarEnd.near[at], byFarEnd.weight[at]]
      neighbours[next[near]] = far
      weights[next[near]++] = weight
      strengths[near] += weight
    }
  const total = strengths.reduce((sum, strength) => sum + strength, 0) / 2
  return { count, starts, neighbours, weights, strengths, total }
}

/** The number of ties of a vertex. */
export function degreeOf({ starts }: Adjacency, vertex: number): number {
  return starts[vertex + 1] - starts[vertex]
}

/** Calls back for each tie of a vertex. */
export function forEachTie(
  { starts, neighbours, weights }: Adjacency,
  vertex: number,
  callback: (neighbour: number, weight: number) => void,
): void {
  for (let at = starts[vertex]; at < starts[vertex + 1]; at++) callback(neighbours[at], weights[at])
}

/** The vertices of each part, by part: labels are numbered by first appearance. */
export function partsOf(labels: Int32Array): number[][] {
  const parts = new Map<number, number[]>()
  labels.forEach((label, vertex) => {
    const part = parts.get(label)
    if (part) part.push(vertex)
    else parts.set(label, [vertex])
  })
  return [...parts.values()]
}
