import { lazy, Suspense, useCallback, useState } from 'react'
import { type Locale, type Name, nameIn, panelWords as p, say } from '#core'
import type { Acts } from '../acts/acts.ts'
import type { MenuPlace } from '../panels/Menu.tsx'
import type { Selection } from '../useSelection.ts'

const LineMenu = lazy(() => import('../outline/LineMenu.tsx'))
const CanvasMenu = lazy(() => import('./CanvasMenu.tsx'))

/** What is done right on the picture: its menus, names written where they stand, and many selected by a box. */
export function useCanvasTouch(
  selection: Selection,
  locale: Locale,
  onMakeCluster: (industryIds: readonly string[]) => void,
) {
  const { project, placed, entityIds, touch, selectEntity, selectEntities } = selection
  const [menuPlace, setMenuPlace] = useState<MenuPlace>()
  const [renames, setRenames] = useState(false)
  const only = placed.length === 1 ? placed[0].thing : undefined
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
    if (only && name !== undefined) touch.rename(only, name)
  }
  const renamed = renames && only ? { entityId: only.entityId, name: only.name } : undefined
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
  return { rename, menu, canvas: { onMenu, onDoublePress, onSelectMany: selectEntities, renamed, onRenamed } }
}
