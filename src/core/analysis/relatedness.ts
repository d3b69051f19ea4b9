/** The strength of two vertices, whether tied or not. Symmetric. */
export type Relatedness = (a: number, b: number) => number

/** Strength towards other clusters. */
export interface Between {
  readonly mean: number
  /** The 95th percentile, between the two nearest values in proportion (Hyndman and Fan's type 7). */
  readonly percentile95: number
}

/** A member whose mean strength towards another cluster is greater than towards the other members of its own. */
export interface NearerElsewhere {
  readonly memberId: string
  /** The nearest other cluster. */
  readonly clusterId: string
  /** Mean strength towards the other members of its own cluster, and towards the members of the other. */
  readonly own: number
  readonly there: number
}

/** The mean strength of all pairs of a cluster of at least two. */
export function meanWithin(members: readonly number[], relatedness: Relatedness): number {
  const strengths = members.flatMap((a, i) => members.slice(i + 1).map((b) => relatedness(a, b)))
  return meanOf(strengths)
}

/** Compares one cluster with all others: strength towards them, and which members are nearer to one of them. */
export function compareWithOthers(
  clusters: readonly (readonly number[])[],
  place: number,
  relatedness: Relatedness,
  idOf: (vertex: number) => string,
  clusterIdOf: (place: number) => string,
): { between: Between | null; nearerElsewhere: NearerElsewhere[] } {
  const strengths: number[] = []
  const nearerElsewhere: NearerElsewhere[] = []
  for (const member of clusters[place]) {
    const own = meanOf(clusters[place].filter((other) => other !== member).map((other) => relatedness(member, other)))
    let nearest = { place: -1, there: own }
    clusters.forEach((cluster, at) => {
      if (at === place) return
      const towards = cluster.map((other) => relatedness(member, other))
      for (const strength of towards) strengths.push(strength)
      const there = meanOf(towards)
      // Rounding alone makes nothing nearer.
      if (there > nearest.there + 1e-12) nearest = { place: at, there }
    })
    if (nearest.place >= 0)
      nearerElsewhere.push({
        memberId: idOf(member),
        clusterId: clusterIdOf(nearest.place),
        own,
        there: nearest.there,
      })
  }
  const between = strengths.length > 0 ? { mean: meanOf(strengths), percentile95: percentile(strengths, 0.95) } : null
  return { between, nearerElsewhere }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A percentile of at least one value, in proportion between the two nearest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (place - below) * (sorted[above] - sorted[below])
}
