import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { anchorBox, type Box, type Locale, type Name, noteWords as n, type Scene, say, studioWords as w } from '#core'
import { useNoteDrag } from '../notes/useNoteDrag.tsx'
import type { Notes } from '../notes/useNotes.ts'
import { RenameField } from '../panels/RenameField.tsx'
import { Highlight } from './Highlight.tsx'
import { Picture } from './Picture.tsx'
import { type Gestures, useGestures } from './useGestures.ts'
import { useView, type ViewControls } from './useView.ts'
import type { Size, View } from './view.ts'
import { boxOfEntities, entitiesWithin } from './within.ts'
import { ZoomBar } from './ZoomBar.tsx'

/** What can be asked of the picture from outside it. */
export interface CanvasControls extends Pick<ViewControls, 'showAll' | 'zoom' | 'showActualSize'> {
  /** Things fill the window. */
  readonly showThings: (entityIds: readonly string[]) => void
  /** Things come into sight, where they are not. */
  readonly bringInThings: (entityIds: readonly string[]) => void
  readonly focus: () => void
}

interface Props {
  readonly ref?: Ref<CanvasControls>
  /** What the picture is called among those that were looked at: each keeps its zoom and place. */
  readonly name: string
  readonly scene: Scene
  readonly room: Size
  readonly locale: Locale
  /** Where the zoom buttons stand: in the toolbar, where they cover nothing of the picture. */
  readonly zoomPlace: Element | null
  readonly selectedEntities: readonly string[]
  /** `adds`: to what is selected already; nothing under the press: undefined. */
  readonly onSelect: (entityId: string | undefined, adds: boolean) => void
  /** All that lies in a box that was drawn. */
  readonly onSelectMany: (entityIds: readonly string[]) => void
  /** The menu of a thing, or of the picture, is asked for at a point of the page, px. */
  readonly onMenu: (entityId: string | undefined, x: number, y: number) => void
  readonly onDoublePress: (entityId: string) => void
  /** The thing whose name is being written anew. */
  readonly renamed?: { readonly entityId: string; readonly name: Name }
  readonly onRenamed: (name: Name | undefined) => void
  /** Notes are moved on the picture; words that are to be a note are written at a point of it. */
  readonly notes: Notes
}

const step = 60
/** How far an arrow key moves a note, px of the picture. */
const nudgeStep = 4

