import type { Point } from '../../scene/scene.ts'
import { distance, plus } from '../geometry.ts'
import { aroundCrown } from './around.ts'
import type { Fruit } from './fruit.ts'
import { axisAt } from './geometry.ts'
import type { HalfLayout, TipLayout } from './half.ts'
import { outwardOf } from './half.ts'
import type { RimPlace } from './rim.ts'
import type { RimLayout } from './rimPlan.ts'

/** Where an apple hangs or lies. */
export interface AppleLayout {
  readonly fruit: Fruit
  readonly centre: Point
  readonly radius: number
  /** From its twig to the top of the disc: start, bend, end. undefined where no member is drawn. */
  readonly stalk?: readonly [Point, Point, Point]
  /** Thin lines to members on other twigs, of an apple that hangs: each from the apple round the crown to a twig. */
  readonly grafts: readonly (readonly Point[])[]
  /** Away from the tree: where its name goes first. */
  readonly outward: Point
  readonly fallen: boolean
}

export interface OrchardGround {
  readonly radius: number
  readonly soil: number
  /** The trunk stands from here to here. */
  readonly trunk: readonly [number, number]
  readonly bounds: readonly [number, number]
  readonly crown: Point
}

/** Hangs every cluster in its place on the contour, lays ended ones on the ground, and ties both to their twigs. */
export function layoutApples(
  fruits: readonly Fruit[],
  crown: HalfLayout,
  rim: RimLayout,
  ground: OrchardGround,
): AppleLayout[] {
  const tipOf = new Map(crown.groups.flatMap(({ tips }) => tips).map((tip) => [tip.plan.key, tip]))
  const lying: number[] = []
  return fruits.map((fruit, lane) => {
    const tips = fruit.tips.map((key) => tipOf.get(key)).filter((tip) => tip !== undefined)
    const place = rim.placeOf.get(fruit.key)
    const apple = place ? hanging(fruit, place, ground) : fallen(fruit, tips[0], lying, ground)
    return tied(apple, tips, { lane, s: place?.s ?? 0, crown })
  })
}

type Bare = Omit<AppleLayout, 'grafts'>

function hanging(fruit: Fruit, place: RimPlace, { radius }: OrchardGround): Bare {
  const outward = outwardOf(place, -1)
  const aside = Math.abs(outward.x) > Math.abs(outward.y) ? 0.45 : -0.25
  return { fruit, centre: plus(place, outward, radius * aside), radius, outward, fallen: false }
}

/** Under its twig on the soil, beside the trunk, and beside those that lie there already. */
function fallen(fruit: Fruit, home: TipLayout | undefined, lying: number[], ground: OrchardGround): Bare {
  const { radius, soil, trunk, bounds, crown } = ground
  const [left, right] = trunk
  const wanted = home ? axisAt(home.limb.axis, 0.75).x : crown.x + (lying.length % 2 === 0 ? 1 : -1) * (right - left)
  const pitch = radius * 8
  const isFree = (x: number) =>
    (x < left - radius * 2 || x > right + radius * 2) && lying.every((other) => Math.abs(other - x) >= pitch)
  const steps = Array.from({ length: 80 }, (_, i) => wanted + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * radius * 1.5)
  const inside = steps.filter((x) => x > bounds[0] + radius * 2 && x < bounds[1] - radius * 6)
  const x = inside.find(isFree) ?? inside[0] ?? wanted
  lying.push(x)
  return { fruit, centre: { x, y: soil - radius * 0.86 }, radius, outward: { x: 1, y: 0 }, fallen: true }
}

/** Adds the stalk to the nearest point of the largest member's twig, and grafts to the others; what has fallen is no longer grafted. */
function tied(
  apple: Bare,
  tips: readonly TipLayout[],
  { lane, s, crown }: { lane: number; s: number; crown: HalfLayout },
): AppleLayout {
  const top = { x: apple.centre.x, y: apple.centre.y - apple.radius * 0.62 }
  const [home, ...others] = tips
  if (!home) return { ...apple, grafts: [] }
  const foot = apple.fallen ? axisAt(home.limb.axis, 0.75) : nearest(home, top)
  const bend = apple.fallen
    ? { x: top.x, y: foot.y + (top.y - foot.y) * 0.3 }
    : { x: top.x + (foot.x - top.x) * 0.12, y: Math.min(foot.y, top.y) - apple.radius * 0.12 }
  const grafts = apple.fallen
    ? []
    : others.map((tip) =>
        aroundCrown({ point: apple.centre, s }, { point: axisAt(tip.limb.axis, 0.8), s: tip.place.s }, lane, crown),
      )
  return { ...apple, stalk: [foot, bend, top], grafts }
}

function nearest(home: TipLayout, goal: Point): Point {
  const points = home.limb.axis.slice(Math.floor(home.limb.axis.length * 0.45))
  return points.reduce((best, point) => (distance(point, goal) < distance(best, goal) ? point : best))
}
