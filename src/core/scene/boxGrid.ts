import type { Box } from './scene.ts'

/** Whether two boxes share more than a border. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Whether `inner` lies within `outer`, borders included. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** The box with `margin` px added on every side. */
export function grow(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  }
}

/** Boxes found by place. */
export interface BoxGrid {
  readonly add: (box: Box) => void
  /** Whether a box overlaps one that was added. */
  readonly hits: (box: Box) => boolean
}

const maxCells = 65_536

/** A uniform grid over `area` with square cells of about `side` px; what lies outside is kept in the cells of the rim. */
export function createBoxGrid(area: Box, side: number): BoxGrid {
  const cell = Math.max(side, Math.sqrt((area.width * area.height) / maxCells), 1)
  const columns = Math.max(1, Math.ceil(area.width / cell))
  const rows = Math.max(1, Math.ceil(area.height / cell))
  const cells: Box[][] = Array.from({ length: columns * rows }, () => [])

  const place = (offset: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(offset / cell)))
  const someCell = (box: Box, visit: (boxes: Box[]) => boolean): boolean => {
    const right = place(box.x + box.width - area.x, columns)
    const bottom = place(box.y + box.height - area.y, rows)
    for (let row = place(box.y - area.y, rows); row <= bottom; row++) {
      for (let column = place(box.x - area.x, columns); column <= right; column++) {
        const boxes = cells[row * columns + column]
        if (boxes && visit(boxes)) return true
      }
    }
    return false
  }
  return {
    add: (box) => {
      someCell(box, (boxes) => {
        boxes.push(box)
        return false
      })
    },
    hits: (box) => someCell(box, (boxes) => boxes.some((other) => overlaps(box, other))),
  }
}
