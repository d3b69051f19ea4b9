import { type EntityKind, entityId, type Grouping, type Locale, type Name, nameIn, type Project } from '#core'

/** Names of things by their ids, in the language of the page; what the dataset lost is called by its id. */
export interface Names {
  readonly industry: (id: string) => string
  readonly sector: (id: string) => string
  readonly competence: (id: string) => string
  readonly measure: (id: string) => string
  readonly cluster: (id: string) => string
  readonly actor: (id: string) => string
}

/** Looks names up in a project, those first that the analyst gave. */
export function createNames({ dataset, clusters, actors, names }: Project, locale: Locale): Names {
  const { industries, competences, sectors, measures } = dataset
  const named = (kind: EntityKind, id: string, own: Name | undefined) =>
    nameIn(names[entityId(kind, id)] ?? own ?? id, locale)
  const from = (kind: EntityKind, entries: readonly Grouping[]) => {
    const known = new Map(entries.map(({ id, name }) => [id, name]))
    return (id: string) => named(kind, id, known.get(id))
  }
  const measureNames = new Map(measures.map(({ id, name }) => [id, name]))
  return {
    industry: (id) => named('industry', id, industries.names[industries.indexOf.get(id) ?? -1]),
    competence: (id) => named('competence', id, competences.names[competences.indexOf.get(id) ?? -1]),
    sector: from('sector', sectors),
    cluster: from('cluster', clusters),
    actor: from('actor', actors),
    measure: (id) => nameIn(measureNames.get(id) ?? id, locale),
  }
}
