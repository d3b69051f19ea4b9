import { useCallback, useRef, useState } from 'react'
import { flatMarks, noteKey, type Scene, type SceneMark } from '#core'
import { Picture } from '../canvas/Picture.tsx'
import type { Grab } from '../canvas/useGestures.ts'
import { type Notes, noteIn } from './useNotes.ts'

/** Hands out notes to drag: while one is held only a copy above the picture moves; where it is let go it stands. */
export function useNoteDrag(
  scene: Scene,
  scale: number,
  notes: Notes,
  onSelect: (entityId: string | undefined, adds: boolean) => void,
) {
  const [held, setHeld] = useState<readonly string[]>([])
  const layer = useRef<HTMLDivElement>(null)
  const now = useRef({ notes, scale })
  now.current = { notes, scale }
  const grab = useCallback(
    (target: Element): Grab | undefined => {
      const entityId = target.closest('.sheet [data-entity-id]')?.getAttribute('data-entity-id') ?? undefined
      const noteId = noteIn(entityId)
      if (noteId === undefined) return undefined
      const isChosen = now.current.notes.chosen.some(({ id }) => id === noteId)
      let isMoving = false
      return {
        drag: (dx, dy) => {
          if (!isMoving) {
            isMoving = true
            // One that is not selected is dragged alone.
            if (!isChosen) onSelect(entityId, false)
            setHeld(isChosen ? now.current.notes.chosen.map(({ id }) => noteKey(id)) : [noteKey(noteId)])
          }
          const { scale: by } = now.current
          if (layer.current) layer.current.style.transform = `translate(${dx / by}px, ${dy / by}px)`
        },
        drop: (dx, dy) => {
          setHeld([])
          const { scale: by } = now.current
          now.current.notes.move(dx / by, dy / by)
        },
        giveUp: () => setHeld([]),
      }
    },
    [onSelect],
  )
  const ghost = held.length > 0 && (
    <div ref={layer} className="ghost" aria-hidden="true">
      <Picture scene={sceneOf(scene, held)} />
    </div>
  )
  return { grab, ghost }
}

/** Some marks of a scene alone, without their arrows, which end elsewhere. */
function sceneOf({ background: _, ...scene }: Scene, keys: readonly string[]): Scene {
  const marks = scene.marks.flatMap(flatMarks).filter(({ key }) => keys.includes(key))
  const bare = (mark: SceneMark): SceneMark =>
    mark.type === 'group' ? { ...mark, marks: mark.marks.filter(({ key }) => !key.endsWith('/arrow')) } : mark
  return { ...scene, marks: marks.map(bare) }
}
