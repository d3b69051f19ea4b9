import type { Point } from '../../scene/scene.ts'
import { smoothstep } from './geometry.ts'
import type { HalfLayout } from './half.ts'

/** An end of a line through the crown: the point, and its place along the contour, px. */
export interface CrownEnd {
  readonly point: Point
  readonly s: number
}

/**
 * A line from one end to another that goes round the crown within its contour, where no names stand, instead of through
 * its middle: as a garland, deeper the further apart the ends are. `lane` keeps several apart (0, 1, 2 ...).
 */
export function aroundCrown(from: CrownEnd, to: CrownEnd, lane: number, half: HalfLayout): Point[] {
  const apart = Math.abs(to.s - from.s)
  if (apart < half.contourLength * 0.1)
    return [from.point, half.inside((from.s + to.s) / 2, 0.85 - 0.02 * (lane % 5)), to.point]
  const depth = 0.86 - 0.3 * Math.min(1, apart / half.contourLength) - 0.022 * (lane % 5)
  const steps = Math.max(3, Math.min(14, Math.round(apart / 40)))
  const round = Array.from({ length: steps - 1 }, (_, i) => {
    const t = (i + 1) / steps
    // Out of one end and into the other, and along the lane between.
    const eased = Math.min(smoothstep(t * 3.2), smoothstep((1 - t) * 3.2))
    return half.inside(from.s + (to.s - from.s) * t, 0.93 + (depth - 0.93) * eased)
  })
  return [from.point, ...round, to.point]
}
