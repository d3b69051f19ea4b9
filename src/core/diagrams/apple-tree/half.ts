import { createRandom } from '../../model/random.ts'
import type { Point } from '../../scene/scene.ts'
import { distance, mix, plus, unit } from '../geometry.ts'
import { type Branch, type Bud, branchOut } from './branching.ts'
import type { Contour } from './contour.ts'
import { type AxisPoint, beside } from './geometry.ts'
import { evenly, growLimb, type Limb, type Profile, type ThicknessRule, tapering } from './limb.ts'
import type { GroupPlan, TipPlan } from './plan.ts'
import type { RimPlace } from './rim.ts'

export interface TipLayout {
  readonly plan: TipPlan
  readonly limb: Limb
  /** Measured thickness where it leaves its bough, px; 0 where the number is missing. */
  readonly width: number
  /** Where it ends. */
  readonly place: RimPlace
  readonly outward: Point
}

export interface GroupLayout {
  readonly plan: GroupPlan
  /** Its wood up to its tips: first the limb that leaves the trunk. */
  readonly limbs: readonly Limb[]
  readonly width: number
  readonly tips: readonly TipLayout[]
}

/** Where wood forks: the limb that comes, and those that go on, from left to right. */
export interface Fork {
  readonly from: Limb
  readonly into: readonly Limb[]
}

export interface HalfLayout {
  /** The trunk, and what of it goes on to several groups. */
  readonly trunk: readonly Limb[]
  readonly groups: readonly GroupLayout[]
  readonly forks: readonly Fork[]
  /** The point `share` (0 to 1) of the way from where the trunk first forks to the contour at `s` px. */
  readonly inside: (s: number, share: number) => Point
  readonly contourLength: number
  /** The place `share` (0 to 1) of the way along the contour. */
  readonly onContour: (share: number) => RimPlace
}

export interface HalfGround {
  /** Where trunk and roots meet, on the soil line. */
  readonly base: Point
  /** -1 grows up (crown), 1 grows down (roots). */
  readonly growth: 1 | -1
  /** Length of the trunk's axis in this half, px. */
  readonly trunkLength: number
  readonly trunkProfile: (width: number) => Profile
  /** How far the trunk's edges spread where it first forks, radians: what leaves there runs along them. */
  readonly splay: number
  readonly contour: Contour
  readonly rule: ThicknessRule
  readonly widthOf: (value: number) => number
  /** No tip ends thicker than this, px. */
  readonly thinnest: number
  readonly seed: string
}

interface Growing {
  readonly ground: HalfGround
  readonly crotch: Point
  readonly total: number
  readonly placeOf: (bud: Bud) => RimPlace
  readonly taperOf: (bud: Bud) => number
  readonly random: () => number
  readonly trunk: Limb[]
  readonly limbs: Limb[][]
  readonly tips: Limb[][]
  readonly forks: Fork[]
}

/** Lays out a crown or a root system from its trunk to tips that already have their places on the contour. */
export function layoutHalf(
  plans: readonly GroupPlan[],
  placeOf: ReadonlyMap<string, RimPlace>,
  ground: HalfGround,
): HalfLayout {
  const { base, growth, trunkLength, rule, contour, widthOf } = ground
  const placed = plans.map(({ tips }) => tips.map(({ key }) => placeOf.get(key) as RimPlace))
  const buds = plans.map(({ tips }, group) =>
    tips.map(({ value }, tip): Bud => ({ group, tip, s: placed[group][tip].s, width: widthOf(value) })),
  )
  const widths = plans.map(({ value }) => widthOf(value))
  const root = branchOut(buds, widths, rule)
  const crotch = { x: base.x, y: base.y + growth * trunkLength }
  const growing: Growing = {
    ground,
    crotch,
    total: root.tips,
    placeOf: ({ group, tip }) => placed[group][tip],
    taperOf: ({ group, tip, width }) =>
      plans[group].tips[tip].gathered > 1 ? 0.75 : Math.min(0.34, ground.thinnest / Math.max(width, 1e-9)),
    random: createRandom(`${ground.seed}/${growth}`),
    trunk: [],
    limbs: plans.map(() => []),
    tips: plans.map(() => []),
    forks: [],
  }
  const up = { x: 0, y: growth }
  const course = { from: { ...base, along: up }, to: { ...crotch, along: up }, sway: 0 }
  const trunk = growLimb(course, root.width, ground.splay > 0 ? 'foot' : 'fork', ground.trunkProfile(root.width))
  growing.trunk.push(trunk)
  fork(root, trunk, 0, growing)
  const groups = plans.map((plan, group) => ({
    plan,
    limbs: growing.limbs[group],
    width: widths[group],
    tips: plan.tips.map((tip, i) => ({
      plan: tip,
      limb: growing.tips[group][i],
      width: buds[group][i].width,
      place: placed[group][i],
      outward: outwardOf(placed[group][i], growth),
    })),
  }))
  const inside = (s: number, share: number) => mix(crotch, contour.at(s), share)
  const onContour = (share: number) => ({ ...contour.at(share * contour.length), s: share * contour.length })
  return { trunk: growing.trunk, groups, forks: growing.forks, inside, contourLength: contour.length, onContour }
}

