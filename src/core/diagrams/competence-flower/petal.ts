import type { Point } from '../../scene/scene.ts'
import { mix } from '../geometry.ts'

/** A petal's outline: cubic curves from the flower's centre round to it again. Each curve is start, two controls, end. */
export type Curve = readonly [Point, Point, Point, Point]

export interface Petal {
  readonly curves: readonly Curve[]
  /** Direction of its tip, radians, 0 to the right, clockwise on the page. */
  readonly direction: number
  /** Its share of the ring, radians. */
  readonly angle: number
  /** Half the angle that its foot covers under the core, radians. */
  readonly foot: number
  readonly tip: Point
  /** Distance from the centre to the tip, px. */
  readonly length: number
  /** Distance from the centre to where its edges touch the seams, px. */
  readonly shoulder: number
  /** Radius of the flower's core, which covers its foot, px. */
  readonly core: number
}

/**
 * No petal is wider than this, by how many there are: one alone opens round its core like the spathe of a calla, two
 * like the petals of a dayflower. None is narrower than the least, however small its value.
 */
const widest = [190, 145, 140].map((degrees) => (degrees / 180) * Math.PI)
const narrowest = (9 / 180) * Math.PI

/**
 * Angles grow with this power of the values: with 1 all petals were equally long, as in a pie; with 0 equally wide.
 * Between them both length and width tell, and no petal is a spike.
 */
const anglePower = 0.6

/**
 * Shares the ring among petals by their values, so that both length and width grow with value; from the seam that hangs
 * straight down, where the stem shows, clockwise. Where they cannot fill it they keep together and leave the stem free.
 * Returns direction and angle of each, radians.
 */
export function shareRing(values: readonly number[]): { direction: number; angle: number }[] {
  const angles = fitAngles(values.map((value) => Math.max(value, 0) ** anglePower))
  const gap = 2 * Math.PI - angles.reduce((sum, angle) => sum + angle, 0)
  let from = Math.PI / 2 + gap / 2
  return angles.map((angle) => {
    const direction = from + angle / 2
    from += angle
    return { direction, angle }
  })
}

/** No petal is wider than so many times its share of the ring: a small one spread wide would be a sliver on the core. */
const stretch = 2.2

/**
 * Angles in proportion to weights that sum to the whole ring; what is held at a limit leaves its rest to the others.
 * Where one is so large that the others cannot take what it leaves, the ring stays open.
 */
function fitAngles(weights: readonly number[]): number[] {
  const least = Math.min(narrowest, (2 * Math.PI) / weights.length)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const limit = widest[Math.min(weights.length, widest.length) - 1]
  const most = weights.map((weight) =>
    all > 0 ? Math.max(least, Math.min(limit, (stretch * 2 * Math.PI * weight) / all)) : limit,
  )
  const held = new Map<number, number>()
  for (;;) {
    const free = weights.map((_, i) => i).filter((i) => !held.has(i))
    const rest = 2 * Math.PI - [...held.values()].reduce((sum, angle) => sum + angle, 0)
    const whole = free.reduce((sum, i) => sum + weights[i], 0)
    const angleOf = (i: number) => held.get(i) ?? (whole > 0 ? (rest * weights[i]) / whole : rest / free.length)
    const narrow = free.filter((i) => angleOf(i) < least)
    const wide = free.filter((i) => angleOf(i) > most[i])
    if (narrow.length === 0 && wide.length === 0) return weights.map((_, i) => angleOf(i))
    for (const i of narrow.length > 0 ? narrow : wide) held.set(i, narrow.length > 0 ? least : most[i])
  }
}

/**
 * A petal that shows exactly this area, px², outside the flower's core (a disc of `core` px radius about the centre).
 * From a narrower foot its edges swing out to the seams, touch them, and round off to a soft tip. The area of the form
 * is known in closed form for any length, and grows with it: Newton's method finds the length to the last digits.
 */
export function growPetal(
  centre: Point,
  { direction, angle }: { direction: number; angle: number },
  area: number,
  core: number,
): Petal {
  const hidden = core * core * footOf(angle)
  const shown = (reach: number) => outlineArea(outlineOf(angle, reach, core)) - hidden
  // The whole sector is the most that a petal of this length could show: the start is below, the first step above.
  let length = Math.sqrt((2 * area) / angle + core * core)
  for (let round = 0; round < 40; round++) {
    const lack = area - shown(length)
    if (Math.abs(lack) <= area * 1e-13) break
    const step = length * 1e-6
    length += (lack * 2 * step) / (shown(length + step) - shown(length - step))
  }
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)]
  const move = ({ x, y }: Point): Point => ({ x: centre.x + x * cos - y * sin, y: centre.y + x * sin + y * cos })
  const curves = outlineOf(angle, length, core).map(([a, b, c, d]): Curve => [move(a), move(b), move(c), move(d)])
  const foot = footOf(angle)
  return { direction, angle, foot, curves, tip: curves[2][3], length, shoulder: shoulderOf(angle, length, core), core }
}

/** The area that a petal shows, px²: inside its outline and outside the core. */
export function shownArea({ curves, foot, core }: Petal): number {
  return outlineArea(curves) - core * core * foot
}

/** Half the angle of a petal's foot, radians: a little less than its share, so that petals part at the core. */
function footOf(angle: number): number {
  return Math.min(1.52, angle / 2 - Math.min(0.16, angle * 0.09))
}

