import type { Project } from '../model/project.ts'
import { measureBetweenness } from './betweenness.ts'
import { measureBurt } from './burt.ts'
import { adjacencyOf, degreeOf, type Graph } from './graph.ts'

/** An actor who holds groups together that have no one else in common. */
export interface Broker {
  readonly actorId: string
  /** Clusters and industries the actor is tied to. */
  readonly clusterIds: readonly string[]
  readonly industryIds: readonly string[]
  /** Other actors it meets there. */
  readonly contacts: number
  /** Burt's, low for a broker; null for an actor who meets no one. */
  readonly constraint: number | null
  readonly effectiveSize: number | null
  readonly betweenness: number | null
}

/** Brokers, best first, or why none are shown. */
export type Brokers =
  | { readonly shown: true; readonly brokers: readonly Broker[]; readonly tooFewTiesIds: readonly string[] }
  | {
      readonly shown: false
      /** `few-actors`: under 10 actors; `few-ties`: not as many of them have 3 ties. */
      readonly reason: 'few-actors' | 'few-ties'
      readonly actors: number
      /** Actors with at least 3 ties. */
      readonly tied: number
    }

/** Under these nothing is shown: with less, brokers are read out of gaps in what was asked (the book, L2911). */
export const fewestActors = 10
export const fewestTies = 3

interface TiedActor {
  readonly id: string
  readonly clusters: ReadonlySet<string>
  readonly industries: ReadonlySet<string>
}

/**
 * Finds brokers among the actors of a project, from their ties: clusters in which they have a role, and clusters and
 * industries to which a stated link ties them. Two actors meet as often as they are tied to the same cluster or
 * industry; Burt's measures and betweenness are taken on that graph. Not shown where fewer than 10 actors have at least
 * 3 ties; an actor with fewer is not rated, but listed.
 */
export function findBrokers(project: Pick<Project, 'actors' | 'clusters' | 'attested'>): Brokers {
  const actors = tiedActors(project)
  const rated = actors.map(({ clusters, industries }) => clusters.size + industries.size >= fewestTies)
  const tied = rated.filter(Boolean).length
  if (actors.length < fewestActors) return { shown: false, reason: 'few-actors', actors: actors.length, tied }
  if (tied < fewestActors) return { shown: false, reason: 'few-ties', actors: actors.length, tied }
  const adjacency = adjacencyOf(meetings(actors))
  const { constraint, effectiveSize } = measureBurt(adjacency)
  const betweenness = measureBetweenness(adjacency)
  const known = (value: number) => (Number.isNaN(value) ? null : value)
  const brokers = actors.flatMap(({ id, clusters, industries }, place): Broker[] => {
    if (!rated[place]) return []
    return [
      {
        actorId: id,
        clusterIds: [...clusters],
        industryIds: [...industries],
        contacts: degreeOf(adjacency, place),
        constraint: known(constraint[place]),
        effectiveSize: known(effectiveSize[place]),
        betweenness: known(betweenness[place]),
      },
    ]
  })
  const rank = ({ constraint: value }: Broker) => value ?? Number.MAX_VALUE
  return {
    shown: true,
    brokers: brokers.sort((p, q) => rank(p) - rank(q)),
    tooFewTiesIds: actors.flatMap(({ id }, place) => (rated[place] ? [] : [id])),
  }
}

function tiedActors({ actors, clusters, attested }: Pick<Project, 'actors' | 'clusters' | 'attested'>): TiedActor[] {
  const tied = actors.map(({ id }) => ({ id, clusters: new Set<string>(), industries: new Set<string>() }))
  const byId = new Map(tied.map((actor) => [actor.id, actor]))
  for (const { id, actors: roles } of clusters) for (const { actorId } of roles) byId.get(actorId)?.clusters.add(id)
  for (const { from, to } of attested)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ]) {
      const actor = idOf(one, 'actor')
      const [cluster, industry] = [idOf(other, 'cluster'), idOf(other, 'industry')]
      if (actor === undefined) continue
      if (cluster !== undefined) byId.get(actor)?.clusters.add(cluster)
      if (industry !== undefined) byId.get(actor)?.industries.add(industry)
    }
  return tied
}

function idOf(entity: string, kind: string): string | undefined {
  return entity.startsWith(`${kind}:`) ? entity.slice(kind.length + 1) : undefined
}

/** Actors, tied by the number of clusters and industries in which they meet. */
function meetings(actors: readonly TiedActor[]): Graph {
  const shared = (p: ReadonlySet<string>, q: ReadonlySet<string>) => [...p].filter((id) => q.has(id)).length
  const edges = actors.flatMap((p, a) =>
    actors.slice(a + 1).flatMap((q, after) => {
      const weight = shared(p.clusters, q.clusters) + shared(p.industries, q.industries)
      return weight > 0 ? [{ a, b: a + 1 + after, weight }] : []
    }),
  )
  return { ids: actors.map(({ id }) => id), edges }
}
