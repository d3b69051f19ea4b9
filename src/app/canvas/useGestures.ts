import { type RefObject, useEffect } from 'react'
import type { Box } from '#core'
import type { ViewControls } from './useView.ts'

type Point = { readonly x: number; readonly y: number }

/** A press that moves less than this, px, is a click. */
const slack = 4

/** What gestures on the picture ask for; boxes and points in px of the window. */
export interface Gestures {
  /** A press that did not move; `adds`: Ctrl, Cmd or Shift was held. */
  readonly onTap: (target: Element, adds: boolean) => void
  /** A box that is being drawn with Shift held; undefined: it is given up. */
  readonly onMarquee: (box: Box | undefined) => void
  /** The box is drawn. */
  readonly onMarqueeEnd: (box: Box) => void
  /** What is under a press may be taken hold of: then a drag moves it, not the picture. */
  readonly grab: (target: Element) => Grab | undefined
}

/** Something that is held while the pointer is down; distances from where it was taken, px of the window. */
export interface Grab {
  readonly drag: (dx: number, dy: number) => void
  readonly drop: (dx: number, dy: number) => void
  readonly giveUp: () => void
}

/**
 * Wheel, drag and pinch on an element: the wheel moves the picture, with Ctrl or Cmd it zooms at the pointer (as a pinch on
 * a trackpad does), one finger or the mouse drags, with Shift it draws a box, two fingers zoom.
 */
export function useGestures(
  place: RefObject<HTMLElement | null>,
  { zoom, move }: Pick<ViewControls, 'zoom' | 'move'>,
  { onTap, onMarquee, onMarqueeEnd, grab }: Gestures,
): void {
  useEffect(() => {
    const element = place.current
    if (!element) return
    const pressed = new Map<number, Point>()
    let travelled = 0
    /** Where a box that is being drawn began. */
    let corner: Point | undefined
    let held: (Grab & { readonly from: Point }) | undefined
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
    const endBox = () => {
      if (corner) onMarquee(undefined)
      corner = undefined
    }
    const letGo = () => {
      held?.giveUp()
      held = undefined
    }
    const down = (event: PointerEvent) => {
      if (event.button > 1) return
      pressed.set(event.pointerId, inside(event))
      endBox()
      letGo()
      if (pressed.size > 1) return
      travelled = 0
      if (event.button !== 0 || !(event.target instanceof Element)) return
      if (event.shiftKey) corner = inside(event)
      else {
        const taken = grab(event.target)
        held = taken && { ...taken, from: inside(event) }
      }
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
        if (held) held.drag(now.x - held.from.x, now.y - held.from.y)
        else if (corner) onMarquee(boxBetween(corner, now))
        else move(now.x - before.x, now.y - before.y)
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
      const from = corner
      const taken = held
      held = undefined
      endBox()
      const isDone = was && event.type === 'pointerup' && event.button === 0
      const now = inside(event)
      if (taken && isDone && travelled > slack) taken.drop(now.x - taken.from.x, now.y - taken.from.y)
      else taken?.giveUp()
      if (!isDone) return
      if (travelled > slack) {
        if (from) onMarqueeEnd(boxBetween(from, now))
      } else if (event.target instanceof Element) {
        onTap(event.target, event.ctrlKey || event.metaKey || event.shiftKey)
      }
    }
    // A box that has begun is given up by Escape, before the key does anything else.
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || (!corner && !held)) return
      event.preventDefault()
      event.stopPropagation()
      endBox()
      letGo()
      pressed.clear()
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', drag)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    window.addEventListener('keydown', giveUp, true)
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', drag)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
      window.removeEventListener('keydown', giveUp, true)
    }
  }, [place, zoom, move, onTap, onMarquee, onMarqueeEnd, grab])
}

function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}
