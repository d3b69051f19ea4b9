import type { Point } from '../../scene/scene.ts'
import { mix, unit } from '../geometry.ts'

/** A point of an axis with its direction; `along` is the unit tangent, its normal to the right is (-along.y, along.x). */
export interface AxisPoint extends Point {
  readonly along: Point
}

/** 0 before 0, 1 after 1, smooth between. */
export function smoothstep(t: number): number {
  const x = Math.min(1, Math.max(0, t))
  return x * x * (3 - 2 * x)
}

/** A point `t` (0..1) along a sampled axis, by sample, with its direction. */
export function axisAt(axis: readonly AxisPoint[], t: number): AxisPoint {
  const at = Math.min(1, Math.max(0, t)) * (axis.length - 1)
  const from = Math.min(axis.length - 2, Math.floor(at))
  const [a, b] = [axis[from], axis[from + 1]]
  return { ...mix(a, b, at - from), along: unit(mix(a.along, b.along, at - from)) }
}

/** The point `offset` px to the right of an axis point (to its left where negative). */
export function beside(point: AxisPoint, offset: number): Point {
  return { x: point.x - point.along.y * offset, y: point.y + point.along.x * offset }
}

/** Samples a cubic Bezier curve at `count + 1` even parameters. */
export function bezierAxis(p0: Point, p1: Point, p2: Point, p3: Point, count: number): AxisPoint[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count
    const u = 1 - t
    const at = (a: number, b: number, c: number, d: number) =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
    const slope = (a: number, b: number, c: number, d: number) =>
      3 * u * u * (b - a) + 6 * u * t * (c - b) + 3 * t * t * (d - c)
    return {
      x: at(p0.x, p1.x, p2.x, p3.x),
      y: at(p0.y, p1.y, p2.y, p3.y),
      along: unit({ x: slope(p0.x, p1.x, p2.x, p3.x), y: slope(p0.y, p1.y, p2.y, p3.y) }),
    }
  })
}