/** How far out a petal touches the seam, px: the further the narrower it is. */
function shoulderOf(angle: number, length: number, core: number): number {
  return core + Math.max(0.28, 0.68 - angle * 0.15) * (length - core)
}

/** The outline about the origin, its tip to the right: out along one edge, round to the tip and back along the other. */
function outlineOf(angle: number, length: number, core: number): Curve[] {
  const left = sideOf(angle, length, core, -1)
  const right = sideOf(angle, length, core, 1)
  return [...left, ...right.map(reversed).reverse()]
}

/** Half an outline: the foot under the core, the edge to where it touches the seam, and the round to the tip. */
function sideOf(angle: number, length: number, core: number, sign: 1 | -1): Curve[] {
  const [half, foot] = [angle / 2, footOf(angle)]
  const at = (r: number, turn: number): Point => ({ x: r * Math.cos(turn), y: sign * r * Math.sin(turn) })
  const shoulder = shoulderOf(angle, length, core)
  const start = core + 0.04 * (length - core)
  const swing = 0.42 * (shoulder - start)
  const corner = at(shoulder, half)
  const width = Math.abs(corner.y)
  const bulge = shoulder + bulgeOf(half) * (length - shoulder)
  // Round, with a hint of a point.
  const point = Math.min(width * 0.2, (length - core) * 0.05)
  const front = width * Math.min(0.92, 0.56 + 0.26 * half)
  return [
    [at(0, foot), at(start / 3, foot), at((start * 2) / 3, foot), at(start, foot)],
    [at(start, foot), at(start + swing, foot), at(shoulder - swing, half), corner],
    [corner, at(bulge, half), { x: length - point, y: sign * front }, { x: length, y: 0 }],
  ]
}

/** How far the round swings on along the seam before it turns, as a share of the way from shoulder to tip. */
function bulgeOf(half: number): number {
  return Math.max(0.6, 0.78 - Math.max(0, half - 0.9) * 0.3)
}

/**
 * A petal's vein: the side of its outline moved towards its middle line (`turn` 0) or left where it is (1, -1 the other
 * side), so that veins part at the foot and draw together towards the tip. It ends short of it.
 */
export function veinOf({ curves, direction }: Petal, turn: number): readonly [Curve, Curve] {
  const [, edge, round] = curves
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)]
  const origin = curves[0][0]
  const moved = ({ x, y }: Point): Point => {
    const along = (x - origin.x) * cos + (y - origin.y) * sin
    const aside = ((y - origin.y) * cos - (x - origin.x) * sin) * -turn
    return { x: origin.x + along * cos - aside * sin, y: origin.y + along * sin + aside * cos }
  }
  const bent = ([a, b, c, d]: Curve): Curve => [moved(a), moved(b), moved(c), moved(d)]
  return [bent(edge), bent(firstPart(round, 0.72))]
}

/** A curve up to `t` (0..1) of its way: de Casteljau's construction. */
function firstPart([a, b, c, d]: Curve, t: number): Curve {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)]
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)]
  return [a, ab, abc, mix(abc, bcd, t)]
}

function reversed([a, b, c, d]: Curve): Curve {
  return [d, c, b, a]
}

/**
 * The area inside closed cubic curves, px² (Green's theorem; for one curve
 * 3/20 of the sum over its four points, see the derivation in any text on Bézier area).
 */
export function outlineArea(curves: readonly Curve[]): number {
  const cross = (p: Point, q: Point) => p.x * q.y - q.x * p.y
  const twice = curves.reduce(
    (sum, [a, b, c, d]) =>
      sum +
      (6 * cross(a, b) + 3 * cross(a, c) + cross(a, d) + 3 * cross(b, c) + 3 * cross(b, d) + 6 * cross(c, d)) / 10,
    0,
  )
  return Math.abs(twice) / 2
}

/** The whole outline as a polygon of `steps` points a curve. */
export function outlinePoints(curves: readonly Curve[], steps: number): Point[] {
  return curves.flatMap((curve) => Array.from({ length: steps }, (_, i) => pointOn(curve, i / steps)))
}

/**
 * What is shown of a petal as a polygon that lies within it, the core's rim included: what distances are measured to.
 * `steps` points a curve. The rim is a hollow: its chords would lie under the core, so it is drawn by tangents, as many
 * as keep their corners well under its shoulders.
 */
export function shownPolygon({ curves, core, shoulder, direction, foot }: Petal, steps: number): Point[] {
  const [start, ...edges] = curves.slice(0, -1)
  const centre = start[0]
  const slack = Math.max(1e-6, Math.min(0.02, (shoulder / core - 1) * 0.2))
  const tangents = Math.min(200, Math.max(3, Math.ceil((2 * foot) / Math.sqrt(8 * slack))))
  const reach = core / Math.cos(foot / tangents)
  const at = (turn: number): Point => ({
    x: centre.x + reach * Math.cos(direction + turn),
    y: centre.y + reach * Math.sin(direction + turn),
  })
  const rim = Array.from({ length: tangents + 1 }, (_, i) => at(foot - (2 * foot * i) / tangents))
  return [...outlinePoints(edges, steps), edges[edges.length - 1][3], ...rim]
}

function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t
  const mix = (axis: 'x' | 'y') =>
    s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis]
  return { x: mix('x'), y: mix('y') }
}
