import { grow } from '../../scene/boxGrid.ts'
import { type LabelCandidate, labelBox, labelMark, placeLabels } from '../../scene/labels.ts'
import { slotOf } from '../../scene/palette.ts'
import type { Box, Point, SceneMark } from '../../scene/scene.ts'
import { wrapText } from '../../scene/wrapText.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { plus } from '../geometry.ts'
import { block } from '../wish.ts'
import { totalWords } from './core.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import type { RingPart } from './layout.ts'
import { coreName, petalName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { outlinePoints, type Petal } from './petal.ts'
import { petalValue } from './petalMarks.ts'
import { petalRows } from './ringShape.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

export interface PetalNames {
  readonly marks: readonly SceneMark[]
  readonly hidden: number
  /** How many stand so far out that a line leads to them. */
  readonly led: number
}

/** Sets the petals' names and values outside their tips, the largest first; a name pushed far out has a thin line. */
export function layoutPetalNames(
  input: Input,
  plan: FlowerPlan,
  layout: RingPart,
  ground: { air: Box; obstacles: readonly Box[] },
  type: FlowerType,
): PetalNames {
  const { petals, centre } = layout.ring
  const wishes = plan.ring.petals.map((petal, i) => ({
    petal,
    place: petals[i],
    forms: formsOf(petalName(input, petal, plan.bloom.kind), petalValue(input, plan, petal.value), type),
  }))
  const bySize = [...wishes].sort((a, b) => b.place.length - a.place.length)
  const obstacles = [
    ...ground.obstacles,
    ...petals.flatMap((petal) => petalRows(petal, type.label * 0.8).map((row) => grow(row, type.label * 0.2))),
    ...countBoxes(layout),
  ]
  const placed = placeLabels(
    [
      ...(layout.core ? [] : [themeWish(input, plan, ground.air, type)]),
      ...bySize.map(({ petal, place, forms }) => ({ key: petal.key, candidates: around(place, centre, forms, type) })),
    ],
    { page: ground.air, obstacles, gap: type.label * 0.3 },
  )
  const marks = wishes.flatMap(({ petal, place }): SceneMark[] => {
    const label = placed.get(petal.key)
    if (!label) return []
    const slot = petal.entityId ? slotOf(input, petal.entityId) : 0
    const fill = slot > 0 ? input.theme.slotText[slot] : input.theme.text
    const mark = labelMark(`name/${petal.key}`, label, fill, { entityId: petal.entityId, role: 'petal-name' })
    return [...leader(input, petal.key, place, labelBox(label), type), mark]
  })
  const theme = placed.get('theme')
  const themeMark = theme ? [labelMark('core/name', theme, input.theme.text, { role: 'core-name' })] : []
  const unnamed = wishes.filter(({ petal }) => !placed.has(petal.key)).length
  const led = marks.filter(({ role }) => role === 'leader').length
  return { marks: [...themeMark, ...marks], hidden: unnamed + (!layout.core && !theme ? 1 : 0), led }
}

type Lines = readonly string[]

/** A name with its value under it, as wide as a column, and narrower: the share then stands on a line of its own. */
function formsOf(name: string, value: string, type: FlowerType): { wide: Lines; narrow: Lines } {
  const wrapped = (text: string, width: number) => wrapText(text, 'text-semibold', type.petal, width).lines
  return {
    wide: [...wrapped(name, type.column), ...(value ? [value] : [])],
    narrow: [...wrapped(name, type.column * 0.6), ...wrapped(value.replaceAll(' %', '\u00a0%'), type.column * 0.6)],
  }
}

/** Places of a name about its petal's tip, the best first: near and straight out, then narrower, further, and aside. */
function around(
  petal: Petal,
  centre: Point,
  { wide, narrow }: { wide: Lines; narrow: Lines },
  type: FlowerType,
): LabelCandidate[] {
  const reach = edgeReach(petal, centre)
  const at = (out: number, turn: number, lines: Lines) =>
    nameAt(centre, petal.direction + turn, reach(turn) + out * type.petal * 0.8, lines, type)
  const near = (lines: Lines) => outs.near.flatMap((out) => turns.map((turn) => at(out, turn * out, lines)))
  return [
    ...near(wide),
    ...near(narrow),
    ...outs.near.flatMap((out) =>
      asides.flatMap((turn) => [at(out, turn * petal.angle, wide), at(out, turn * petal.angle, narrow)]),
    ),
    ...outs.far.flatMap((out) => turns.map((turn) => at(out, turn * out, wide))),
  ]
}

function nameAt(centre: Point, towards: number, reach: number, lines: Lines, type: FlowerType): LabelCandidate {
  const look = { size: type.petal, lineHeight: type.petal * 1.12, face: 'text-semibold' as const }
  const along = { x: Math.cos(towards), y: Math.sin(towards) }
  const anchor = along.x > 0.35 ? 'start' : along.x < -0.35 ? 'end' : 'middle'
  const upright = along.y < -0.75 ? 'above' : along.y > 0.75 ? 'below' : 'middle'
  return block(plus(centre, along, reach), lines, anchor, upright, look)
}

/** Steps out from the tip, and how far each may turn aside: the nearer the straighter, so that a line to it is short. */
const outs = { near: [0.5, 1, 1.6, 2.4], far: [3.4, 4.6, 6, 8, 10, 12] } as const
const turns = [0, -0.03, 0.03, -0.06, 0.06, -0.09, 0.09]
const asides = [-0.12, 0.12, -0.22, 0.22, -0.32, 0.32, -0.42, 0.42]

/** How far out a petal reaches so many radians aside of its tip, px. */
function edgeReach({ curves, direction, length }: Petal, centre: Point): (turn: number) => number {
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)]
  const edge = outlinePoints(curves.slice(1, -1), 16).map(({ x, y }) => {
    const [dx, dy] = [x - centre.x, y - centre.y]
    return { turn: Math.atan2(dy * cos - dx * sin, dx * cos + dy * sin), reach: Math.hypot(dx, dy) }
  })
  const off = (turn: number) => (point: (typeof edge)[number]) => Math.abs(point.turn - turn)
  return (turn) => {
    if (turn === 0) return length
    const away = off(turn)
    return edge.reduce((best, point) => (away(point) < away(best) ? point : best)).reach
  }
}

