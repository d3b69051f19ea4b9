import type { Size } from './canvas/view.ts'

/** The smallest sheet a picture is drawn on, px: on less, names would have no room. */
const least = { width: 1000, height: 640 }
/** Sheets change in steps, so that a window that is being drawn larger does not draw the picture at every pixel. */
const step = 40

/** The sheet for a window: as large as the window, or larger in its proportions where that is small. */
export function sheetFor(room: Size | undefined): Size {
  if (!room) return { width: 1600, height: 1000 }
  const grow = Math.max(1, least.width / room.width, least.height / room.height)
  const stepped = (length: number) => Math.max(step, Math.round((length * grow) / step) * step)
  return { width: stepped(room.width), height: stepped(room.height) }
}
