import type { Point } from '../../scene/scene.ts'
import { lerp, unit } from '../geometry.ts'
import type { AxisPoint } from './geometry.ts'

/** The line on which tips stand: half a superellipse over (or under) the soil, from left to right. */
export interface Contour {
  readonly length: number
  /** The point at `s` px along it; `along` runs from left to right. */
  readonly at: (s: number) => AxisPoint
}

export interface ContourShape {
  readonly centre: Point
  readonly halfWidth: number
  readonly height: number
  /** 1 grows down (roots), -1 grows up (crown). */
  readonly growth: 1 | -1
}

const samples = 360
/** Between an ellipse (2) and a rectangle: fills a page's corners and still looks like a crown. */
const exponent = 2.35

/** Makes the contour of a crown or of a root system. */
export function createContour({ centre, halfWidth, height, growth }: ContourShape): Contour {
  const points = Array.from({ length: samples + 1 }, (_, i) => {
    const angle = Math.PI * (1 - i / samples)
    const bend = (v: number) => Math.sign(v) * Math.abs(v) ** (2 / exponent)
    return { x: centre.x + halfWidth * bend(Math.cos(angle)), y: centre.y + growth * height * bend(Math.sin(angle)) }
  })
  const lengths = [0]
  for (let i = 1; i <= samples; i++) {
    lengths.push(
      lengths[i - 1] + Math.sqrt((points[i].x - points[i - 1].x) ** 2 + (points[i].y - points[i - 1].y) ** 2),
    )
  }
  return { length: lengths[samples], at: (s) => pointAt(points, lengths, s) }
}

function pointAt(points: readonly Point[], lengths: readonly number[], s: number): AxisPoint {
  let low = 0
  let high = lengths.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (lengths[middle] <= s) low = middle
    else high = middle
  }
  const [a, b] = [points[low], points[high]]
  const t = lengths[high] > lengths[low] ? (s - lengths[low]) / (lengths[high] - lengths[low]) : 0
  const clamped = Math.min(1, Math.max(0, t))
  return { x: lerp(a.x, b.x, clamped), y: lerp(a.y, b.y, clamped), along: unit({ x: b.x - a.x, y: b.y - a.y }) }
}
