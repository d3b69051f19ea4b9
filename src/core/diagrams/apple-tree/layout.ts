import { createRandom } from '../../model/random.ts'
import type { Point } from '../../scene/scene.ts'
import { fontMetrics } from '../../scene/textWidth.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { type AppleLayout, layoutApples } from './apples.ts'
import { type ContourShape, createContour } from './contour.ts'
import type { Fruit } from './fruit.ts'
import { type HalfLayout, layoutHalf, outwardOf } from './half.ts'
import { keyColumn, keyInCorners } from './key.ts'
import type { ThicknessRule } from './limb.ts'
import { appleName, tipNames } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TipPlan, TreePlan } from './plan.ts'
import type { Regions, TreeType } from './regions.ts'
import { planRim, type RimLayout, type Rims, type RimThing, tipThings } from './rimPlan.ts'
import { flaring, splay, spreading } from './trunk.ts'

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
  /** What boughs and roots are called, in lines, by their key. */
  readonly headings?: Headings
}

export type Headings = ReadonlyMap<string, { readonly lines: readonly string[]; readonly size: number }>

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
  const { width, height, labelBudget } = input.page
  const { plan, fruits, rule } = figures
  const trunkWidth = trunkWidthOn(width, height)
  const widthOf = thicknessScale(rule, plan.total, trunkWidth)
  const base = { x: width / 2, y: regions.soil }
  const names = Math.max(0, labelBudget - plan.boughs.length - plan.roots.length - fruits.length)
  const rowStep = nameHeight(type, type.maxLines - 1) * 1.08
  const ground = { base, regions, type, widthOf, rowStep }
  const { crown, crownRim, crownMiddle } = layoutCrown(input, figures, ground, Math.ceil(names * 0.6))
  const roots = layoutRoots(input, figures, ground, Math.floor(names * 0.4))
  const apples = layoutApples(fruits, crown, crownRim, {
    radius: type.apple,
    soil: regions.soil,
    trunk: [base.x - trunkWidth * 0.8, base.x + trunkWidth * 0.8],
    bounds: [type.margin, width - type.margin],
    crown: crownMiddle,
  })
  return { base, trunkWidth, widthOf, crown, crownRim, ...roots, apples, crownMiddle, rowStep }
}

interface TreeGround {
  readonly base: Point
  readonly regions: Regions
  readonly type: TreeType
  readonly widthOf: (value: number) => number
  readonly rowStep: number
}

function layoutCrown(
  input: DiagramInput<AppleTreeOptions>,
  { plan, fruits, rule, headings = noHeadings }: TreeFigures,
  { base, regions, type, widthOf, rowStep }: TreeGround,
  names: number,
): { crown: HalfLayout; crownRim: RimLayout; crownMiddle: Point } {
  const hanging = fruits.filter(({ phase, tips }) => phase !== 'ended' && tips.length > 0)
  const lies = fruits.length > hanging.length
  const line = nameHeight(type, 1)
  const foot = regions.soil - (lies ? type.apple * 2.4 + line * 0.4 : (regions.soil - regions.crownTop) * 0.05)
  const gap = rimGap(type)
  const head = regions.crownTop + rowStep + nameHeight(type, type.maxLines - 1) + gap
  const halfWidth = input.page.width / 2 - type.margin - type.column - gap
  const rims = rimsOf({ centre: { x: base.x, y: foot }, halfWidth, height: foot - head, growth: -1 }, gap)
  const tips = tipThings(
    plan.boughs,
    tipNames(input, 'industries'),
    (tip) => room(tip, widthOf, type),
    headings,
    (share) => share > 0.5,
  )
  const things = withApples(tips, hanging, input, type)
  const budget = names + hanging.length + headings.size
  const crownRim = planRim(things, rims, { ...type, size: type.label, budget })
  const crown = layoutHalf(plan.boughs, uneven(crownRim, rowStep, -1, `${input.diagram.seed}`), {
    base,
    growth: -1,
    trunkLength: regions.soil - foot + (foot - head) * 0.12,
    trunkProfile: flaring,
    splay: 0,
    contour: rims.inner,
    seed: `${input.diagram.seed}`,
    rule,
    widthOf,
    thinnest: type.label * 0.45,
  })
  return { crown, crownRim, crownMiddle: { x: base.x, y: (foot + head) / 2 } }
}

const noHeadings: Headings = new Map()

/** Between the contour of the tips and that of their words, px. */
function rimGap(type: TreeType): number {
  return type.label * 1.25
}

function rimsOf(shape: ContourShape, gap: number): Rims {
  const { halfWidth, height } = shape
  return {
    inner: createContour(shape),
    outer: createContour({ ...shape, halfWidth: halfWidth + gap, height: height + gap }),
  }
}

function layoutRoots(
  input: DiagramInput<AppleTreeOptions>,
  { plan, rule, headings = noHeadings }: TreeFigures,
  { base, regions, type, widthOf, rowStep }: TreeGround,
  names: number,
): { roots?: HalfLayout; rootRim?: RimLayout } {
  if (input.dataset.competences.ids.length === 0) return {}
  const top = regions.soil + nameHeight(type, 1) * 0.7
  const gap = rimGap(type)
  const beside = keyInCorners(input) ? keyColumn(input.page.width) + type.column * 0.4 : type.column
  const rims = rimsOf(
    {
      centre: { x: base.x, y: top },
      halfWidth: input.page.width / 2 - type.margin - beside - gap,
      height: regions.rootsFoot - rowStep - nameHeight(type, type.maxLines - 1) - gap - top,
      growth: 1,
    },
    gap,
  )
  const depth = (regions.rootsFoot - regions.soil) * 0.07
  const things = tipThings(
    plan.roots,
    tipNames(input, 'competences'),
    (tip) => room(tip, widthOf, type),
    headings,
    (share) => share < 0.5,
  )
  const rootRim = planRim(things, rims, { ...type, size: type.label, budget: names + headings.size })
  const roots = layoutHalf(plan.roots, uneven(rootRim, rowStep, 1, `${input.diagram.seed}`), {
    base,
    growth: 1,
    trunkLength: depth,
    trunkProfile: (whole) => spreading(whole, depth),
    splay,
    contour: rims.inner,
    seed: `${input.diagram.seed}`,
    rule,
    widthOf,
    thinnest: type.label * 0.45,
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

/** Tips do not all reach the contour, those without a name least: so a crown is no brush. */
function uneven(rim: RimLayout, most: number, growth: 1 | -1, seed: string): RimLayout['placeOf'] {
  const random = createRandom(`${seed}/rim/${growth}`)
  return new Map(
    [...rim.placeOf].map(([key, place]) => {
      const back = random() * most * (rim.wordsOf.has(key) ? 0.15 : 0.9)
      const outward = outwardOf(place, growth)
      return [key, { ...place, x: place.x - outward.x * back, y: place.y - outward.y * back }]
    }),
  )
}

/** An apple hangs close to its twig: so much of the air between two is between them. */
const atItsTwig = 0.12

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
      room: type.apple * 2.3,
      startsGroup: before && result[home].startsGroup,
      airBefore: before ? 1 : atItsTwig,
      bold: true,
      height: type.apple * 2.3,
    }
    if (before) result[home] = { ...result[home], startsGroup: false, airBefore: atItsTwig }
    result.splice(before ? home : home + 1, 0, thing)
  }
  return result
}
