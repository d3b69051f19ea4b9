import { type Communities, findCommunities } from './communities.ts'
import { type Adjacency, adjacencyOf, type Graph } from './graph.ts'

/** Resolutions that are tried are powers of √2, from 1/4 to 64: these exponents. */
export const resolutionSteps = { lowest: -4, highest: 12 } as const
/** Runs of Louvain at each of them; the best division of a resolution stands for it. */
const runsEach = 5

/**
 * Chooses the resolution whose division is the most significant: the one that a random graph as dense as this would hold
 * with the least probability (Traag, Krings and Van Dooren 2013, Significant scales in community structure). Plain
 * modularity, at resolution 1, cannot tell groups of two and three apart in a graph of some size. Of equals the one nearest
 * to 1, so that a graph whose parts nothing ties keeps plain modularity. `progress` tells the share that is done, 0..1.
 */
export function chooseResolution(graph: Graph, seed: number, progress?: (share: number) => void): number {
  const adjacency = adjacencyOf(graph)
  let best = { resolution: 1, significance: significanceAt(graph, adjacency, 1, seed) }
  const steps = stepsAroundOne()
  for (const [done, step] of steps.entries()) {
    const resolution = 2 ** (step / 2)
    const significance = significanceAt(graph, adjacency, resolution, seed)
    if (significance > best.significance + 1e-9) best = { resolution, significance }
    progress?.((done + 1) / steps.length)
  }
  return Number(best.resolution.toFixed(2))
}

/** All steps but 0, the nearest first. */
function stepsAroundOne(): number[] {
  const { lowest, highest } = resolutionSteps
  const steps = Array.from({ length: highest - lowest + 1 }, (_, place) => lowest + place)
  return steps.filter((step) => step !== 0).sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
}

function significanceAt(graph: Graph, adjacency: Adjacency, resolution: number, seed: number): number {
  const runs = Array.from({ length: runsEach }, (_, run) =>
    findCommunities(graph, resolution, `resolution ${seed} ${run}`, adjacency),
  )
  const better = (best: Communities, run: Communities) => (run.modularity > best.modularity + 1e-12 ? run : best)
  return significanceOf(graph, runs.reduce(better).labels)
}

/**
 * The significance of a division, in nats: Σ_c n_c(n_c − 1)/2 · D(p_c ‖ p), where p_c is the share of the pairs of a part that
 * are tied, p that of all pairs, and D the Kullback-Leibler divergence of two such shares. Ties count, not their weight.
 */
export function significanceOf({ ids, edges }: Graph, labels: Int32Array): number {
  const size = new Map<number, number>()
  for (const label of labels) size.set(label, (size.get(label) ?? 0) + 1)
  const inside = new Map<number, number>()
  for (const { a, b } of edges) if (labels[a] === labels[b]) inside.set(labels[a], (inside.get(labels[a]) ?? 0) + 1)
  const density = edges.length / pairsOf(ids.length)
  let sum = 0
  for (const [label, ties] of inside) {
    const pairs = pairsOf(size.get(label) ?? 0)
    sum += pairs * divergence(ties / pairs, density)
  }
  return sum
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}

function divergence(share: number, expected: number): number {
  const part = (p: number, q: number) => (p > 0 ? p * Math.log(p / q) : 0)
  return part(share, expected) + part(1 - share, 1 - expected)
}
