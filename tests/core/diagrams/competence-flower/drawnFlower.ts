import type { Point, Scene, SceneMark } from '#core'
import { marksOf } from '../sceneChecks.ts'

/** A petal as it is drawn: measured from its path alone. */
export interface DrawnPetal {
  readonly key: string
  /** Inside its outline and outside the core, px². */
  readonly area: number
  /** The outline as a fine polygon. */
  readonly outline: readonly Point[]
}

export interface DrawnFloret {
  readonly key: string
  readonly petal: string
  readonly x: number
  readonly y: number
  readonly r: number
  /** Drawn as a ring: its size tells nothing. */
  readonly ring: boolean
}

export interface DrawnFlower {
  readonly core: { readonly x: number; readonly y: number; readonly r: number }
  readonly petals: readonly DrawnPetal[]
  readonly florets: readonly DrawnFloret[]
}

/** Reads a flower back from the marks of its scene. Throws where it has no core. */
export function drawnFlower(scene: Scene): DrawnFlower {
  const marks = marksOf(scene)
  const disc = marks.find(({ key }) => key === 'core')
  if (disc?.type !== 'circle') throw new Error('the flower has no core')
  const core = { x: disc.cx, y: disc.cy, r: disc.r }
  const petals = marks.flatMap((mark) =>
    mark.role === 'petal' && mark.type === 'path' ? [petalOf(mark.key.slice('petal/'.length), mark.d, core)] : [],
  )
  return { core, petals, florets: marks.flatMap((mark) => floretOf(mark, petals)) }
}

function floretOf(mark: SceneMark, petals: readonly DrawnPetal[]): DrawnFloret[] {
  if (mark.role !== 'floret' || mark.type !== 'circle') return []
  const key = mark.key.slice('floret/'.length)
  const petal = petals.find((one) => key.startsWith(`${one.key}/`))?.key ?? ''
  return [{ key, petal, x: mark.cx, y: mark.cy, r: mark.r, ring: mark.stroke !== undefined }]
}

type Cubic = readonly [Point, Point, Point, Point]

function cubicsOf(d: string): Cubic[] {
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  if (!/^M[^MLAQ]*Z$/.test(d)) throw new Error(`not one closed run of cubic curves: ${d}`)
  const points = Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: numbers[2 * i], y: numbers[2 * i + 1] }))
  return Array.from({ length: (points.length - 1) / 3 }, (_, i) => {
    const [a, b, c, e] = points.slice(3 * i, 3 * i + 4)
    return [a, b, c, e] as const
  })
}

function petalOf(key: string, d: string, core: DrawnFlower['core']): DrawnPetal {
  const curves = cubicsOf(d)
  const whole = Math.abs(curves.reduce((sum, cubic) => sum + areaUnder(cubic, core), 0))
  // The seams are the first and the last curve: between them the core covers a sector, as long as they are longer.
  const [out, back] = [curves[0][3], curves[curves.length - 1][0]]
  const reach = Math.min(Math.hypot(out.x - core.x, out.y - core.y), Math.hypot(back.x - core.x, back.y - core.y))
  if (reach < core.r - 1e-6) throw new Error(`${key}: the core covers its shoulders`)
  const turn = Math.atan2(out.y - core.y, out.x - core.x) - Math.atan2(back.y - core.y, back.x - core.x)
  const angle = Math.abs(((turn + 3 * Math.PI) % (2 * Math.PI)) - Math.PI)
  return { key, area: whole - (core.r * core.r * angle) / 2, outline: curves.flatMap((cubic) => flattened(cubic, 60)) }
}

/** Half the sum of x dy - y dx along a cubic: a polynomial of degree 5, which three Gauss points integrate exactly. */
function areaUnder(cubic: Cubic, origin: { x: number; y: number }): number {
  const gauss = [
    [0.5 - Math.sqrt(0.15), 5 / 18],
    [0.5, 8 / 18],
    [0.5 + Math.sqrt(0.15), 5 / 18],
  ]
  return gauss.reduce((sum, [t, weight]) => {
    const [x, y] = [at(cubic, 'x', t) - origin.x, at(cubic, 'y', t) - origin.y]
    return sum + (weight * (x * slope(cubic, 'y', t) - y * slope(cubic, 'x', t))) / 2
  }, 0)
}

function at([a, b, c, d]: Cubic, axis: 'x' | 'y', t: number): number {
  const s = 1 - t
  return s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis]
}

function slope([a, b, c, d]: Cubic, axis: 'x' | 'y', t: number): number {
  const s = 1 - t
  return 3 * (s * s * (b[axis] - a[axis]) + 2 * s * t * (c[axis] - b[axis]) + t * t * (d[axis] - c[axis]))
}

function flattened(cubic: Cubic, steps: number): Point[] {
  return Array.from({ length: steps }, (_, i) => ({ x: at(cubic, 'x', i / steps), y: at(cubic, 'y', i / steps) }))
}
