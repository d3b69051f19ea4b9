import type { Point } from '../../scene/scene.ts'
import { distance, lerp, mix, plus, unit } from '../geometry.ts'
import type { Contour } from './contour.ts'
import { type AxisPoint, bezierAxis } from './geometry.ts'
import { type Departure, type Growth, growLimb, growTip, type Limb, type ThicknessRule } from './limb.ts'
import type { GroupPlan, TipPlan } from './plan.ts'
import type { RimPlace } from './rim.ts'

export interface TipLayout {
  readonly plan: TipPlan
  readonly limb: Limb
  /** Measured thickness where it leaves its bough, px; 0 where the number is missing. */
  readonly width: number
  /** Where it ends, on the contour. */
  readonly place: RimPlace
  readonly outward: Point
}

export interface GroupLayout {
  readonly plan: GroupPlan
  readonly limb: Limb
  readonly width: number
  readonly tips: readonly TipLayout[]
}

export interface HalfLayout {
  readonly trunk: Limb
  readonly groups: readonly GroupLayout[]
}

export interface HalfGround {
  /** Where trunk and roots meet, on the soil line. */
  readonly base: Point
  /** -1 grows up (crown), 1 grows down (roots). */
  readonly growth: 1 | -1
  /** Length of the trunk's axis in this half, px. */
  readonly trunkLength: number
  /** Where on the trunk the first limb leaves, 0..1. */
  readonly firstFork: number
  readonly contour: Contour
  readonly rule: ThicknessRule
  readonly widthOf: (value: number) => number
}

/** Lays out a crown or a root system from its trunk to tips that already have their places on the contour. */
export function layoutHalf(
  plans: readonly GroupPlan[],
  placeOf: ReadonlyMap<string, RimPlace>,
  ground: HalfGround,
): HalfLayout {
  const { base, growth, trunkLength, rule } = ground
  const top = { x: base.x, y: base.y + growth * trunkLength }
  const axis = bezierAxis(base, mix(base, top, 1 / 3), mix(base, top, 2 / 3), top, 24)
  const widths = plans.map(({ value }) => ground.widthOf(value))
  const trunk = growFan(axis, widths, ground.firstFork, growth, rule)
  const groups = plans.map((plan, i) => layoutGroup(plan, trunk.starts[i], widths[i], placeOf, ground))
  return { trunk: trunk.limb, groups }
}

function layoutGroup(
  plan: GroupPlan,
  start: AxisPoint,
  width: number,
  placeOf: ReadonlyMap<string, RimPlace>,
  ground: HalfGround,
): GroupLayout {
  const places = plan.tips.map((tip) => placeOf.get(tip.key)).filter((place) => place !== undefined)
  const axis = groupAxis(start, places, ground)
  const widths = plan.tips.map(({ value }) => ground.widthOf(value))
  const fan = growFan(axis, widths, 0.34, ground.growth, ground.rule)
  const tips = plan.tips.map((tip, i) => layoutTip(tip, fan.starts[i], widths[i], places[i], ground))
  return { plan, limb: fan.limb, width, tips }
}

/** From the trunk, first along it, towards the middle of its tips; it ends where the last of them goes on. */
function groupAxis(start: AxisPoint, places: readonly RimPlace[], { growth }: HalfGround): AxisPoint[] {
  const goal = meanPoint(places)
  const end = mix(start, goal, places.length > 1 ? 0.6 : 0.45)
  const middle = places[Math.floor((places.length - 1) / 2)]
  const towards = unit(plus(unit({ x: goal.x - start.x, y: goal.y - start.y }), outwardOf(middle, growth), 0.45))
  const reach = distance(start, end)
  return bezierAxis(start, plus(start, start.along, reach * 0.4), plus(end, towards, -reach * 0.42), end, 22)
}

function layoutTip(tip: TipPlan, start: AxisPoint, width: number, place: RimPlace, ground: HalfGround): TipLayout {
  const outward = outwardOf(place, ground.growth)
  return { plan: tip, limb: growTip(start, place, outward, width, tip.gathered > 1 ? 0.8 : 0.4), width, place, outward }
}

/** Away from the tree, across the contour. */
export function outwardOf(place: AxisPoint, growth: 1 | -1): Point {
  return growth < 0 ? { x: place.along.y, y: -place.along.x } : { x: -place.along.y, y: place.along.x }
}

function meanPoint(points: readonly Point[]): Point {
  return {
    x: points.reduce((total, { x }) => total + x, 0) / points.length,
    y: points.reduce((total, { y }) => total + y, 0) / points.length,
  }
}

/**
 * Grows a limb whose parts leave in the order that keeps them from crossing: the outermost first, from both sides in
 * turn, the middle one goes on as its end. `starts` are in the order of `widths`, from left to right on the page.
 */
function growFan(
  axis: readonly AxisPoint[],
  widths: readonly number[],
  first: number,
  growth: 1 | -1,
  rule: ThicknessRule,
): Growth {
  const middle = Math.floor((widths.length - 1) / 2)
  const order = widths.map((_, i) => i).sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle) || a - b)
  const departures: Departure[] = order.map((i, at) => ({
    width: widths[i],
    side: i < middle === growth < 0 ? -1 : 1,
    at: at === order.length - 1 ? 1 : lerp(first, 0.97, order.length > 2 ? at / (order.length - 1) : 0.5),
  }))
  const grown = growLimb(axis, departures, rule)
  const starts: AxisPoint[] = []
  order.forEach((i, at) => {
    starts[i] = grown.starts[at]
  })
  return { limb: grown.limb, starts }
}
