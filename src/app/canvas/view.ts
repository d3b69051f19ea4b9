import type { Box } from '#core'

/** How the picture lies in its window: where its corner is, px, and how many px of the window one of the picture takes. */
export interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const least = 0.1
const most = 16

/** The picture whole, in the middle. */
export function fitted(picture: Size, room: Size): View {
  const scale = Math.max(least, Math.min(room.width / picture.width, room.height / picture.height))
  return { scale, x: (room.width - picture.width * scale) / 2, y: (room.height - picture.height * scale) / 2 }
}

/** A part of the picture, px of the picture, in the middle of its window: as near as it has room, but no nearer than twice. */
export function fittedTo(part: Box, room: Size): View {
  const air = 60
  const scale = Math.min(
    2,
    Math.max(
      least,
      Math.min((room.width - air) / Math.max(1, part.width), (room.height - air) / Math.max(1, part.height)),
    ),
  )
  return {
    scale,
    x: room.width / 2 - (part.x + part.width / 2) * scale,
    y: room.height / 2 - (part.y + part.height / 2) * scale,
  }
}

/** As near as it is, but moved where a part of the picture is not to be seen whole; further off where it has no room. */
export function broughtIn(view: View, part: Box, room: Size): View {
  const edge = 24
  const [left, top] = [view.x + part.x * view.scale, view.y + part.y * view.scale]
  const [width, height] = [part.width * view.scale, part.height * view.scale]
  if (left >= 0 && top >= 0 && left + width <= room.width && top + height <= room.height) return view
  if (width > room.width - 2 * edge || height > room.height - 2 * edge) return fittedTo(part, room)
  const shift = (from: number, length: number, space: number) =>
    Math.max(edge - from, 0) || Math.min(0, space - edge - length - from)
  return { scale: view.scale, x: view.x + shift(left, width, room.width), y: view.y + shift(top, height, room.height) }
}

/** Nearer or further by a factor; what lies under the point (x, y) of the window stays there. */
export function zoomed(view: View, factor: number, x: number, y: number): View {
  const scale = Math.min(most, Math.max(least, view.scale * factor))
  const grown = scale / view.scale
  return { scale, x: x - (x - view.x) * grown, y: y - (y - view.y) * grown }
}

/** Moved, but never so far that nothing of the picture is left in the window. */
export function moved(view: View, dx: number, dy: number, picture: Size, room: Size): View {
  const keep = 48
  const within = (at: number, length: number, space: number) =>
    Math.min(space - keep, Math.max(keep - length * view.scale, at))
  return {
    scale: view.scale,
    x: within(view.x + dx, picture.width, room.width),
    y: within(view.y + dy, picture.height, room.height),
  }
}
