import { entityId, type Locale, type Name, nameIn, type Project } from '#core'

/** Names of industries or competences as the project gives them, and the sector or area each is in. */
export interface Names {
  readonly nameOf: (id: string) => string
  /** null where there is none; its name is '' then. */
  readonly groupIdOf: (id: string) => string | null
  readonly groupNameOf: (id: string) => Name
}

/** Looks up names in a project; what the analyst renamed has its new name. */
export function namesOf({ dataset, names }: Project, kind: 'industry' | 'competence', locale: Locale): Names {
  const table = kind === 'industry' ? dataset.industries : dataset.competences
  const groups = kind === 'industry' ? dataset.sectors : dataset.areas
  const groupOf = (id: string) => {
    const group = table.group[table.indexOf.get(id) ?? -1] ?? -1
    return group < 0 ? undefined : groups[group]
  }
  return {
    nameOf: (id) => nameIn(names[entityId(kind, id)] ?? table.names[table.indexOf.get(id) ?? -1] ?? id, locale),
    groupIdOf: (id) => groupOf(id)?.id ?? null,
    groupNameOf: (id) => {
      const group = groupOf(id)
      return group ? (names[entityId(kind === 'industry' ? 'sector' : 'area', group.id)] ?? group.name) : ''
    },
  }
}
