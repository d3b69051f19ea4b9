import type { Point } from '../../scene/scene.ts'
import { distance, lerp, plus } from '../geometry.ts'
import { type AxisPoint, axisAt, beside, bezierAxis, smoothstep } from './geometry.ts'

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
}

/** What leaves a limb: its width where it leaves, and the side it goes to. */
export interface Departure {
  readonly width: number
  readonly side: -1 | 1
  /** Where on the axis it leaves, 0..1; in rising order. The last one is the limb's own end and stays on the axis. */
  readonly at: number
}

export interface Growth {
  readonly limb: Limb
  /** Where each departure begins: in the limb's wood, flush with its edge, running along it. */
  readonly starts: readonly AxisPoint[]
}

/**
 * Grows a limb along an axis while others leave it: each begins inside, flush with the edge on its side and tangent to
 * the limb, and what stays is exactly as thick as the rest together. So no joint shows and thickness is conserved.
 */
export function growLimb(axis: readonly AxisPoint[], departures: readonly Departure[], rule: ThicknessRule): Growth {
  const whole = together(
    rule,
    departures.map(({ width }) => width),
  )
  let [left, right] = [-whole / 2, whole / 2]
  const steps: { at: number; over: number; left: number; right: number }[] = []
  const length = axisLength(axis)
  const starts = departures.map(({ width, side, at }, i) => {
    const rest = together(
      rule,
      departures.slice(i + 1).map((later) => later.width),
    )
    const last = i === departures.length - 1
    const point = axisAt(axis, at)
    const offset = last ? (left + right) / 2 : side < 0 ? left + width / 2 : right - width / 2
    if (!last) {
      const change = right - left - rest
      if (side < 0) left += change
      else right -= change
      steps.push({ at, over: (width * 1.6) / length, left, right })
    }
    return { ...beside(point, offset), along: point.along }
  })
  return { limb: { axis, ...edges(axis, whole, steps) }, starts }
}

function edges(
  axis: readonly AxisPoint[],
  whole: number,
  steps: readonly { at: number; over: number; left: number; right: number }[],
): { left: number[]; right: number[] } {
  const left: number[] = []
  const right: number[] = []
  axis.forEach((_, i) => {
    const t = i / (axis.length - 1)
    let [l, r] = [-whole / 2, whole / 2]
    for (const step of steps) {
      const done = smoothstep((t - step.at) / step.over)
      l = lerp(l, step.left, done)
      r = lerp(r, step.right, done)
    }
    left.push(l)
    right.push(r)
  })
  return { left, right }
}

/** A limb that nothing leaves: from a start along the parent's direction to a tip, tapering to a share of its width. */
export function growTip(start: AxisPoint, tip: Point, outward: Point, width: number, taper: number): Limb {
  const reach = distance(start, tip)
  const axis = bezierAxis(start, plus(start, start.along, reach * 0.42), plus(tip, outward, -reach * 0.34), tip, 14)
  const half = axis.map((_, i) => (width / 2) * lerp(1, taper, smoothstep((i / 14 - 0.1) / 0.9)))
  return { axis, left: half.map((h) => -h), right: half }
}

export function axisLength(axis: readonly Point[]): number {
  let length = 0
  for (let i = 1; i < axis.length; i++) length += distance(axis[i - 1], axis[i])
  return length
}
