import { createRandom } from '../../model/random.ts'
import type { Point } from '../../scene/scene.ts'
import { fontMetrics } from '../../scene/textWidth.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { type AppleLayout, layoutApples } from './apples.ts'
import { createContour } from './contour.ts'
import type { Fruit } from './fruit.ts'
import { smoothstep } from './geometry.ts'
import { type HalfLayout, layoutHalf, outwardOf } from './half.ts'
import { keyColumn, keyInCorners } from './key.ts'
import type { Profile, ThicknessRule } from './limb.ts'
import { appleName, tipNames } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TipPlan, TreePlan } from './plan.ts'
import type { Regions, TreeType } from './regions.ts'
import { planRim, type RimLayout, type RimThing, tipThings } from './rimPlan.ts'

/** A limb thinner than this is drawn dashed, "below scale" (product.md). */
export const belowScale = 1.5

export interface TreeLayout {
  readonly base: Point
  readonly trunkWidth: number
  readonly widthOf: (value: number) => number
  readonly crown: HalfLayout
  readonly crownRim: RimLayout
  readonly roots?: HalfLayout
  readonly rootRim?: RimLayout
  readonly apples: readonly AppleLayout[]
  readonly crownMiddle: Point
  /** How far out the second row of names stands. */
  readonly rowStep: number
}

export interface TreeFigures {
  readonly plan: TreePlan
  readonly fruits: readonly Fruit[]
  readonly rule: ThicknessRule
}

/** The scale of thickness, px: a value's width when the whole trunk is `trunkWidth` thick. */
export function thicknessScale(rule: ThicknessRule, total: number, trunkWidth: number): (value: number) => number {
  return (value) => {
    if (!(value > 0) || !(total > 0)) return 0
    return rule === 'width' ? (trunkWidth * value) / total : trunkWidth * Math.sqrt(value / total)
  }
}

/** Width of the trunk on a page: a share of what the crown can carry, px. */
export function trunkWidthOn(width: number, height: number): number {
  return Math.min(width * 0.052, height * 0.068)
}

/** Turns the figures of a tree into places: everything that is a number, nothing that is a colour. */
export function layoutTree(
  input: DiagramInput<AppleTreeOptions>,
  figures: TreeFigures,
  regions: Regions,
  type: TreeType,
): TreeLayout {
  const { width, height } = input.page
  const { plan, fruits, rule } = figures
  const trunkWidth = trunkWidthOn(width, height)
  const widthOf = thicknessScale(rule, plan.total, trunkWidth)
  const base = { x: width / 2, y: regions.soil }
  const names = Math.max(0, input.page.labelBudget - plan.boughs.length - plan.roots.length - fruits.length)
  const line = nameHeight(type, 1)
  const rowStep = nameHeight(type, type.maxLines - 1) * 1.08
  const ends = { ...type, size: type.label }

  const hanging = fruits.filter(({ phase, tips }) => phase !== 'ended' && tips.length > 0)
  const lies = fruits.length > hanging.length
  const foot = regions.soil - (lies ? type.apple * 2.4 + line * 0.4 : (regions.soil - regions.crownTop) * 0.05)
  const head = regions.crownTop + rowStep + nameHeight(type, type.maxLines - 1)
  const halfWidth = width / 2 - type.margin - type.column - type.label
  const crownContour = createContour({ centre: { x: base.x, y: foot }, halfWidth, height: foot - head, growth: -1 })
  const things = withApples(
    tipThings(plan.boughs, tipNames(input, 'industries'), (tip) => room(tip, widthOf, type)),
    hanging,
    input,
    type,
  )
  const crownRim = planRim(things, crownContour, { ...ends, budget: Math.ceil(names * 0.6) + hanging.length })
  const crown = layoutHalf(plan.boughs, rowsApplied(crownRim, rowStep, -1, `${input.diagram.seed}`), {
    base,
    growth: -1,
    trunkLength: regions.soil - foot + (foot - head) * 0.12,
    trunkProfile: flaring,
    splay: 0,
    contour: crownContour,
    seed: `${input.diagram.seed}`,
    rule,
    widthOf,
  })
  const roots = layoutRoots(input, figures, { base, regions, type, widthOf, rowStep, names: Math.floor(names * 0.4) })
  const crownMiddle = { x: base.x, y: (foot + head) / 2 }
  const apples = layoutApples(fruits, crown, crownRim.placeOf, {
    radius: type.apple,
    soil: regions.soil,
    trunk: [base.x - trunkWidth * 0.8, base.x + trunkWidth * 0.8],
    bounds: [type.margin, width - type.margin],
    rowStep,
    crown: crownMiddle,
  })
  return { base, trunkWidth, widthOf, crown, crownRim, ...roots, apples, crownMiddle, rowStep }
}

