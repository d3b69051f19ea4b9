import type { SceneMark } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { formatNumber, say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { discTextPlace } from './discText.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import type { FlowerLayout } from './layout.ts'
import { petalName, thingName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import type { ArcLayout, SeamLayout } from './shared.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

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
