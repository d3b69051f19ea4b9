import { type Path, pathRound } from 'd3-path'
import { mixed } from '../../scene/contrast.ts'
import type { Colour, PathMark, SceneMark } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { formatNumber, say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { amountWords } from '../measureWords.ts'
import type { FloretPlan, PetalPlan } from './bloom.ts'
import { floretColours, floretSlot, petalColour } from './colours.ts'
import { discTextPlace } from './discText.ts'
import type { FloretLayout } from './florets.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import type { FlowerLayout } from './layout.ts'
import { floretName, petalName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { type Curve, type Petal, veinOf } from './petal.ts'

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
  return ring.petals.flatMap(({ curves }, i): SceneMark[] => {
    const petal = plan.ring.petals[i]
    const colour = petalColour(input, petal)
    return [
      {
        type: 'path',
        key: `petal/${petal.key}`,
        entityId: petal.entityId,
        role: 'petal',
        title: titleOf(petalName(input, petal, plan.bloom.kind), petalValue(input, plan, petal.value)),
        d: outlinePath(curves),
        ...petalLook(input.theme, colour, type),
      },
      {
        type: 'path',
        key: `veins/${petal.key}`,
        role: 'veins',
        d: veinsPath(ring.petals[i]),
        stroke: { colour, width: Math.max(0.8, type.label * 0.045), opacity: 0.3 },
      },
    ]
  })
}

/** A pale tint, so dense that the stem behind does not shine through, in an outline of the full hue. */
export function petalLook(
  { ground }: Pick<Input['theme'], 'ground'>,
  colour: Colour,
  type: Pick<FlowerType, 'label'>,
): Pick<PathMark, 'fill' | 'stroke'> {
  return { fill: mixed(ground, colour, 0.17), stroke: { colour, width: Math.max(1.2, type.label * 0.09) } }
}

/** Lines from the foot to the tip of a petal, as its outline would run if it were narrower. */
function veinsPath(petal: Petal): string {
  const path: Path = pathRound(2)
  for (const turn of [-0.62, -0.31, 0, 0.31, 0.62]) {
    const [edge, round] = veinOf(petal, turn)
    path.moveTo(edge[0].x, edge[0].y)
    for (const [, b, c, d] of [edge, round]) path.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y)
  }
  return path.toString()
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
