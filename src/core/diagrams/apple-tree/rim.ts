import type { Contour } from './contour.ts'
import type { AxisPoint } from './geometry.ts'

/** Something that takes room on a contour: a tip with or without its name, an apple. In order from left to right. */
export interface RimEntry {
  /** The room its words need, px; 0 x 0 where it has none. */
  readonly width: number
  readonly height: number
  /** Least room for the thing itself. */
  readonly room: number
  /** Extra air before it, where another group begins. */
  readonly before: number
}

export interface RimPlace extends AxisPoint {
  /** How far along the contour, px. */
  readonly s: number
  /** On the flat part names stand in two rows: 1 for the outer row. */
  readonly row: 0 | 1
}

/** Where the contour is this flat or flatter, names stand over the tips in two rows. */
export const flat = 0.42

interface Walk {
  readonly places: readonly number[]
  readonly end: number
}

/**
 * Spreads entries over a contour so that the words of neighbours clear each other: side by side where the contour lies
 * flat (in two rows), one under the other where it stands. What is left over is air that all get alike, and groups
 * more between them. Returns undefined if they do not fit.
 */
export function spreadOverRim(entries: readonly RimEntry[], contour: Contour): RimPlace[] | undefined {
  if (entries.length === 0) return []
  if (walk(entries, contour, 0).end > contour.length) return undefined
  let low = 0
  let high = contour.length
  for (let halving = 0; halving < 20; halving++) {
    const air = (low + high) / 2
    if (walk(entries, contour, air).end > contour.length) high = air
    else low = air
  }
  return rows(walk(entries, contour, low).places.map((s) => ({ ...contour.at(s), s })))
}

/** So much more air than between twigs there is where another bough begins. */
const betweenGroups = 2.2

function walk(entries: readonly RimEntry[], contour: Contour, air: number): Walk {
  const places: number[] = []
  let s = 0
  entries.forEach((entry, i) => {
    const before = entries[i - 1]
    const here = contour.at(Math.min(s, contour.length))
    s += before ? step(before, entry, here) + air * (entry.before > 0 ? betweenGroups : 1) : edge(entry, here) + air / 2
    places.push(s)
  })
  const last = entries[entries.length - 1]
  const end = s + edge(last, contour.at(Math.min(s, contour.length))) + air / 2
  return { places, end }
}

/** Way along the contour from one entry to the next. */
function step(a: RimEntry, b: RimEntry, here: AxisPoint): number {
  const upright = Math.abs(here.along.y)
  const level = Math.abs(here.along.x)
  const room = (a.room + b.room) / 2 + b.before
  if (a.height === 0 || b.height === 0) return room
  const under = (a.height + b.height) / 2 / Math.max(upright, 0.05)
  const aside = (a.width + b.width) / 2 / (upright < flat ? 2 : 1) / Math.max(level, 0.05)
  return Math.max(room, Math.min(under, aside))
}

function edge(entry: RimEntry, here: AxisPoint): number {
  return Math.abs(here.along.y) < flat ? Math.max(entry.room, entry.width / 4) : Math.max(entry.room, entry.height) / 2
}

/** Neighbours on the flat part take turns between the inner and the outer row. */
function rows(points: readonly Omit<RimPlace, 'row'>[]): RimPlace[] {
  let row: 0 | 1 = 0
  return points.map((point) => {
    row = Math.abs(point.along.y) < flat && row === 0 ? 1 : 0
    return { ...point, row }
  })
}
