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
