import { curveCatmullRom, curveCatmullRomClosed, line } from 'd3-shape'
import type { Point } from '../scene/scene.ts'
import { distance } from './geometry.ts'

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

/** Writes path data point by point. */
export interface PathWriter {
  readonly move: (to: Point) => void
  readonly line: (to: Point) => void
  /** A cubic Bezier curve with its two handles. */
  readonly bend: (one: Point, other: Point, to: Point) => void
  /** A smooth curve from the first of some points, where the path stands, through the others; it leaves and arrives along two directions. */
  readonly through: (points: readonly Point[], leave: Point, arrive: Point) => void
  readonly close: () => string
}

/** Starts path data that is rounded as all of it is. */
export function pathWriter(): PathWriter {
  let d = ''
  const at = ({ x, y }: Point) => `${round(x)},${round(y)}`
  const bend = (one: Point, other: Point, to: Point) => {
    d += `C${at(one)},${at(other)},${at(to)}`
  }
  return {
    move: (to) => {
      d += `M${at(to)}`
    },
    line: (to) => {
      d += `L${at(to)}`
    },
    bend,
    through: (points, leave, arrive) => {
      const slope = (i: number): Point => {
        if (i === 0) return leave
        if (i === points.length - 1) return arrive
        return direction(points[i - 1], points[i + 1])
      }
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1], points[i]]
        const handle = distance(a, b) / 3
        const [from, to] = [slope(i - 1), slope(i)]
        bend(
          { x: a.x + from.x * handle, y: a.y + from.y * handle },
          { x: b.x - to.x * handle, y: b.y - to.y * handle },
          b,
        )
      }
    },
    close: () => `${d}Z`,
  }
}

function direction(a: Point, b: Point): Point {
  const length = Math.max(1e-9, distance(a, b))
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
