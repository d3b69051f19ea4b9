import type { Point } from '../../scene/scene.ts'
import { distance, lerp, plus, unit } from '../geometry.ts'
import { type AxisPoint, beside, bezierAxis, smoothstep } from './geometry.ts'

/** How thicknesses add up where limbs meet: by cross-section (d² = Σ dᵢ²) or by width (d = Σ dᵢ). */
export type ThicknessRule = 'area' | 'width'

/** The thickness of limbs taken together, px. */
export function together(rule: ThicknessRule, widths: readonly number[]): number {
  return rule === 'width'
    ? widths.reduce((total, width) => total + width, 0)
    : Math.sqrt(widths.reduce((total, width) => total + width * width, 0))
}

/** A limb as an axis with its edges: `left[i]` and `right[i]` are offsets from `axis[i]`, left <= right. */
export interface Limb {
  readonly axis: readonly AxisPoint[]
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** What its number says, px: exact where the limb begins (the trunk: where it ends, above its flare). */
  readonly width: number
  /** A fork reaches into the crotch of what leaves it, the trunk's foot does not; a tip is round. */
  readonly end: 'fork' | 'foot' | 'tip'
  /** It begins this far back in the wood it leaves, px, so that no seam shows. */
  readonly back: number
}

/** How a limb's axis runs: from a start with its direction to an end with its direction. */
export interface Course {
  readonly from: AxisPoint
  readonly to: AxisPoint
  /** How far it sways to a side on its way, px; not at its ends, and never in its thickness. */
  readonly sway: number
}

/** Half the thickness at `t` (0 to 1) of a limb. */
export type Profile = (t: number) => number

const seam = 1.2

/** Grows a limb: a curve that leaves along its start's direction and arrives along its end's. */
export function growLimb(course: Course, width: number, end: Limb['end'], profile: Profile, back = seam): Limb {
  const axis = swaying(course)
  const half = axis.map((_, i) => profile(i / (axis.length - 1)))
  return { axis, left: half.map((h) => -h), right: half, width, end, back }
}

/** As thick all the way: what leaves at its end is together as thick as what came in. */
export function evenly(width: number): Profile {
  return () => width / 2
}

/** Exact where it begins, then thinner to a share of it. */
export function tapering(width: number, share: number): Profile {
  return (t) => (width / 2) * lerp(1, share, smoothstep((t - 0.12) / 0.88))
}

function swaying({ from, to, sway }: Course): AxisPoint[] {
  const reach = distance(from, to)
  const count = Math.max(5, Math.min(13, Math.round(reach / 14)))
  const bend = plus(from, from.along, reach * 0.42)
  const curve = bezierAxis(from, bend, plus(to, to.along, -reach * 0.38), to, count)
  const moved = curve.map((point, i) => {
    const t = i / count
    // Both the sway and its slope are 0 at the ends, so that the directions there stay what they are.
    return beside(point, sway * 16 * (t * (1 - t)) ** 2)
  })
  return moved.map((point, i) => {
    const inside = i > 0 && i < count
    const along = inside
      ? unit({ x: moved[i + 1].x - moved[i - 1].x, y: moved[i + 1].y - moved[i - 1].y })
      : curve[i].along
    return { ...point, along }
  })
}

/** One edge of a limb as points; where a bend is too tight for it, it does not run backwards. */
export function edgeOf({ axis }: Limb, offsets: readonly number[]): Point[] {
  const points: Point[] = []
  let [x, y] = [0, 0]
  axis.forEach((at, i) => {
    const point = beside(at, offsets[i])
    const forwards = points.length === 0 || (point.x - x) * at.along.x + (point.y - y) * at.along.y > 0
    if (!forwards && i < axis.length - 1) return
    points.push(point)
    x = point.x
    y = point.y
  })
  return points
}

/** Length of an axis, px. */
export function axisLength(axis: readonly Point[]): number {
  let length = 0
  for (let i = 1; i < axis.length; i++) length += distance(axis[i - 1], axis[i])
  return length
}
