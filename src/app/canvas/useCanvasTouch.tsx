import { lazy, Suspense, useCallback, useState } from 'react'
import { type DiagramNote, type Locale, type Name, nameIn, noteKey, panelWords as p, say } from '#core'
import type { Thing } from '#editor'
import type { Acts } from '../acts/acts.ts'
import type { Notes } from '../notes/useNotes.ts'
import type { MenuPlace } from '../panels/Menu.tsx'
import type { Selection } from '../useSelection.ts'

const LineMenu = lazy(() => import('../outline/LineMenu.tsx'))
const CanvasMenu = lazy(() => import('./CanvasMenu.tsx'))

/** What is done right on the picture: its menus, names written where they stand, and many selected by a box. */
export function useCanvasTouch(
  selection: Selection,
  locale: Locale,
  onMakeCluster: (industryIds: readonly string[]) => void,
  notes: Notes,
) {
  const { project, placed, entityIds, touch, selectEntity, selectEntities } = selection
  const [menuPlace, setMenuPlace] = useState<MenuPlace>()
  const [renames, setRenames] = useState(false)
  const only = placed.length === 1 ? placed[0].thing : undefined
  const note = notes.chosen.length === 1 && placed.length === 0 ? notes.chosen[0] : undefined
  const rename = useCallback(() => setRenames(true), [])
  const onMenu = useCallback(
    (entityId: string | undefined, x: number, y: number) => {
      if (entityId === undefined) selectEntity(undefined)
      else if (!entityIds.includes(entityId)) selectEntity(entityId)
      setMenuPlace({ left: x, top: y, bottom: y })
    },
    [entityIds, selectEntity],
  )
  const onDoublePress = useCallback(
    (entityId: string) => {
      selectEntity(entityId)
      rename()
    },
    [selectEntity, rename],
  )
  const onRenamed = (name: Name | undefined) => {
    setRenames(false)
    if (name === undefined) return
    if (only) touch.rename(only, name)
    else if (note) notes.write(note.id, name)
  }
  const renamed = renames ? renamedOf(only, note) : undefined
  const closeMenu = useCallback(() => setMenuPlace(undefined), [])
  const menu = (acts: Acts) => {
    if (!menuPlace) return null
    const of = { locale, place: menuPlace, onClose: closeMenu }
    return (
      <Suspense>
        {placed.length > 0 ? (
          <LineMenu
            {...of}
            project={project}
            placed={placed}
            touch={touch}
            acts={acts}
            onRename={rename}
            onMakeCluster={onMakeCluster}
          />
        ) : (
          <CanvasMenu {...of} acts={acts} label={say(p.actionsOf, locale, { name: nameIn(project.title, locale) })} />
        )}
      </Suspense>
    )
  }
  return { rename, menu, canvas: { onMenu, onDoublePress, onSelectMany: selectEntities, renamed, onRenamed, notes } }
}

function renamedOf(thing: Thing | undefined, note: DiagramNote | undefined) {
  if (thing) return { entityId: thing.entityId, name: thing.name }
  return note && { entityId: noteKey(note.id), name: note.text }
}
