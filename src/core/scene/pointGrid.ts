import type { Box, Point } from './scene.ts'

/** A point that belongs to something: to which, is told by a number. */
export interface OwnedPoint extends Point {
  readonly owner: number
}

export interface PointGrid {
  /** How many points lie in a box: in all, and those of others than one owner. */
  readonly count: (box: Box, owner: number) => { readonly all: number; readonly others: number }
}

const nothing = { all: 0, others: 0 }

/** Sorts points into cells of `side` px, so that counting in a box looks at few of them. */
export function createPointGrid(points: readonly OwnedPoint[], side: number): PointGrid {
  const left = points.reduce((least, { x }) => Math.min(least, Math.floor(x / side)), Number.POSITIVE_INFINITY)
  const top = points.reduce((least, { y }) => Math.min(least, Math.floor(y / side)), Number.POSITIVE_INFINITY)
  const right = points.reduce((most, { x }) => Math.max(most, Math.floor(x / side)), Number.NEGATIVE_INFINITY)
  const bottom = points.reduce((most, { y }) => Math.max(most, Math.floor(y / side)), Number.NEGATIVE_INFINITY)
  if (points.length === 0) return { count: () => nothing }
  const columns = right - left + 1
  const cellOf = ({ x, y }: Point) => (Math.floor(y / side) - top) * columns + Math.floor(x / side) - left
  // Points in the order of their cells; a cell's begin at `starts`.
  const starts = new Int32Array(columns * (bottom - top + 1) + 1)
  for (const point of points) starts[cellOf(point) + 1]++
  for (let cell = 1; cell < starts.length; cell++) starts[cell] += starts[cell - 1]
  const next = starts.slice()
  const [x, y, owners] = [
    new Float64Array(points.length),
    new Float64Array(points.length),
    new Int32Array(points.length),
  ]
  for (const point of points) {
    const at = next[cellOf(point)]++
    x[at] = point.x
    y[at] = point.y
    owners[at] = point.owner
  }
  return {
    count: (box, owner) => {
      let [all, others] = [0, 0]
      const [endX, endY] = [box.x + box.width, box.y + box.height]
      const from = Math.max(left, Math.floor(box.x / side))
      const to = Math.min(right, Math.floor(endX / side))
      const last = Math.min(bottom, Math.floor(endY / side))
      for (let row = Math.max(top, Math.floor(box.y / side)); row <= last && from <= to; row++) {
        const line = (row - top) * columns - left
        for (let k = starts[line + from]; k < starts[line + to + 1]; k++) {
          if (x[k] <= box.x || x[k] >= endX || y[k] <= box.y || y[k] >= endY) continue
          all++
          if (owners[k] !== owner) others++
        }
      }
      return { all, others }
    },
  }
}
