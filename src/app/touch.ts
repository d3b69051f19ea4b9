import { type EntityId, type Locale, type Name, type OutlineEntry, outlineOf, type Project } from '#core'
import {
  colourCommands,
  type Editor,
  groupCommand,
  type HiddenThing,
  hideThings,
  type Placed,
  proposeGroupName,
  renameThing,
  showThings,
  type Thing,
  thingOf,
  ungroupCommands,
} from '#editor'
import { pathTo } from './outline/visible.ts'

/** What can be done with things on the diagram that is looked at, from wherever it is asked for. */
export interface Touch {
  /** False where the name was refused. */
  readonly rename: (thing: Thing, name: Name | undefined, mergeKey?: string) => boolean
  readonly colour: (entityIds: readonly EntityId[], slot: number | undefined) => void
  readonly hide: (placed: readonly Placed[]) => void
  readonly show: (hidden: readonly HiddenThing[]) => void
  /** Draws things as one, which is selected then; by a proposed name where none is given. */
  readonly group: (placed: readonly Placed[], name?: Name) => void
  /** Takes groups apart; what was in them is selected then. */
  readonly ungroup: (placed: readonly Placed[]) => void
}

/** The touches of an editing session. */
export function createTouch(editor: Editor, locale: Locale): Touch {
  const now = () => {
    const { history, session } = editor.store.getState()
    return { project: history.present, session, diagram: diagramOf(history.present, session.diagramId) }
  }
  const selectEntities = (wanted: readonly string[]) => {
    const { project, diagram, session } = now()
    if (!diagram) return
    const outline = outlineOf(project, diagram, { locale, year: session.year })
    const found = wanted.flatMap((id) => pathTo(outline, ({ entityId }) => entityId === id).at(-1) ?? [])
    editor.look({ selection: found.map(({ key }) => key) })
  }
  return {
    rename: (thing, name, mergeKey) => editor.apply(renameThing(now().session.diagramId, thing, name), mergeKey),
    colour: (entityIds, slot) => editor.applyAll(colourCommands(entityIds, slot)),
    hide: (placed) => {
      const command = hideThings(now().session.diagramId, placed)
      if (command && editor.apply(command)) editor.look({ selection: [] })
    },
    show: (hidden) => {
      if (!editor.apply(showThings(now().session.diagramId, hidden))) return
      selectEntities(hidden.map(({ thing }) => thing.entityId))
    },
    group: (placed, name) => {
      const { project, diagram } = now()
      const chosen = things(placed)
      const wanted = name ?? proposeGroupName(chosen.map((thing) => thing.name))
      const command = diagram && groupCommand(project, diagram, chosen, wanted)
      if (!command) editor.refuse([{ code: 'group-too-small', severity: 'error' }])
      else if (editor.apply(command)) selectEntities([`${command.group.kind}:${command.group.id}`])
    },
    ungroup: (placed) => {
      const groups = placed.flatMap(({ thing: { group } }) => group ?? [])
      const commands = ungroupCommands(now().session.diagramId, things(placed))
      if (commands.length === 0 || !editor.applyAll(commands)) return
      selectEntities(groups.flatMap(({ kind, memberIds }) => memberIds.map((id) => `${kind}:${id}`)))
    },
  }
}

/** The things that lines of the outline stand for, each once. */
export function placedOf(project: Project, diagramId: string, entries: readonly OutlineEntry[]): Placed[] {
  const diagram = diagramOf(project, diagramId)
  const placed = new Map<string, Placed>()
  for (const { entityId, role } of entries) {
    const thing = entityId === undefined ? undefined : thingOf(project, diagram, entityId)
    if (thing && !placed.has(thing.entityId)) placed.set(thing.entityId, { thing, role })
  }
  return [...placed.values()]
}

function things(placed: readonly Placed[]): Thing[] {
  return placed.map(({ thing }) => thing)
}

function diagramOf({ diagrams }: Project, diagramId: string) {
  return diagrams.find(({ id }) => id === diagramId)
}
