import { contains, grow } from '../../scene/boxGrid.ts'
import { type LabelCandidate, labelBoxes } from '../../scene/labels.ts'
import { slotOf } from '../../scene/palette.ts'
import type { PointGrid } from '../../scene/pointGrid.ts'
import type { Box, Point } from '../../scene/scene.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { valueWithUnit } from '../../words/diagrams.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { plus } from '../geometry.ts'
import type { IndustryValues } from '../industryValues.ts'
import { amountWords } from '../measureWords.ts'
import { block, type Wish } from '../wish.ts'
import { axisAt, beside } from './geometry.ts'
import type { GroupLayout, HalfLayout } from './half.ts'
import type { Headings } from './layout.ts'
import type { Limb } from './limb.ts'
import { groupName } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { GroupPlan, TreePlan } from './plan.ts'
import type { TreeType } from './regions.ts'
import { flat } from './rim.ts'
import { rimCandidates } from './rimCandidates.ts'
import { headingKey, type RimLayout } from './rimPlan.ts'
import { woodGrid } from './thickWood.ts'

type Input = DiagramInput<AppleTreeOptions>

type Look = Parameters<typeof block>[4]

/** A crown or a root system whose limbs are to be named. */
export interface Half {
  readonly layout: HalfLayout
  readonly rim: RimLayout
  readonly rowStep: number
  readonly role: 'bough' | 'root'
  /** Its names stay on its side of the soil line. */
  readonly ground: Box
}

/** What boughs and main roots are called, with their values, in lines, by key. */
export function groupHeadings(
  input: Input,
  { boughs, roots }: TreePlan,
  values: IndustryValues,
  type: TreeType,
): Headings {
  const { locale } = input
  const of = (role: 'bough' | 'root', plans: readonly GroupPlan[]) =>
    plans.map((plan) => {
      const value = role === 'bough' ? amountWords(values, plan.value, locale) : valueWithUnit(plan.value, '', locale)
      const name = wrapText(groupName(input, plan, role), 'text-semibold', type.bough, type.column, 2).lines
      return [plan.key, { lines: [...name, value], size: type.bough }] as const
    })
  return new Map([...of('bough', boughs), ...of('root', roots)])
}

/** Names of boughs or of main roots, the largest first. */
export function groupWishes(input: Input, half: Half, headings: Headings, type: TreeType): Wish[] {
  const { groups } = half.layout
  const wood = woodGrid(half.layout, type.bough * 0.4)
  const ends = woodEnds(groups)
  return groups
    .map((group, place) => ({ group, wish: groupWish(input, group, half, { place, wood, ends }, headings, type) }))
    .sort((a, b) => b.group.plan.value - a.group.plan.value)
    .map(({ wish }) => wish)
}

function groupWish(
  input: Input,
  group: GroupLayout,
  half: Half,
  among: { place: number; wood: PointGrid; ends: WoodEnds },
  headings: Headings,
  type: TreeType,
): Wish {
  const { theme } = input
  const { role, rim } = half
  const { plan } = group
  const lines = headings.get(plan.key)?.lines ?? []
  const look = { size: type.bough, lineHeight: type.bough * 1.12, face: 'text-semibold' as const }
  const near = [
    ...clearestFirst(groupCandidates(group, lines, type), among.place, among.wood),
    ...ownFirst(
      clearestFirst(anywhereNear(group, lines, look), among.place, among.wood),
      group,
      among.place,
      among.ends,
    ),
  ]
  const own = rim.wordsOf.get(headingKey(plan))
  const candidates = [
    ...(own ? rimCandidates(own.place, lines, role === 'bough' ? -1 : 1, half.rowStep, look) : []),
    ...near,
  ]
  const slot = plan.entityId && role === 'bough' ? slotOf(input, plan.entityId) : 0
  const ground = role === 'bough' ? theme.ground : theme.soil
  return {
    request: {
      key: `${role}/${plan.key}`,
      candidates: within(candidates, half.ground),
    },
    fill: role === 'bough' ? theme.slotText[slot] : theme.text,
    mark: { entityId: plan.entityId, role: `${role}-name`, halo: { colour: ground, width: type.bough * 0.26 } },
  }
}

function within(candidates: readonly LabelCandidate[], ground: Box): LabelCandidate[] {
  const boxes = labelBoxes(candidates)
  return candidates.filter((_, i) => contains(ground, boxes[i]))
}

