import type { Project } from '#core'

/** Where a thing of the project comes from: a line, a page, a link; undefined where its source is not stated. */
export function sourceOf({ dataset, clusters, actors }: Project, entityId: string | undefined): string | undefined {
  const colon = entityId?.indexOf(':') ?? -1
  if (entityId === undefined || colon < 0) return undefined
  const [kind, id] = [entityId.slice(0, colon), entityId.slice(colon + 1)]
  if (kind === 'cluster') return clusters.find((cluster) => cluster.id === id)?.source
  if (kind === 'actor') return actors.find((actor) => actor.id === id)?.source
  const table = kind === 'industry' ? dataset.industries : kind === 'competence' ? dataset.competences : undefined
  const place = table?.indexOf.get(id)
  return place === undefined ? undefined : table?.sources[place] || undefined
}
