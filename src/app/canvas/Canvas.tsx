import { type KeyboardEvent, useCallback, useRef } from 'react'
import { createPortal } from 'react-dom'
import { type Locale, type Scene, say, studioWords as w } from '#core'
import { Highlight } from './Highlight.tsx'
import { Picture } from './Picture.tsx'
import { useGestures } from './useGestures.ts'
import { useView } from './useView.ts'
import type { Size } from './view.ts'
import { ZoomBar } from './ZoomBar.tsx'

interface Props {
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
}

const step = 60

/** The picture in its window: zoom, move and select by mouse, touch and keyboard. Only one CSS transform moves it. */
export function Canvas({ name, scene, room, locale, zoomPlace, selectedEntities, onSelect }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const controls = useView(name, scene, room)
  const { view, showAll, zoom, move } = controls
  const tap = useCallback(
    (target: Element, adds: boolean) =>
      onSelect(target.closest('[data-entity-id]')?.getAttribute('data-entity-id') ?? undefined, adds),
    [onSelect],
  )
  useGestures(place, controls, tap)

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') onSelect(undefined, false)
    const act = keys(step)[event.key]
    if (!act) return
    event.preventDefault()
    act({ showAll, zoom, move })
  }
  const transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`
  return (
    <>
      {/* A window on a picture takes the keys that move and zoom it. */}
      <div ref={place} className="window" role="application" aria-label={scene.title} tabIndex={0} onKeyDown={press}>
        <div className="sheet" style={{ transform, width: scene.width, height: scene.height }}>
          <Picture scene={scene} />
          <Highlight scene={scene} entityIds={selectedEntities} />
        </div>
      </div>
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

type Act = (controls: {
  showAll: () => void
  zoom: (factor: number) => void
  move: (dx: number, dy: number) => void
}) => void

function keys(by: number): Readonly<Record<string, Act | undefined>> {
  return {
    '+': ({ zoom }) => zoom(1.25),
    '=': ({ zoom }) => zoom(1.25),
    '-': ({ zoom }) => zoom(0.8),
    '0': ({ showAll }) => showAll(),
    ArrowLeft: ({ move }) => move(by, 0),
    ArrowRight: ({ move }) => move(-by, 0),
    ArrowUp: ({ move }) => move(0, by),
    ArrowDown: ({ move }) => move(0, -by),
  }
}