/** Beside its limbs, the thickest first and closest first; then outside its tips. */
function groupCandidates({ limbs, tips }: GroupLayout, lines: readonly string[], type: TreeType): LabelCandidate[] {
  const look = { size: type.bough, lineHeight: type.bough * 1.12, face: 'text-semibold' as const }
  const thickest = [...limbs].sort((a, b) => b.width - a.width).slice(0, 6)
  const along = [0.35, 1.4, 2.6].flatMap((off) =>
    thickest.flatMap((limb) => [0.5, 0.8].flatMap((t) => besideLimb(limb, t, off * type.bough, lines, look))),
  )
  const outside = tips
    .filter((_, i) => i % Math.ceil(tips.length / 12) === 0)
    .map(({ place, outward }) => {
      const at = plus(place, outward, type.bough * 0.5)
      if (Math.abs(place.along.y) < flat) return block(at, lines, 'middle', outward.y < 0 ? 'above' : 'below', look)
      return block(at, lines, outward.x < 0 ? 'end' : 'start', 'middle', look)
    })
  return [...along, ...outside]
}

/** Where the wood of all groups of a half can be looked for: tips and ends of limbs, with the place of their group. */
interface WoodEnds {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly group: Int32Array
}

function woodEnds(groups: readonly GroupLayout[]): WoodEnds {
  const ends = groups.flatMap(({ tips, limbs }, group) =>
    [...tips.map(({ place }) => place), ...limbs.map(endOf)].map(({ x, y }) => ({ x, y, group })),
  )
  return {
    x: Float64Array.from(ends, ({ x }) => x),
    y: Float64Array.from(ends, ({ y }) => y),
    group: Int32Array.from(ends, ({ group }) => group),
  }
}

/** What is nearer to the wood of another group would be read as its name: that comes last. */
function ownFirst(
  candidates: readonly LabelCandidate[],
  { limbs }: GroupLayout,
  place: number,
  ends: WoodEnds,
): LabelCandidate[] {
  const boxes = labelBoxes(candidates)
  // Many candidates, many ends: plain loops over squares of distances.
  const near = limbs.map(({ axis }) => axisAt(axis, 0.3))
  const ranked = candidates.map((candidate, i) => {
    const { x, y, width, height } = boxes[i]
    const middle = { x: x + width / 2, y: y + height / 2 }
    return { candidate, rank: nearestGroup(ends, middle, place) === place ? -1 : leastSquare(near, middle) }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate)
}

function nearestGroup({ x, y, group }: WoodEnds, to: Point, otherwise: number): number {
  let [nearest, least] = [otherwise, Number.POSITIVE_INFINITY]
  for (let k = 0; k < x.length; k++) {
    const square = (x[k] - to.x) ** 2 + (y[k] - to.y) ** 2
    if (square >= least) continue
    nearest = group[k]
    least = square
  }
  return nearest
}

function leastSquare(points: readonly Point[], to: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (const { x, y } of points) least = Math.min(least, (x - to.x) ** 2 + (y - to.y) ** 2)
  return least
}

function endOf({ axis }: Limb): Point {
  return axis[axis.length - 1]
}

/** Places further and further from a group's tips, then from its first limb: a bough without its name says nothing. */
function anywhereNear({ limbs: [limb], tips }: GroupLayout, lines: readonly string[], look: Look): LabelCandidate[] {
  const ends = [0.5, 0.85].map((t) => tips[Math.floor(t * (tips.length - 1))].place)
  const shifts = [-14, -10, -7.5, -5, -2.5, 0, 2.5, 5, 7.5, 10, 14]
  const around = (centre: Point) =>
    shifts
      .flatMap((dx) => shifts.map((dy) => ({ x: dx * look.size, y: dy * 0.8 * look.size })))
      .sort((a, b) => a.x * a.x + a.y * a.y - (b.x * b.x + b.y * b.y))
      .map(({ x, y }) => block({ x: centre.x + x, y: centre.y + y }, lines, 'middle', 'middle', look))
  return [...ends, axisAt(limb.axis, 0.6)].flatMap(around)
}

function besideLimb(limb: Limb, t: number, off: number, lines: readonly string[], look: Look): LabelCandidate[] {
  const at = axisAt(limb.axis, t)
  const half = limb.right[Math.round(t * (limb.axis.length - 1))] + off
  const level = Math.abs(at.along.x) > Math.abs(at.along.y)
  return [-half, half].flatMap((offset) => {
    const aside = beside(at, offset)
    if (level) return [block(aside, lines, 'middle', aside.y < at.y ? 'above' : 'below', look)]
    return [block(aside, lines, aside.x < at.x ? 'end' : 'start', 'middle', look)]
  })
}

/** Clear ground first; words over the wood of others come last: a name must not seem to be theirs. */
function clearestFirst(candidates: readonly LabelCandidate[], own: number, wood: PointGrid): LabelCandidate[] {
  const boxes = labelBoxes(candidates)
  return candidates
    .map((candidate, rank) => {
      const box = grow(boxes[rank], candidate.size * 0.12)
      const { all, others } = wood.count(box, own)
      return { candidate, cost: 2 * all + 3 * others + rank * 0.4 }
    })
    .sort((a, b) => a.cost - b.cost)
    .map(({ candidate }) => candidate)
}
