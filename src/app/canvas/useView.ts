import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { fitted, moved, type Size, type View, zoomed } from './view.ts'

export interface ViewControls {
  readonly view: View
  readonly showAll: () => void
  /** Nearer or further about the middle of the window, or about a point of it. */
  readonly zoom: (factor: number, at?: { x: number; y: number }) => void
  readonly move: (dx: number, dy: number) => void
}

/** Zoom and place of the picture; it stays fitted until the user moves it, and when another picture opens. */
export function useView(picture: Size, room: Size): ViewControls {
  const [view, setView] = useState<View>(() => fitted(picture, room))
  const isFitted = useRef(true)
  const { width, height } = picture
  const { width: roomWidth, height: roomHeight } = room
  const showAll = useCallback(() => {
    isFitted.current = true
    setView(fitted({ width, height }, { width: roomWidth, height: roomHeight }))
  }, [width, height, roomWidth, roomHeight])
  useEffect(() => {
    if (isFitted.current) showAll()
  }, [showAll])
  const zoom = useCallback<ViewControls['zoom']>(
    (factor, at) => {
      isFitted.current = false
      setView((before) => zoomed(before, factor, at?.x ?? roomWidth / 2, at?.y ?? roomHeight / 2))
    },
    [roomWidth, roomHeight],
  )
  const move = useCallback<ViewControls['move']>(
    (dx, dy) => {
      isFitted.current = false
      setView((before) => moved(before, dx, dy, { width, height }, { width: roomWidth, height: roomHeight }))
    },
    [width, height, roomWidth, roomHeight],
  )
  return { view, showAll, zoom, move }
}

/** The size of an element, kept up to date. */
export function useSize(place: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect
      if (width > 0 && height > 0) setSize({ width, height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return size
}
