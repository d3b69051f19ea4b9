import { arcExtremes } from './arcExtremes.ts'
import type { Point } from './scene.ts'

const commands = /([MLHVCQAZ])([^MLHVCQAZ]*)/gi
const numbers = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const argumentCount: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }

/**
 * Points of a path among which are its leftmost, topmost, rightmost and lowest: ends of segments and the turning points
 * of curves and arcs. Reads M L H V C Q A Z, absolute and relative (what d3-path writes); throws on anything else.
 */
export function pathExtremes(d: string): Point[] {
  if (/[^MLHVCQAZ\d\s.,+\-e]/i.test(d)) throw new Error(`Path data not understood: ${d.slice(0, 80)}`)
  const points: Point[] = []
  let at: Point = { x: 0, y: 0 }
  let start = at
  for (const [, letter = '', rest = ''] of d.matchAll(commands)) {
    const command = letter.toUpperCase()
    const values = (rest.match(numbers) ?? []).map(Number)
    const count = argumentCount[command] ?? 0
    if (command === 'Z') at = start
    for (let i = 0; count > 0 && i + count <= values.length; i += count) {
      const given = absolute(letter, values.slice(i, i + count), at)
      const segment = segmentOf(command, given, at)
      points.push(...segment.extremes)
      at = segment.end
      if (command === 'M' && i === 0) start = at
    }
  }
  return points
}

/** Numbers of a command measured from the page's corner. */
function absolute(letter: string, values: readonly number[], at: Point): number[] {
  if (letter === letter.toUpperCase()) return [...values]
  if (letter === 'h') return values.map((n) => n + at.x)
  if (letter === 'v') return values.map((n) => n + at.y)
  if (letter === 'a') return values.map((n, i) => (i === 5 ? n + at.x : i === 6 ? n + at.y : n))
  return values.map((n, i) => n + (i % 2 === 0 ? at.x : at.y))
}

function segmentOf(command: string, v: readonly number[], at: Point): { end: Point; extremes: Point[] } {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = v
  const ending = (end: Point, extremes: Point[] = []) => ({ end, extremes: [...extremes, end] })
  switch (command) {
    case 'H':
      return ending({ x: a, y: at.y })
    case 'V':
      return ending({ x: at.x, y: a })
    case 'Q':
      return ending({ x: c, y: d }, quadraticExtremes(at, { x: a, y: b }, { x: c, y: d }))
    case 'C':
      return ending({ x: e, y: f }, cubicExtremes(at, { x: a, y: b }, { x: c, y: d }, { x: e, y: f }))
    case 'A':
      return ending(
        { x: f, y: g },
        arcExtremes(at, { rx: a, ry: b, turn: c, large: d !== 0, sweep: e !== 0 }, { x: f, y: g }),
      )
    default:
      return ending({ x: a, y: b })
  }
}

/** A quadratic is the cubic with its control points two thirds of the way. */
function quadraticExtremes(p0: Point, p1: Point, p2: Point): Point[] {
  const toward = (end: Point): Point => ({ x: end.x + (2 / 3) * (p1.x - end.x), y: end.y + (2 / 3) * (p1.y - end.y) })
  return cubicExtremes(p0, toward(p0), toward(p2), p2)
}

function cubicExtremes(p0: Point, p1: Point, p2: Point, p3: Point): Point[] {
  const turns = [...turningPlaces(p0.x, p1.x, p2.x, p3.x), ...turningPlaces(p0.y, p1.y, p2.y, p3.y)]
  return turns.map((t) => ({ x: bezier(t, p0.x, p1.x, p2.x, p3.x), y: bezier(t, p0.y, p1.y, p2.y, p3.y) }))
}

/** Where in (0, 1) the derivative of a cubic Bézier is zero. */
function turningPlaces(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = p3 - 3 * p2 + 3 * p1 - p0
  const b = 2 * (p2 - 2 * p1 + p0)
  const c = p1 - p0
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  const found = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  return found.filter((t) => t > 0 && t < 1)
}

function bezier(t: number, p0: number, p1: number, p2: number, p3: number): number {
  const s = 1 - t
  return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3
}
