import type { Box, Point } from './scene.ts'

/** A point that belongs to something: to which, is told by a number. */
export interface OwnedPoint extends Point {
  readonly owner: number
}

export interface PointGrid {
  /** How many points lie in a box, those of one owner left out. */
  readonly count: (box: Box, exceptOwner: number) => number
}

/** Sorts points into cells of `side` px, so that counting in a box looks at few of them. */
export function createPointGrid(points: readonly OwnedPoint[], side: number): PointGrid {
  const cells = new Map<number, OwnedPoint[]>()
  const cellOf = (column: number, row: number) => row * 1_000_003 + column
  for (const point of points) {
    const cell = cellOf(Math.floor(point.x / side), Math.floor(point.y / side))
    const own = cells.get(cell)
    if (own) own.push(point)
    else cells.set(cell, [point])
  }
  return {
    count: (box, exceptOwner) => {
      const inside = ({ x, y, owner }: OwnedPoint) =>
        owner !== exceptOwner && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
      let total = 0
      for (let row = Math.floor(box.y / side); row <= Math.floor((box.y + box.height) / side); row++) {
        for (let column = Math.floor(box.x / side); column <= Math.floor((box.x + box.width) / side); column++) {
          for (const point of cells.get(cellOf(column, row)) ?? []) if (inside(point)) total++
        }
      }
      return total
    },
  }
}
