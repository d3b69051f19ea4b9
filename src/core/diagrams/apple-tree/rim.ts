import type { Contour } from './contour.ts'
import type { AxisPoint } from './geometry.ts'

/** Something that takes room on a contour: a tip, an apple. In order from left to right. */
export interface RimEntry {
  /** Least room for it, px. */
  readonly room: number
  readonly startsGroup: boolean
  /** How much of the air between two it has before it; 1 where not said. */
  readonly airBefore?: number
}

export interface RimPlace extends AxisPoint {
  /** How far along the contour, px. */
  readonly s: number
}

/** So much more air than between twigs there is where another bough begins. */
const betweenGroups = 2.4

/** Spreads entries over a contour: each has its room, and what is left over is air that all get alike. */
export function spreadOverRim(entries: readonly RimEntry[], contour: Contour): RimPlace[] {
  const rooms = entries.reduce((sum, { room }) => sum + room, 0)
  // Where there is too little, all are squeezed alike.
  const squeeze = Math.min(1, (contour.length * 0.9) / Math.max(1, rooms))
  const shares = entries.map(({ startsGroup, airBefore = 1 }) => (startsGroup ? betweenGroups : airBefore))
  // At both ends there is half as much.
  const air = (contour.length - rooms * squeeze) / Math.max(1, sumOf(shares.slice(1)) + 1)
  let s = air / 2
  return entries.map(({ room }, i) => {
    s += (i === 0 ? 0 : shares[i] * air) + (room * squeeze) / 2
    const place = { ...contour.at(s), s }
    s += (room * squeeze) / 2
    return place
  })
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** Words that want a place on the contour around the tips, in order from left to right. */
export interface RimWords {
  readonly width: number
  readonly height: number
  /** Where they would stand best, px along the contour. */
  readonly wished: number
  /** What is heavier gives way less. */
  readonly weight: number
}

export interface WordsPlace extends RimPlace {
  /** On the flat part words stand in two rows: 1 for the outer row. */
  readonly row: 0 | 1
  /** How far along, 0 to 1. */
  readonly share: number
}

/** Where the contour is this flat or flatter, words stand over the tips in two rows. */
export const flat = 0.42

/**
 * Places words along a contour, each as near to where it wants to be as the others let it, in the order they came: side
 * by side where the contour lies flat (in two rows), one under the other where it stands. Returns undefined if they do
 * not fit. The order is kept, so lines from tips to their words never cross. Least squares under least distances, by
 * pooling adjacent violators (Barlow and others 1972): linear in the words.
 */
export function placeWords(words: readonly RimWords[], contour: Contour): WordsPlace[] | undefined {
  let places = words.map(({ wished }) => wished)
  // The distance that two need hangs on how steep the contour is where they come to stand.
  for (let round = 0; round < 2; round++) {
    const next = pushedApart(words, distances(words, places, contour), contour.length)
    if (!next) return undefined
    places = next
  }
  return rows(places.map((s) => ({ ...contour.at(s), s, share: s / contour.length })))
}

/** Way along the contour from each to the one before it; the first from the contour's beginning. */
function distances(words: readonly RimWords[], places: readonly number[], contour: Contour): number[] {
  return words.map((b, i) => {
    const a = words[i - 1]
    if (!a) return edge(b, contour.at(places[i]))
    const here = contour.at((places[i - 1] + places[i]) / 2)
    const [upright, level] = [Math.abs(here.along.y), Math.abs(here.along.x)]
    const under = (a.height + b.height) / 2 / Math.max(upright, 0.05)
    // In two rows, the line to the outer words passes between the inner ones.
    const beside = upright < flat ? Math.max(a.width, b.width) / 2 : (a.width + b.width) / 2
    return Math.min(under, beside / Math.max(level, 0.05))
  })
}

function edge({ width, height }: RimWords, here: AxisPoint): number {
  return Math.abs(here.along.y) < flat ? width / 4 : height / 2
}

function pushedApart(words: readonly RimWords[], least: readonly number[], length: number): number[] | undefined {
  let before = 0
  const offsets = least.map((distance) => (before += distance))
  const room = length - before - (least[0] ?? 0)
  if (room < 0) return undefined
  const pools: { sum: number; weight: number; count: number }[] = []
  words.forEach(({ wished, weight }, i) => {
    let pool = { sum: (wished - offsets[i]) * weight, weight, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count }
    }
    pools.push(pool)
  })
  const places: number[] = []
  for (const { sum, weight, count } of pools) {
    const shift = Math.min(room, Math.max(0, sum / weight))
    for (let i = 0; i < count; i++) places.push(offsets[places.length] + shift)
  }
  return places
}

/** Neighbours on the flat part take turns between the inner and the outer row. */
function rows(points: readonly Omit<WordsPlace, 'row'>[]): WordsPlace[] {
  let row: 0 | 1 = 1
  return points.map((point) => {
    row = Math.abs(point.along.y) < flat && row === 0 ? 1 : 0
    return { ...point, row }
  })
}
