import {
  type Cluster,
  done,
  entityId,
  limits,
  type Name,
  type PhaseEntry,
  type Project,
  type Result,
  refused,
} from '#core'
import { changeEntry, checked, removeEntry, withField } from './change.ts'
import { nameProblem, newIdProblem, strangerProblem, textProblem } from './checks.ts'

/** Candidate clusters: what belongs to them, and how ripe they are. */
export type ClusterCommand =
  | {
      readonly type: 'create-cluster'
      readonly cluster: { readonly id: string; readonly name: Name; readonly memberIds: readonly string[] } & {
        readonly competenceIds?: readonly string[]
      }
    }
  | { readonly type: 'delete-cluster'; readonly clusterId: string }
  | { readonly type: 'set-cluster-members'; readonly clusterId: string; readonly memberIds: readonly string[] }
  | { readonly type: 'set-cluster-competences'; readonly clusterId: string; readonly competenceIds: readonly string[] }
  | {
      readonly type: 'set-cluster-text'
      readonly clusterId: string
      readonly field: 'note' | 'source'
      readonly text: string
    }
  /** The phase from a year on; the entry of the same year is replaced. */
  | { readonly type: 'set-phase'; readonly clusterId: string; readonly entry: PhaseEntry }
  | { readonly type: 'remove-phase'; readonly clusterId: string; readonly year: number }

type Of<T extends ClusterCommand['type']> = Extract<ClusterCommand, { type: T }>

/**
 * Adds a cluster without actors and phases; members named twice count once. Refuses ids that the dataset does not have.
 */
export function createCluster(project: Project, { cluster }: Of<'create-cluster'>): Result<Project> {
  const { id, name, memberIds, competenceIds = [] } = cluster
  if (project.clusters.length >= limits.clusters)
    return refused({ code: 'too-many-clusters', severity: 'error', values: { limit: limits.clusters } })
  const problems = [
    newIdProblem(id, project.clusters),
    nameProblem(name),
    strangerProblem(project, 'industries', memberIds),
    strangerProblem(project, 'competences', competenceIds),
  ]
  const made: Cluster = {
    id,
    name,
    memberIds: [...new Set(memberIds)],
    competenceIds: [...new Set(competenceIds)],
    actors: [],
    phases: [],
  }
  return checked(problems, () => done({ ...project, clusters: [...project.clusters, made] }))
}

/** Takes a cluster away, with the name that was given beside its own. Diagrams made from it say that it is gone. */
export function deleteCluster(project: Project, { clusterId }: Of<'delete-cluster'>): Result<Project> {
  const removed = removeEntry(project, 'clusters', clusterId)
  if (!removed.ok) return removed
  const own = entityId('cluster', clusterId)
  if (!Object.hasOwn(project.names, own)) return removed
  const names = Object.fromEntries(Object.entries(project.names).filter(([key]) => key !== own))
  return done({ ...removed.value, names })
}

/** Members that the dataset no longer has may stay, but none may be added that it does not have. */
export function setClusterMembers(
  project: Project,
  { clusterId, memberIds }: Of<'set-cluster-members'>,
): Result<Project> {
  return changeEntry(project, 'clusters', clusterId, (cluster) => {
    const problem = strangerProblem(project, 'industries', memberIds, cluster.memberIds)
    return problem ? refused(problem) : done(withField(cluster, 'memberIds', [...new Set(memberIds)]))
  })
}

/** Competences that the dataset no longer has may stay, but none may be added that it does not have. */
export function setClusterCompetences(
  project: Project,
  { clusterId, competenceIds }: Of<'set-cluster-competences'>,
): Result<Project> {
  return changeEntry(project, 'clusters', clusterId, (cluster) => {
    const problem = strangerProblem(project, 'competences', competenceIds, cluster.competenceIds)
    return problem ? refused(problem) : done(withField(cluster, 'competenceIds', [...new Set(competenceIds)]))
  })
}

/**
 * Enters the phase of a year, in the place of what was entered for it; phases stand by year. Refuses years beyond ±9999
 * and fewer than no members.
 */
export function setPhase(project: Project, { clusterId, entry }: Of<'set-phase'>): Result<Project> {
  const { year, note, source, members } = entry
  if (!Number.isInteger(year) || Math.abs(year) > 9999)
    return refused({ code: 'no-such-year', severity: 'error', value: String(year) })
  if (members !== undefined && !(members >= 0 && Number.isFinite(members)))
    return refused({ code: 'negative-members', severity: 'error', value: String(members) })
  return checked([textProblem('note', note ?? ''), textProblem('source', source ?? '')], () =>
    changeEntry(project, 'clusters', clusterId, (cluster) => {
      const others = cluster.phases.filter((other) => other.year !== year)
      return done(
        withField(
          cluster,
          'phases',
          [...others, entry].sort((a, b) => a.year - b.year),
        ),
      )
    }),
  )
}

/** Takes the entry of a year away; where there is none, nothing changes. */
export function removePhase(project: Project, { clusterId, year }: Of<'remove-phase'>): Result<Project> {
  return changeEntry(project, 'clusters', clusterId, (cluster) =>
    done(
      withField(
        cluster,
        'phases',
        cluster.phases.filter((entry) => entry.year !== year),
      ),
    ),
  )
}
