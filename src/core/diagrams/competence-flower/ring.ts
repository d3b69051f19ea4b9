import type { Box, Point } from '../../scene/scene.ts'
import type { Bloom, FloretPlan, PetalPlan, Tie } from './bloom.ts'
import { growPetal, outlinePoints, type Petal, shareRing } from './petal.ts'
import { seriateRing } from './seriate.ts'

/** Over this ratio of the largest petal to the smallest, the small ones are taken together (product.md). */
const largestRatio = 100

export interface Ring {
  readonly petals: readonly PetalPlan[]
  readonly ties: readonly Tie[]
  /** Petals are equally large: there are no numbers, or they differ too much to be drawn. */
  readonly equal: boolean
}

/** Orders petals so that those that share most are neighbours, and takes those together that are too small to draw. */
export function planRing(bloom: Bloom, equal: boolean): Ring {
  const largest = Math.max(0, ...bloom.petals.map(({ value }) => value))
  const small = bloom.petals.filter(({ value }) => value * largestRatio < largest)
  const joined = small.reduce((sum, { value }) => sum + value, 0)
  const gather = !equal && small.length > 1 && joined * largestRatio >= largest
  const petals = gather ? gathered(bloom.petals, small) : bloom.petals
  const ties = gather ? retied(bloom, petals) : bloom.ties
  const same = equal || !(largest > 0) || (!gather && small.length > 0)
  const order = upright(seriateRing(strengths(petals.length, ties)), (place) => (same ? 1 : petals[place].value))
  return {
    petals: order.map((place) => petals[place]),
    ties: ties.map(({ petals: [a, b], entityIds }) => {
      const [first, second] = [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y)
      return { petals: [first, second], entityIds }
    }),
    equal: same,
  }
}

/** Turns the ring so that of all seams the one hangs straight down that lets the largest petal stand most upright. */
function upright(order: readonly number[], sizeOf: (place: number) => number): readonly number[] {
  const turned = order.map((_, start) => [...order.slice(start), ...order.slice(0, start)])
  const largest = order.reduce((most, place) => (sizeOf(place) > sizeOf(most) ? place : most), order[0])
  const lean = (ring: readonly number[]) =>
    Math.abs(shareRing(ring.map(sizeOf))[ring.indexOf(largest)].direction - 1.5 * Math.PI)
  return turned.reduce((best, ring) => (lean(ring) < lean(best) - 1e-9 ? ring : best), order)
}

function gathered(petals: readonly PetalPlan[], small: readonly PetalPlan[]): PetalPlan[] {
  const florets: FloretPlan[] = small.flatMap((petal) => petal.florets)
  const value = small.reduce((sum, petal) => sum + petal.value, 0)
  return [...petals.filter((petal) => !small.includes(petal)), { key: 'others', group: -2, value, florets }]
}

function retied({ petals: all, ties }: Bloom, petals: readonly PetalPlan[]): Tie[] {
  const placeOf = all.map((petal) => (petals.includes(petal) ? petals.indexOf(petal) : petals.length - 1))
  const byPair = new Map<string, Tie>()
  for (const { petals: pair, entityIds } of ties) {
    const [a, b] = pair.map((place) => placeOf[place]).sort((x, y) => x - y)
    if (a === b) continue
    const known = byPair.get(`${a}/${b}`)
    byPair.set(`${a}/${b}`, { petals: [a, b], entityIds: [...new Set([...(known?.entityIds ?? []), ...entityIds])] })
  }
  return [...byPair.values()]
}

function strengths(count: number, ties: readonly Tie[]): number[][] {
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(0))
  for (const { petals, entityIds } of ties) {
    const [a, b] = petals
    matrix[a][b] = entityIds.length
    matrix[b][a] = entityIds.length
  }
  return matrix
}

export interface RingLayout {
  readonly centre: Point
  /** Radius of the core that bears the flower's name, px. */
  readonly core: number
  readonly petals: readonly Petal[]
  /** px² of a petal for one of its value; undefined where petals are equal. */
  readonly areaOfOne: number | undefined
}

/**
 * Grows the ring as large as its box allows around a core of `core` px radius. A petal's shown area is exactly in
 * proportion to its value (or equal).
 */
export function layoutRing({ petals, equal }: Ring, box: Box, core: number): RingLayout {
  const sizes = petals.map(({ value }) => (equal ? 1 : value))
  const shares = shareRing(sizes)
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  const grow = (centre: Point, one: number) => shares.map((share, i) => growPetal(centre, share, sizes[i] * one, core))
  let one = (box.width * box.height * 0.5) / whole
  let bounds = boundsOf(grow({ x: 0, y: 0 }, one), core)
  for (let round = 0; round < 24; round++) {
    const factor = Math.min(box.width / bounds.width, box.height / bounds.height)
    if (Math.abs(factor - 1) < 2e-3) break
    // The core does not grow along, so a step may be too long: never more than by half.
    one *= Math.min(1.5, Math.max(0.5, factor)) ** 2
    bounds = boundsOf(grow({ x: 0, y: 0 }, one), core)
  }
  const centre = {
    x: box.x + box.width / 2 - (bounds.x + bounds.width / 2),
    y: box.y + box.height / 2 - (bounds.y + bounds.height / 2),
  }
  return { centre, core, petals: grow(centre, one), areaOfOne: equal ? undefined : one }
}

function boundsOf(petals: readonly Petal[], core: number): Box {
  const points = petals.flatMap(({ curves }) => outlinePoints(curves, 12))
  const xs = [-core, core, ...points.map(({ x }) => x)]
  const ys = [-core, core, ...points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