/** How much thicker the trunk is where it stands on its roots: its number holds where it first forks. */
const flare = 1.4

function flaring(width: number): Profile {
  return (t) => (width / 2) * (1 + (flare - 1) * smoothstep(1 - t / 0.75))
}

/** How far the edges of the trunk's foot turn outwards before roots leave it, radians. */
const splay = 0.5

/** The foot of the trunk: from upright edges to edges that spread as the roots do that leave it. */
function spreading(width: number, depth: number): Profile {
  return (t) => (width / 2) * flare + Math.tan(splay) * depth * t * t * 0.5
}

interface RootGround {
  readonly base: Point
  readonly regions: Regions
  readonly type: TreeType
  readonly widthOf: (value: number) => number
  readonly rowStep: number
  readonly names: number
}

function layoutRoots(
  input: DiagramInput<AppleTreeOptions>,
  { plan, rule }: TreeFigures,
  { base, regions, type, widthOf, rowStep, names }: RootGround,
): { roots?: HalfLayout; rootRim?: RimLayout } {
  if (input.dataset.competences.ids.length === 0) return {}
  const line = nameHeight(type, 1)
  const top = regions.soil + line * 0.7
  const beside = keyInCorners(input) ? keyColumn(input.page.width) + type.column * 0.4 : type.column
  const contour = createContour({
    centre: { x: base.x, y: top },
    halfWidth: input.page.width / 2 - type.margin - beside - type.label,
    height: regions.rootsFoot - rowStep - nameHeight(type, 2) - top,
    growth: 1,
  })
  const depth = (regions.rootsFoot - regions.soil) * 0.07
  const things = tipThings(plan.roots, tipNames(input, 'competences'), (tip) => room(tip, widthOf, type))
  const rootRim = planRim(things, contour, { ...type, size: type.label, budget: names })
  const roots = layoutHalf(plan.roots, rowsApplied(rootRim, rowStep, 1, `${input.diagram.seed}`), {
    base,
    growth: 1,
    trunkLength: depth,
    trunkProfile: (whole) => spreading(whole, depth),
    splay,
    contour,
    seed: `${input.diagram.seed}`,
    rule,
    widthOf,
  })
  return { roots, rootRim }
}

/** Height of a name of so many lines as a browser measures it, px. */
export function nameHeight(type: TreeType, lines: number): number {
  const { ascent, descent } = fontMetrics('text')
  return (ascent + descent) * type.label + (lines - 1) * type.lineHeight
}

function room({ value, gathered }: TipPlan, widthOf: (value: number) => number, { label }: TreeType): number {
  return Math.max(label * (gathered > 1 ? 0.7 : 0.42), widthOf(value) * 0.7)
}

/** Tips of the outer row reach further out, those without a name not quite as far: so a crown is no brush. */
function rowsApplied(rim: RimLayout, rowStep: number, growth: 1 | -1, seed: string): RimLayout['placeOf'] {
  const random = createRandom(`${seed}/rim/${growth}`)
  return new Map(
    [...rim.placeOf].map(([key, place]) => {
      const inwards = random() * (rim.linesOf.has(key) ? 0 : 1)
      const row = rim.linesOf.has(key) && place.row === 1 ? rowStep : 0
      const outward = outwardOf(place, growth)
      const back = inwards * rowStep * 0.9
      return [key, { ...place, x: place.x - outward.x * back, y: place.y - outward.y * back + growth * row }]
    }),
  )
}

/** Puts each apple beside its home twig, on the side that hangs lower. */
function withApples(
  things: readonly RimThing[],
  hanging: readonly Fruit[],
  { locale, names }: DiagramInput<AppleTreeOptions>,
  type: TreeType,
): RimThing[] {
  const result = [...things]
  for (const fruit of hanging) {
    const home = result.findIndex(({ key }) => key === fruit.tips[0])
    const before = home < result.length / 2
    const thing = {
      key: fruit.key,
      name: appleName(fruit, names, locale),
      rank: Number.POSITIVE_INFINITY,
      room: type.apple * 2.5,
      startsGroup: before && result[home].startsGroup,
      bold: true,
    }
    result.splice(before ? home : home + 1, 0, thing)
  }
  return result
}
