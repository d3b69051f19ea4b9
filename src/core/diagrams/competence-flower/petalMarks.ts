import { type Path, pathRound } from 'd3-path'
import type { SceneMark } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { formatNumber, say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { amountWords } from '../measureWords.ts'
import type { FloretPlan, PetalPlan } from './bloom.ts'
import { floretColours, floretSlot, petalColour } from './colours.ts'
import { blockHeight, discTextPlace } from './discText.ts'
import type { FloretLayout } from './florets.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import type { FlowerLayout } from './layout.ts'
import { floretName, petalName, thingName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import type { Curve } from './petal.ts'
import type { ArcLayout, SeamLayout } from './shared.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** Decimals of outlines whose area is data: finer than the eye, so that what is drawn is what is counted, to 1e-6. */
const exact = 7

/** Path data of closed cubic curves. */
export function outlinePath(curves: readonly Curve[]): string {
  const path: Path = pathRound(exact)
  path.moveTo(curves[0][0].x, curves[0][0].y)
  for (const [, b, c, d] of curves) path.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y)
  path.closePath()
  return path.toString()
}

/** `12 firms (34 %)` of a petal; no number where there are none. */
export function petalValue({ locale }: Pick<Input, 'locale'>, plan: FlowerPlan, value: number): string {
  const { bloom, values, numbered } = plan
  if (!numbered) return ''
  const percent =
    bloom.total > 0 ? say(w.share, locale, { percent: formatNumber((100 * value) / bloom.total, locale) }) : ''
  return `${amountWords(values, value, locale)}${percent && ` (${percent})`}`
}

/** The petals: a tint of their hue, and its outline. */
export function petalMarks(input: Input, plan: FlowerPlan, { ring }: FlowerLayout, type: FlowerType): SceneMark[] {
  return ring.petals.map(({ curves }, i) => {
    const petal = plan.ring.petals[i]
    const colour = petalColour(input, petal)
    return {
      type: 'path',
      key: `petal/${petal.key}`,
      entityId: petal.entityId,
      role: 'petal',
      title: titleOf(petalName(input, petal, plan.bloom.kind), petalValue(input, plan, petal.value)),
      d: outlinePath(curves),
      fill: colour,
      fillOpacity: 0.17,
      stroke: { colour, width: Math.max(1.2, type.label * 0.09) },
    }
  })
}

function titleOf(name: string, value: string): string {
  return value ? `${name}: ${value}` : name
}

/** What stands in a floret: its name, or its number in the index; nothing where neither fits. */
export interface FloretWords {
  readonly lines: readonly string[]
  readonly isNumber: boolean
}

/** The florets as discs in their sector's hue, with the words that fit in them. */
export function floretMarks(
  input: Input,
  plan: FlowerPlan,
  { florets }: FlowerLayout,
  type: FlowerType,
  wordsOf: ReadonlyMap<string, FloretWords>,
): SceneMark[] {
  return florets.petals.flatMap((row, i) =>
    row.flatMap((floret) => floretMark(input, plan, plan.ring.petals[i], floret, type, wordsOf.get(floret.plan.key))),
  )
}

function floretMark(
  input: Input,
  plan: FlowerPlan,
  petal: PetalPlan,
  { plan: floret, centre, radius, blank }: FloretLayout,
  type: FlowerType,
  words: FloretWords | undefined,
): SceneMark[] {
  const { theme } = input
  const colours = floretColours(theme, floretSlot(input, floret))
  const look = { face: words?.isNumber ? ('text-semibold' as const) : ('text' as const), size: type.label }
  const rim = { colour: colours.fill, width: 1.2, ...(floret.missing && { dash: [3, 2.4] }) }
  const disc: SceneMark = {
    type: 'circle',
    key: `floret/${petal.key}/${floret.key}`,
    entityId: floret.entityId,
    role: 'floret',
    title: titleOf(floretName(input, floret), floretValue(input, plan, floret)),
    cx: centre.x,
    cy: centre.y,
    r: radius,
    ...(blank ? { fill: theme.ground, stroke: rim } : { fill: colours.fill }),
  }
  if (!words) return [disc]
  const place = discTextPlace(centre, words.lines, { ...look, lineHeight: type.lineHeight })
  const fill = blank ? theme.text : colours.words
  return [
    disc,
    { ...place, key: `name/${petal.key}/${floret.key}`, entityId: floret.entityId, role: 'floret-name', fill },
  ]
}

function floretValue({ locale }: Input, { numbered, values }: FlowerPlan, floret: FloretPlan): string {
  if (!numbered) return ''
  return floret.missing ? say(diagramWords.missing, locale) : amountWords(values, floret.value, locale)
}

/** The core with the theme's name and total. */
export function coreMarks(input: Input, { ring, core }: FlowerLayout, type: FlowerType): SceneMark[] {
  const { theme } = input
  const { x, y } = ring.centre
  const disc: SceneMark = {
    type: 'circle',
    key: 'core',
    role: 'core',
    cx: x,
    cy: y,
    r: ring.core,
    fill: theme.ground,
    stroke: { colour: theme.wood, width: Math.max(1.5, type.label * 0.12) },
  }
  if (!core) return [disc]
  const [nameHeight, totalHeight] = [blockHeight(core.name, core.nameLook), blockHeight(core.total, core.totalLook)]
  const name = discTextPlace({ x, y: y - totalHeight / 2 }, core.name, core.nameLook)
  const total = discTextPlace({ x, y: y + nameHeight / 2 }, core.total, core.totalLook)
  return [
    disc,
    { ...name, key: 'core/name', role: 'core-name', fill: theme.text },
    { ...total, key: 'core/total', role: 'core-total', fill: theme.quietText },
  ]
}

/** Arcs in the moat, and discs on the seams, each with the number of things shared. */
export function sharedMarks(input: Input, plan: FlowerPlan, layout: FlowerLayout, type: FlowerType): SceneMark[] {
  const { shared, disc } = layout
  const named = (tie: SeamLayout['tie']) => tie.entityIds.map((id) => thingName(input, id)).join(', ')
  const title = (tie: SeamLayout['tie']) => {
    const [a, b] = tie.petals.map((place) => petalName(input, plan.ring.petals[place], plan.bloom.kind))
    return say(w.sharedBy, input.locale, { a, b, names: named(tie) })
  }
  return [
    ...shared.arcs.flatMap((arc) => arcMarks(input, arc, title(arc.tie), disc, type)),
    ...shared.seams.flatMap(({ tie, centre }) => countMarks(input, tie, centre, title(tie), disc, type)),
  ]
}

function arcMarks(input: Input, arc: ArcLayout, title: string, disc: number, type: FlowerType): SceneMark[] {
  const { from, to, radius, sweep, tie, middle } = arc
  const stroke = { colour: input.theme.link, width: Math.max(1.2, type.label * 0.1), cap: 'round' as const }
  const dot = (end: string, { x, y }: typeof from): SceneMark => ({
    type: 'circle',
    key: `arc/${tieKey(tie)}/${end}`,
    role: 'arc',
    cx: round(x),
    cy: round(y),
    r: round(disc * 0.28),
    fill: input.theme.link,
  })
  return [
    {
      type: 'path',
      key: `arc/${tieKey(tie)}`,
      role: 'arc',
      title,
      d: `M${round(from.x)},${round(from.y)}A${round(radius)},${round(radius)} 0 0 ${sweep} ${round(to.x)},${round(to.y)}`,
      stroke,
    },
    dot('from', from),
    dot('to', to),
    ...countMarks(input, tie, middle, title, disc * 0.92, type),
  ]
}

function countMarks(
  { theme, locale }: Input,
  tie: SeamLayout['tie'],
  centre: SeamLayout['centre'],
  title: string,
  radius: number,
  type: FlowerType,
): SceneMark[] {
  const size = type.label * (tie.entityIds.length > 99 ? 0.72 : 1)
  const words = discTextPlace(centre, [formatNumber(tie.entityIds.length, locale)], {
    face: 'text-semibold',
    size,
    lineHeight: size,
  })
  return [
    {
      type: 'circle',
      key: `shared/${tieKey(tie)}`,
      role: 'shared',
      title,
      cx: round(centre.x),
      cy: round(centre.y),
      r: round(radius),
      fill: theme.ground,
      stroke: { colour: theme.link, width: Math.max(1.2, type.label * 0.1) },
    },
    { ...words, key: `shared/${tieKey(tie)}/count`, role: 'shared-count', fill: theme.link },
  ]
}

function tieKey({ petals }: SeamLayout['tie']): string {
  return petals.join('-')
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
