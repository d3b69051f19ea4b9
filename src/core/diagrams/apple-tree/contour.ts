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
const exponent = 2.6

/** Makes the contour of a crown or of a root system. */
export function createContour({ centre, halfWidth, height, growth }: ContourShape): Contour {
  const points = Array.from({ length: samples + 1 }, (_, i) => {
    const angle = Math.PI * (1 - i / samples)
    const bend = (v: number) => Math.sign(v) * Math.abs(v) ** (2 / exponent)
    return { x: centre.x + halfWidth * bend(Math.cos(angle)), y: centre.y + growth * height * bend(Math.sin(angle)) }
  })
  return evenSteps(points)
}

/** Walks a line in equal steps once, so that each question after that costs no search. */
function evenSteps(points: readonly Point[]): Contour {
  const lengths = [0]
  for (let i = 1; i < points.length; i++) {
    const [dx, dy] = [points[i].x - points[i - 1].x, points[i].y - points[i - 1].y]
    lengths.push(lengths[i - 1] + Math.sqrt(dx * dx + dy * dy))
  }
  const length = lengths[points.length - 1]
  const steps = points.length * 2
  const places: AxisPoint[] = []
  let from = 0
  for (let step = 0; step <= steps; step++) {
    const s = (length * step) / steps
    while (from < points.length - 2 && lengths[from + 1] < s) from++
    const [a, b] = [points[from], points[from + 1]]
    const t = lengths[from + 1] > lengths[from] ? (s - lengths[from]) / (lengths[from + 1] - lengths[from]) : 0
    places.push({ x: lerp(a.x, b.x, t), y: lerp(a.y, b.y, t), along: unit({ x: b.x - a.x, y: b.y - a.y }) })
  }
  const at = (s: number): AxisPoint => {
    const place = Math.min(1, Math.max(0, s / length)) * steps
    const i = Math.min(steps - 1, Math.floor(place))
    const [a, b, t] = [places[i], places[i + 1], place - i]
    return { x: lerp(a.x, b.x, t), y: lerp(a.y, b.y, t), along: a.along }
  }
  return { length, at }
}
