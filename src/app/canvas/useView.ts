import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import type { Box } from '#core'
import { broughtIn, fitted, fittedTo, moved, type Size, type View, zoomed } from './view.ts'

export interface ViewControls {
  readonly view: View
  readonly showAll: () => void
  /** Nearer or further about the middle of the window, or about a point of it. */
  readonly zoom: (factor: number, at?: { x: number; y: number }) => void
  readonly move: (dx: number, dy: number) => void
  /** A pixel of the picture takes one of the page. */
  readonly showActualSize: () => void
  /** A part of the picture fills the window. */
  readonly showPart: (part: Box) => void
  /** A part of the picture comes into sight, where it is not. */
  readonly bringIn: (part: Box) => void
}

/**
 * Zoom and place of a picture, by its name: it stays fitted until the user moves it, and who comes back to it finds it as
 * it was left.
 */
export function useView(name: string, picture: Size, room: Size): ViewControls {
  const [views, setViews] = useState<ReadonlyMap<string, View>>(() => new Map())
  const { width, height } = picture
  const { width: roomWidth, height: roomHeight } = room
  const whole = useMemo(
    () => fitted({ width, height }, { width: roomWidth, height: roomHeight }),
    [width, height, roomWidth, roomHeight],
  )
  const showAll = useCallback(
    () => setViews((before) => new Map([...before].filter(([other]) => other !== name))),
    [name],
  )
  const change = useCallback(
    (step: (view: View) => View) => setViews((before) => new Map(before).set(name, step(before.get(name) ?? whole))),
    [name, whole],
  )
  const zoom = useCallback<ViewControls['zoom']>(
    (factor, at) => change((view) => zoomed(view, factor, at?.x ?? roomWidth / 2, at?.y ?? roomHeight / 2)),
    [change, roomWidth, roomHeight],
  )
  const move = useCallback<ViewControls['move']>(
    (dx, dy) => change((view) => moved(view, dx, dy, { width, height }, { width: roomWidth, height: roomHeight })),
    [change, width, height, roomWidth, roomHeight],
  )
  const space = useMemo(() => ({ width: roomWidth, height: roomHeight }), [roomWidth, roomHeight])
  const showActualSize = useCallback(
    () => change((view) => zoomed(view, 1 / view.scale, roomWidth / 2, roomHeight / 2)),
    [change, roomWidth, roomHeight],
  )
  const showPart = useCallback((part: Box) => change(() => fittedTo(part, space)), [change, space])
  const bringIn = useCallback((part: Box) => change((view) => broughtIn(view, part, space)), [change, space])
  const view = views.get(name) ?? whole
  return useMemo(
    () => ({ view, showAll, zoom, move, showActualSize, showPart, bringIn }),
    [view, showAll, zoom, move, showActualSize, showPart, bringIn],
  )
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
