import type { Point } from '../../scene/scene.ts'

export interface Packing {
  /** Centres, in the order of `radii`. */
  readonly centres: readonly Point[]
  /** By how much all radii may be multiplied and still lie inside and apart. */
  readonly room: number
}

interface Disc {
  x: number
  y: number
  readonly size: number
  /** How deep inside it was when last measured, and where: it cannot have come nearer to the edge than it moved. */
  depth: number
  atX: number
  atY: number
}

/** Rounds that discs take to settle, and how often they are blown up again: few discs are cheap, and each one shows. */
const roundsFor = (count: number) => Math.round(Math.min(60, Math.max(14, 1600 / count)))
const blowsFor = (count: number) => Math.round(Math.min(12, Math.max(4, 150 / count)))
const startsFor = (count: number) => (count <= 4 ? 5 : 4)

/**
 * Packs circles into a closed polygon as large as it can: from a spiral about the deepest point each is pushed away from
 * its neighbours and from the rim until nothing moves; then all are blown up a little beyond the room they have, and
 * settle again. Few circles try several spirals. `room` is the common factor that the best places found allow.
 * Deterministic. `radii` in px, > 0; `rim` is the least distance to the outline, px.
 */
export function packCircles(radii: readonly number[], outline: readonly Point[], rim: number): Packing {
  if (radii.length === 0) return { centres: [], room: Number.POSITIVE_INFINITY }
  const heart = innerPoint(outline)
  let best: Packing = { centres: radii.map(() => heart), room: -1 }
  const spirals = Array.from({ length: startsFor(radii.length) }, (_, start) => spiral(radii, heart, start * 1.1))
  for (const discs of radii.length > fewest ? [lattice(radii, outline)] : spirals) {
    const found = settle(discs, outline, rim)
    if (found.room > best.room) best = found
  }
  return best
}

/** More discs than this begin spread over the whole outline: from a spiral they do not reach its far ends. */
const fewest = 10

/** The largest at the deepest points of a lattice that has just about as many points inside as there are discs. */
function lattice(radii: readonly number[], outline: readonly Point[]): Disc[] {
  const [least, most] = corners(outline)
  let step = Math.sqrt(((most.x - least.x) * (most.y - least.y)) / radii.length)
  let points = latticePoints(outline, least, most, step)
  for (let round = 0; round < 30 && points.length < radii.length; round++) {
    step *= 0.93
    points = latticePoints(outline, least, most, step)
  }
  const order = radii.map((_, i) => i).sort((a, b) => radii[b] - radii[a] || a - b)
  const discs: Disc[] = []
  order.forEach((i, rank) => {
    // Where the outline is too thin for a lattice, the last ones share a point and are pushed apart.
    const { at } = points[rank % Math.max(1, points.length)] ?? { at: least }
    discs[i] = discAt(at.x + rank * 1e-3, at.y, radii[i])
  })
  return discs
}

function latticePoints(outline: readonly Point[], least: Point, most: Point, step: number) {
  const points: { at: Point; depth: number }[] = []
  for (let row = 0, y = least.y; y <= most.y; row++, y += step * 0.866)
    for (let x = least.x + (row % 2) * step * 0.5; x <= most.x; x += step) {
      const at = { x, y }
      const { depth } = depthIn(outline, at)
      if (depth > step * 0.3) points.push({ at, depth })
    }
  return points.sort((a, b) => b.depth - a.depth)
}

function corners(outline: readonly Point[]): [Point, Point] {
  const xs = outline.map(({ x }) => x)
  const ys = outline.map(({ y }) => y)
  return [
    { x: Math.min(...xs), y: Math.min(...ys) },
    { x: Math.max(...xs), y: Math.max(...ys) },
  ]
}

function discAt(x: number, y: number, size: number): Disc {
  return { x, y, size, depth: Number.NEGATIVE_INFINITY, atX: x, atY: y }
}

function settle(discs: Disc[], outline: readonly Point[], rim: number): Packing {
  let best: Packing = { centres: [], room: -1 }
  let scale = 1
  const rounds = roundsFor(discs.length)
  for (let blow = 0; blow < blowsFor(discs.length); blow++) {
    for (let round = 0; round < rounds; round++) {
      const pushed = pushApart(discs, scale, round < rounds * 0.7 ? 0.5 : 0.35)
      if (pushInside(discs, scale, outline, rim) + pushed < 1e-3) break
    }
    const room = roomLeft(discs, outline, rim)
    if (room > best.room) best = { centres: discs.map(({ x, y }) => ({ x, y })), room }
    // Beyond what fits by less and less: the last ones only straighten what is there.
    scale = Math.max(best.room, 0.05) * (1 + 0.12 / (1 + blow))
  }
  return best
}