/** The picture in its window: zoom, move and select by mouse, touch and keyboard. Only one CSS transform moves it. */
export function Canvas({ ref, name, scene, room, locale, zoomPlace, selectedEntities, renamed, notes, ...on }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const controls = useView(name, scene, room)
  const { view, showAll, zoom, move } = controls
  const [drawn, setDrawn] = useState<Box>()
  const { onSelect, onSelectMany } = on
  const tap = useCallback<Gestures['onTap']>((target, adds) => onSelect(entityAt(target), adds), [onSelect])
  // A box may be drawn for long: what it is laid over is looked up when it is done.
  const now = useRef({ scene, view })
  now.current = { scene, view }
  const selectBox = useCallback(
    (box: Box) => onSelectMany(entitiesWithin(now.current.scene, ofPicture(box, now.current.view))),
    [onSelectMany],
  )
  const { grab, ghost } = useNoteDrag(scene, view.scale, notes, onSelect)
  useGestures(place, controls, { onTap: tap, onMarquee: setDrawn, onMarqueeEnd: selectBox, grab })
  useImperativeHandle(ref, () => {
    const of = (act: (box: Box) => void) => (entityIds: readonly string[]) => {
      const box = boxOfEntities(scene, entityIds)
      if (box) act(box)
    }
    const { showActualSize, showPart, bringIn } = controls
    const focus = () => place.current?.focus()
    return { showAll, zoom, showActualSize, showThings: of(showPart), bringInThings: of(bringIn), focus }
  }, [scene, controls, showAll, zoom])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault()
      const box = place.current?.getBoundingClientRect()
      const chosen = selectedEntities.at(-1)
      const at = chosen && anchorBox(scene, chosen)
      if (box)
        on.onMenu(chosen, box.left + (at ? view.x + at.x * view.scale : 40), box.top + (at ? below(at, view) : 40))
      return
    }
    const by = arrows[event.key]
    if (!by) return
    event.preventDefault()
    // A selected note is what the arrows move; without one, the picture.
    const nudge = event.shiftKey ? 5 * nudgeStep : nudgeStep
    if (notes.chosen.length > 0) notes.move(-by[0] * nudge, -by[1] * nudge, nudgeKey(notes))
    else move(by[0] * step, by[1] * step)
  }
  const menu = (event: MouseEvent) => {
    event.preventDefault()
    on.onMenu(entityAt(event.target), event.clientX, event.clientY)
  }
  const doublePress = (event: MouseEvent) => {
    const entityId = entityAt(event.target)
    if (entityId !== undefined) on.onDoublePress(entityId)
  }
  const transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`
  return (
    <>
      {/* A window on a picture takes the keys that move and zoom it. */}
      <div
        ref={place}
        className="window"
        role="application"
        aria-label={scene.title}
        tabIndex={0}
        onKeyDown={press}
        onContextMenu={menu}
        onDoubleClick={doublePress}
      >
        <div className="sheet" style={{ transform, width: scene.width, height: scene.height }}>
          <Picture scene={scene} />
          <Highlight scene={scene} entityIds={selectedEntities} />
          {ghost}
        </div>
        {drawn && (
          <div className="marquee" style={{ left: drawn.x, top: drawn.y, width: drawn.width, height: drawn.height }} />
        )}
      </div>
      {notes.writing && (
        <div className="rename-here" style={placeOf({ ...notes.writing.at, width: 0, height: 0 }, view, room)}>
          <RenameField
            name=""
            label={say(n.newNote, locale)}
            locale={locale}
            onDone={(text) => {
              notes.end(text)
              place.current?.focus()
            }}
          />
        </div>
      )}
      {renamed && (
        <div className="rename-here" style={placeOf(anchorBox(scene, renamed.entityId), view, room)}>
          <RenameField
            name={renamed.name}
            locale={locale}
            onDone={(next, byKey) => {
              on.onRenamed(next)
              if (byKey) place.current?.focus()
            }}
          />
        </div>
      )}
      {zoomPlace &&
        createPortal(
          <ZoomBar
            locale={locale}
            showAll={showAll}
            zoom={zoom}
            label={say(w.zoom, locale, { percent: Math.round(view.scale * 100) })}
          />,
          zoomPlace,
        )}
    </>
  )
}

/** Presses of the arrows on the same notes are one step. */
function nudgeKey({ chosen }: Notes): string {
  return `nudge/${chosen.map(({ id }) => id).join('/')}`
}

const arrows: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

function entityAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('.sheet [data-entity-id]')?.getAttribute('data-entity-id') ?? undefined
}

/** A box of the window as one of the picture. */
function ofPicture({ x, y, width, height }: Box, { x: left, y: top, scale }: View): Box {
  return { x: (x - left) / scale, y: (y - top) / scale, width: width / scale, height: height / scale }
}

function below(box: Box, view: View): number {
  return view.y + (box.y + box.height) * view.scale
}

const fieldWidth = 190

/** A field over a name, within the window; in its middle where the name is not on the picture. */
function placeOf(box: Box | undefined, view: View, room: Size) {
  const middle = box ? view.x + (box.x + box.width / 2) * view.scale : room.width / 2
  const top = box ? view.y + (box.y + box.height / 2) * view.scale - 14 : room.height / 2
  return {
    width: fieldWidth,
    left: Math.max(4, Math.min(room.width - fieldWidth - 4, middle - fieldWidth / 2)),
    top: Math.max(4, Math.min(room.height - 34, top)),
  }
}