/** Lets the parts of a branch leave the end of its limb: side by side, the outer edges flush, all along its direction. */
function fork(branch: Branch, limb: Limb, depth: number, growing: Growing): void {
  const last = limb.axis.length - 1
  const end = limb.axis[last]
  // To the right of a limb that grows down lies the left of the page.
  const page = growing.ground.growth < 0 ? 1 : -1
  const into = branch.parts.map((part, i) => {
    const edge = i === 0 ? -1 : 1
    const offset = branch.parts.length === 1 ? 0 : page * edge * Math.max(0, limb.right[last] - part.width / 2)
    const turn = depth === 0 && branch.parts.length > 1 ? growing.ground.splay * page * edge : 0
    const start = { ...beside(end, offset), along: turned(end.along, turn) }
    // What turns away from the trunk's foot begins deeper in it, so that no gap opens between.
    return growPart(part, start, depth, growing, turn === 0 ? undefined : limb.width * 0.3)
  })
  growing.forks.push({ from: limb, into })
}

function growPart(part: Branch, from: AxisPoint, depth: number, growing: Growing, back?: number): Limb {
  const { ground, random } = growing
  const { bud } = part
  if (bud) {
    const place = growing.placeOf(bud)
    const outward = outwardOf(place, ground.growth)
    const inwards = unit({ x: place.x - from.x, y: place.y - from.y })
    const along = unit(plus(outward, inwards, 1.1))
    const sway = (random() - 0.5) * 0.06 * distance(from, place)
    const limb = growLimb(
      { from, to: { ...place, along }, sway },
      part.width,
      'tip',
      tapering(part.width, growing.taperOf(bud)),
      back,
    )
    growing.tips[bud.group][bud.tip] = limb
    return limb
  }
  const share = shareOut(part, depth, growing)
  const rim = ground.contour.at(part.s)
  const point = mix(growing.crotch, rim, share)
  // Through a fork the way goes on as it came: from the fork before towards the middle of the tips.
  const onward = unit({ x: rim.x - from.x, y: rim.y - from.y })
  const radial = unit({ x: rim.x - point.x, y: rim.y - point.y })
  const rising = unit(plus(plus(onward, radial, 0.9), { x: 0, y: ground.growth }, 0.3 * (1 - share)))
  const along = unit(plus(rising, { x: -rising.y, y: rising.x }, (random() - 0.5) * 0.24))
  const sway = (random() - 0.5) * 0.08 * distance(from, point)
  const limb = growLimb({ from, to: { ...point, along }, sway }, part.width, 'fork', evenly(part.width), back)
  if (part.group === undefined) growing.trunk.push(limb)
  else growing.limbs[part.group].push(limb)
  fork(part, limb, share, growing)
  return limb
}

/** How far out a branch forks, from 0 (where the trunk does) to 1 (the contour): the fewer tips it carries the further. */
function shareOut(part: Branch, depth: number, { total, ground, crotch }: Growing): number {
  const reach = Math.max(1, distance(crotch, ground.contour.at(part.s)))
  const carried = total > 1 ? Math.log(part.tips) / Math.log(total) : 1
  const wished = 0.1 + 0.8 * (1 - carried)
  // A thick limb needs its way to bend, but leaves the greater part of it to what it carries.
  const least = depth + Math.min((1 - depth) * 0.32, Math.max(0.06, (1.25 * part.width) / reach))
  const single = part.tips === 1 ? 0.66 : 1
  return Math.min(0.9, depth + (1 - depth) * 0.75, Math.max(least, wished * single))
}

function turned({ x, y }: Point, angle: number): Point {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return { x: x * c - y * s, y: x * s + y * c }
}

/** Away from the tree, across the contour. */
export function outwardOf(place: AxisPoint, growth: 1 | -1): Point {
  return growth < 0 ? { x: place.along.y, y: -place.along.x } : { x: -place.along.y, y: place.along.x }
}
