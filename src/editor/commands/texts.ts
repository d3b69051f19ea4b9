import { done, type EntityId, type Name, type Project, type Result, refused } from '#core'
import { changeEntry, checked, sameJson, withField } from './change.ts'
import { nameProblem, textProblem } from './checks.ts'

/** Texts of the project that pictures show; only the title must be there. */
export type TextCommand =
  | {
      readonly type: 'set-project-text'
      readonly field: 'title' | 'subtitle' | 'source' | 'note'
      /** '' takes the text away. */
      readonly text: Name
    }
  /** A new name for a thing in every diagram; undefined: what the data calls it. Clusters and actors are renamed themselves. */
  | { readonly type: 'rename-entity'; readonly entityId: EntityId; readonly name?: Name }
  /** A colour slot 1..7 for a sector or an area; undefined: the one it has by its place. */
  | { readonly type: 'set-colour'; readonly entityId: EntityId; readonly slot?: number }

/** Sets a text of the project, or takes it away with ''. Refuses an empty title. */
export function setProjectText(
  project: Project,
  { field, text }: Extract<TextCommand, { type: 'set-project-text' }>,
): Result<Project> {
  const empty = text === ''
  if (empty && field !== 'title') return done(withField(project, field, undefined))
  return checked([nameProblem(text)], () => done(withField(project, field, text)))
}

/** Renames a thing. A name that the data gives anyway is no new name. */
export function renameEntity(
  project: Project,
  { entityId, name }: Extract<TextCommand, { type: 'rename-entity' }>,
): Result<Project> {
  const [kind, id] = splitEntityId(entityId)
  return checked([name === undefined ? undefined : nameProblem(name)], () => {
    if (kind === 'cluster' || kind === 'actor') return renameOwn(project, kind, id, entityId, name)
    const own = nameInData(project, kind, id)
    if (own === undefined) return refused({ code: 'no-such-entity', severity: 'error', value: entityId })
    const wanted = sameJson(name, own) ? undefined : name
    return done(withField(project, 'names', withKey(project.names, entityId, wanted)))
  })
}

/** A cluster's name is the analyst's own; one that was given beside it goes. */
function renameOwn(
  project: Project,
  kind: 'cluster' | 'actor',
  id: string,
  entityId: EntityId,
  name: Name | undefined,
): Result<Project> {
  const cleared = withField(project, 'names', withKey(project.names, entityId, undefined))
  const list = kind === 'cluster' ? 'clusters' : 'actors'
  return changeEntry(cleared, list, id, (entry) => done(name === undefined ? entry : withField(entry, 'name', name)))
}

/** Gives a sector or an area a colour slot of its own, or with undefined that of its place. */
export function setColour(
  project: Project,
  { entityId, slot }: Extract<TextCommand, { type: 'set-colour' }>,
): Result<Project> {
  const [kind, id] = splitEntityId(entityId)
  if ((kind !== 'sector' && kind !== 'area') || nameInData(project, kind, id) === undefined)
    return refused({ code: 'no-such-entity', severity: 'error', value: entityId })
  if (slot !== undefined && (!Number.isInteger(slot) || slot < 1 || slot > 7))
    return refused({ code: 'no-such-colour', severity: 'error', value: String(slot) })
  return done(withField(project, 'colours', withKey(project.colours, entityId, slot)))
}

/** `note` of a cluster, or its source. */
export function setClusterText(
  project: Project,
  { clusterId, field, text }: { clusterId: string; field: 'note' | 'source'; text: string },
): Result<Project> {
  return checked([textProblem(field, text)], () =>
    changeEntry(project, 'clusters', clusterId, (cluster) =>
      done(withField(cluster, field, text === '' ? undefined : text)),
    ),
  )
}

function splitEntityId(entityId: string): [kind: string, id: string] {
  const colon = entityId.indexOf(':')
  return [entityId.slice(0, colon), entityId.slice(colon + 1)]
}

function nameInData({ dataset }: Project, kind: string, id: string): Name | undefined {
  if (kind === 'sector' || kind === 'area')
    return dataset[kind === 'sector' ? 'sectors' : 'areas'].find((group) => group.id === id)?.name
  if (kind !== 'industry' && kind !== 'competence') return undefined
  const table = dataset[kind === 'industry' ? 'industries' : 'competences']
  const place = table.indexOf.get(id)
  return place === undefined ? undefined : table.names[place]
}

/** A record of user keys with one set or taken out; the same record where nothing changes. */
function withKey<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const before = Object.hasOwn(record, key) ? record[key] : undefined
  if (sameJson(before, value)) return record
  const rest = Object.entries(record).filter(([other]) => other !== key)
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]])
}