/** Largest first in the middle, the others around, in the turns of a sunflower. */
function spiral(radii: readonly number[], heart: Point, turned: number): Disc[] {
  const order = radii.map((_, i) => i).sort((a, b) => radii[b] - radii[a] || a - b)
  const discs: Disc[] = []
  let area = 0
  order.forEach((i, turn) => {
    const distance = Math.sqrt(area * 1.1)
    const angle = turned + turn * 2.399963229728653
    discs[i] = discAt(heart.x + distance * Math.cos(angle), heart.y + distance * Math.sin(angle), radii[i])
    area += radii[i] * radii[i]
  })
  return discs
}

/** Returns how far discs were pushed, px in all. */
function pushApart(discs: readonly Disc[], scale: number, ease: number): number {
  let pushed = 0
  for (let i = 0; i < discs.length; i++) {
    const a = discs[i]
    for (let j = i + 1; j < discs.length; j++) {
      const b = discs[j]
      const dx = b.x - a.x
      const dy = b.y - a.y
      const wanted = (a.size + b.size) * scale
      const square = dx * dx + dy * dy
      if (square >= wanted * wanted) continue
      const distance = Math.sqrt(square)
      const push = distance > 1e-9 ? ((wanted - distance) * ease) / distance : wanted * ease
      pushed += Math.max(0, wanted - distance)
      // The lighter one gives way.
      const share = (a.size * a.size) / (a.size * a.size + b.size * b.size)
      const ux = distance > 1e-9 ? dx * push : push
      const uy = distance > 1e-9 ? dy * push : 0
      a.x -= ux * (1 - share)
      a.y -= uy * (1 - share)
      b.x += ux * share
      b.y += uy * share
    }
  }
  return pushed
}

function pushInside(discs: readonly Disc[], scale: number, outline: readonly Point[], rim: number): number {
  let pushed = 0
  for (const disc of discs) {
    const wanted = disc.size * scale + rim
    const spare = disc.depth - wanted
    const [dx, dy] = [disc.x - disc.atX, disc.y - disc.atY]
    if (spare > 0 && dx * dx + dy * dy < spare * spare) continue
    const { depth, inward } = depthIn(outline, disc)
    disc.depth = depth
    disc.atX = disc.x
    disc.atY = disc.y
    const lack = wanted - depth
    if (lack <= 0) continue
    pushed += lack
    disc.x += inward.x * lack * 0.8
    disc.y += inward.y * lack * 0.8
  }
  return pushed
}

function roomLeft(discs: readonly Disc[], outline: readonly Point[], rim: number): number {
  let room = Number.POSITIVE_INFINITY
  discs.forEach((a, i) => {
    room = Math.min(room, (depthIn(outline, a).depth - rim) / a.size)
    for (let j = i + 1; j < discs.length; j++) {
      const b = discs[j]
      room = Math.min(room, Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) / (a.size + b.size))
    }
  })
  return Math.max(0, room)
}

/** How far inside a polygon a point lies, px (negative outside), and the direction straight inward. */
export function depthIn(outline: readonly Point[], { x, y }: Point): { depth: number; inward: Point } {
  let nearest = Number.POSITIVE_INFINITY
  let footX = 0
  let footY = 0
  let inside = false
  let a = outline[outline.length - 1]
  for (const b of outline) {
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
    const dx = b.x - a.x
    const dy = b.y - a.y
    const length = dx * dx + dy * dy
    const along = length > 0 ? ((x - a.x) * dx + (y - a.y) * dy) / length : 0
    const t = along < 0 ? 0 : along > 1 ? 1 : along
    const fx = a.x + t * dx
    const fy = a.y + t * dy
    const square = (x - fx) * (x - fx) + (y - fy) * (y - fy)
    if (square < nearest) {
      nearest = square
      footX = fx
      footY = fy
    }
    a = b
  }
  const distance = Math.sqrt(nearest)
  const sign = inside ? 1 : -1
  const inward =
    distance > 1e-9 ? { x: (sign * (x - footX)) / distance, y: (sign * (y - footY)) / distance } : { x: 0, y: 0 }
  return { depth: sign * distance, inward }
}

/** The point deepest inside, to a grid of a sixteenth of the polygon's box. */
function innerPoint(outline: readonly Point[]): Point {
  const [{ x: left, y: top }, most] = corners(outline)
  const [width, height] = [most.x - left, most.y - top]
  let best = { depth: Number.NEGATIVE_INFINITY, at: outline[0] }
  for (let row = 1; row < 16; row++) {
    for (let column = 1; column < 16; column++) {
      const at = { x: left + (width * column) / 16, y: top + (height * row) / 16 }
      const { depth } = depthIn(outline, at)
      if (depth > best.depth) best = { depth, at }
    }
  }
  return best.at
}
