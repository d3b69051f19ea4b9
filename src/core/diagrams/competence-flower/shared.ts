import type { Point } from '../../scene/scene.ts'
import type { Tie } from './bloom.ts'
import { depthIn } from './pack.ts'
import { outlinePoints } from './petal.ts'
import type { RingLayout } from './ring.ts'

/** Something that two neighbouring petals share: a disc on their seam. */
export interface SeamLayout {
  readonly tie: Tie
  readonly centre: Point
}

/** Something that two petals apart share: an arc in the moat around the core. */
export interface ArcLayout {
  readonly tie: Tie
  readonly from: Point
  readonly to: Point
  readonly radius: number
  readonly sweep: 0 | 1
  /** The middle of the arc, where its number stands. */
  readonly middle: Point
}

export interface SharedLayout {
  readonly seams: readonly SeamLayout[]
  readonly arcs: readonly ArcLayout[]
  /** Pairs of petals that share something and found no room. */
  readonly more: number
}

/** So many arcs can be told apart in the moat. */
export const mostArcs = 3

/** Distance of the innermost arc from the core, in discs: so far that its number keeps off the words in the core. */
export const firstLane = 1.3

/** Places what petals share: neighbours on the seam, others on arcs, the strongest innermost; what has no room is counted. */
export function layoutShared(ties: readonly Tie[], layout: RingLayout, disc: number, moat: number): SharedLayout {
  const count = layout.petals.length
  const isNeighbour = ({ petals: [a, b] }: Tie) => b - a === 1 || (count > 2 && a === 0 && b === count - 1)
  const seams = apart(
    ties.filter(isNeighbour).map((tie) => ({ tie, centre: seamPoint(tie, layout, disc) })),
    disc,
  )
  const far = ties.filter((tie) => !isNeighbour(tie)).sort((a, b) => b.entityIds.length - a.entityIds.length)
  const lanes = moat > disc ? Math.min(mostArcs, Math.floor((moat / disc - 0.9) / 1.1)) : 0
  const arcs = far.slice(0, lanes).map((tie, lane) => arcOf(tie, layout, disc * (firstLane + lane * 1.1)))
  return { seams, arcs, more: ties.length - seams.length - arcs.length }
}

function seamPoint({ petals: [a, b] }: Tie, { petals, centre, core }: RingLayout, disc: number): Point {
  const [before, after] = b - a === 1 ? [petals[a], petals[b]] : [petals[b], petals[a]]
  const edge = before.direction + before.angle / 2
  const gap = (after.direction - after.angle / 2 - edge + 4 * Math.PI) % (2 * Math.PI)
  const direction = edge + gap / 2
  const at = (reach: number) => ({
    x: centre.x + reach * Math.cos(direction),
    y: centre.y + reach * Math.sin(direction),
  })
  const outlines = [before, after].map(({ curves }) => outlinePoints(curves, 12))
  const most = Math.max(before.length, after.length)
  let reach = Math.max(Math.min(before.shoulder, after.shoulder), core + disc * 1.15)
  // Out to where the petals part so far that the disc lies on their rims, not on their florets.
  while (reach < most && outlines.some((outline) => depthIn(outline, at(reach)).depth > overlap * disc))
    reach += disc * 0.1
  return at(reach)
}

/** How near to a petal's edge the middle of a disc may come, in radii of it (negative: outside). */
const overlap = -0.5

/** Discs that would lie on one another: the weaker one gives way. */
function apart(seams: readonly SeamLayout[], disc: number): SeamLayout[] {
  const kept: SeamLayout[] = []
  const strongest = [...seams].sort((a, b) => b.tie.entityIds.length - a.tie.entityIds.length)
  for (const seam of strongest) {
    const clear = kept.every(
      ({ centre }) => Math.hypot(centre.x - seam.centre.x, centre.y - seam.centre.y) > 2 * disc + 1,
    )
    if (clear) kept.push(seam)
  }
  return kept
}

function arcOf(tie: Tie, { petals, centre, core }: RingLayout, offset: number): ArcLayout {
  const [a, b] = tie.petals.map((place) => petals[place].direction)
  const turn = (b - a + 4 * Math.PI) % (2 * Math.PI)
  const short = turn <= Math.PI
  const radius = core + offset
  const at = (angle: number): Point => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  })
  const middle = short ? a + turn / 2 : a - (2 * Math.PI - turn) / 2
  return { tie, from: at(a), to: at(b), radius, sweep: short ? 1 : 0, middle: at(middle) }
}
