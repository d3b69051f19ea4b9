import type { Point } from '../../scene/scene.ts'

export interface Packing {
  /** Centres, in the order of `radii`. */
  readonly centres: readonly Point[]
  /** By how much all radii may be multiplied and still lie inside and apart. */
  readonly room: number
}

/** Many circles settle sooner, since each has many neighbours that push; and each round costs their square. */
const roundsFor = (count: number) => Math.round(Math.min(160, Math.max(36, 9000 / count)))

/**
 * Packs circles into a closed polygon by relaxation: from a spiral about the polygon's inner point each is pushed away
 * from its neighbours and from the rim until nothing moves. Circles need not fit: `room` says how much larger (or
 * smaller) all of them together may be at the places found, so the caller finds the largest common scale.
 * Deterministic. `radii` in px, > 0; `rim` is the least distance to the outline, px.
 */
export function packCircles(radii: readonly number[], outline: readonly Point[], rim: number): Packing {
  if (radii.length === 0) return { centres: [], room: Number.POSITIVE_INFINITY }
  const heart = innerPoint(outline)
  const centres = spiral(radii, heart)
  const rounds = roundsFor(radii.length)
  for (let round = 0; round < rounds; round++) {
    const ease = round < rounds * 0.8 ? 0.5 : 0.3
    pushApart(centres, radii, ease)
    pushInside(centres, radii, outline, rim)
  }
  return { centres, room: roomLeft(centres, radii, outline, rim) }
}

/** Largest first in the middle, the others around, in the turns of a sunflower. */
function spiral(radii: readonly number[], heart: Point): { x: number; y: number }[] {
  const order = radii.map((_, i) => i).sort((a, b) => radii[b] - radii[a] || a - b)
  const centres: { x: number; y: number }[] = []
  let area = 0
  order.forEach((i, turn) => {
    const distance = Math.sqrt(area * 1.1)
    const angle = turn * 2.399963229728653
    centres[i] = { x: heart.x + distance * Math.cos(angle), y: heart.y + distance * Math.sin(angle) }
    area += radii[i] * radii[i]
  })
  return centres
}

function pushApart(centres: { x: number; y: number }[], radii: readonly number[], ease: number): void {
  for (let i = 0; i < centres.length; i++) {
    for (let j = i + 1; j < centres.length; j++) {
      const [a, b] = [centres[i], centres[j]]
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const wanted = radii[i] + radii[j]
      const square = dx * dx + dy * dy
      if (square >= wanted * wanted) continue
      const distance = Math.sqrt(square)
      const push = (wanted - distance) * ease
      const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [1, 0]
      // The lighter one gives way.
      const share = radii[i] ** 2 / (radii[i] ** 2 + radii[j] ** 2)
      a.x -= ux * push * (1 - share)
      a.y -= uy * push * (1 - share)
      b.x += ux * push * share
      b.y += uy * push * share
    }
  }
}

function pushInside(
  centres: { x: number; y: number }[],
  radii: readonly number[],
  outline: readonly Point[],
  rim: number,
): void {
  centres.forEach((centre, i) => {
    const { depth, inward } = depthIn(outline, centre)
    const lack = radii[i] + rim - depth
    if (lack <= 0) return
    centre.x += inward.x * lack * 0.6
    centre.y += inward.y * lack * 0.6
  })
}

function roomLeft(centres: readonly Point[], radii: readonly number[], outline: readonly Point[], rim: number): number {
  let room = Number.POSITIVE_INFINITY
  centres.forEach((a, i) => {
    room = Math.min(room, (depthIn(outline, a).depth - rim) / radii[i])
    for (let j = i + 1; j < centres.length; j++) {
      const b = centres[j]
      room = Math.min(room, Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) / (radii[i] + radii[j]))
    }
  })
  return Math.max(0, room)
}

/** How far inside a polygon a point lies, px (negative outside), and the direction straight inward. */
export function depthIn(outline: readonly Point[], { x, y }: Point): { depth: number; inward: Point } {
  let nearest = Number.POSITIVE_INFINITY
  let foot: Point = outline[0]
  let inside = false
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [a, b] = [outline[j], outline[i]]
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const length = dx * dx + dy * dy
    const t = length > 0 ? Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length)) : 0
    const [fx, fy] = [a.x + t * dx, a.y + t * dy]
    const square = (x - fx) ** 2 + (y - fy) ** 2
    if (square < nearest) {
      nearest = square
      foot = { x: fx, y: fy }
    }
  }
  const distance = Math.sqrt(nearest)
  const sign = inside ? 1 : -1
  const inward =
    distance > 1e-9 ? { x: (sign * (x - foot.x)) / distance, y: (sign * (y - foot.y)) / distance } : { x: 0, y: 0 }
  return { depth: sign * distance, inward }
}

/** The point deepest inside, to a grid of a thirtieth of the polygon's box. */
function innerPoint(outline: readonly Point[]): Point {
  const xs = outline.map(({ x }) => x)
  const ys = outline.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  let best = { depth: Number.NEGATIVE_INFINITY, at: outline[0] }
  for (let row = 1; row < 30; row++) {
    for (let column = 1; column < 30; column++) {
      const at = { x: left + (width * column) / 30, y: top + (height * row) / 30 }
      const { depth } = depthIn(outline, at)
      if (depth > best.depth) best = { depth, at }
    }
  }
  return best.at
}
