import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape'
import type { Point } from '../scene/scene.ts'

/** Rounds path data to 1/100 px: what no eye sees would only make files larger and bytes differ. */
export const digits = 2

const smooth = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveCatmullRom.alpha(0.5))
  .digits(digits)

const ring = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveCatmullRomClosed.alpha(0.5))
  .digits(digits)

/** Path data of a smooth open curve through points. */
export function smoothPath(points: readonly Point[]): string {
  return smooth([...points]) ?? ''
}

/** Path data of a smooth closed curve through points. */
export function smoothRing(points: readonly Point[]): string {
  return ring([...points]) ?? ''
}

/** Path data of the area between two smooth curves: along the first, back along the second. */
export function ribbonPath(there: readonly Point[], back: readonly Point[]): string {
  return `${smoothPath(there)}${smoothPath([...back].reverse()).replace('M', 'L')}Z`
}
