import { useCallback, useMemo, useState } from 'react'
import { anchorBox, type DiagramNote, type EntityId, type Name, type Point, type Scene } from '#core'
import { type Editor, freshId } from '#editor'
import { useEditor } from '../useEditor.ts'
import type { Selection } from '../useSelection.ts'
import { type Arrangement, arranged, freeMiddle, movedBy, placeAt } from './places.ts'

/** What is done with notes of the diagram that is looked at. */
export interface Notes {
  /** The notes that are selected. */
  readonly chosen: readonly DiagramNote[]
  /** Where a new note is being written, px of the picture, before it is there. */
  readonly writing: { readonly about?: string; readonly at: Point } | undefined
  /** Begins a note about what is selected, or a free one at a point of the picture. */
  readonly begin: (at?: Point) => void
  /** Ends the writing: with words the note is added and selected. */
  readonly end: (text: Name | undefined) => void
  readonly write: (noteId: string, text: Name, mergeKey?: string) => void
  readonly setArrow: (noteId: string, arrow: boolean) => void
  /** Moves the selected notes, px of the picture. */
  readonly move: (dx: number, dy: number, mergeKey?: string) => void
  readonly arrange: (how: Arrangement) => void
  readonly remove: () => void
}

const prefix = 'note:'

/** The id of the note that an entity id of a mark or a line names, if it names one. */
export function noteIn(entityId: string | undefined): string | undefined {
  return entityId?.startsWith(prefix) ? entityId.slice(prefix.length) : undefined
}

/** The notes of the diagram that is looked at, as its scene has them. */
export function useNotes(editor: Editor, selection: Selection, scene: Scene | undefined): Notes {
  const { project, entityIds, select } = selection
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const diagram = project.diagrams.find(({ id }) => id === diagramId)
  const [writing, setWriting] = useState<Notes['writing']>()
  const chosen = useMemo(() => {
    const ids = new Set(entityIds.flatMap((id) => noteIn(id) ?? []))
    return (diagram?.notes ?? []).filter(({ id }) => ids.has(id))
  }, [diagram, entityIds])
  const begin = useCallback(
    (at?: Point) => {
      if (!scene) return
      const about = entityIds.findLast((id) => noteIn(id) === undefined && anchorBox(scene, id) !== undefined)
      const target = at || about === undefined ? undefined : anchorBox(scene, about)
      const short = Math.min(scene.width, scene.height)
      if (target) {
        setWriting({ about, at: freeMiddle(scene, target, { width: short * 0.27, height: short * 0.08 }) })
      } else setWriting({ at: at ?? { x: scene.width / 2, y: scene.height / 3 } })
    },
    [scene, entityIds],
  )
  const end = (text: Name | undefined) => {
    setWriting(undefined)
    if (!writing || !scene || !diagram || text === undefined) return
    const id = freshId(
      'note',
      (diagram.notes ?? []).map((note) => note.id),
    )
    const about = writing.about as EntityId | undefined
    const place = placeAt(scene, { id, about }, writing.at)
    const note = { ...place, text, ...(about && { about, arrow: true }) }
    if (editor.apply({ type: 'add-note', diagramId, note })) select([`${prefix}${id}`])
  }
  const move = useCallback(
    (dx: number, dy: number, mergeKey?: string) => {
      if (!scene || chosen.length === 0) return
      editor.apply({ type: 'move-notes', diagramId, places: movedBy(scene, chosen, dx, dy) }, mergeKey)
    },
    [editor, diagramId, scene, chosen],
  )
  return {
    chosen,
    writing,
    begin,
    end,
    move,
    write: (noteId, text, mergeKey) => editor.apply({ type: 'set-note-text', diagramId, noteId, text }, mergeKey),
    setArrow: (noteId, arrow) => editor.apply({ type: 'set-note-arrow', diagramId, noteId, arrow }),
    arrange: (how) => {
      if (scene) editor.apply({ type: 'move-notes', diagramId, places: arranged(scene, chosen, how) })
    },
    remove: () => {
      if (!editor.apply({ type: 'remove-notes', diagramId, noteIds: chosen.map(({ id }) => id) })) return
      select([])
    },
  }
}
