import {
  type Diagram,
  type DiagramGroup,
  type EntityId,
  type EntityKind,
  entityId,
  type Name,
  type Project,
} from '#core'

/** Something of the project as an analyst may touch it on a diagram. */
export interface Thing {
  readonly entityId: EntityId
  readonly kind: EntityKind
  readonly id: string
  /** What it is called now. */
  readonly name: Name
  /** What the data calls it; undefined where the name is the analyst's own (clusters, actors, groups). */
  readonly dataName?: Name
  readonly isRenamed: boolean
  /** Where it stands for several things that this diagram draws as one. */
  readonly group?: DiagramGroup
  /** Whose colour it has: its own, that of its sector or area, that of the first of its group. */
  readonly colourOf?: EntityId
}

/** What an entity id stands for on a diagram; undefined where the project has no such thing. */
export function thingOf(project: Project, diagram: Diagram | undefined, wanted: string): Thing | undefined {
  const colon = wanted.indexOf(':')
  const [kind, id] = [wanted.slice(0, colon) as EntityKind, wanted.slice(colon + 1)]
  const own = { entityId: entityId(kind, id), kind, id }
  const group = diagram?.groups?.find((one) => one.kind === kind && one.id === id)
  if (group) {
    const first = thingOf(project, undefined, entityId(kind, group.memberIds[0]))
    return { ...own, name: group.name, isRenamed: false, group, colourOf: first?.colourOf }
  }
  const given = Object.hasOwn(project.names, own.entityId) ? project.names[own.entityId] : undefined
  if (kind === 'cluster' || kind === 'actor') {
    const entry = project[kind === 'cluster' ? 'clusters' : 'actors'].find((one) => one.id === id)
    return entry && { ...own, name: given ?? entry.name, isRenamed: false }
  }
  const data = inData(project, kind, id)
  if (!data) return undefined
  return {
    ...own,
    name: given ?? data.name,
    dataName: data.name,
    isRenamed: given !== undefined,
    colourOf: data.colourOf,
  }
}

function inData({ dataset }: Project, kind: EntityKind, id: string): { name: Name; colourOf?: EntityId } | undefined {
  if (kind === 'sector' || kind === 'area') {
    const grouping = dataset[kind === 'sector' ? 'sectors' : 'areas'].find((one) => one.id === id)
    return grouping && { name: grouping.name, colourOf: entityId(kind, id) }
  }
  if (kind !== 'industry' && kind !== 'competence') return undefined
  const [table, groupKind, groupings] =
    kind === 'industry'
      ? ([dataset.industries, 'sector', dataset.sectors] as const)
      : ([dataset.competences, 'area', dataset.areas] as const)
  const place = table.indexOf.get(id)
  if (place === undefined) return undefined
  const grouping = groupings[table.group[place]]
  return { name: table.names[place], colourOf: grouping && entityId(groupKind, grouping.id) }
}

/** Something that a diagram leaves out, with the keys of the touches that hide it. */
export interface HiddenThing {
  readonly thing: Thing
  readonly touchKeys: readonly string[]
}

/** What a diagram leaves out, in the order in which it was hidden; what the project no longer has is not missing. */
export function hiddenThings(project: Project, diagram: Diagram): HiddenThing[] {
  const keys = new Map<string, string[]>()
  for (const [key, touch] of Object.entries(diagram.touches)) {
    if (!touch.hidden) continue
    const hidden = key.slice(0, key.lastIndexOf('/'))
    keys.set(hidden, [...(keys.get(hidden) ?? []), key])
  }
  return [...keys].flatMap(([hidden, touchKeys]) => {
    const thing = thingOf(project, undefined, hidden)
    return thing && canHide(thing) ? [{ thing, touchKeys }] : []
  })
}

/** Actors stand in the flower's stem and leaves: they go with their cluster. */
export function canHide({ kind }: Thing): boolean {
  return kind !== 'actor'
}