/** A thin line from the petal's edge to a name that stands far from it. */
function leader({ theme }: Input, key: string, { curves }: Petal, box: Box, type: FlowerType): SceneMark[] {
  const nearOf = ({ x, y }: Point): Point => ({
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  })
  const lines = outlinePoints(curves, 16).map((from) => ({ from, to: nearOf(from) }))
  const length = (one: (typeof lines)[number]) => Math.hypot(one.to.x - one.from.x, one.to.y - one.from.y)
  const { from, to } = lines.reduce((best, one) => (length(one) < length(best) ? one : best))
  if (Math.hypot(to.x - from.x, to.y - from.y) < type.petal * 1.1) return []
  const d = `M${from.x.toFixed(1)},${from.y.toFixed(1)}L${to.x.toFixed(1)},${to.y.toFixed(1)}`
  return [{ type: 'path', key: `leader/${key}`, role: 'leader', d, stroke: { colour: theme.quietText, width: 0.9 } }]
}

function countBoxes({ shared, disc: r }: RingPart): Box[] {
  const centres = [...shared.seams.map(({ centre }) => centre), ...shared.arcs.map(({ middle }) => middle)]
  return centres.map(({ x, y }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
}

/** The theme's name where the core has no room for it: in an upper corner. */
function themeWish(
  input: Input,
  plan: FlowerPlan,
  air: Box,
  type: FlowerType,
): { key: string; candidates: LabelCandidate[] } {
  const column = Math.min(type.theme * 14, air.width * 0.34)
  const lines = [
    ...wrapText(coreName(input, plan.theme), 'text-semibold', type.petal, column).lines,
    ...wrapText(totalWords(input, plan), 'text-semibold', type.petal, column).lines,
  ]
  const look = { face: 'text-semibold' as const, size: type.petal, lineHeight: type.petal * 1.15 }
  return {
    key: 'theme',
    candidates: [
      block({ x: air.x, y: air.y }, lines, 'start', 'below', look),
      block({ x: air.x + air.width, y: air.y }, lines, 'end', 'below', look),
      block({ x: air.x, y: air.y + air.height }, lines, 'start', 'above', look),
      block({ x: air.x + air.width, y: air.y + air.height }, lines, 'end', 'above', look),
    ],
  }
}
