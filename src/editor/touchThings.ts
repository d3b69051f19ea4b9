import type { Diagram, DiagramGroup, EntityId, Name, Project } from '#core'
import type { Command } from './command.ts'
import { freshId } from './freshId.ts'
import { canHide, type HiddenThing, type Thing } from './things.ts'

/** A thing with what it is on its diagram: `twig`, `bough`, `petal` ... */
export interface Placed {
  readonly thing: Thing
  readonly role: string
}

/** Hides things on a diagram, a group by its members; undefined where none of them can be hidden. */
export function hideThings(diagramId: string, placed: readonly Placed[]): Command | undefined {
  const touchKeys = placed.filter(({ thing }) => canHide(thing)).flatMap(touchKeysOf)
  if (touchKeys.length === 0) return undefined
  return { type: 'set-hidden', diagramId, touchKeys: [...new Set(touchKeys)], hidden: true }
}

function touchKeysOf({ thing, role }: Placed): string[] {
  const ids = thing.group?.memberIds ?? [thing.id]
  return ids.map((id) => `${thing.kind}:${id}/${role}`)
}

/** Shows again what is hidden on a diagram. */
export function showThings(diagramId: string, hidden: readonly HiddenThing[]): Command {
  return { type: 'set-hidden', diagramId, touchKeys: hidden.flatMap(({ touchKeys }) => touchKeys), hidden: false }
}

/** Gives a thing a name: a group the one it has on its diagram, everything else the one it has in the project. */
export function renameThing(diagramId: string, { group, entityId }: Thing, name: Name | undefined): Command {
  if (group && name !== undefined) return { type: 'rename-group', diagramId, groupId: group.id, name }
  return { type: 'rename-entity', entityId, name }
}

const groupKinds = ['industry', 'sector', 'competence', 'area'] as const

/** The kind that things have in common, of those that can be drawn as one; undefined: they cannot. */
export function groupKind(things: readonly Thing[]): DiagramGroup['kind'] | undefined {
  const kind = groupKinds.find((one) => one === things[0]?.kind)
  return things.length > 1 && things.every((thing) => thing.kind === kind) ? kind : undefined
}

/** Draws things as one; the members of a group among them join. Undefined where they are not of one kind. */
export function groupCommand(
  project: Project,
  diagram: Diagram,
  things: readonly Thing[],
  name: Name,
): Extract<Command, { type: 'group' }> | undefined {
  const kind = groupKind(things)
  if (!kind) return undefined
  const { dataset } = project
  const rows = { industry: dataset.industries.ids, competence: dataset.competences.ids }
  const ids =
    kind === 'industry' || kind === 'competence'
      ? rows[kind]
      : dataset[kind === 'sector' ? 'sectors' : 'areas'].map(({ id }) => id)
  const id = freshId('group', [...ids, ...(diagram.groups ?? []).map((group) => group.id)])
  const memberIds = [...new Set(things.flatMap((thing) => thing.group?.memberIds ?? [thing.id]))]
  return { type: 'group', diagramId: diagram.id, group: { id, kind, name, memberIds } }
}

/** Takes apart those of the things that are groups. */
export function ungroupCommands(diagramId: string, things: readonly Thing[]): Command[] {
  return things.flatMap(({ group }) => (group ? [{ type: 'ungroup', diagramId, groupId: group.id } as const] : []))
}

/** Whose colours can be set on a selection: sectors and areas, each once. */
export function coloured(things: readonly Thing[]): EntityId[] {
  const own = things.filter(({ kind }) => kind === 'sector' || kind === 'area')
  return [...new Set(own.flatMap(({ colourOf }) => colourOf ?? []))]
}

/** Colours sectors and areas; without a slot they have the one of their place. */
export function colourCommands(entityIds: readonly EntityId[], slot: number | undefined): Command[] {
  return entityIds.map((entityId) => ({ type: 'set-colour', entityId, slot }))
}

/** The industries among things, those of groups with them, each once. */
export function industriesOf(things: readonly Thing[]): string[] {
  const own = things.filter(({ kind }) => kind === 'industry')
  return [...new Set(own.flatMap(({ group, id }) => group?.memberIds ?? [id]))]
}
