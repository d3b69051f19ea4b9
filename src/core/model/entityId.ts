export type EntityKind = 'industry' | 'sector' | 'competence' | 'area' | 'cluster' | 'actor'

/** What identifies a thing in every diagram of a project: its kind and its id, `industry:01.10`. */
export type EntityId = `${EntityKind}:${string}`

export function entityId(kind: EntityKind, id: string): EntityId {
  return `${kind}:${id}`
}
