import type { Point } from '../scene/scene.ts'

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

export function mix(a: Point, b: Point, t: number): Point {
  return { x: lerp(a.x, b.x, t), y: lerp(a.y, b.y, t) }
}

export function plus(a: Point, b: Point, times = 1): Point {
  return { x: a.x + b.x * times, y: a.y + b.y * times }
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)
}

/** The direction as a vector of length 1; straight up where there is none. */
export function unit(v: Point): Point {
  const length = Math.sqrt(v.x * v.x + v.y * v.y)
  return length > 1e-9 ? { x: v.x / length, y: v.y / length } : { x: 0, y: -1 }
}
