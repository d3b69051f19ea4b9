import { type Communities, findCommunities } from './communities.ts'
import { adjacencyOf, type Graph, partsOf } from './graph.ts'
import { type Between, compareWithOthers, meanWithin, type NearerElsewhere, type Relatedness } from './relatedness.ts'

/** A group of industries that the links hold together: a proposal, until the analyst names it. */
export interface CandidateCluster {
  /** `c1`, `c2` ...: largest first, then by the place of the first member. */
  readonly id: string
  /** At least two, in the order of the graph. */
  readonly memberIds: readonly string[]
  /** In how many of the runs exactly these members were a cluster. */
  readonly agreement: { readonly there: number; readonly runs: number }
  /** Mean strength of all pairs of members. */
  readonly within: number
  /** Strength of all pairs of a member and a member of another cluster; null where there is no other. */
  readonly between: Between | null
  readonly nearerElsewhere: readonly NearerElsewhere[]
}

/** What a graph falls into. */
export interface CandidateClusters {
  readonly resolution: number
  readonly seed: number
  /** Of the division that is reported, at this resolution; null without ties. */
  readonly modularity: number | null
  readonly clusters: readonly CandidateCluster[]
  /** Ids in no cluster: without ties, or alone at this resolution. */
  readonly aloneIds: readonly string[]
}

export interface ClusterSettings {
  /** > 0; 1 is plain modularity, more gives smaller clusters. */
  readonly resolution: number
  readonly seed: number
}

/** Divisions that are compared: a cluster is there in so many of them. */
export const clusterRuns = 50

/**
 * Finds candidate clusters: Louvain from 50 seeds, of which the division with the best modularity is reported (the first
 * of equals), each cluster with the number of runs that found exactly its members, and its relatedness within and
 * between (Delgado, Porter and Stern 2016). `relatedness(a, b)` is the strength of two vertices, tied or not.
 * `progress` tells the share that is done, 0..1.
 */
export function findCandidateClusters(
  graph: Graph,
  relatedness: Relatedness,
  { resolution, seed }: ClusterSettings,
  progress?: (share: number) => void,
): CandidateClusters {
  const runs = runAll(graph, resolution, seed, progress)
  const best = bestOf(runs)
  const all = partsOf(best.labels)
  const parts = all.filter((part) => part.length > 1).sort((p, q) => q.length - p.length || p[0] - q[0])
  const found = countParts(runs)
  const idOf = (place: number) => `c${place + 1}`
  return {
    resolution,
    seed,
    modularity: graph.edges.length > 0 ? best.modularity : null,
    clusters: parts.map((part, place) => ({
      id: idOf(place),
      memberIds: part.map((vertex) => graph.ids[vertex]),
      agreement: { there: found.get(part.join()) ?? 0, runs: clusterRuns },
      within: meanWithin(part, relatedness),
      ...compareWithOthers(parts, place, relatedness, (vertex) => graph.ids[vertex], idOf),
    })),
    aloneIds: all
      .filter((part) => part.length === 1)
      .map(([vertex]) => vertex)
      .sort((a, b) => a - b)
      .map((vertex) => graph.ids[vertex]),
  }
}

/** The community of each vertex in the division that is reported: what bridges are measured against. */
export function reportedCommunities(graph: Graph, { resolution, seed }: ClusterSettings): Int32Array {
  return bestOf(runAll(graph, resolution, seed)).labels
}

function runAll(graph: Graph, resolution: number, seed: number, progress?: (share: number) => void): Communities[] {
  const adjacency = adjacencyOf(graph)
  return Array.from({ length: clusterRuns }, (_, run) => {
    const communities = findCommunities(graph, resolution, `clusters ${seed} ${run}`, adjacency)
    progress?.((run + 1) / clusterRuns)
    return communities
  })
}

/** Differences of rounding make no better division: the first of equals stays. */
function bestOf(runs: readonly Communities[]): Communities {
  return runs.reduce((best, run) => (run.modularity > best.modularity + 1e-12 ? run : best))
}

/** In how many runs each set of members was found. */
function countParts(runs: readonly Communities[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { labels } of runs)
    for (const part of partsOf(labels)) found.set(part.join(), (found.get(part.join()) ?? 0) + 1)
  return found
}
