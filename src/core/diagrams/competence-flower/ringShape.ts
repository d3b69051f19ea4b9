import type { Box, Point } from '../../scene/scene.ts'
import { outlinePoints, type Petal } from './petal.ts'
import type { RingLayout } from './ring.ts'

/** A petal as a pile of flat boxes `height` px high: what names keep off. */
export function petalRows({ curves }: Petal, height: number): Box[] {
  const points = outlinePoints(curves, 14)
  const top = Math.min(...points.map(({ y }) => y))
  const bottom = Math.max(...points.map(({ y }) => y))
  const rows = Math.max(1, Math.ceil((bottom - top) / height))
  return Array.from({ length: rows }, (_, row) => rowBox(points, top + row * height, height)).filter(
    ({ width }) => width > 0,
  )
}

/** The stretch of a closed polygon between two levels. */
function rowBox(points: readonly Point[], y: number, height: number): Box {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const reach = (x: number) => {
    left = Math.min(left, x)
    right = Math.max(right, x)
  }
  points.forEach((b, i) => {
    const a = points.at(i - 1) ?? b
    if (b.y >= y && b.y <= y + height) reach(b.x)
    for (const level of [y, y + height])
      if (a.y > level !== b.y > level) reach(a.x + ((b.x - a.x) * (level - a.y)) / (b.y - a.y))
  })
  return { x: left, y, width: right - left, height }
}

/** How far down the ring reaches between two distances from the left, px; above everything where nothing is there. */
export type RingFloor = (from: number, to: number) => number

/** The lower edge of a laid out ring. */
export function ringFloor({ petals, centre, core }: RingLayout): RingFloor {
  const rim = Array.from({ length: 25 }, (_, i) => (i * Math.PI) / 24).map((turn) => ({
    x: centre.x + core * Math.cos(turn),
    y: centre.y + core * Math.sin(turn),
  }))
  const points = [...rim, ...petals.flatMap(({ curves }) => outlinePoints(curves, 24))]
  return (from, to) =>
    points.reduce((low, { x, y }) => (x >= from && x <= to ? Math.max(low, y) : low), Number.NEGATIVE_INFINITY)
}
