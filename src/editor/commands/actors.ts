import {
  type Actor,
  type ActorRole,
  done,
  entityId,
  limits,
  type Name,
  type Project,
  type Result,
  refused,
} from '#core'
import { changeEntry, checked, removeEntry, withField } from './change.ts'
import { nameProblem, newIdProblem } from './checks.ts'

/** Actors, and what they are in clusters. */
export type ActorCommand =
  | {
      readonly type: 'create-actor'
      readonly actor: { readonly id: string; readonly name: Name; readonly kind: Actor['kind'] }
    }
  | { readonly type: 'set-actor-kind'; readonly actorId: string; readonly kind: Actor['kind'] }
  | { readonly type: 'delete-actor'; readonly actorId: string }
  /** Whether an actor has a role in a cluster; one actor may have several. */
  | {
      readonly type: 'set-cluster-actor'
      readonly clusterId: string
      readonly actorId: string
      readonly role: ActorRole
      readonly on: boolean
    }

type Of<T extends ActorCommand['type']> = Extract<ActorCommand, { type: T }>

/**
 * Adds an actor that is in no cluster yet. Refuses an id that is taken, a name that is none, and one actor too many.
 */
export function createActor(project: Project, { actor }: Of<'create-actor'>): Result<Project> {
  if (project.actors.length >= limits.actors)
    return refused({ code: 'too-many-actors', severity: 'error', values: { limit: limits.actors } })
  return checked([newIdProblem(actor.id, project.actors), nameProblem(actor.name)], () =>
    done({ ...project, actors: [...project.actors, { ...actor }] }),
  )
}

/** Says what kind of actor it is: the same actor in all its clusters. */
export function setActorKind(project: Project, { actorId, kind }: Of<'set-actor-kind'>): Result<Project> {
  return changeEntry(project, 'actors', actorId, (actor) => done(withField(actor, 'kind', kind)))
}

/** Takes an actor away, out of every cluster too. */
export function deleteActor(project: Project, { actorId }: Of<'delete-actor'>): Result<Project> {
  const removed = removeEntry(project, 'actors', actorId)
  if (!removed.ok) return removed
  const clusters = project.clusters.map((cluster) =>
    cluster.actors.some((tie) => tie.actorId === actorId)
      ? { ...cluster, actors: cluster.actors.filter((tie) => tie.actorId !== actorId) }
      : cluster,
  )
  const names = Object.entries(project.names).filter(([key]) => key !== entityId('actor', actorId))
  return done({ ...removed.value, clusters, names: Object.fromEntries(names) })
}

/** Gives an actor a role in a cluster, or takes that role from it; its other roles there stay. */
export function setClusterActor(
  project: Project,
  { clusterId, actorId, role, on }: Of<'set-cluster-actor'>,
): Result<Project> {
  if (on && !project.actors.some(({ id }) => id === actorId))
    return refused({ code: 'no-such-actor', severity: 'error', value: actorId })
  return changeEntry(project, 'clusters', clusterId, (cluster) => {
    const is = (tie: { actorId: string; role: string }) => tie.actorId === actorId && tie.role === role
    if (cluster.actors.some(is) === on) return done(cluster)
    const actors = on ? [...cluster.actors, { actorId, role }] : cluster.actors.filter((tie) => !is(tie))
    return done({ ...cluster, actors })
  })
}
