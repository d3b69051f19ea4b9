import { type RefObject, useEffect } from 'react'
import type { ViewControls } from './useView.ts'

type Point = { readonly x: number; readonly y: number }

/** A press that moves less than this, px, is a click. */
const slack = 4

/**
 * Wheel, drag and pinch on an element: the wheel moves the picture, with Ctrl or Cmd it zooms at the pointer (as a pinch on
 * a trackpad does), one finger or the mouse drags, two fingers zoom. `onTap` is told of presses that did not
 * move, and whether Ctrl, Cmd or Shift was held.
 */
export function useGestures(
  place: RefObject<HTMLElement | null>,
  { zoom, move }: Pick<ViewControls, 'zoom' | 'move'>,
  onTap: (target: Element, adds: boolean) => void,
): void {
  useEffect(() => {
    const element = place.current
    if (!element) return
    const pressed = new Map<number, Point>()
    let travelled = 0
    const inside = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
      const box = element.getBoundingClientRect()
      return { x: clientX - box.left, y: clientY - box.top }
    }
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY * unit * 0.004), inside(event))
      else if (event.shiftKey && event.deltaX === 0) move(-event.deltaY * unit, 0)
      else move(-event.deltaX * unit, -event.deltaY * unit)
    }
    const down = (event: PointerEvent) => {
      if (event.button > 1) return
      pressed.set(event.pointerId, inside(event))
      if (pressed.size === 1) travelled = 0
    }
    const drag = (event: PointerEvent) => {
      const before = pressed.get(event.pointerId)
      if (!before) return
      const now = inside(event)
      const others = [...pressed].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
      travelled += Math.hypot(now.x - before.x, now.y - before.y)
      pressed.set(event.pointerId, now)
      if (others.length > 0) pinch(before, now, others[0])
      else if (travelled > slack) {
        // Not before it is a drag: a captured press would not click what lies under it.
        if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
        move(now.x - before.x, now.y - before.y)
      }
    }
    const pinch = (before: Point, now: Point, other: Point) => {
      const distance = (a: Point) => Math.hypot(a.x - other.x, a.y - other.y)
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
      if (distance(before) > 1) zoom(distance(now) / distance(before), middle)
      move((now.x - before.x) / 2, (now.y - before.y) / 2)
    }
    const up = (event: PointerEvent) => {
      const was = pressed.delete(event.pointerId)
      if (
        was &&
        event.type === 'pointerup' &&
        event.button === 0 &&
        travelled <= slack &&
        event.target instanceof Element
      ) {
        onTap(event.target, event.ctrlKey || event.metaKey || event.shiftKey)
      }
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', drag)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', drag)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
    }
  }, [place, zoom, move, onTap])
}
