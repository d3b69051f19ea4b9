import { useCallback, useMemo } from 'react'
import type { Locale, OutlineEntry, Project } from '#core'
import type { Editor, Placed } from '#editor'
import { entriesOf, pathTo } from './outline/visible.ts'
import { createTouch, placedOf, type Touch } from './touch.ts'
import { useEditor } from './useEditor.ts'

/** What is selected on the diagram that is looked at, and what can be done with it. */
export interface Selection {
  readonly project: Project
  readonly outline: readonly OutlineEntry[]
  /** Keys of lines that the outline has now, in the order in which they were selected. */
  readonly keys: readonly string[]
  readonly entries: readonly OutlineEntry[]
  readonly placed: readonly Placed[]
  readonly entityIds: readonly string[]
  readonly touch: Touch
  readonly select: (keys: readonly string[]) => void
  /** By a thing of the project; `adds` takes it to what is selected, or away from there. */
  readonly selectEntity: (entityId: string | undefined, adds?: boolean) => void
  /** Things of the project, beside those that are selected already. */
  readonly selectEntities: (entityIds: readonly string[]) => void
}

const none: readonly OutlineEntry[] = []

/** Follows what is selected: keys that the outline no longer has stand for nothing. */
export function useSelection(editor: Editor, locale: Locale, outline: readonly OutlineEntry[] = none): Selection {
  const project = useEditor(editor, ({ history }) => history.present)
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const selected = useEditor(editor, ({ session }) => session.selection)
  const touch = useMemo(() => createTouch(editor, locale), [editor, locale])
  const select = useCallback((keys: readonly string[]) => editor.look({ selection: keys }), [editor])
  const found = useMemo(() => {
    const entries = entriesOf(outline, selected)
    const keys = entries.map(({ key }) => key)
    const entityIds = entries.flatMap(({ entityId }) => entityId ?? [])
    return { entries, keys, entityIds, placed: placedOf(project, diagramId, entries) }
  }, [outline, selected, project, diagramId])
  const selectEntity = useCallback(
    (entityId: string | undefined, adds = false) => {
      const before = adds ? editor.store.getState().session.selection : []
      if (entityId === undefined) return adds ? undefined : select([])
      const isChosen = entriesOf(outline, before).some((entry) => entry.entityId === entityId)
      const key = pathTo(outline, (entry) => entry.entityId === entityId).at(-1)?.key
      if (isChosen) select(before.filter((one) => entriesOf(outline, [one])[0]?.entityId !== entityId))
      else select(key === undefined ? before : [...before, key])
    },
    [editor, outline, select],
  )
  const selectEntities = useCallback(
    (entityIds: readonly string[]) => {
      const before = editor.store.getState().session.selection
      const chosen = new Set(entriesOf(outline, before).map(({ entityId }) => entityId))
      const keys = entityIds
        .filter((id) => !chosen.has(id))
        .flatMap((id) => pathTo(outline, ({ entityId }) => entityId === id).at(-1)?.key ?? [])
      if (keys.length > 0) select([...before, ...keys])
    },
    [editor, outline, select],
  )
  return { project, outline, ...found, touch, select, selectEntity, selectEntities }
}
